/** `data.json`: everything that the library knows of one regulation, in a documented form (`/regulasi/skema.json`). Pure. */
import * as z from 'zod';
import {CERTAINTIES} from '../../site/certainty';
import {toKnown} from '../../site/unknown';
import type {Change} from '../changes';
import {fullCitation, fullKind, shortGazette} from '../format';
import {toParagraphs} from '../grammar/flow';
import {isUnit, type Node, type ParsedRegulation} from '../grammar/types';
import {TEXT_STATES} from '../schema';
import {STATUS_CODES, type Status} from '../status';
import {pathOf} from './addresses';
import {toEIds, type EIds} from './akn/eIds';
import {workAddress} from './akn/meta';
import {marked} from './akn/running';
import type {TextSource} from './source';
import {noticeOf, STATUS_WORDS} from './words';

/** As `format: date` in the JSON Schema. */
const day = z.iso.date();
const known = <T extends z.ZodType>(value: T) => z.union([z.strictObject({value}), z.strictObject({unknown: z.string().describe('Sebab belum diketahui')})]);
const act = z.strictObject({id: z.string().optional(), name: z.string(), address: z.url().optional()});

/** A part of the text. `text` holds its own running paragraphs, `children` its parts in printed order. */
export interface TreeNode {
  readonly kind: string;
  readonly id?: string | undefined;
  readonly eId?: string | undefined;
  readonly number?: string | undefined;
  readonly label?: string | undefined;
  readonly text?: readonly string[] | undefined;
  readonly children?: readonly TreeNode[] | undefined;
}

const treeNode: z.ZodType<TreeNode> = z
  .strictObject({
    kind: z.string().describe('Jenis unsur: kepala, menimbang, bab, pasal, ayat, huruf, angka, perubahan, penjelasan, lampiran, …; teks dan judul tanpa anak'),
    id: z.string().optional().describe('Permalink pada halaman, tanpa "#"'),
    eId: z.string().optional().describe('Pengenal yang sama dalam akn.xml'),
    number: z.string().optional().describe('Nomor seperti tercetak'),
    label: z.string().optional().describe('Penanda seperti tercetak: "Pasal 5", "(2)", "a."'),
    text: z.array(z.string()).optional().describe('Alinea teks'),
    get children() {
      return z.array(treeNode).optional();
    },
  })
  .meta({id: 'unsur'});

export const dataSchema = z
  .strictObject({
    format: z.literal('pustaka-spm/regulasi/1').describe('Bentuk berkas; angka naik bila bentuknya berubah'),
    id: z.string(),
    address: z.url().describe('Halaman peraturan'),
    work: z.string().describe('Alamat karya menurut Akoma Ntoso'),
    model: z.boolean().describe('true: naskah model tulisan pustaka, bukan produk hukum'),
    notice: z.string().describe('Salinan ini tidak resmi'),
    metadata: z.strictObject({
      kind: z.string(),
      kindShort: z.string(),
      number: z.string().optional(),
      year: z.int().optional(),
      title: z.string(),
      name: z.string(),
      citation: z.string(),
      region: z.strictObject({id: z.string(), name: z.string(), level: z.string()}),
      author: z.string().optional().describe('T.E.U. badan'),
      place: z.string().optional().describe('Tempat terbit'),
      enacted: known(day).optional(),
      promulgated: known(day).optional(),
      inForceFrom: known(day).optional().describe('Hanya bila berbeda dari pengundangan'),
      gazette: known(z.string()).optional(),
      subjects: z.array(z.string()),
      field: z.string().describe('Bidang hukum'),
      language: z.literal('id'),
      themes: z.array(z.string()),
      sectors: z.array(z.string()),
      official: z.url().optional().describe('Alamat salinan resmi'),
    }),
    record: z.strictObject({certainty: z.enum(CERTAINTIES), checked: day, sources: z.array(z.string()).describe('Id dalam /sumber/')}),
    status: z.strictObject({
      code: z.enum(STATUS_CODES),
      words: z.string(),
      on: day.describe('Hari status ini dihitung'),
      since: day.optional(),
      amendedBy: z.array(act),
      repealedBy: z.array(act),
    }),
    relations: z.array(
      z.strictObject({
        kind: z.string().describe('mengubah, diubah-oleh, mencabut, dicabut-oleh, melaksanakan, dilaksanakan-oleh, mengacu, diacu-oleh'),
        ...act.shape,
        article: z.string().optional(),
        note: z.string().optional(),
        partial: z.boolean(),
        certainty: z.enum(CERTAINTIES),
        since: z.string().optional().describe('Hari atau tahun mulai berlakunya peraturan lain itu'),
      }),
    ),
    texts: z.array(
      z.strictObject({
        date: day.describe('Hari naskah mulai berlaku'),
        state: z.enum(TEXT_STATES),
        readBy: z.string().optional(),
        readOn: day.optional(),
        ocr: z.boolean(),
        includes: z.array(z.string()).describe('Id peraturan perubahan yang termuat'),
        files: z.strictObject({text: z.url(), akomaNtoso: z.url()}),
      }),
    ),
    text: z.strictObject({date: day, warnings: z.array(z.strictObject({line: z.int(), message: z.string()})), tree: z.array(treeNode)}).optional().describe('Naskah yang berlaku pada hari status'),
    changes: z.array(
      z.strictObject({by: z.string(), instruction: z.string(), action: z.string(), target: z.string(), outcome: z.string(), reason: z.string().optional()}),
    ),
  })
  .meta({title: 'Peraturan dalam Pustaka SPM', description: 'Isi /regulasi/<id>/data.json'});

export type RegulationData = z.output<typeof dataSchema>;

/** JSON Schema of `data.json`, for those who read it. */
export function toJsonSchema(site: string, path: string): object {
  return {...z.toJSONSchema(dataSchema), $id: `${site}${path}`};
}

function toTree(node: Node, eIds: EIds): TreeNode[] {
  if (!isUnit(node)) {
    const text = toParagraphs(node.segments);
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
const maybe = (value: TextSource['record']['tanggal_berlaku']): z.output<ReturnType<typeof known<typeof day>>> | undefined => (value === undefined ? undefined : toKnown(value));

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
