import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import LocaleLink from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import {helpLinks, mainLinks} from '@site/src/site/siteLinks';
import styles from './styles.module.css';

/** Where to go next, and the sentence that must never be missing: this is not an official gazette. */
export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  useBrokenLinks().collectAnchor('isi-pustaka');
  return (
    <footer className={`footer ${styles.footer}`}>
      <div className={styles.inner}>
        <nav id="isi-pustaka" aria-label={translate({id: 'footer.label', description: 'Label of the footer navigation', message: 'Isi pustaka'})}>
          <ul className={styles.links}>
            {[...mainLinks(), ...helpLinks()].map(([to, label]) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
          {/* On phones the other language stands in the menu, which needs JavaScript. */}
          <noscript>
            <ul className={styles.links}>
              <LocaleLink mobile items={[]} dropdownItemsBefore={[]} dropdownItemsAfter={[]} />
            </ul>
          </noscript>
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
