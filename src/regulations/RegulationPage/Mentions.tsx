import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {DirectoryEntry, Kind} from '@site/src/site/directory';
import RelatedList from '@site/src/site/RelatedList';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** More than this many of one kind fold away. */
const FOLD_ABOVE = 8;

const KINDS: readonly {readonly kind: Kind; readonly label: () => string}[] = [
  {kind: 'praktik', label: () => translate({id: 'regulations.mentions.practices', description: 'Heading', message: 'Praktik baik'})},
  {kind: 'pertemuan', label: () => translate({id: 'regulations.mentions.meetings', description: 'Heading', message: 'Pertemuan'})},
  {kind: 'ide', label: () => translate({id: 'regulations.mentions.ideas', description: 'Heading', message: 'Belanja ide'})},
  {kind: 'pedoman', label: () => translate({id: 'regulations.mentions.guidelines', description: 'Heading', message: 'Pedoman'})},
  {kind: 'orientasi', label: () => translate({id: 'regulations.mentions.onboarding', description: 'Heading', message: 'Orientasi'})},
  {kind: 'indikator', label: () => translate({id: 'regulations.mentions.services', description: 'Heading', message: 'Jenis pelayanan SPM'})},
  {kind: 'istilah', label: () => translate({id: 'regulations.mentions.terms', description: 'Heading', message: 'Istilah'})},
];

function Group({label, entries}: {readonly label: string; readonly entries: readonly DirectoryEntry[]}): ReactNode {
  const list = <RelatedList entries={entries} />;
  return (
    <>
      <Heading as="h3">{label}</Heading>
      {entries.length <= FOLD_ABOVE ? (
        list
      ) : (
        <details>
          <summary>{translate({id: 'regulations.mentions.show', description: 'Unfolds a long list', message: 'Tampilkan {count} tautan'}, {count: entries.length})}</summary>
          {list}
        </details>
      )}
    </>
  );
}

/** Records elsewhere in the library that name this act, by kind. Nothing when there is none. */
export default function Mentions({entries}: {readonly entries: readonly DirectoryEntry[]}): ReactNode {
  const groups = KINDS.map(({kind, label}) => ({kind, label: label(), items: entries.filter((entry) => entry.kind === kind)})).filter(({items}) => items.length > 0);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="disebut" className={styles.mentions}>
      <Heading as="h2" id="disebut">
        <Translate id="regulations.mentions" description="Heading above the records that mention this act">Disebut di pustaka ini</Translate>
      </Heading>
      {groups.map(({kind, label, items}) => (
        <Group key={kind} label={label} entries={items} />
      ))}
    </section>
  );
}
