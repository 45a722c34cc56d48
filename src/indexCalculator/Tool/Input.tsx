import {lazy, Suspense, useCallback, useState, type ClipboardEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Section from '../../site/Section';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {ExampleName} from '../exampleNames';
import {addItem, EMPTY_FORM, FIELDS, removeItem, setText, toRow, type CellAddress} from '../form';
import {exampleText} from '../labels';
import {loadExamples, loadOpenFile, loadPaste} from '../parts';
import type {CalculatorProps} from '../props';
import SectorForm from '../SectorForm';
import Start from '../Start';
import Bar from './Bar';
import NotLoaded from './NotLoaded';
import styles from './styles.module.css';
import type {FormState} from './useForm';
import type {Results} from './useResults';

const OpenFile = lazy(() => loadOpenFile().catch(() => ({default: NotLoaded})));

/** What the reader hands over to be matched with the services: a file, or a pasted block with names in it. */
export type Handed = {readonly file: File} | {readonly block: readonly (readonly string[])[]};

interface Props extends CalculatorProps {
  readonly state: FormState;
  readonly results: Results;
}

function cellOf(target: EventTarget): CellAddress | undefined {
  const [service, name, item] = target instanceof HTMLElement ? (target.dataset.sel ?? '').split(' ') : [];
  const field = FIELDS.find((one) => one === name);
  return service && field ? {service, field, item: Number(item)} : undefined;
}

function useActions({change}: FormState) {
  return {
    edit: useCallback((cell: CellAddress, text: string) => change((now) => setText(now, cell, text)), [change]),
    addItem: useCallback((service: string) => change((now) => addItem(now, service)), [change]),
    removeItem: useCallback((service: string, item: number) => change((now) => removeItem(now, service, item)), [change]),
  };
}

/** The ways to numbers: typing, pasting, opening a file, an example. The result stays in view below them. */
export default function Input({state, results: {services, result, faults, workbook}, services: all, sources}: Props): ReactNode {
  const locale = useSiteLocale();
  const {form, change, replace, notice, undo} = state;
  const [handed, setHanded] = useState<Handed | null>(null);
  const [missing, setMissing] = useState(false);
  const actions = useActions(state);
  const template = useBaseUrl(`/alat/indeks-spm/templat-indeks-spm-${form.level}.xlsx`);

  async function load({id, level, region}: ExampleName): Promise<void> {
    const {EXAMPLE_NUMBERS} = await loadExamples();
    const rows = Object.fromEntries(Object.entries(EXAMPLE_NUMBERS[id]).map(([service, entry]) => [service, toRow(entry, locale)]));
    replace((now) => ({...EMPTY_FORM, level, choices: now.choices, region, period: now.period, example: id, rows}), translate({id: 'indexCalculator.said.example', description: 'Announcement', message: 'Contoh rekaan dimuat.'}));
  }
  async function fill(start: CellAddress, text: string): Promise<void> {
    const {fillBlock, hasWords, parseBlock} = await loadPaste();
    const block = parseBlock(text);
    if (hasWords(block, locale)) {
      setHanded({block});
      return;
    }
    const {form: filled, filled: count, outside} = fillBlock(form, services, start, block, locale);
    replace(() => filled, translate({id: 'indexCalculator.said.pasted', description: 'Announcement', message: '{count} sel diisi, {outside} di luar tabel dilewatkan.'}, {count, outside}));
  }
  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    const start = cellOf(event.target);
    // More than one cell; a single number goes where the cursor is.
    if (!start || !/[\t\r\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    void fill(start, text).catch(() => setMissing(true));
  }
  return (
    <Section id="isian" title={translate({id: 'indexCalculator.input', description: 'Heading', message: 'Isi angka'})} screenOnly>
      <div onPaste={paste}>
        <Start form={form} services={all} template={template} set={(changes) => change((now) => ({...now, ...changes}))} load={(example) => void load(example).catch(() => setMissing(true))} open={(file) => setHanded({file})} />
        {handed && (
          <Suspense fallback={<p role="status">{translate({id: 'indexCalculator.loading', description: 'Loading', message: 'Memuat…'})}</p>}>
            <OpenFile handed={handed} level={form.level} services={all} close={() => setHanded(null)} take={replace} />
          </Suspense>
        )}
        {missing && <NotLoaded />}
        {workbook.example && <p className={styles.example}>{exampleText(workbook.example)}</p>}
        {result.sectors.map((sector) => (
          <SectorForm key={sector.sector} result={sector} services={services.filter((one) => one.sector === sector.sector)} form={form} choices={form.choices} sources={sources} {...actions} />
        ))}
        <Bar region={result.region} thresholds={workbook.choices.thresholds} faults={faults.length} notice={notice} undo={undo} />
      </div>
    </Section>
  );
}
