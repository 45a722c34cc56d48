import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import Section from '../../site/Section';

/** What is known of action plans, and what is not: nothing unverified stands here as law. */
export default function Known(): ReactNode {
  return (
    <Section id="yang-diketahui" title={translate({id: 'renaksi.known', description: 'Heading', message: 'Yang diketahui tentang Renaksi'})} screenOnly>
      <ul className="teks">
        <li>
          <Translate id="renaksi.known.sent" description="Known fact">Daerah diharapkan menyusun Renaksi dan mengirimkannya ke Ditjen Bina Bangda. Sampai Agustus 2023 baru 26 daerah yang menyampaikannya.</Translate> <CertaintyBadge certainty="sekunder" />
        </li>
        <li>
          <Translate id="renaksi.known.ntb" description="Known fact">NTB menyusun Renaksi untuk 2026–2030, lima tahun.</Translate> <CertaintyBadge certainty="sekunder" />
        </li>
        <li>
          <Translate id="renaksi.known.open" description="What is not known">Isi wajib, jangka waktu, dan bentuk hukum Renaksi menurut Permendagri 59/2021 belum kami baca. Karena itu, sebagian pemeriksaan di sini hanya anjuran.</Translate> <CertaintyBadge certainty="perlu-verifikasi" />
        </li>
      </ul>
      <p className="teks">
        <Link to="/regulasi/model-pergub-renaksi-spm/"><Translate id="renaksi.known.model" description="Link to the model regulation">Naskah model Pergub Renaksi SPM</Translate></Link>
        {' · '}
        <Link to="/regulasi/permendagri-59-2021/">Permendagri 59/2021</Link>
      </p>
    </Section>
  );
}
