import type {FormEvent, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {toSearch} from '../../site/addressState';
import {formatDate} from '../../site/dates';
import {useAddressState} from '../../site/useAddressState';
import {useSiteLocale} from '../../site/useSiteLocale';
import {editionUrl, regimeOn, type RegimeAnswer, type RegimeProps} from '../regimes';
import styles from './styles.module.css';

interface Props {
  readonly regimes: readonly RegimeProps[];
}

function useSentence(day: string, answer: RegimeAnswer): string {
  const locale = useSiteLocale();
  const date = formatDate(day, locale);
  switch (answer.kind) {
    case 'held':
      return translate({id: 'guidelines.onDay.held', description: 'Answer: the regime that held on a day', message: 'Pada {date} berlaku {name}.'}, {date, name: answer.regime.name[locale]});
    case 'change':
      return translate(
        {id: 'guidelines.onDay.change', description: 'Answer: the change fell in that year, its day is not known', message: 'Pada {date} belum pasti aturan mana yang berlaku. Aturan berganti pada masa itu, tetapi harinya belum diverifikasi. Periksa keduanya.'},
        {date},
      );
    case 'before':
      return translate(
        {id: 'guidelines.onDay.before', description: 'Answer: earlier than the first regime', message: 'Tanggal {date} lebih awal daripada aturan tertua di pustaka, {name}, yang berlaku sejak {from}.'},
        {date, name: answer.first.name[locale], from: formatDate(answer.first.from, locale)},
      );
    case 'invalid':
      return translate({id: 'guidelines.onDay.invalid', description: 'Answer: not a day of the calendar', message: 'Tanggal "{day}" tidak ada di kalender. Tulis sebagai TTTT-BB-HH, misalnya 2020-06-30.'}, {day});
  }
}

function Answer({day, regimes}: Props & {readonly day: string}): ReactNode {
  const locale = useSiteLocale();
  const answer = regimeOn(day, regimes);
  const sentence = useSentence(day, answer);
  const found = answer.kind === 'held' ? [answer.regime] : answer.kind === 'change' ? answer.regimes : [];
  return (
    <div className={styles.answer} data-jawaban={answer.kind}>
      <p><strong>{sentence}</strong></p>
      {found.map(({id, edition, name}) =>
        edition ? (
          <p key={id}>
            <Link className="tombol" to={editionUrl(edition)}>
              {translate({id: 'guidelines.onDay.open', description: 'Link to the guidelines of the regime that held', message: 'Buka pedoman {name}'}, {name: name[locale]})}
            </Link>
          </p>
        ) : (
          <p key={id}>{translate({id: 'guidelines.onDay.none', description: 'The library has no guidelines of that regime', message: 'Pustaka belum memuat pedoman {name}.'}, {name: name[locale]})}</p>
        ),
      )}
    </div>
  );
}

const parseDay = (search: string): string => new URLSearchParams(search).get('t')?.trim() ?? '';
const stringifyDay = (day: string): string => toSearch([['t', day]]);

/** Asks for a day and answers for the day in the address (`?t=`). Needs JavaScript, so it appears only where there is some. */
export default function DayQuestion({regimes}: Props): ReactNode {
  const {ready, state: day, push} = useAddressState(parseDay, stringifyDay);
  if (!ready) return null;
  function ask(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('t');
    if (typeof chosen === 'string') push(chosen);
  }
  return (
    <section className={styles.question} aria-labelledby="tanya-tanggal">
      <form onSubmit={ask} key={day}>
        <label htmlFor="t" id="tanya-tanggal"><Translate id="guidelines.onDay.label" description="Label of the date field">Tanggal yang ditanyakan</Translate></label>
        <div className={styles.row}>
          <input className="kolom-isian" type="date" id="t" name="t" required defaultValue={day} />
          <button className="tombol" type="submit"><Translate id="guidelines.onDay.ask" description="Button that answers for the date">Tampilkan aturannya</Translate></button>
        </div>
      </form>
      <div role="status">{day && <Answer day={day} regimes={regimes} />}</div>
    </section>
  );
}
