import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ScrollTable from '../../site/ScrollTable';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {ActivityView, ServiceView} from '../core/overview';
import {monthName} from '../labels';
import styles from './styles.module.css';

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
}

/** The months of an activity as a bar over the years; the cells beside it say the same in words. */
function Bar({from, to, years}: BarProps): ReactNode {
  const start = (years[0] ?? 0) * 12;
  const length = years.length * 12;
  const left = Math.min(Math.max(from - start, 0), length);
  const right = Math.min(Math.max(to - start + 1, 0), length);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {years.map((year, index) => (
        <path key={year} className={styles.line} d={`M${index * 12} 0V10`} vectorEffect="non-scaling-stroke" />
      ))}
      {right > left && <rect x={left} y="2" width={right - left} height="6" className={styles.fill} />}
    </svg>
  );
}

/** How many activities run in each year, as a sentence: the picture in words. */
function inWords(activities: readonly ActivityView[], years: readonly number[]): string {
  const dated = activities.filter(({from, to}) => from !== null && to !== null);
  const parts = years.map((year) => translate({id: 'renaksi.timeline.year', description: 'Part of the timeline in words', message: '{year}: {count} kegiatan'}, {year, count: dated.filter(({from, to}) => (from ?? 0) < (year + 1) * 12 && (to ?? 0) >= year * 12).length}));
  const rest = activities.length - dated.length;
  return [`${parts.join(' · ')}.`, rest > 0 ? translate({id: 'renaksi.timeline.undated', description: 'Part of the timeline in words', message: '{count} kegiatan belum punya jadwal yang terbaca.'}, {count: rest}) : ''].filter(Boolean).join(' ');
}

interface Props {
  readonly services: readonly ServiceView[];
  readonly years: readonly number[];
}

/** Activities in time, by service: a table whose last column draws what the others say. */
export default function Timeline({services, years}: Props): ReactNode {
  const locale = useSiteLocale();
  const own = services.filter(({activities}) => activities.length > 0);
  const caption = translate({id: 'renaksi.timeline.caption', description: 'Caption of the timeline', message: 'Lini masa kegiatan {from}–{to}'}, {from: years[0] ?? '', to: years.at(-1) ?? ''});
  const month = (value: number | null): string => (value === null ? '–' : monthName(value, locale));
  return (
    <>
      <p className={styles.words}>{inWords(own.flatMap(({activities}) => activities), years)}</p>
      <ScrollTable label={caption} stacked>
        <table className={styles.timeline}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{translate({id: 'renaksi.activity', description: 'Column heading', message: 'Kegiatan'})}</th>
              <th scope="col">{translate({id: 'renaksi.from', description: 'Column heading', message: 'Mulai'})}</th>
              <th scope="col">{translate({id: 'renaksi.to', description: 'Column heading', message: 'Selesai'})}</th>
              <th scope="col" className={styles.years}>
                <span className="sembunyi-visual">{translate({id: 'renaksi.timeline.drawn', description: 'Column heading of the drawn bars', message: 'Gambar'})}</span>
                <span className={styles.scale} aria-hidden="true">{years.map((year) => <span key={year}>{year}</span>)}</span>
              </th>
            </tr>
          </thead>
          {own.map(({id, name, nameEn, sector, activities}) => (
            <tbody key={id || name} data-sektor={sector ?? undefined}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={4}>{locale === 'en' ? nameEn : name}</th>
              </tr>
              {activities.map((one, index) => (
                <tr key={`${one.name} ${index}`}>
                  <th scope="row" lang="id">{one.name || '–'}</th>
                  <td className={styles.date} data-judul={translate({id: 'renaksi.from', description: 'Column heading', message: 'Mulai'})}>{month(one.from)}</td>
                  <td className={styles.date} data-judul={translate({id: 'renaksi.to', description: 'Column heading', message: 'Selesai'})}>{month(one.to)}</td>
                  <td className={styles.drawn}>{one.from !== null && one.to !== null && <Bar from={one.from} to={one.to} years={years} />}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollTable>
    </>
  );
}
