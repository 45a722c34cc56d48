import {Fragment, useEffect, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {GroupName, Option, OptionGroup} from './options';
import Row from './Row';
import styles from './styles.module.css';

interface Props {
  /** Id of the field; the list is `…-daftar`, its options `…-0`, `…-1`. */
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}

function groupLabel(name: Exclude<GroupName, 'all'>): string {
  const labels = {
    direct: translate({id: 'search.group.direct', description: 'Heading in the list of suggestions: cited regulations', message: 'Kutipan peraturan'}),
    queries: translate({id: 'search.group.queries', description: 'Heading in the list of suggestions: whole queries', message: 'Lengkapi pencarian'}),
    nearest: translate({id: 'search.group.nearest', description: 'Heading in the list of suggestions: words near to what was typed', message: 'Mungkin maksudnya'}),
    hits: translate({id: 'search.group.hits', description: 'Heading in the list of suggestions: best pages', message: 'Halaman'}),
  };
  return labels[name];
}

/** A listbox with named groups: screen readers say the group once, when the choice enters it. */
export default function OptionList({id, groups, active, onChoose}: Props): ReactNode {
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({block: 'nearest'});
  }, [id, active]);
  const all = groups.flatMap(({options}) => options);
  const row = (option: Option): ReactNode => {
    const index = all.indexOf(option);
    return (
      <div
        key={option.url}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        className={styles.option}
        onMouseDown={(event) => { event.preventDefault(); }}
        onClick={() => { onChoose(option); }}>
        <Row option={option} />
      </div>
    );
  };
  return (
    <div id={`${id}-daftar`} role="listbox" className={styles.list} aria-label={translate({id: 'search.box.list', description: 'Name of the list of suggestions', message: 'Saran'})} hidden={all.length === 0}>
      {groups.map(({name, options}) =>
        name === 'all' ? (
          <Fragment key={name}>{options.map(row)}</Fragment>
        ) : (
          <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
            <div id={`${id}-${name}`} role="presentation" className={styles.group}>{groupLabel(name)}</div>
            {options.map(row)}
          </div>
        ),
      )}
    </div>
  );
}
