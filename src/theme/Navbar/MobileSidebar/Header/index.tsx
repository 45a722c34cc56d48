import type {ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Translate from '@docusaurus/Translate';
import IconClose from '@theme/Icon/Close';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import styles from './styles.module.css';

/** Head of the menu on phones: its name, the choice of dark or light, and a close button in words. */
export default function MobileSidebarHeader(): ReactNode {
  const {toggle} = useNavbarMobileSidebar();
  return (
    <div className={`navbar-sidebar__brand ${styles.head}`}>
      <strong>
        <Translate id="navbar.menu" description="Name of the menu on phones and of its button">Menu</Translate>
      </strong>
      <NavbarColorModeToggle />
      <button type="button" className={`clean-btn navbar-sidebar__close ${styles.close}`} onClick={toggle}>
        <IconClose color="currentColor" width={16} height={16} />
        <Translate id="navbar.close" description="Button that closes the menu on phones">Tutup</Translate>
      </button>
    </div>
  );
}
