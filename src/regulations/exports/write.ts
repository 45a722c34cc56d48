/** Builds every exported file and writes it. Build side; called after the Indonesian pages are made. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {regionOf, statusOf, type RegulationContent} from '../content';
import type {Regulation} from '../load';
import {createActResolver} from '../text/acts';
import {textOn, type RegulationText} from '../texts';
import {FEED_PATH, folderOf, JDIH_NOTES_PATH, JDIH_PATH, pathOf, SCHEMA_PATH} from './addresses';
import {toAkn} from './akn/document';
import {citedAddress, workAddress} from './akn/meta';
import {toAtom} from './atom';
import {toJdihFeed} from './jdih';
import {addressFault, toJdihNotes} from './jdihNotes';
import {toJsonSchema} from './dataSchema';
import {toData, type RecordSource} from './json';
import {toAbstract, toPlainText} from './plainText';
import {toExportProps, type ExportProps} from './props';
import type {TextSource} from './source';

export interface ExportSite {
  /** Address with base and trailing slash. */
  readonly url: string;
  readonly title: string;
  /** A build for publication: an address that others cannot reach is a fault. */
  readonly release: boolean;
}

interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** For people too: one field a line. Trees of whole regulations go without, since spaces would be a third of them. */
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const compactJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

type SourceOf = (record: Regulation) => RecordSource;

function createSources(content: RegulationContent, site: ExportSite): SourceOf {
  const byId = new Map(content.regulations.map((record) => [record.id, record]));
  const resolve = createActResolver(content, new Map());
  return (record) => {
    const text = textOn(content.texts.get(record.id) ?? [], content.today);
    return {
      record,
      place: regionOf(content, record.wilayah),
      relations: content.relations.get(record.id) ?? [],
      workOf: (id) => byId.get(id),
      findAct: (reference) => {
        const found = byId.get(resolve(reference, record.wilayah)?.id ?? '');
        return found ? workAddress(found) : citedAddress(reference);
      },
      site: site.url,
      title: site.title,
      url: site.url + folderOf(record.id),
      status: statusOf(content, record),
      changes: content.changes.get(record.id) ?? [],
      today: content.today,
      ...(text ? {text} : {}),
    };
  };
}

function textFiles(source: RecordSource, text: RegulationText, first: string, date?: string): ExportFile[] {
  const one: TextSource = {...source, text, first, url: source.site + folderOf(source.record.id, date)};
  return [
    {path: pathOf(source.record.id, 'naskah.txt', date), text: toPlainText(one, source.status.code, source.today)},
    {path: pathOf(source.record.id, 'akn.xml', date), text: toAkn(one)},
  ];
}

/** Files of one regulation that follow the day: text files where there is a text, metadata always. */
function currentFiles(source: RecordSource, first: string): ExportFile[] {
  const texts = source.text ? textFiles(source, source.text, first) : [];
  return [...texts, {path: pathOf(source.record.id, 'data.json'), text: compactJson(toData(source))}];
}

/** All files of one regulation: those of today, the abstract, and the text files of each dated state. */
function recordFiles(content: RegulationContent, source: RecordSource): ExportFile[] {
  const texts = content.texts.get(source.record.id) ?? [];
  const first = texts[0]?.date ?? '';
  return [
    ...currentFiles(source, first),
    {path: pathOf(source.record.id, 'abstrak.txt'), text: toAbstract(source)},
    ...texts.flatMap((text) => textFiles(source, text, first, text.date)),
  ];
}

function feedFiles(content: RegulationContent, sourceOf: SourceOf, site: ExportSite): ExportFile[] {
  const sources = content.regulations.map((record) => ({...sourceOf(record), status: statusOf(content, record).code}));
  const feed = toJdihFeed(sources, site.url);
  return [
    {path: SCHEMA_PATH, text: json(toJsonSchema(site.url, SCHEMA_PATH))},
    {path: FEED_PATH, text: toAtom(sources, site.url, site.title)},
    {path: JDIH_NOTES_PATH, text: toJdihNotes(feed, site.url)},
    // An empty feed would tell readers to forget everything, so it is only written where there is no act at all.
    ...(feed.rows.length > 0 || feed.leftOut.length === 0 ? [{path: JDIH_PATH, text: json(feed.rows)}] : []),
  ];
}

/** What each regulation page says of its files; regulations without text are not in it. */
export function measureExports(content: RegulationContent, site: ExportSite): ReadonlyMap<string, ExportProps> {
  const sourceOf = createSources(content, site);
  return new Map(
    content.regulations.flatMap((record) => {
      const source = sourceOf(record);
      const texts = content.texts.get(record.id) ?? [];
      if (!source.text) return [];
      const first = texts[0]?.date ?? '';
      const dated = texts.map((text) => ({text, files: textFiles(source, text, first, text.date)}));
      return [[record.id, toExportProps(source.text, dated, currentFiles(source, first))] as const];
    }),
  );
}

/**
 * Writes all exports below `outDir` and returns their paths, sorted.
 * @throws when a build for publication has an address that the feed may not carry
 */
export async function writeExports(content: RegulationContent, outDir: string, site: ExportSite): Promise<string[]> {
  const fault = addressFault(site.url);
  if (site.release && fault !== undefined) throw new Error(fault);
  const written: string[] = [];
  const write = async ({path, text}: ExportFile): Promise<void> => {
    await mkdir(dirname(join(outDir, path)), {recursive: true});
    await writeFile(join(outDir, path), text);
    written.push(path);
  };
  const sourceOf = createSources(content, site);
  for (const record of content.regulations) for (const file of recordFiles(content, sourceOf(record))) await write(file);
  for (const file of feedFiles(content, sourceOf, site)) await write(file);
  return written.sort();
}
