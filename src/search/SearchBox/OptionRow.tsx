import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {anchorLabel, kindLabel} from '../labels';
import Marked from '../Marked';
import type {Option} from './options';
import styles from './styles.module.css';

/** What one row says: title, then kind and section. */
export default function OptionRow({option}: {readonly option: Option}): ReactNode {
  if (option.type === 'all') {
    return (
      <span className={styles.all}>
        {translate({id: 'search.box.all', description: 'Last row of the suggestions', message: 'Lihat semua hasil ({count})'}, {count: String(option.total)})}
      </span>
    );
  }
  if (option.type === 'direct') {
    const {title, anchor} = option.direct;
    const place = anchor ? anchorLabel(anchor) : kindLabel('peraturan');
    return (
      <>
        <span className={styles.title} lang="id">{title}</span>
        <span className={styles.meta}>
          {translate({id: 'search.box.direct', description: 'Row that leads straight to a cited regulation', message: 'Langsung ke: {place}'}, {place})}
        </span>
      </>
    );
  }
  const {title, kind, section, lang} = option.hit;
  return (
    <>
      <span className={styles.title} lang={lang}>
        <Marked segments={title} />
      </span>
      <span className={styles.meta}>{section ? `${kindLabel(kind)} · ${section}` : kindLabel(kind)}</span>
    </>
  );
}
