/** A regulation text as Akoma Ntoso 1.0 (schema 3.0 of OASIS). Pure. */
import type {Element} from 'xast';
import {toXml} from 'xast-util-to-xml';
import {x} from 'xastscript';
import {OUTSIDE} from '../../grammar/references';
import {isUnit, type Unit, type UnitKind} from '../../grammar/types';
import type {TextSource} from '../source';
import {toEIds} from './eIds';
import {identification, renderMeta} from './meta';
import {renderBody, renderUnit} from './provisions';
import {renderConclusions, renderPreamble, renderPreface, splitHead} from './regions';
import {eIdOf, orEmpty, paragraphs, preservedLines, printedLines, isText, type Links} from './running';
import {block} from './xml';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const AFTER: ReadonlySet<UnitKind> = new Set(['penutup', 'penjelasan', 'lampiran']);

/** Elucidation: heading lines as printed, then its parts as containers. */
function elucidation(unit: Unit, links: Links): Element[] {
  const {head, rest} = splitHead(unit);
  const spot = {place: OUTSIDE, links, elucidation: true};
  return [...printedLines(head), ...rest.flatMap((node) => (isUnit(node) ? [renderUnit(node, spot)] : paragraphs([node], OUTSIDE, links)))];
}

/** Annex: lines and spaces as printed. */
function annex(unit: Unit, links: Links): Element[] {
  const {head, rest} = splitHead(unit);
  const spot = {place: OUTSIDE, links, elucidation: false};
  return [...preservedLines(head), ...rest.flatMap((node) => (isUnit(node) ? [renderUnit(node, spot)] : isText(node) ? preservedLines(node.segments) : []))];
}

function attachment(unit: Unit, index: number, source: TextSource, links: Links): Element {
  const parts = (unit.kind === 'penjelasan' ? elucidation : annex)(unit, links);
  const doc = block('doc', {name: unit.kind}, [block('meta', {}, [identification(source, `${unit.kind}_${index + 1}`)]), block('mainBody', {}, orEmpty(parts))]);
  return block('attachment', eIdOf(unit, links), [doc]);
}

/**
 * The whole text as an xast tree. An act is an `act`; a model text is a `doc`, since it is no act.
 * Every word of the tree stands in it once and in order; page numbers and running heads are left out.
 */
export function toAknTree(source: TextSource): Element {
  const {parsed} = source.text;
  const links: Links = {...toEIds(parsed), findAct: source.findAct};
  const regions = parsed.root.children.filter(isUnit);
  const cover = regions.find(({kind}) => kind === 'kepala');
  const body = regions.find(({kind}) => kind === 'batang-tubuh');
  const closing = regions.find(({kind}) => kind === 'penutup');
  const attached = regions.filter(({kind}) => kind === 'penjelasan' || kind === 'lampiran');
  const model = source.record.jenis_naskah === 'model';
  const parts = [
    renderMeta(source),
    cover && renderPreface(cover, links),
    renderPreamble(regions.filter((unit) => unit !== cover && unit !== body && !AFTER.has(unit.kind)), links),
    block(model ? 'mainBody' : 'body', {}, renderBody(body?.children ?? [], {place: OUTSIDE, links, elucidation: false})),
    closing && renderConclusions(closing, links),
    attached.length > 0 ? block('attachments', {}, attached.map((unit, index) => attachment(unit, index, source, links))) : undefined,
  ];
  return block(model ? 'doc' : 'act', {name: model ? 'naskah-model' : 'peraturan'}, parts);
}

/** The file `akn.xml`. */
export function toAkn(source: TextSource): string {
  const root = x(null, {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'}, '\n', block('akomaNtoso', {xmlns: NAMESPACE}, [toAknTree(source)]), '\n');
  // No CDATA is ever written, so `]]>` can only stand in words, where XML wants it escaped.
  return toXml(root, {closeEmptyElements: true, tightClose: true}).replaceAll(']]>', ']]&gt;');
}
