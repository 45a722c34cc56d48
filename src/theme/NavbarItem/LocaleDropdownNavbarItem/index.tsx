import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/NavbarItem/LocaleDropdownNavbarItem';

/**
 * The other language as a plain link to the same page. Replaces the hover dropdown, whose options screen readers and
 * keyboards cannot reach (facebook/docusaurus#8478); two languages need no menu.
 */
export default function LocaleLink({mobile = false}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const search = useHistorySelector((history) => history.location.search);
  const hash = useHistorySelector((history) => history.location.hash);
  const other = i18n.locales.find((locale) => locale !== i18n.currentLocale) ?? i18n.defaultLocale;
  const {label, htmlLang} = i18n.localeConfigs[other] ?? {label: other, htmlLang: other};
  const link = (
    <Link
      className={mobile ? 'menu__link' : 'navbar__item navbar__link'}
      to={`pathname://${createUrl({locale: other, fullyQualified: false})}${search}${hash}`}
      target="_self"
      autoAddBaseUrl={false}
      lang={htmlLang}
      hrefLang={htmlLang}>
      {label}
    </Link>
  );
  return mobile ? <li className="menu__list-item">{link}</li> : link;
}
