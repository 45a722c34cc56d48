import {useId, type ReactNode} from 'react';
import {useThemeConfig} from '@docusaurus/theme-common';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Translate, {translate} from '@docusaurus/Translate';
import NavbarItem, {type Props as NavbarItemProps} from '@theme/NavbarItem';
import {helpLinks} from '@site/src/site/siteLinks';
import styles from './styles.module.css';

function Group({title, items}: {readonly title: ReactNode; readonly items: readonly NavbarItemProps[]}): ReactNode {
  const {toggle} = useNavbarMobileSidebar();
  const id = useId();
  return (
    <>
      <p id={id} className={styles.title}>{title}</p>
      <ul className="menu__list" aria-labelledby={id}>
        {items.map((item, index) => (
          <NavbarItem key={index} {...item} mobile onClick={toggle} />
        ))}
      </ul>
    </>
  );
}

/** The menu of phones in three groups: what the library holds, what explains it, and the other language. */
export default function MobilePrimaryMenu(): ReactNode {
  const items = useThemeConfig().navbar.items as NavbarItemProps[];
  const help = helpLinks().map(([to, label]): NavbarItemProps => ({to, label}));
  const home: NavbarItemProps = {to: '/', activeBaseRegex: '^/(?:en/)?$', label: translate({id: 'site.home', description: 'Breadcrumb to the home page', message: 'Beranda'})};
  return (
    <>
      <Group
        title={<Translate id="navbar.group.content" description="Heading in the menu on phones">Isi pustaka</Translate>}
        items={[home, ...items.filter(({position}) => position !== 'right')]}
      />
      <Group title={<Translate id="navbar.group.help" description="Heading in the menu on phones">Bantuan</Translate>} items={help} />
      <Group
        title={<Translate id="navbar.group.language" description="Heading in the menu on phones">Bahasa lain</Translate>}
        items={items.filter(({type}) => type === 'localeDropdown')}
      />
    </>
  );
}
