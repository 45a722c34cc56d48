/** Words for the codes in the data, in the language of the page. */
import {translate} from '@docusaurus/Translate';
import type {Tone} from '../site/StatusBadge';
import type {KindGroup} from './kinds';
import type {RelationKind} from './relations';
import type {Theme} from './schema';
import type {StatusCode} from './status';

const STATUS: Record<StatusCode, () => string> = {
  berlaku: () => translate({id: 'regulations.status.inForce', description: 'Status of a regulation', message: 'Berlaku'}),
  'berlaku-dengan-perubahan': () => translate({id: 'regulations.status.amended', description: 'Status of a regulation', message: 'Berlaku dengan perubahan'}),
  'dicabut-sebagian': () => translate({id: 'regulations.status.partlyRepealed', description: 'Status of a regulation', message: 'Dicabut sebagian'}),
  dicabut: () => translate({id: 'regulations.status.repealed', description: 'Status of a regulation', message: 'Dicabut'}),
  digantikan: () => translate({id: 'regulations.status.replaced', description: 'Status: a successor is known, its repeal clause was not read', message: 'Digantikan, perlu verifikasi'}),
  'belum-berlaku': () => translate({id: 'regulations.status.notYet', description: 'Status of a regulation', message: 'Belum berlaku'}),
  'belum-diperiksa': () => translate({id: 'regulations.status.unchecked', description: 'Status of a regulation', message: 'Belum diperiksa'}),
  model: () => translate({id: 'regulations.status.model', description: 'Status of a model text', message: 'Naskah model'}),
};

export const STATUS_TONES: Record<StatusCode, Tone> = {
  berlaku: 'baik',
  'berlaku-dengan-perubahan': 'baik',
  'dicabut-sebagian': 'perhatian',
  dicabut: 'berhenti',
  digantikan: 'perhatian',
  'belum-berlaku': 'netral',
  'belum-diperiksa': 'perhatian',
  model: 'netral',
};

const RELATIONS: Record<RelationKind, () => string> = {
  mengubah: () => translate({id: 'regulations.relation.amends', description: 'Heading: acts that this one amends', message: 'Mengubah'}),
  'diubah-oleh': () => translate({id: 'regulations.relation.amendedBy', description: 'Heading: acts that amend this one', message: 'Diubah dengan'}),
  mencabut: () => translate({id: 'regulations.relation.repeals', description: 'Heading: acts that this one repeals', message: 'Mencabut'}),
  'dicabut-oleh': () => translate({id: 'regulations.relation.repealedBy', description: 'Heading: acts that repeal this one', message: 'Dicabut dengan'}),
  melaksanakan: () => translate({id: 'regulations.relation.implements', description: 'Heading: acts that this one implements', message: 'Melaksanakan'}),
  'dilaksanakan-oleh': () => translate({id: 'regulations.relation.implementedBy', description: 'Heading: acts that implement this one', message: 'Dilaksanakan dengan'}),
  mengacu: () => translate({id: 'regulations.relation.cites', description: 'Heading: acts that this one cites', message: 'Mengacu pada'}),
  'diacu-oleh': () => translate({id: 'regulations.relation.citedBy', description: 'Heading: acts that cite this one', message: 'Diacu oleh'}),
};

const GROUPS: Record<KindGroup, () => string> = {
  'undang-undang': () => translate({id: 'regulations.group.acts', description: 'Group of kinds', message: 'Undang-undang'}),
  pemerintah: () => translate({id: 'regulations.group.government', description: 'Group of kinds', message: 'Peraturan pemerintah dan presiden'}),
  menteri: () => translate({id: 'regulations.group.ministerial', description: 'Group of kinds', message: 'Peraturan menteri'}),
  perda: () => translate({id: 'regulations.group.regional', description: 'Group of kinds', message: 'Perda dan qanun'}),
  perkada: () => translate({id: 'regulations.group.regionalHead', description: 'Group of kinds', message: 'Peraturan kepala daerah'}),
};

const THEMES: Record<Theme, () => string> = {
  spm: () => translate({id: 'regulations.theme.spm', description: 'Theme', message: 'Standar pelayanan minimal'}),
  disabilitas: () => translate({id: 'regulations.theme.disability', description: 'Theme', message: 'Hak penyandang disabilitas'}),
  'pemerintahan-daerah': () => translate({id: 'regulations.theme.government', description: 'Theme', message: 'Pemerintahan daerah'}),
  'keuangan-daerah': () => translate({id: 'regulations.theme.finance', description: 'Theme', message: 'Keuangan daerah'}),
  'pembentukan-peraturan': () => translate({id: 'regulations.theme.lawMaking', description: 'Theme', message: 'Pembentukan peraturan'}),
  'informasi-hukum': () => translate({id: 'regulations.theme.legalInformation', description: 'Theme', message: 'Informasi publik dan hukum'}),
  'data-terpadu': () => translate({id: 'regulations.theme.data', description: 'Theme', message: 'Data sosial dan ekonomi'}),
};

export const statusLabel = (code: StatusCode): string => STATUS[code]();
export const relationLabel = (kind: RelationKind): string => RELATIONS[kind]();
export const groupLabel = (group: KindGroup): string => GROUPS[group]();
export const themeLabel = (theme: Theme): string => THEMES[theme]();
export const THEME_KEYS = Object.keys(THEMES) as Theme[];
/** Order in which relations are shown: what changes this act first. */
export const RELATION_ORDER = ['dicabut-oleh', 'diubah-oleh', 'mengubah', 'mencabut', 'melaksanakan', 'dilaksanakan-oleh', 'mengacu', 'diacu-oleh'] as const satisfies readonly RelationKind[];
