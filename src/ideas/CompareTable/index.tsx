import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {RatingShape} from '../../site/Rating';
import {RATING_NAMES, ratingWord, type RatingKind} from '../../site/ratings';
import ScrollTable from '../../site/ScrollTable';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {IdeaSummaryProps} from '../props';
import styles from './styles.module.css';

function RatingCell({kind, idea}: {readonly kind: RatingKind; readonly idea: IdeaSummaryProps}): ReactNode {
  const locale = useSiteLocale();
  const rating = idea.ratings[kind];
  if ('unknown' in rating) return <span lang="id">{rating.unknown}</span>;
  return (
    <span className={styles.rating}>
      <RatingShape kind={kind} level={rating.level} /> {ratingWord(kind, rating.level, locale)}
    </span>
  );
}

function Lines({lines}: {readonly lines: readonly string[]}): ReactNode {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface Row {
  readonly label: string;
  /** True when the cells are Indonesian data. */
  readonly data: boolean;
  readonly cell: (idea: IdeaSummaryProps) => ReactNode;
}

function useRows(): Row[] {
  const locale = useSiteLocale();
  const none = translate({id: 'ideas.compare.noTakers', description: 'Cell: no taker yet', message: 'Belum ada yang tercatat'});
  const rating = (kind: RatingKind): Row => ({label: RATING_NAMES[locale][kind], data: false, cell: (idea) => <RatingCell kind={kind} idea={idea} />});
  return [
    {label: translate({id: 'ideas.compare.giver', description: 'Row label', message: 'Penawar'}), data: true, cell: ({region}) => region},
    {label: translate({id: 'ideas.compare.problem', description: 'Row label', message: 'Masalah'}), data: true, cell: ({problem}) => problem},
    {label: translate({id: 'ideas.compare.proposal', description: 'Row label', message: 'Usulan'}), data: true, cell: ({proposal}) => proposal},
    {label: translate({id: 'ideas.compare.audience', description: 'Row label', message: 'Untuk siapa'}), data: true, cell: ({audience}) => <Lines lines={audience} />},
    {label: translate({id: 'ideas.compare.needs', description: 'Row label', message: 'Yang dibutuhkan'}), data: true, cell: ({needs}) => <Lines lines={needs} />},
    rating('bukti'),
    rating('biaya'),
    rating('kesulitan'),
    {label: translate({id: 'ideas.compare.takers', description: 'Row label', message: 'Peminat'}), data: false, cell: ({takers}) => (takers === 0 ? none : String(takers))},
  ];
}

/** The ideas side by side: one column each, complete without JavaScript. */
export default function CompareTable({ideas}: {readonly ideas: readonly IdeaSummaryProps[]}): ReactNode {
  const rows = useRows();
  const caption = translate({id: 'ideas.compare.caption', description: 'Caption of the comparison table', message: 'Gagasan berdampingan'});
  return (
    <ScrollTable label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'ideas.compare.aspect', description: 'Column heading', message: 'Aspek'})}</th>
            {ideas.map((idea) => (
              <th key={idea.id} scope="col" lang="id">
                <Link to={`/belanja-ide/${idea.id}/`}>{idea.title}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({label, data, cell}) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {ideas.map((idea) => (
                <td key={idea.id} lang={data ? 'id' : undefined}>{cell(idea)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
