import type {ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import {translate} from '@docusaurus/Translate';
import IconMenu from '@theme/Icon/Menu';

/** The menu button of phones, named "Menu" in place of the theme's "toggle sidebar". */
export default function MobileSidebarToggle(): ReactNode {
  const {toggle, shown} = useNavbarMobileSidebar();
  return (
    <button
      type="button"
      className="navbar__toggle clean-btn"
      aria-label={translate({id: 'navbar.menu', description: 'Name of the menu on phones and of its button', message: 'Menu'})}
      aria-haspopup="dialog"
      aria-expanded={shown}
      onClick={toggle}>
      <IconMenu />
    </button>
  );
}
