import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {TextMentionGroup} from '../text/mentions';
import styles from './styles.module.css';

/** More provisions than this fold away. */
const FOLD_ABOVE = 6;

function Provisions({act, provisions}: TextMentionGroup): ReactNode {
  const list = (
    <ul className={styles.provisions}>
      {provisions.map(({name, anchor}) => (
        <li key={anchor}>
          <Link to={`/regulasi/${act}/#${anchor}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
  if (provisions.length <= FOLD_ABOVE) return list;
  return (
    <details>
      <summary>{translate({id: 'regulations.textMentions.show', description: 'Unfolds the provisions of one act that cite this act', message: 'Tampilkan {count} ketentuan'}, {count: provisions.length})}</summary>
      {list}
    </details>
  );
}

/** Provisions of other texts in the library that cite this act. Nothing when there is none. */
export default function TextMentions({groups}: {readonly groups: readonly TextMentionGroup[]}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="dirujuk-oleh" className={styles.mentions}>
      <Heading as="h2" id="dirujuk-oleh">
        <Translate id="regulations.textMentions" description="Heading above provisions of other acts that cite this act">Dirujuk oleh</Translate>
      </Heading>
      <ul className={styles.acts}>
        {groups.map((group) => (
          <li key={group.act}>
            <Link to={`/regulasi/${group.act}/`} lang="id">{group.name}</Link>
            <Provisions {...group} />
          </li>
        ))}
      </ul>
    </section>
  );
}
