import {formatDate, type Locale} from '../site/dates';
import {loadDirectory, type Directory, type DirectoryEntry} from '../site/directory';
import {parseYaml, splitFrontMatter} from '../site/readYaml';
import {loadSources} from '../site/sources/load';
import {pickSources, type SourceProps} from '../site/sources/props';
import type {Node} from './diagrams';
import {loadRegimes} from './load';
import {locate, type GuidelinePlace} from './paths';
import {shortTitle, toRegimeProps} from './props';
import type {RegimeProps} from './regimes';
import {guidelineSchema, type GuidelineFrontMatter} from './schema';

const WORDS = {
  id: {sources: 'Sumber', related: 'Baca juga', unverified: 'Perlu dicocokkan dengan naskah resmi.'},
  en: {sources: 'Sources', related: 'Read also', unverified: 'To be held against the official text.'},
};

interface Library {
  readonly directory: Directory;
  readonly sources: ReturnType<typeof loadSources>['items'];
  readonly regimes: readonly RegimeProps[];
}

const text = (value: string): Node => ({type: 'text', value});
const item = (children: Node[]): Node => ({type: 'listItem', children: [{type: 'paragraph', children}]});
const heading = (value: string): Node => ({type: 'heading', children: [text(value)], ...{depth: 2}});
const list = (children: Node[]): Node => ({type: 'list', children, ...{ordered: false, spread: false}});

function link(url: string, title: string, lang?: 'id'): Node {
  return {type: 'link', children: [text(title)], ...{url}, ...(lang ? {data: {hProperties: {lang}}} : {})};
}

function readMeta(source: string, path: string): GuidelineFrontMatter | undefined {
  const result = guidelineSchema.safeParse(parseYaml(splitFrontMatter(source).yaml, path).data);
  return result.success ? result.data : undefined;
}

/** The strip below the title; `GuidelineFacts` draws it. Its children are the regulations on which the page rests. */
function facts(meta: GuidelineFrontMatter, place: GuidelinePlace, {directory, regimes}: Library): Node {
  const regime = regimes.find(({edition}) => edition === place.edition);
  const rests = meta.berlaku.peraturan.flatMap((id) => directory.get('peraturan', id) ?? []);
  const hProperties = {
    ringkas: meta.description,
    untuk: meta.untuk,
    bahasa: place.locale,
    edisi: place.edition,
    sejak: meta.berlaku.sejak ?? regime?.from,
    sampai: regime?.until,
    kepastian: meta.kepastian,
    diperiksa: meta.diperiksa,
    sektor: meta.sektor,
    alias: meta.alias.join(', '),
  };
  const children = rests.flatMap((entry, index) => [...(index ? [text(', ')] : []), link(entry.url, shortTitle(entry.title), 'id')]);
  return {type: 'paragraph', data: {hName: 'pedomanfakta', hProperties}, children};
}

function sourceItem(source: SourceProps, locale: Locale): Node {
  const details = [source.publisher, source.date && formatDate(source.date, locale)].filter(Boolean).join(', ');
  return item([
    link(`/sumber/#${source.id}`, source.title, 'id'),
    text(`. ${details}.`),
    ...(source.unverified ? [text(' '), {type: 'emphasis', children: [text(WORDS[locale].unverified)]}] : []),
  ]);
}

function relatedItem(entry: DirectoryEntry, locale: Locale): Node {
  return item([locale === 'en' && entry.titleEn ? link(entry.url, entry.titleEn) : link(entry.url, entry.title, 'id')]);
}

function ending(meta: GuidelineFrontMatter, locale: Locale, {directory, sources}: Library): Node[] {
  const related = Object.entries(meta.terkait ?? {}).flatMap(([kind, ids]) => ids.flatMap((id) => directory.get(kind as DirectoryEntry['kind'], id) ?? []));
  const picked = pickSources(sources, meta.sumber);
  return [
    ...(related.length ? [heading(WORDS[locale].related), list(related.map((entry) => relatedItem(entry, locale)))] : []),
    ...(picked.length ? [heading(WORDS[locale].sources), list(picked.map((source) => sourceItem(source, locale)))] : []),
  ];
}

function readLibrary(root: string): Library {
  const directory = loadDirectory(root);
  return {directory, sources: loadSources(root).items, regimes: toRegimeProps(loadRegimes(root).items, directory)};
}

/**
 * Markdown step for guideline pages: puts what the front matter says where readers see it, namely the facts below the
 * title and the related records and sources at the end. Other files pass untouched; faults are `loadGuidelines`' business.
 */
export function remarkGuidelines(root: string) {
  let library: Library | undefined;
  return () => (tree: Node, file: {path: string; value: unknown}) => {
    const place = locate(file.path);
    const meta = place && readMeta(String(file.value), file.path);
    if (!place || !meta || !tree.children) return;
    library ??= readLibrary(root);
    const front = tree.children.filter(({type}) => type === 'yaml');
    const rest = tree.children.filter(({type}) => type !== 'yaml');
    tree.children = [...front, facts(meta, place, library), ...rest, ...ending(meta, place.locale, library)];
  };
}
