import {useEffect, useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import {useNavbarMobileSidebar, useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Navbar/MobileSidebar/Layout';
import {nextStop} from './nextStop';

/** The menu of phones as a dialog: it takes the focus, keeps it, closes by Escape, and gives it back to the button. */
export default function MobileSidebarLayout({header, primaryMenu, secondaryMenu}: Props): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const {shown: second} = useNavbarSecondaryMenu();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = panel.current;
    if (!shown || !menu) return;
    const opener = document.activeElement;
    menu.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus();
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') toggle();
      const stop = event.key === 'Tab' && menu ? nextStop(menu, event.shiftKey) : undefined;
      if (!stop) return;
      event.preventDefault();
      stop.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      if (opener instanceof HTMLElement && menu.contains(document.activeElement)) opener.focus();
    };
  }, [shown, toggle]);
  const dialog = shown
    ? ({role: 'dialog', 'aria-modal': true, 'aria-label': translate({id: 'navbar.menu', description: 'Name of the menu on phones and of its button', message: 'Menu'})} as const)
    : {};
  return (
    <div ref={panel} className="navbar-sidebar" {...dialog}>
      {header}
      <div className={clsx('navbar-sidebar__items', second && 'navbar-sidebar__items--show-secondary')}>
        <div className="navbar-sidebar__item menu" inert={second}>{primaryMenu}</div>
        <div className="navbar-sidebar__item menu" inert={!second}>{secondaryMenu}</div>
      </div>
    </div>
  );
}
