import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import StatusBadge from '../../site/StatusBadge';
import {rowAnchor} from '../anchors';
import {TOPICS, type Finding, type Topic} from '../core/rule';
import {gradeName, topicName} from '../labels';
import styles from './styles.module.css';

/** More places than these are folded behind their count. */
const SHOWN = 12;

/** Place in words; the sheet only where there are several. */
function place({sheet, row, column, letter, service}: Finding, several: boolean): string {
  const parts = [
    sheet === undefined || !several ? '' : translate({id: 'renaksi.place.sheet', description: 'Place of a finding', message: 'lembar {sheet}'}, {sheet}),
    row === undefined ? '' : translate({id: 'renaksi.place.row', description: 'Place of a finding', message: 'baris {row}'}, {row}),
    column === undefined ? '' : translate({id: 'renaksi.place.column', description: 'Place of a finding', message: 'kolom {column}'}, {column: letter ? `${letter} (${column})` : column}),
  ];
  const words = parts.filter(Boolean).join(', ');
  if (words === '' && service !== undefined) return '';
  return words === '' ? translate({id: 'renaksi.place.file', description: 'Place of a finding: the whole file', message: 'Seluruh berkas'}) : words.charAt(0).toUpperCase() + words.slice(1);
}

interface Props {
  readonly findings: readonly Finding[];
  /** Anchors of the rows that the page shows. */
  readonly rows: ReadonlySet<string>;
  /** True where the file has several tables. */
  readonly several: boolean;
}

interface ItemProps {
  readonly finding: Finding;
  /** True for a row that the list of rows below shows. */
  readonly linked: boolean;
  /** True where the file has several tables. */
  readonly several: boolean;
}

function Item({finding, linked, several}: ItemProps): ReactNode {
  const {sheet, row, service, expected, found, hint} = finding;
  const where = place(finding, several);
  return (
    <li className={styles.item}>
      <p className={styles.place}>
        {linked && sheet !== undefined && row !== undefined ? <Link to={`#${rowAnchor(sheet, row)}`}>{where}</Link> : <strong>{where}</strong>}
        {service && (where === '' ? <strong lang="id">{service}</strong> : <span lang="id"> · {service}</span>)}
      </p>
      <p lang="id">{`Diharapkan ${expected}; ditemukan ${found}. ${hint}`}</p>
    </li>
  );
}

function Rule({findings, rows, several}: Props): ReactNode {
  const [first] = findings;
  if (!first) return null;
  const items = findings.map((finding, index) => <Item key={index} finding={finding} linked={finding.sheet !== undefined && finding.row !== undefined && rows.has(rowAnchor(finding.sheet, finding.row))} several={several} />);
  return (
    <div className={styles.rule} data-derajat={first.grade}>
      <div className={styles.title}>
        <Heading as="h4" lang="id">{first.title}</Heading>
        <StatusBadge tone={first.grade === 'perbaiki' ? 'berhenti' : 'perhatian'}>{gradeName(first.grade)}</StatusBadge>
        <Link to={`/alat/renaksi/aturan/#${first.rule}`} target="_blank" rel="noopener">
          <Translate id="renaksi.finding.ground" description="Link to the rule and what it rests on">Dasar aturan</Translate>
        </Link>
      </div>
      <ul className={styles.items}>{items.slice(0, SHOWN)}</ul>
      {items.length > SHOWN && (
        <details>
          <summary>{translate({id: 'renaksi.finding.more', description: 'Unfolds the rest of a list', message: '{count} tempat lain'}, {count: items.length - SHOWN})}</summary>
          <ul className={styles.items}>{items.slice(SHOWN)}</ul>
        </details>
      )}
    </div>
  );
}

function TopicSection({topic, findings, rows, several}: Props & {readonly topic: Topic}): ReactNode {
  const rules = [...new Set(findings.map(({rule}) => rule))];
  const mend = findings.filter(({grade}) => grade === 'perbaiki').length;
  const counts = [mend > 0 && translate({id: 'renaksi.count.mend', description: 'Number of findings', message: '{count} harus diperbaiki'}, {count: mend}), findings.length > mend && translate({id: 'renaksi.count.look', description: 'Number of findings', message: '{count} lihat lagi'}, {count: findings.length - mend})].filter(Boolean).join(', ');
  return (
    <section aria-labelledby={`temuan-${topic}`}>
      <Heading as="h3" id={`temuan-${topic}`}>{translate({id: 'renaksi.topic.counts', description: 'Heading of a kind of findings with their number', message: '{topic}: {counts}'}, {topic: topicName(topic), counts})}</Heading>
      {rules.map((rule) => <Rule key={rule} findings={findings.filter((one) => one.rule === rule)} rows={rows} several={several} />)}
    </section>
  );
}

/** Findings by kind and rule; each place leads to its row. */
export default function Findings({findings, rows, several}: Props): ReactNode {
  return TOPICS.map((topic) => {
    const own = findings.filter((one) => one.topic === topic);
    return own.length === 0 ? null : <TopicSection key={topic} topic={topic} findings={own} rows={rows} several={several} />;
  });
}
