import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Icon from '../../site/Icon';
import {anchorLabel, kindLabel, partMissingLabel} from '../labels';
import Marked from '../Marked';
import type {Option} from './options';
import styles from './styles.module.css';

function Direct({option}: {readonly option: Extract<Option, {type: 'direct'}>}): ReactNode {
  const {title, anchor, status, partMissing} = option.direct;
  const place = anchor ? anchorLabel(anchor) : kindLabel('peraturan');
  return (
    <>
      <span className={styles.title} lang="id">{title}</span>
      <span className={styles.meta}>
        {[translate({id: 'search.box.direct', description: 'Row that leads straight to a cited regulation', message: 'Langsung ke: {place}'}, {place}), status, partMissing && partMissingLabel()].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function Hit({option}: {readonly option: Extract<Option, {type: 'hit'}>}): ReactNode {
  const {title, kind, section, lang, versi} = option.hit;
  const edition = versi && versi !== 'berlaku' ? versi : undefined;
  return (
    <>
      <span className={styles.title} lang={lang}>
        <Marked segments={title} />
      </span>
      <span className={styles.meta}>{[kindLabel(kind), edition, section].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** What one row says: title, then kind and section. */
export default function Row({option}: {readonly option: Option}): ReactNode {
  if (option.type === 'direct') return <Direct option={option} />;
  if (option.type === 'hit') return <Hit option={option} />;
  if (option.type === 'query') return <span className={styles.query}><Icon name="cari" size={18} />{option.q}</span>;
  return (
    <span className={styles.all}>
      {translate({id: 'search.box.all', description: 'Last row of the suggestions', message: 'Lihat semua hasil ({count})'}, {count: String(option.total)})}
    </span>
  );
}
