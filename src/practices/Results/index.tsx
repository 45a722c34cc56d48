import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {formatDate, type Locale} from '../../site/dates';
import KnownValue from '../../site/KnownValue';
import {formatNumber} from '../../site/numbers';
import ScrollTable from '../../site/ScrollTable';
import SourceRefs from '../../site/SourceRefs';
import Unknown from '../../site/Unknown';
import type {Known} from '../../site/unknown';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {Figure, PracticePageProps, ResultProps} from '../types';
import styles from './styles.module.css';

function figure(value: Figure, time: string | undefined, locale: Locale): string {
  const text = typeof value === 'number' ? formatNumber(value, locale) : value;
  return time ? `${text} (${formatDate(time, locale)})` : text;
}

function Cell({known, time}: {readonly known: Known<Figure>; readonly time: string | undefined}): ReactNode {
  const locale = useSiteLocale();
  return (
    <td>
      <KnownValue known={known}>{(value) => <span lang="id">{figure(value, time, locale)}</span>}</KnownValue>
    </td>
  );
}

function Result({result}: {readonly result: ResultProps}): ReactNode {
  return (
    <tr>
      <th scope="row" lang="id">
        {result.measure}
        {result.remark && <span className={styles.remark}>{`${result.remark}.`}</span>}
      </th>
      <Cell known={result.before} time={result.beforeTime} />
      <Cell known={result.after} time={result.afterTime} />
      <td lang="id">{result.unit}</td>
      <td>
        <SourceRefs sources={result.sources} />
      </td>
    </tr>
  );
}

/** Before → after with unit, period and source; what nobody knows says so. */
export default function Results({results}: {readonly results: PracticePageProps['results']}): ReactNode {
  if ('unknown' in results) return <Unknown reason={results.unknown} />;
  const caption = translate({id: 'practices.results.caption', description: 'Caption of the table of results', message: 'Hasil sebelum dan sesudah'});
  return (
    <ScrollTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col"><Translate id="practices.results.measure" description="Column heading">Ukuran</Translate></th>
            <th scope="col"><Translate id="practices.results.before" description="Column heading">Sebelum</Translate></th>
            <th scope="col"><Translate id="practices.results.after" description="Column heading">Sesudah</Translate></th>
            <th scope="col"><Translate id="practices.results.unit" description="Column heading">Satuan</Translate></th>
            <th scope="col"><Translate id="practices.results.source" description="Column heading">Sumber</Translate></th>
          </tr>
        </thead>
        <tbody>
          {results.value.map((result) => (
            <Result key={result.measure} result={result} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
