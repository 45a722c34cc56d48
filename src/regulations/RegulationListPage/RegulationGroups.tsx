import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {KIND_GROUPS} from '../kinds';
import {groupLabel} from '../labels';
import type {RegulationRow} from '../listProps';
import RegulationTable from './RegulationTable';
import styles from './styles.module.css';

interface Props {
  readonly rows: readonly RegulationRow[];
  /** True when the reader has narrowed the list: then every group stands open. */
  readonly narrowed: boolean;
}

/** The list by kind of act, with counts. On phones the groups are folded; on wide screens they stand open. */
export default function RegulationGroups({rows, narrowed}: Props): ReactNode {
  const groups = KIND_GROUPS.map((group) => ({group, items: rows.filter((row) => row.group === group)})).filter(({items}) => items.length > 0);
  return groups.map(({group, items}) => {
    const label = groupLabel(group);
    const title = translate({id: 'regulations.group.title', description: 'Heading of a group of the list, with its count', message: '{group} ({count})'}, {group: label, count: items.length});
    return (
      <section key={group} className={styles.group} aria-label={label}>
        <Heading as="h2" className={styles.wideHeading}>{title}</Heading>
        <details open={narrowed}>
          <summary>
            <Heading as="h2">{title}</Heading>
          </summary>
          <RegulationTable caption={label} rows={items} />
        </details>
      </section>
    );
  });
}
