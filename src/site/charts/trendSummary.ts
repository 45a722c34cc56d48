/** What a trend says, in sentences: breaks, then series by series, then how they compare. */
import {formatValue} from './format';
import type {Laid} from './laid';
import {breakPeriods, periodName} from './periods';
import {extremesSentence, knownOf, spanSentence, stateSentences, targetSentence, trendSentence, type Known} from './trendSentences';
import type {Break, Measure, Series} from './types';
import {listOf, sentence} from './words';

const parted = (breaks: readonly string[], first: Known, last: Known): boolean => breaks.some((period) => period > first.period && period <= last.period);

/** Sentences on one series alone: start to end, highest and lowest, trend, target, gaps. */
function summariseAlone({label, points}: Series, breaks: readonly string[], measure: Measure): string[] {
  const known = knownOf(points);
  const [first, last] = [known[0], known.at(-1)];
  const {locale} = measure;
  if (!first || !last) return [locale === 'en' ? `${label}: no value yet` : `${label}: belum ada nilai`, ...stateSentences(points, locale)].map(sentence);
  const broken = parted(breaks, first, last);
  return [
    spanSentence(label, first, last, broken, measure),
    known.length > 2 && !broken ? extremesSentence(known, measure) : '',
    trendSentence(known, broken, measure),
    targetSentence(last.value, periodName(last.period, locale), measure),
    ...stateSentences(points, locale),
  ].filter(Boolean).map(sentence);
}

/** What is said of all series alike, and so said once. */
function sharedStates(series: readonly Series[], {locale}: Measure): string[] {
  const [first = [], ...others] = series.map(({points}) => stateSentences(points, locale));
  return first.filter((text) => others.every((texts) => texts.includes(text)));
}

/** One series among several: each sentence names it. @param shared said elsewhere */
function summariseBrief({label, points}: Series, breaks: readonly string[], measure: Measure, shared: readonly string[]): string[] {
  const known = knownOf(points);
  const [first, last] = [known[0], known.at(-1)];
  const {locale} = measure;
  const states = stateSentences(points, locale).filter((text) => !shared.includes(text)).map((text) => `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  if (!first || !last) return [locale === 'en' ? `${label}: no value yet` : `${label}: belum ada nilai`, ...states].map(sentence);
  const target = targetSentence(last.value, '', measure);
  return [spanSentence(label, first, last, parted(breaks, first, last), measure, true) + (target && `; ${target.trim()}`), ...states].map(sentence);
}

/** Which series is highest and lowest in the last period, where at least two have a value then. */
export function lastPeriodSentence(series: readonly Series[], measure: Measure): string[] {
  const {locale} = measure;
  const period = series[0]?.points.at(-1)?.period ?? '';
  const then = series.flatMap(({label, points}) => {
    const value = points.at(-1)?.value ?? null;
    return value === null ? [] : [{label, value}];
  }).toSorted((a, b) => b.value - a.value);
  const [high, low] = [then[0], then.at(-1)];
  if (!high || !low || high.value === low.value) return [];
  const named = ({label, value}: {readonly label: string; readonly value: number}): string => `${label} (${formatValue(value, measure)})`;
  if (locale === 'en') return [sentence(`In ${periodName(period, locale)} the highest is ${named(high)}, the lowest ${named(low)}`)];
  return [sentence(`Pada ${periodName(period, locale)}, tertinggi ${named(high)}, terendah ${named(low)}`)];
}

/** One sentence for each break, with its reason where one is declared, and the names where only some series break. */
function breakSentences({series, breaks, measure: {locale}}: Laid, declared: readonly Break[]): string[] {
  return [...new Set(breaks.flat())].sort().map((period) => {
    const broken = series.filter((_, place) => breaks[place]?.includes(period));
    const reason = declared.find((one) => broken.some((own) => breakPeriods({...own, points: own.points.map(({period: when}) => ({period: when, value: null}))}, [one])[0] === period))?.reason;
    const names = broken.length === series.length ? '' : `${listOf(broken.map(({label}) => label), locale)}: `;
    const told = locale === 'en' ? `${names}${names ? 'the' : 'The'} series breaks at ${periodName(period, locale)}` : `${names}${names ? 'seri' : 'Seri'} terputus mulai ${periodName(period, locale)}`;
    return sentence(reason ? `${told}: ${reason}` : told);
  });
}

/** The whole trend: breaks first, because they decide what may be compared, then series by series. */
export function summariseTrend(laid: Laid, declared: readonly Break[]): string[] {
  const {series, breaks, measure} = laid;
  if (series.length === 0) return [measure.locale === 'en' ? 'No value yet.' : 'Belum ada nilai.'];
  const parting = breakSentences(laid, declared);
  const [only] = series;
  if (only && series.length === 1) return [...parting, ...summariseAlone(only, breaks[0] ?? [], measure)];
  const shared = sharedStates(series, measure);
  return [...parting, ...series.flatMap((one, place) => summariseBrief(one, breaks[place] ?? [], measure, shared)), ...shared.map(sentence), ...lastPeriodSentence(series, measure)];
}

/** The finding: of several series the highest and the lowest of the last period, of one its last value. */
export function headlineOf({series, measure}: Laid): string {
  const {locale} = measure;
  const [compared] = lastPeriodSentence(series, measure);
  if (compared) return compared.replace(/\.$/, '');
  const last = series.map(({label, points}) => ({label, point: knownOf(points).at(-1)})).find(({point}) => point);
  if (!last?.point) return locale === 'en' ? 'No value yet' : 'Belum ada nilai';
  return `${last.label}: ${formatValue(last.point.value, measure)} ${locale === 'en' ? 'in' : 'pada'} ${periodName(last.point.period, locale)}`;
}
