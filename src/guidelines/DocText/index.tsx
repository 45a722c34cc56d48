import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Untranslated from '../../site/Untranslated';
import {useSiteLocale} from '../../site/useSiteLocale';

/** Marks a page's text as Indonesian, and says so, when the English site shows a page that nobody has translated. */
export default function DocText({children}: {readonly children: ReactNode}): ReactNode {
  const {source} = useDoc().metadata;
  if (useSiteLocale() === 'id' || source.startsWith('@site/i18n/')) return children;
  return (
    <>
      <Untranslated />
      <div lang="id">{children}</div>
    </>
  );
}
