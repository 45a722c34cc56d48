/** What search takes from `data/istilah`: names of one thing, and every entry as a document of its own. */
import {readDataDir} from '../../site/readYaml';
import type {ExtractedPage} from './extract';
import type {LexiconEntry} from '../words/lexicon';

type Data = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');
const withoutNote = (text: string): string => text.replace(/\s*\(.*?\)/g, '').trim();

/** Rows of the list `istilah:` in every file; faults in them are reported by the glossary itself. */
export function readGlossary(root: string): Data[] {
  return readDataDir(root, 'data/istilah').records.flatMap((raw) => {
    const list = (raw.data as {istilah?: unknown} | null)?.istilah;
    return Array.isArray(list) ? (list as Data[]) : [];
  });
}

/** Names that mean the same: abbreviation and long form, Indonesian and English, preferred and avoided. */
export function toLexiconEntries(rows: readonly Data[]): LexiconEntry[] {
  return rows.flatMap((row) => {
    const name = withoutNote(texts(row.istilah)[0] ?? '');
    const others = [...texts(row.kepanjangan), ...texts(row.istilah_en), ...texts(row.alias)].map(withoutNote);
    const avoid = texts(row.hindari);
    const acronym = texts(row.kepanjangan).length > 0 && name.split(' ').length <= 3;
    return name ? [{name, others, acronym, ...(avoid.length ? {avoid} : {})}] : [];
  });
}

/** Every entry as a page at `/istilah/#<id>`; entries whose anchor the built page lacks are left out. */
export function toGlossaryPages(rows: readonly Data[], baseUrl: string, lang: string, anchors: ReadonlySet<string>): ExtractedPage[] {
  return rows.flatMap((row) => {
    const [id = '', name = ''] = [texts(row.id)[0], texts(row.istilah)[0]];
    if (!id || !name || !anchors.has(id)) return [];
    const english = lang === 'en' && texts(row.istilah_en)[0] && texts(row.arti_en)[0] ? {title: texts(row.istilah_en)[0] ?? '', text: texts(row.arti_en)[0] ?? ''} : undefined;
    const long = english?.title ?? texts(row.kepanjangan)[0];
    const alias = [...texts(row.alias), ...texts(row.hindari), ...texts(row.istilah_en)].join(', ');
    const text = english?.text ?? texts(row.arti).join(' ');
    return [
      {
        url: `${baseUrl}istilah/#${id}`,
        title: long && long !== name ? `${name} – ${long}` : name,
        lang: english ? 'en' : 'id',
        meta: {jenis: 'istilah', alias},
        description: '',
        kind: 'istilah' as const,
        sections: [{anchor: '', heading: '', text, lang: english ? 'en' : 'id'}],
        provisions: [],
      },
    ];
  });
}
