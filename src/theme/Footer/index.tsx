import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import styles from './styles.module.css';

function useLinks(): readonly (readonly [string, string])[] {
  return [
    ['/pedoman/', translate({id: 'footer.guidelines', description: 'Footer link', message: 'Pedoman SPM'})],
    ['/regulasi/', translate({id: 'footer.regulations', description: 'Footer link', message: 'Regulasi'})],
    ['/praktik-baik/', translate({id: 'footer.practices', description: 'Footer link', message: 'Praktik baik'})],
    ['/belanja-ide/', translate({id: 'footer.ideas', description: 'Footer link', message: 'Belanja ide'})],
    ['/indikator/', translate({id: 'footer.indicators', description: 'Footer link', message: 'Indikator'})],
    ['/pertemuan/', translate({id: 'footer.meetings', description: 'Footer link', message: 'Laporan pertemuan'})],
    ['/orientasi/', translate({id: 'footer.onboarding', description: 'Footer link', message: 'Pegawai baru'})],
    ['/istilah/', translate({id: 'footer.glossary', description: 'Footer link', message: 'Istilah'})],
    ['/sumber/', translate({id: 'footer.sources', description: 'Footer link', message: 'Sumber'})],
    ['/tentang/', translate({id: 'footer.about', description: 'Footer link', message: 'Tentang pustaka'})],
    ['/aksesibilitas/', translate({id: 'footer.accessibility', description: 'Footer link', message: 'Aksesibilitas'})],
  ];
}

/** Where to go next, and the sentence that must never be missing: this is not an official gazette. */
export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  useBrokenLinks().collectAnchor('isi-pustaka');
  return (
    <footer className={`footer ${styles.footer}`}>
      <div className={styles.inner}>
        <nav id="isi-pustaka" aria-label={translate({id: 'footer.label', description: 'Label of the footer navigation', message: 'Isi pustaka'})}>
          <ul className={styles.links}>
            {useLinks().map(([to, label]) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          <strong>{siteConfig.title}</strong>{' '}
          <Translate id="footer.notice" description="Non-official notice in the footer">
            bukan lembaran resmi. Naskah yang ditandatangani dan diundangkan selalu yang berlaku.
          </Translate>
        </p>
        <p>
          <Translate id="footer.licence" description="Licence line in the footer">
            Isi: CC BY 4.0. Kode: MIT. Teks peraturan tidak dilindungi hak cipta.
          </Translate>
        </p>
      </div>
    </footer>
  );
}
