/** The documented form of `data.json` (`/regulasi/skema.json`). Its JSON Schema is made from this. */
import * as z from 'zod';
import {CERTAINTIES} from '../../site/certainty';
import {TEXT_STATES} from '../schema';
import {STATUS_CODES} from '../status';

/** As `format: date` in the JSON Schema. */
export const day = z.iso.date();
export const known = <T extends z.ZodType>(value: T) => z.union([z.strictObject({value}), z.strictObject({unknown: z.string().describe('Sebab belum diketahui')})]);
export const act = z.strictObject({id: z.string().optional(), name: z.string(), address: z.url().optional()});

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
