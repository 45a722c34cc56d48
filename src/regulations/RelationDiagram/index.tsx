import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {relationLabel} from '../labels';
import type {RelationProps} from '../props';
import {chooseNeighbours, type Group} from './choose';
import {layoutTall, layoutWide, type Box, type Caption, type Drawing} from './layout';
import styles from './styles.module.css';

function Name({box}: {readonly box: Box}): ReactNode {
  const {x, y, width, height, lines} = box;
  return (
    <>
      <rect x={x + 1} y={y + 1} width={width - 2} height={height - 2} />
      <text x={x + width / 2} y={y + height / 2 + 5 - (lines.length - 1) * 9} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={x + width / 2} dy={index === 0 ? 0 : 18}>{line}</tspan>
        ))}
      </text>
    </>
  );
}

function Node({box}: {readonly box: Box}): ReactNode {
  const look = clsx(styles.box, box.centre && styles.centre);
  if (!box.id) return <g className={clsx(look, !box.centre && styles.outside)}><Name box={box} /></g>;
  return (
    <Link to={`/regulasi/${box.id}/`} className={look}>
      <Name box={box} />
    </Link>
  );
}

function Word({caption}: {readonly caption: Caption}): ReactNode {
  const {kind, x, y, anchor, more} = caption;
  return (
    <text x={x} y={y} textAnchor={anchor} className={styles.word}>
      {relationLabel(kind)}
      {more > 0 && (
        <Link to={`#hubungan-${kind}`}>
          <tspan x={anchor === 'middle' ? x : undefined} dy={anchor === 'middle' ? 25 : undefined} dx={anchor === 'middle' ? undefined : 6}>
            {translate({id: 'regulations.diagram.more', description: 'Acts of a kind that the diagram leaves out; link to the list', message: '+ {count} lagi'}, {count: more})}
          </tspan>
        </Link>
      )}
    </text>
  );
}

function Picture({drawing, label, className}: {readonly drawing: Drawing; readonly label: string; readonly className: string | undefined}): ReactNode {
  const head = useId();
  return (
    <svg role="group" aria-label={label} viewBox={`0 0 ${drawing.width} ${drawing.height}`} className={clsx(styles.picture, className)} lang="id">
      <defs>
        <marker id={head} viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 L8 4 L0 8 z" className={styles.head} />
        </marker>
      </defs>
      <g aria-hidden="true" className={styles.arrows}>
        {drawing.lines.map((path) => <path key={path} d={path} />)}
        {drawing.arrows.map((path) => <path key={path} d={path} markerEnd={`url(#${head})`} />)}
      </g>
      {drawing.captions.map((caption) => <Word key={caption.kind} caption={caption} />)}
      {drawing.boxes.map((box) => <Node key={`${box.x} ${box.y}`} box={box} />)}
    </svg>
  );
}

/** The drawing in one sentence: how many acts of each kind. */
function sentenceOf(name: string, groups: readonly Group[]): string {
  const parts = groups.map(({kind, shown, more}) => `${relationLabel(kind).toLowerCase()} ${shown.length + more}`).join(', ');
  return translate({id: 'regulations.diagram.label', description: 'Name of the diagram: how many acts of each kind', message: 'Diagram hubungan {name}: {parts}. Daftarnya ada di bawah.'}, {name, parts});
}

interface Props {
  readonly name: string;
  readonly relations: readonly RelationProps[];
}

/**
 * Acts around this one, drawn at build: a cross where there is room, one column on phones. Its boxes are links; the
 * lists below say the same in words, with every act. Nothing where no relation is recorded.
 */
export default function RelationDiagram({name, relations}: Props): ReactNode {
  const groups = chooseNeighbours(relations);
  if (groups.length === 0) return null;
  const label = sentenceOf(name, groups);
  return (
    <>
      <Picture drawing={layoutTall(name, groups)} label={label} className={styles.tall} />
      <Picture drawing={layoutWide(name, groups)} label={label} className={styles.wide} />
    </>
  );
}
