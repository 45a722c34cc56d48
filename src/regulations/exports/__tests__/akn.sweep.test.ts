import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {describe, expect, it} from 'vitest';
import {memoryPages, validateXML} from 'xmllint-wasm';
import {loadRegulations} from '../../load';
import {readTexts} from '../../texts';
import {toAkn} from '../akn/document';
import {legal} from '../akn/xml';
import {segmentsOf} from '../../grammar/serialize';
import {fixture, FIXTURES, NO_SCHEMAS, REAL_TEXTS, SCHEMAS, sourceOf} from './source';

const LIBRARY = readTexts(process.cwd(), loadRegulations(process.cwd()).items);
const libraryTexts = [...LIBRARY].flatMap(([id, texts]) => texts.map(({date, source}) => ({name: `${id} ${date}`, source})));

/** Words of a file as a reader of XML gets them: without meta and without remarks of ours. */
function wordsOf(xml: string): string {
  const parser = new SaxesParser();
  const open: string[] = [];
  let words = '';
  parser.on('opentag', ({name}) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (!open.includes('meta') && !open.includes('remark')) words += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return words;
}

const squeeze = (text: string): string => legal(text).replace(/\s+/g, '');

function expectAllWords(text: string, model = false): void {
  const source = sourceOf(text, {model});
  const printed = segmentsOf(source.text.parsed.root).map((segment) => segment.text).join('\n');
  expect(squeeze(wordsOf(toAkn(source)))).toBe(squeeze(printed));
}

const scraps = ['Pasal 5', 'BAB IV', '(2)', 'a. ', '1. ', 'PENJELASAN', 'LAMPIRAN II', 'Pasal II', 'Ayat (1)', '\f', '\u2028', '“', '\uFFFE', '\uD800', '<p>', '&amp;', ']]>', 'Bagian Kedua', 'MEMUTUSKAN:', ';', ':'];
const edit = fc.record({at: fc.nat(5000), remove: fc.nat(60), insert: fc.oneof(fc.constantFrom(...scraps), fc.string({maxLength: 20}), fc.constant('\n'))});
const damaged = fc.tuple(fc.constantFrom(...FIXTURES.map(fixture)), fc.array(edit, {maxLength: 20})).map(([source, edits]) =>
  edits.reduce((current, {at, remove, insert}) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + insert + current.slice(start + remove);
  }, source),
);

describe('every word of the text stands in the Akoma Ntoso file once and in order', () => {
  it.each(FIXTURES)('fixture %s', (name) => expectAllWords(fixture(name)));
  it.each(libraryTexts)('library $name', ({source}) => expectAllWords(source));
  it('damaged regulations', () => {
    fc.assert(fc.property(damaged, fc.boolean(), (text, model) => expectAllWords(text, model)), {numRuns: 300});
  });
  it.skipIf(REAL_TEXTS === undefined)('real regulations (skipped where ../shared/regs is not at hand)', () => {
    const files = readdirSync(REAL_TEXTS ?? '').filter((name) => name.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expectAllWords(readFileSync(join(REAL_TEXTS ?? '', file), 'utf8'));
  }, 120_000);
});

/** Faults that the schema of OASIS finds, by file. */
async function schemaFaults(texts: readonly {readonly name: string; readonly xml: string}[]): Promise<string[]> {
  const read = (name: string): string => readFileSync(join(SCHEMAS ?? '', name), 'utf8');
  const schema = read('akomantoso30.xsd').replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"');
  const {errors} = await validateXML({
    xml: texts.map(({name, xml}) => ({fileName: `${name.replace(/\W+/g, '-')}.xml`, contents: xml})),
    schema: [{fileName: 'akomantoso30.xsd', contents: schema}],
    preload: [{fileName: 'xml.xsd', contents: read('xml.xsd')}],
    initialMemoryPages: 4096,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({rawMessage}) => rawMessage);
}

describe.skipIf(SCHEMAS === undefined)(`the schema of OASIS accepts (${SCHEMAS === undefined ? NO_SCHEMAS : 'akomantoso30.xsd'})`, () => {
  it('every fixture and every text of the library', async () => {
    const texts = [...FIXTURES.map((name) => ({name, source: fixture(name)})), ...libraryTexts];
    expect(await schemaFaults(texts.map(({name, source}) => ({name, xml: toAkn(sourceOf(source))})))).toEqual([]);
    expect(await schemaFaults(texts.map(({name, source}) => ({name, xml: toAkn(sourceOf(source, {model: true}))})))).toEqual([]);
  });
  it('damaged regulations, among them texts without any article', async () => {
    const texts = ['', 'x', 'Menimbang :\nMengingat :\n', 'Pasal 1', ...fc.sample(damaged, {numRuns: 60, seed: 7})];
    expect(await schemaFaults(texts.map((text, index) => ({name: `acak-${index}`, xml: toAkn(sourceOf(text))})))).toEqual([]);
  }, 120_000);
  it.skipIf(REAL_TEXTS === undefined)('real regulations', async () => {
    const files = readdirSync(REAL_TEXTS ?? '').filter((name) => name.endsWith('.txt'));
    const faults = await schemaFaults(files.map((name) => ({name, xml: toAkn(sourceOf(readFileSync(join(REAL_TEXTS ?? '', name), 'utf8')))})));
    expect(faults).toEqual([]);
  }, 300_000);
  it('but not a file with a misplaced element', async () => {
    const xml = toAkn(sourceOf(fixture('perda'))).replace('<body>', '<body><p>salah tempat</p>');
    expect((await schemaFaults([{name: 'salah', xml}])).join('\n')).toContain("Element '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}p': This element is not expected");
  });
});
