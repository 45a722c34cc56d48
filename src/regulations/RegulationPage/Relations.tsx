import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import Heading from '@theme/Heading';
import {RELATION_ORDER, relationLabel} from '../labels';
import type {RelationProps} from '../props';
import RelationDiagram from '../RelationDiagram';
import styles from './styles.module.css';

function detail({article, partial, id}: RelationProps): string {
  return [
    partial && translate({id: 'regulations.relation.partly', description: 'Only a part is repealed', message: 'Sebagian.'}),
    article && translate({id: 'regulations.relation.article', description: 'Article that says so', message: 'Pasal {article}.'}, {article}),
    !id && translate({id: 'regulations.relation.outside', description: 'The other act is not in the library', message: 'Belum ada di pustaka ini.'}),
  ]
    .filter(Boolean)
    .join(' ');
}

function Item({relation}: {readonly relation: RelationProps}): ReactNode {
  const label = relation.title ? `${relation.name} tentang ${relation.title}` : relation.name;
  const more = detail(relation);
  return (
    <li>
      <span lang="id">{relation.id ? <Link to={`/regulasi/${relation.id}/`}>{label}</Link> : label}</span>
      {more && <span className={styles.detail}>{more}</span>}
      {relation.note && <span className={styles.detail} lang="id">{relation.note}</span>}
      {relation.certainty === 'perlu-verifikasi' && <CertaintyBadge certainty={relation.certainty} />}
    </li>
  );
}

interface Props {
  /** The act itself, for the diagram. */
  readonly name: string;
  readonly relations: readonly RelationProps[];
}

/** A diagram, then links to other acts, both ways, grouped by what they do to each other. */
export default function Relations({name, relations}: Props): ReactNode {
  const groups = RELATION_ORDER.map((kind) => ({kind, items: relations.filter((one) => one.kind === kind)})).filter(({items}) => items.length > 0);
  return (
    <section aria-labelledby="hubungan">
      <Heading as="h2" id="hubungan">
        <Translate id="regulations.relations" description="Heading">Hubungan dengan peraturan lain</Translate>
      </Heading>
      {groups.length === 0 && (
        <p>
          <Translate id="regulations.relations.none" description="No relations recorded">Belum ada hubungan yang dicatat di pustaka ini. Itu tidak berarti bahwa hubungannya tidak ada.</Translate>
        </p>
      )}
      <RelationDiagram name={name} relations={relations} />
      {groups.map(({kind, items}) => (
        <div key={kind} className={styles.group}>
          <Heading as="h3" id={`hubungan-${kind}`}>{relationLabel(kind)}</Heading>
          <ul className={styles.relations}>
            {items.map((relation) => (
              <Item key={relation.name} relation={relation} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
