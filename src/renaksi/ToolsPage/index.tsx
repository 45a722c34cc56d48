import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Card from '../../site/Card';
import Page from '../../site/Page';

/** `/alat/`: the tools for planners. Both work on the reader's own device. */
export default function ToolsPage({rules}: {readonly rules: number}): ReactNode {
  return (
    <Page
      title={translate({id: 'renaksi.tools.title', description: 'Title of the index of tools', message: 'Alat untuk perencana'})}
      description={translate({id: 'renaksi.tools.description', description: 'Meta description', message: 'Dua alat untuk perencana SPM: kalkulator indeks SPM dan meja kerja Renaksi. Keduanya bekerja di perangkat sendiri.'})}
      lead={translate({id: 'renaksi.tools.lead', description: 'Lead of the index of tools', message: 'Dua alat yang bekerja di perangkat sendiri. Berkas dan angka kantor tidak dikirim ke mana pun.'})}
      search={{jenis: 'lainnya', alias: 'alat bantu SPM, kalkulator, templat'}}>
      <ul className="kisi">
        <li>
          <Card level="h2" to="/alat/indeks-spm/" title={translate({id: 'renaksi.tools.index', description: 'Name of a tool', message: 'Kalkulator indeks SPM'})}>
            {translate({id: 'renaksi.tools.index.text', description: 'What a tool does', message: 'Hitung indeks pencapaian per layanan, urusan, dan daerah. Setiap rumus ditulis dengan angkanya.'})}
          </Card>
        </li>
        <li>
          <Card level="h2" to="/alat/renaksi/" title={translate({id: 'renaksi.title', description: 'Title of the workbench', message: 'Meja kerja Renaksi SPM'})}>
            {translate({id: 'renaksi.tools.plan.text', description: 'What a tool does', message: 'Templat rencana aksi lima tahun dan {rules} pemeriksaan, dengan lini masa dan ringkasan tiap urusan.'}, {rules})}
          </Card>
        </li>
      </ul>
    </Page>
  );
}
