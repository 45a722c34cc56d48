/** Builds every exported file and writes it. Build side; called after the Indonesian pages are made. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {regionOf, statusOf, type RegulationContent} from '../content';
import type {Regulation} from '../load';
import {textOn, type RegulationText} from '../texts';
import {FEED_PATH, folderOf, JDIH_NOTES_PATH, JDIH_PATH, pathOf, SCHEMA_PATH} from './addresses';
import {toAkn} from './akn/document';
import {toAtom} from './atom';
import {addressFault, toJdihFeed, toJdihNotes} from './jdih';
import {toData, toJsonSchema, type RecordSource} from './json';
import {toAbstract, toPlainText} from './plainText';
import type {TextSource} from './source';

export interface ExportSite {
  /** Address with base and trailing slash. */
  readonly url: string;
  readonly title: string;
  /** Day for which statuses hold. */
  readonly today: string;
  /** A build for publication: an address that others cannot reach is a fault. */
  readonly release: boolean;
}

type Content = Pick<RegulationContent, 'regulations' | 'texts' | 'regions' | 'relations' | 'statuses'>;

interface ExportFile {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function sourceOf(content: Content, site: ExportSite, record: Regulation): RecordSource {
  const text = textOn(content.texts.get(record.id) ?? [], site.today);
  return {
    record,
    place: regionOf(content, record.wilayah),
    relations: content.relations.get(record.id) ?? [],
    workOf: (id) => content.regulations.find((other) => other.id === id),
    site: site.url,
    title: site.title,
    url: site.url + folderOf(record.id),
    status: statusOf(content, record),
    changes: [],
    today: site.today,
    ...(text ? {text} : {}),
  };
}

function textFiles(source: RecordSource, text: RegulationText, first: string, {today, url}: ExportSite, date?: string): ExportFile[] {
  const one: TextSource = {...source, text, first, url: url + folderOf(source.record.id, date)};
  return [
    {path: pathOf(source.record.id, 'naskah.txt', date), text: toPlainText(one, source.status.code, today)},
    {path: pathOf(source.record.id, 'akn.xml', date), text: toAkn(one)},
  ];
}

/** Files of one regulation: metadata always; text files where there is a text, once for today and once a dated state. */
export function recordFiles(content: Content, site: ExportSite, record: Regulation): ExportFile[] {
  const source = sourceOf(content, site, record);
  const texts = content.texts.get(record.id) ?? [];
  const first = texts[0]?.date ?? '';
  return [
    ...(source.text ? textFiles(source, source.text, first, site) : []),
    {path: pathOf(record.id, 'data.json'), text: json(toData(source))},
    {path: pathOf(record.id, 'abstrak.txt'), text: toAbstract(source)},
    ...texts.flatMap((text) => textFiles(source, text, first, site, text.date)),
  ];
}

function feedFiles(content: Content, site: ExportSite): ExportFile[] {
  const sources = content.regulations.map((record) => ({
    record,
    place: regionOf(content, record.wilayah),
    status: statusOf(content, record).code,
    relations: content.relations.get(record.id) ?? [],
  }));
  const feed = toJdihFeed(sources, site.url);
  return [
    {path: SCHEMA_PATH, text: json(toJsonSchema(site.url, SCHEMA_PATH))},
    {path: FEED_PATH, text: toAtom(sources, site.url, site.title)},
    {path: JDIH_NOTES_PATH, text: toJdihNotes(feed, site.url)},
    // An empty feed would tell readers to forget everything, so it is only written where there is no act at all.
    ...(feed.rows.length > 0 || feed.leftOut.length === 0 ? [{path: JDIH_PATH, text: json(feed.rows)}] : []),
  ];
}

/**
 * Writes all exports below `outDir` and returns their paths, sorted.
 * @throws when a build for publication has an address that the feed may not carry
 */
export async function writeExports(content: Content, outDir: string, site: ExportSite): Promise<string[]> {
  const fault = addressFault(site.url);
  if (site.release && fault !== undefined) throw new Error(fault);
  const written: string[] = [];
  const write = async ({path, text}: ExportFile): Promise<void> => {
    await mkdir(dirname(join(outDir, path)), {recursive: true});
    await writeFile(join(outDir, path), text);
    written.push(path);
  };
  for (const record of content.regulations) for (const file of recordFiles(content, site, record)) await write(file);
  for (const file of feedFiles(content, site)) await write(file);
  return written.sort();
}
