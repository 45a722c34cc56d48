import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocSidebarItem/Link';
import {useSiteLocale} from '@site/src/site/useSiteLocale';

/** A page in the menu of the guidelines, with the language of its name when nobody has translated it. */
export default function DocSidebarItemLink({item, onItemClick, activePath}: Props): ReactNode {
  const isActive = isActiveSidebarItem(item, activePath);
  const isForeign = useSiteLocale() !== 'id' && item.customProps?.lang === 'id';
  return (
    <li className={clsx('menu__list-item', item.className)}>
      <Link
        className={clsx('menu__link', isActive && 'menu__link--active')}
        to={item.href}
        aria-current={isActive ? 'page' : undefined}
        lang={isForeign ? 'id' : undefined}
        onClick={() => { onItemClick?.(item); }}>
        {item.label}
      </Link>
    </li>
  );
}
