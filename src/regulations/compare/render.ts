/** A comparison as an HTML fragment, made at build; its headings start at h3. The looks are in ComparePage. */
import {escapeHtml} from '../../site/escapeHtml';
import {anchorOf, faceOf, namesOf, titleOf, toBlocks, type Block} from './blocks';
import {COMPARE_LABELS, type CompareLabels} from './labels';
import type {Origin} from './origins';
import {renderLines, type RowContext} from './rows';
import type {Comparison, Entry} from './types';

export interface CompareOptions {
  readonly locale: 'id' | 'en';
  /** Address of the newer text, for what did not change. */
  readonly textHref: string;
  /** Both days, as they are written. */
  readonly dates: readonly [from: string, to: string];
  /** Which instructions made this change; empty when none is known. */
  readonly originsOf: (entry: Entry) => readonly Origin[];
}

interface Context extends RowContext, CompareOptions {
  readonly labels: CompareLabels;
  /** Name of each BAB by its key, on both sides. */
  readonly chapters: {readonly old: ReadonlyMap<string, string>; readonly new: ReadonlyMap<string, string>};
}

const para = (text: string, attributes = ''): string => `<p${attributes}>${escapeHtml(text)}</p>`;

function renderOrigins(entry: Entry, {originsOf, labels}: Context): string {
  const links = originsOf(entry).map(({name, href}) => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`);
  return links.length > 0 ? `<p data-asal>${escapeHtml(labels.by('|')).replace('|', links.join('; '))}.</p>` : '';
}

function notesOn(entry: Entry, {labels, chapters}: Context): string {
  const chapter = (side: 'old' | 'new'): string => chapters[side].get(entry[side]?.chapter ?? '') ?? labels.noChapter;
  const moved = entry.kind === 'dipindah' ? [labels.moved(chapter('old'), chapter('new'))] : [];
  const relocated = entry.kind === 'dipindah' || entry.kind === 'dinomori-ulang';
  const words = relocated ? [entry.reworded ? labels.alsoReworded : labels.sameWords] : [];
  return [...moved, ...words].map((text) => para(text)).join('');
}

function renderEntry(entry: Entry, context: Context): string {
  const {labels} = context;
  const chapter = context.chapters[entry.new ? 'new' : 'old'].get(faceOf(entry)?.chapter ?? '');
  const around = entry.type === 'pasal' && chapter ? `<span data-bab>${escapeHtml(chapter)}</span> ` : '';
  const head = `<h3>${around}<span${context.law}>${escapeHtml(titleOf(entry, labels))}</span> <span data-tanda>${escapeHtml(labels.kinds[entry.kind])}</span></h3>`;
  const rows = entry.reworded ? `<div data-banding>${renderLines(entry.lines, context, {depth: 0, around: entry.kind})}</div>` : '';
  return `<section data-perubahan="${entry.kind}" id="${escapeHtml(anchorOf(entry))}">${head}${renderOrigins(entry, context)}${notesOn(entry, context)}${rows}</section>`;
}

const renumberedName = (entries: readonly Entry[], {labels}: Context): string => namesOf(entries.flatMap((entry) => (entry.old ? [{...entry, new: entry.old}] : [])), labels);

function renderNumbers(entries: readonly Entry[], context: Context): string {
  const {labels} = context;
  const items = entries.map((entry) => `<li id="${escapeHtml(anchorOf(entry))}">${escapeHtml(titleOf(entry, labels))}</li>`);
  return `<section data-perubahan="dinomori-ulang"><h3>${escapeHtml(renumberedName(entries, context))} <span data-tanda>${escapeHtml(labels.kinds['dinomori-ulang'])}</span></h3>${para(labels.sameWords)}<ul>${items.join('')}</ul></section>`;
}

function renderSame(entries: readonly Entry[], {labels, textHref}: Context): string {
  const id = entries.map((entry) => faceOf(entry)?.id ?? '').find((one) => one !== '') ?? '';
  const link = `<a href="${escapeHtml(textHref)}${id === '' ? '' : `#${escapeHtml(id)}`}">${escapeHtml(labels.readUnchanged)}</a>`;
  return `<p data-sama>${escapeHtml(labels.unchanged(namesOf(entries, labels)))}. ${link}</p>`;
}

function renderBlock(block: Block, context: Context): string {
  if (block.kind === 'entri') return renderEntry(block.entry, context);
  return block.kind === 'nomor' ? renderNumbers(block.entries, context) : renderSame(block.entries, context);
}

function renderList(blocks: readonly Block[], context: Context): string {
  const {labels} = context;
  const rows = blocks.flatMap((block) => {
    if (block.kind === 'sama') return [];
    const first = block.kind === 'entri' ? block.entry : block.entries[0];
    if (!first) return [];
    const name = block.kind === 'entri' ? titleOf(block.entry, labels) : renumberedName(block.entries, context);
    return [`<li><a href="#${escapeHtml(anchorOf(first))}">${escapeHtml(name)}</a> <span data-tanda>${escapeHtml(labels.kinds[first.kind])}</span></li>`];
  });
  return rows.length > 0 ? `<nav data-bagian="isi" aria-label="${escapeHtml(labels.list)}"><h3>${escapeHtml(labels.list)}</h3><ul>${rows.join('')}</ul></nav>` : '';
}

function chapterNames(comparison: Comparison, side: 'old' | 'new'): Map<string, string> {
  return new Map(comparison.flatMap((entry) => (entry.type === 'judul' && entry[side] ? [[entry[side].key, entry[side].name] as const] : [])));
}

/** The list of changes, then every provision in order: what changed in full, what did not as one line with a link. */
export function renderComparison(comparison: Comparison, options: CompareOptions): string {
  const labels = COMPARE_LABELS[options.locale];
  const context: Context = {...options, labels, law: options.locale === 'id' ? '' : ' lang="id"', chapters: {old: chapterNames(comparison, 'old'), new: chapterNames(comparison, 'new')}};
  const blocks = toBlocks(comparison);
  const changed = blocks.some(({kind}) => kind === 'entri');
  const sides = options.dates.map((date) => `<span>${escapeHtml(labels.side(date))}</span>`).join('');
  const head = changed ? `${para(labels.legend, ' data-keterangan')}<div data-kolom>${sides}</div>` : '';
  return renderList(blocks, context) + head + blocks.map((block) => renderBlock(block, context)).join('');
}
