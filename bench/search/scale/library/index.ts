/** Libraries of real shape from nothing but a seed: regulations cut into pages, guidelines, practices, meetings. */
import type {ExtractedPage, ExtractedSection} from '../../../../src/search/indexing/extract';
import {createProse, type Prose, type Subject} from './prose';
import {createRandom, type Random} from './random';
import {buildVocabulary, readOwnWords, type Vocabulary} from './words';

interface Law {
  readonly url: string;
  readonly kind: string;
  readonly number: number;
  readonly year: number;
  /** `Peraturan Daerah Kabupaten Sariwangi Nomor 7 Tahun 2024`. */
  readonly name: string;
  readonly region: string;
  readonly title: string;
}

export interface Generated {
  readonly pages: readonly ExtractedPage[];
  readonly laws: readonly Law[];
}

const SECTORS = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'trantibumlinmas', 'sosial'];
const REGULATIONS: readonly (readonly [kind: string, name: string])[] = [['perda', 'Peraturan Daerah'], ['perda', 'Peraturan Daerah'], ['perbup', 'Peraturan Bupati'], ['perwali', 'Peraturan Wali Kota'], ['pergub', 'Peraturan Gubernur']];
const STATUSES = ['Berlaku', 'Berlaku', 'Berlaku', 'Diubah sebagian', 'Dicabut'];
const OTHERS: readonly (readonly [kind: ExtractedPage['kind'], folder: string])[] = [['pedoman', 'pedoman'], ['praktik', 'praktik-baik'], ['ide', 'belanja-ide'], ['pertemuan', 'pertemuan'], ['indikator', 'indikator'], ['orientasi', 'orientasi']];
const REGIONS = 540;
/** Of the units, a third are laws, of six pages on average: about three pages of four belong to a law. */
const LAWS = 0.35;
/** One law of twenty stands whole on one long page. */
const WHOLE = 20;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Titles of laws are long, but end somewhere. */
const shorten = (title: string): string => (title.length <= 140 ? title : title.slice(0, title.lastIndexOf(' ', 140)));

/** Writes unit after unit; a larger library begins with the smaller one of the same seed. */
class Writer {
  readonly pages: ExtractedPage[] = [];
  readonly laws: Law[] = [];
  private readonly random: Random;
  private readonly prose: Prose;
  private readonly regions: readonly string[];
  private readonly taken = new Set<string>();

  constructor(vocabulary: Vocabulary, seed: number) {
    this.random = createRandom(seed);
    this.prose = createProse(vocabulary);
    const names = createRandom(23);
    this.regions = Array.from({length: REGIONS}, (_, index) => `${index % 5 === 0 ? 'Kota' : 'Kabupaten'} ${capital(names.pick(vocabulary.content.slice(6000)))}`);
  }

  /** A sentence that refers to a pasal, or to a law that is there already. */
  private readonly cite = (): string => {
    const {random, laws} = this;
    const pasal = `Pasal ${random.between(1, 60)} ayat (${random.between(1, 5)})`;
    if (laws.length === 0 || random.chance(0.5)) return `Ketentuan sebagaimana dimaksud pada ${pasal} diatur lebih lanjut.`;
    return `Hal itu mengacu pada ${pasal} ${random.pick(laws).name}.`;
  };

  private section(anchor: string, heading: string, subject: Subject, words: number): ExtractedSection {
    return {anchor, heading, text: this.prose.text(this.random, subject, words, this.cite), lang: 'id'};
  }

  /** Three to six sections, the first without a heading. */
  private sections(subject: Subject): ExtractedSection[] {
    const {random, prose} = this;
    const count = random.pick([3, 3, 3, 3, 4, 4, 5, 6]);
    return Array.from({length: count}, (_, index) => {
      const heading = index === 0 ? '' : capital(prose.title(random, subject, random.between(2, 5)));
      return this.section(index === 0 ? '' : `${slug(heading)}-${index}`, heading, subject, random.between(index === 0 ? 15 : 60, index === 0 ? 60 : 165));
    });
  }

  private provisions(subject: Subject, first: number, count: number, words: readonly [number, number]): ExtractedSection[] {
    return Array.from({length: count}, (_, index) => this.section(`pasal-${first + index}`, `Pasal ${first + index}`, subject, this.random.between(...words)));
  }

