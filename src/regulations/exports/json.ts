/** `data.json`: everything that the library knows of one regulation. Pure. */
import type * as z from 'zod';
import {toKnown} from '../../site/unknown';
import type {Change} from '../changes';
import {fullCitation, fullKind, shortGazette} from '../format';
import {toParagraphs} from '../grammar/flow';
import {isUnit, type Node, type ParsedRegulation} from '../grammar/types';
import type {Status} from '../status';
import {pathOf} from './addresses';
import {toEIds, type EIds} from './akn/eIds';
import {workAddress} from './akn/meta';
import {marked} from './akn/running';
import type {act, RegulationData, TreeNode} from './dataSchema';
import type {TextSource} from './source';
import {noticeOf, STATUS_WORDS} from './words';

function toTree(node: Node, eIds: EIds): TreeNode[] {
  if (!isUnit(node)) {
    const text = node.kind === 'tabel' ? node.segments.map((segment) => segment.text).filter((line) => line.trim() !== '') : toParagraphs(node.segments);
    return text.length > 0 ? [{kind: node.kind, text}] : [];
  }
  const children = node.children.flatMap((child) => toTree(child, eIds));
  const label = marked(node);
  const eId = eIds.ofUnit.get(node);
  return [
    {
      kind: node.kind,
      ...(node.id === '' ? {} : {id: node.id}),
      ...(eId === undefined ? {} : {eId}),
      ...(node.number === '' ? {} : {number: node.number}),
      ...(label === '' ? {} : {label}),
      ...(children.length > 0 ? {children} : {}),
    },
  ];
}

const treeOf = (parsed: ParsedRegulation): TreeNode[] => {
  const eIds = toEIds(parsed);
  return parsed.root.children.flatMap((child) => toTree(child, eIds));
};

/** What `data.json` needs beyond a text: a record may have none. */
export interface RecordSource extends Omit<TextSource, 'text' | 'first'> {
  readonly text?: TextSource['text'];
  readonly status: Status;
  readonly changes: readonly Change[];
  readonly today: string;
}

const optional = <K extends string, V>(key: K, value: V | undefined): {[P in K]?: V} => (value === undefined ? {} : ({[key]: value} as {[P in K]?: V}));

/** A day, why it is unknown, or nothing where the field does not apply. */
const maybe = (value: TextSource['record']['tanggal_berlaku']): RegulationData['metadata']['enacted'] => (value === undefined ? undefined : toKnown(value));

function metadataOf({record, place}: RecordSource): RegulationData['metadata'] {
  return {
    kind: record.jenis_naskah === 'model' ? `Naskah model ${record.jenis}` : fullKind(record.jenis, place),
    kindShort: record.singkatan_jenis,
    ...optional('number', record.nomor),
    ...optional('year', record.tahun),
    title: record.judul,
    name: record.sebutan,
    citation: fullCitation(record, place),
    region: {id: place.id, name: place.nama, level: place.tingkat},
    ...optional('author', record.teu_badan),
    ...optional('place', record.tempat_terbit),
    ...optional('enacted', maybe(record.tanggal_ditetapkan)),
    ...optional('promulgated', maybe(record.tanggal_diundangkan)),
    ...optional('inForceFrom', maybe(record.tanggal_berlaku)),
    ...optional('gazette', gazetteOf(record)),
    subjects: record.subjek,
    field: record.bidang_hukum,
    language: 'id',
    themes: record.tema,
    sectors: record.sektor,
    ...optional('official', record.tautan_resmi),
  };
}

function gazetteOf({sumber_gazet: gazette}: TextSource['record']): RegulationData['metadata']['gazette'] {
  if (gazette === undefined) return undefined;
  const known = toKnown(gazette);
  return 'value' in known ? {value: shortGazette(known.value)} : known;
}

/** The whole content of `data.json`. */
export function toData(source: RecordSource): RegulationData {
  const {record, site, status, text} = source;
  const toAct = ({id, name}: {readonly id?: string; readonly name: string}): z.output<typeof act> => ({...optional('id', id), name, ...optional('address', id && `${site}regulasi/${id}/`)});
  return {
    format: 'pustaka-spm/regulasi/1',
    id: record.id,
    address: source.url,
    work: workAddress(record),
    model: record.jenis_naskah === 'model',
    notice: noticeOf(record),
    metadata: metadataOf(source),
    record: {certainty: record.kepastian, checked: record.diperiksa, sources: record.sumber ?? []},
    status: {code: status.code, words: STATUS_WORDS[status.code], on: source.today, ...optional('since', status.since), amendedBy: status.amendedBy.map(toAct), repealedBy: status.repealedBy.map(toAct)},
    relations: source.relations.map((view) => ({
      kind: view.kind,
      ...toAct(view),
      ...optional('article', view.article),
      ...optional('note', view.note),
      partial: view.partial,
      certainty: view.certainty,
      ...optional('since', view.since),
    })),
    texts: record.expressions.map(({date, record: {keadaan, diperiksa_oleh, diperiksa_pada, hasil_ocr, memuat}}) => ({
      date,
      state: keadaan,
      ...optional('readBy', diperiksa_oleh),
      ...optional('readOn', diperiksa_pada),
      ocr: hasil_ocr ?? false,
      includes: memuat,
      files: {text: site + pathOf(record.id, 'naskah.txt', date), akomaNtoso: site + pathOf(record.id, 'akn.xml', date)},
    })),
    ...optional('text', text && {date: text.date, warnings: text.parsed.warnings.map(({line, message}) => ({line, message})), tree: treeOf(text.parsed)}),
    changes: source.changes.map(({by, instruction, action, target, outcome, reason}) => ({by, instruction, action, target, outcome, ...optional('reason', reason)})),
  };
}
