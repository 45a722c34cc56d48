import {lazy, Suspense, useCallback, useDeferredValue, useMemo, useState, type ClipboardEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {calculate} from '../../site/spmIndex/calculate';
import {withChoice, type ChoiceId} from '../../site/spmIndex/choices';
import {whatIf} from '../../site/spmIndex/whatIf';
import {useSiteLocale} from '../../site/useSiteLocale';
import ChoicePanel from '../ChoicePanel';
import {exampleShare} from '../exampleShare';
import type {Example} from '../examples';
import {formFaults} from '../faults';
import {addItem, EMPTY_FORM, FIELDS, isBlank, removeItem, setText, toEntries, toRow, type CellAddress, type Form} from '../form';
import {exampleText} from '../labels';
import {fillBlock, hasWords, isBlock, parseBlock} from '../paste';
import type {CalculatorProps} from '../props';
import Report from '../Report';
import Results from '../Results';
import SectorForm from '../SectorForm';
import Start from '../Start';
import Take from '../Take';
import type {WorkbookInput} from '../workbook/sheets';
import Bar from './Bar';
import Keeping from './Keeping';
import styles from './styles.module.css';
import {useForm} from './useForm';
import {useWarmUp} from './useWarmUp';

const OpenFile = lazy(() => import('../OpenFile'));

/** What the reader hands over to be matched with the services: a file, or a pasted block with names in it. */
export type Handed = {readonly file: File} | {readonly block: readonly (readonly string[])[]};

function cellOf(target: EventTarget): CellAddress | undefined {
  const [service, name, item] = target instanceof HTMLElement ? (target.dataset.sel ?? '').split(' ') : [];
  const field = FIELDS.find((one) => one === name);
  return service && field ? {service, field, item: Number(item)} : undefined;
}

/** The calculator itself. Browser only: without JavaScript the page explains and offers the template. */
export default function Tool({services: all, examples, sources}: CalculatorProps): ReactNode {
  const locale = useSiteLocale();
  const {form, change, replace, notice, undo, kept, keep, canKeep} = useForm();
  const [handed, setHanded] = useState<Handed | null>(null);
  useWarmUp(!isBlank(form));
  const slow = useDeferredValue(form);
  const services = useMemo(() => all.filter(({level}) => level === slow.level), [all, slow.level]);
  const entries = useMemo(() => toEntries(slow, locale), [slow, locale]);
  const result = useMemo(() => calculate(services, entries, slow.choices), [services, entries, slow.choices]);
  const others = useMemo(() => whatIf(result, services, entries, slow.choices), [result, services, entries, slow.choices]);
  const faults = useMemo(() => formFaults(slow, services, locale), [slow, services, locale]);
  const share = exampleShare(slow, services, examples, locale);
  const template = useBaseUrl(`/alat/indeks-spm/templat-indeks-spm-${form.level}.xlsx`);

  const edit = useCallback((cell: CellAddress, text: string) => change((now) => setText(now, cell, text)), [change]);
  const more = useCallback((service: string) => change((now) => addItem(now, service)), [change]);
  const fewer = useCallback((service: string, item: number) => change((now) => removeItem(now, service, item)), [change]);
  const set = (changes: Partial<Form>): void => change((now) => ({...now, ...changes}));
  const choose = (id: ChoiceId, option: string): void => change((now) => ({...now, choices: withChoice(now.choices, id, option)}));

  function load(example: Example): void {
    const rows = Object.fromEntries(Object.entries(example.entries).map(([id, entry]) => [id, toRow(entry, locale)]));
    const said = translate({id: 'indexCalculator.said.example', description: 'Said after an example has been loaded', message: 'Contoh rekaan dimuat.'});
    replace((now) => ({...EMPTY_FORM, level: example.level, choices: now.choices, region: example.region, example: example.id, rows}), said);
  }
  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    const start = cellOf(event.target);
    if (!start || !isBlock(text)) return;
    event.preventDefault();
    const block = parseBlock(text);
    if (hasWords(block, locale)) {
      setHanded({block});
      return;
    }
    const {form: filled, filled: count, outside} = fillBlock(form, services, start, block, locale);
    replace(() => filled, translate({id: 'indexCalculator.said.pasted', description: 'Said after pasting a block', message: '{count} sel diisi, {outside} di luar tabel dilewatkan.'}, {count, outside}));
  }
  function clear(): void {
    keep(false);
    replace(({level}) => ({...EMPTY_FORM, level}), translate({id: 'indexCalculator.said.cleared', description: 'Said after everything has been removed', message: 'Semua angka dihapus dari perangkat ini.'}));
  }

  const workbook: WorkbookInput = {level: slow.level, region: slow.region, period: slow.period, services, entries, choices: slow.choices, result, example: share, sources: Object.fromEntries(sources.map(({id, title}) => [id, title])), locale};
  return (
    <div className={styles.tool} data-isi={isBlank(form) ? undefined : ''}>
      <div className={styles.work} onPaste={paste}>
        <Start form={form} services={all} examples={examples} template={template} set={set} load={load} open={(file) => setHanded({file})} />
        {handed && (
          <Suspense fallback={<p role="status">{translate({id: 'indexCalculator.loading', description: 'While a part of the page loads', message: 'Memuat…'})}</p>}>
            <OpenFile handed={handed} level={form.level} services={all} close={() => setHanded(null)} take={(make, said) => replace(make, said)} />
          </Suspense>
        )}
        {share && <p className={styles.example}>{exampleText(share)}</p>}
        {result.sectors.map((sector) => (
          <SectorForm key={sector.sector} result={sector} services={services.filter((one) => one.sector === sector.sector)} form={form} choices={form.choices} sources={sources} edit={edit} addItem={more} removeItem={fewer} />
        ))}
        <Bar region={result.region} thresholds={slow.choices.thresholds} faults={faults.length} notice={notice} undo={undo} />
      </div>
      <Results result={result} choices={slow.choices} faults={faults} form={slow} services={services} share={share} sources={sources} />
      <ChoicePanel choices={form.choices} now={result} others={others} choose={choose} />
      <Take workbook={workbook} />
      <Keeping kept={kept} canKeep={canKeep} keep={keep} clear={clear} />
      <Report workbook={workbook} />
    </div>
  );
}
