import type {ReactNode} from 'react';
import {useCollected} from './useCollected';
import {useFollow} from './useFollow';

interface Props {
  /** Made at build by `renderMarkdown`; internal links already carry the base URL. */
  readonly html: string;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

/** HTML made at build: its links take part in the broken-link check and in client navigation. */
export default function Html({html, lang, className}: Props): ReactNode {
  useCollected(html);
  return <div className={className} lang={lang} onClick={useFollow()} dangerouslySetInnerHTML={{__html: html}} />;
}