  private newLaw(subject: Subject): Law {
    const {random, prose} = this;
    for (;;) {
      const [kind, long] = random.pick(REGULATIONS);
      const region = kind === 'pergub' ? `Provinsi ${this.regions[random.below(38)]?.split(' ')[1] ?? ''}` : (this.regions[random.below(REGIONS)] ?? '');
      const [number, year] = [random.between(1, 90), random.between(1999, 2026)];
      const url = `/regulasi/${kind}-${slug(region.split(' ').slice(1).join(' '))}-${number}-${year}/`;
      if (this.taken.has(url)) continue;
      this.taken.add(url);
      const name = `${long} ${region} Nomor ${number} Tahun ${year}`;
      const about = prose.title(random, subject, random.between(3, 8)).split(' ').map((word) => (word.length > 4 ? capital(word) : word));
      return {url, kind, number, year, name, region, title: shorten(`${name} tentang ${about.join(' ')}`)};
    }
  }

  private addPage(kind: ExtractedPage['kind'], url: string, title: string, meta: Record<string, string>, subject: Subject, sections: readonly ExtractedSection[]): void {
    const provisions = sections.filter(({anchor}) => anchor.startsWith('pasal-')).map(({anchor}) => anchor);
    this.pages.push({url, title, lang: 'id', meta: {jenis: kind, ...meta}, description: capital(this.prose.title(this.random, subject, 12)), kind, sections, provisions});
  }

  /** A law on one long page, or cut into pages that share its long title. */
  private law(): void {
    const {random} = this;
    const subject = this.prose.subject(random);
    const law = this.newLaw(subject);
    const meta = {sektor: random.pick(SECTORS), wilayah: law.region, tahun: String(law.year), status: random.pick(STATUSES), naskah: 'ada'};
    this.laws.push(law);
    if (this.laws.length % WHOLE === WHOLE / 2) return this.addPage('peraturan', law.url, law.title, meta, subject, this.provisions(subject, 1, random.between(80, 130), [25, 90]));
    const parts = random.pick([1, 2, 3, 4, 5, 6, 8, 10, 15]);
    let next = 1;
    for (let part = 1; part <= parts; part += 1) {
      const count = random.between(2, 3);
      const title = part === 1 ? law.title : `${law.title} – Bab ${part} ${capital(this.prose.title(random, subject, random.between(2, 3)))}`;
      const sections = [this.section('', '', subject, random.between(8, 35)), ...this.provisions(subject, next, count, [55, 200])];
      this.addPage('peraturan', part === 1 ? law.url : `${law.url}bagian-${part}/`, title, meta, subject, sections);
      next += count;
    }
  }

  private other(): void {
    const {random} = this;
    const subject = this.prose.subject(random);
    const [kind, folder] = random.pick(OTHERS);
    const title = capital(this.prose.title(random, subject, random.between(3, 8)));
    const edition = kind === 'pedoman' ? {edisi: random.chance(0.7) ? 'berlaku' : '2024'} : {};
    const meta = {sektor: random.pick(SECTORS), wilayah: random.pick(this.regions), tahun: String(random.between(2015, 2026)), ...edition};
    this.addPage(kind, `/${folder}/${slug(title)}-${this.pages.length}/`, title, meta, subject, this.sections(subject));
  }

  unit(): void {
    if (this.random.chance(LAWS)) this.law();
    else this.other();
  }
}

/**
 * @param own words of our texts, most frequent first (`readOwnWords`): its frequent words are real.
 * @returns exactly so many pages; the same for the same seed and words.
 */
export function writeLibrary(own: readonly string[], size: number, seed: number): Generated {
  const writer = new Writer(buildVocabulary(own), seed);
  while (writer.pages.length < size) writer.unit();
  const pages = writer.pages.slice(0, size);
  const there = new Set(pages.map(({url}) => url));
  return {pages, laws: writer.laws.filter(({url}) => there.has(url))};
}

/** The library of this bench, from the words of the project in the working folder. */
export const generate = (size: number, seed = 2031): Generated => writeLibrary(readOwnWords(process.cwd()), size, seed);
