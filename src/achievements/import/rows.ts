/** Rows of an office's sheet → figures, and what became of each row. Pure. */
import type {Sheet, SheetCell} from '../../site/sheets/types';
import type {Region} from '../../site/regions/schema';
import {isSector, SECTORS, type Sector} from '../../site/sectors';
import type {Service} from '../../site/services/load';
import {isPeriod, type Period} from '../periods';
import type {SetMeta} from '../schema';
import {isValueStatus, VALUE_STATUSES, type ValueStatus} from '../../site/table/statuses';
import {TOTAL} from '../types';
import {cellValue} from './cellValue';
import type {Layout} from './layout';
import {meaningOf} from './heads';
import {fold, hint, matchRegion, matchService, type Match} from './names';
import {periodIn, yearIn} from './times';
import type {ColumnPlan, Fact, Finding, RowTold, Setting} from './types';
import {columnName} from '../../site/sheets/columnNumbers';

export interface Reader {
  readonly regions: readonly Region[];
  readonly services: readonly Service[];
  readonly measures: readonly string[];
  readonly dimensions: SetMeta['disagregasi'];
  /** Names that the office's own mapping settles, folded. */
  readonly names: ReadonlyMap<string, string>;
  readonly defaultPeriod: Period;
}

export interface ReadRows {
  readonly facts: readonly Fact[];
  readonly rows: readonly RowTold[];
  readonly findings: readonly Finding[];
  /** True when a figure got its period from no place in the file. */
  readonly guessedPeriod: boolean;
}

/** What rows above said, for rows that leave it blank. */
interface Carry {
  region?: string;
  service?: string;
  sector?: Sector;
  year?: number;
  period?: Period;
}

const TOTALS = /^(?:sub ?)?(?:total|jumlah|rata rata|rerata|grand total|jml)\b/;
const FOOTNOTES = /^(?:sumber|catatan|keterangan|ket|mengetahui|kepala dinas|nip|dibuat|dicetak|data per|update|\*)/i;

const at = (row: readonly SheetCell[], column: ColumnPlan | undefined): SheetCell | undefined => (column ? row[column.index] : undefined);
const textAt = (row: readonly SheetCell[], column: ColumnPlan | undefined): string => at(row, column)?.text.trim() ?? '';

function sectorIn(text: string): Sector | undefined {
  const words = fold(text).replace(/^(?:urusan|bidang|spm)\s+/, '').replace(/^(?:urusan|bidang)\s+/, '');
  const direct = SECTORS.find((sector) => words === fold(sector) || words.startsWith(`${fold(sector)} `) || words === `urusan ${fold(sector)}`);
  if (direct) return direct;
  if (/^(?:pu|pupr)\b/.test(words)) return isSector('pekerjaan-umum') ? 'pekerjaan-umum' : undefined;
  return /^(?:ketenteraman|ketentraman|trantibum)/.test(words) && isSector('trantibumlinmas') ? 'trantibumlinmas' : undefined;
}

/** Walks through the rows of one sheet. */
export class RowWalk {
  private readonly carry: Carry = {};
  private readonly facts: Fact[] = [];
  private readonly rows: RowTold[] = [];
  private readonly findings: Finding[] = [];
  private guessedPeriod = false;
  private readonly column: (kind: ColumnPlan['meaning']['kind']) => ColumnPlan | undefined;
  private readonly figures: readonly ColumnPlan[];
  private readonly labels: readonly ColumnPlan[];

  constructor(
    private readonly sheet: Sheet,
    private readonly layout: Layout,
    private readonly setting: Setting,
    private readonly reader: Reader,
  ) {
    this.column = (kind) => layout.columns.find(({meaning}) => meaning.kind === kind);
    this.figures = layout.columns.filter(({meaning}) => meaning.kind === 'angka' || meaning.kind === 'hitungan' || meaning.kind === 'nilai');
    this.labels = layout.columns.filter(({meaning}) => ['layanan', 'wilayah', 'urusan', 'nomor', 'ukuran', 'tidak-dikenal'].includes(meaning.kind));
  }

  read(): ReadRows {
    this.sheet.rows.forEach((row, index) => {
      const number = index + 1;
      const texts = row.map(({text}) => text.trim()).filter(Boolean);
      if (texts.length === 0) return;
      if (index < this.layout.from) return void this.rows.push({row: number, kept: false, why: `judul "${texts[0]?.slice(0, 60) ?? ''}"`});
      if (index <= this.layout.to) return;
      const skipped = this.passOver(row, texts);
      if (skipped !== undefined) return void this.rows.push({row: number, kept: false, why: skipped});
      this.take(row, number);
    });
    return {facts: this.facts, rows: this.rows, findings: this.findings, guessedPeriod: this.guessedPeriod};
  }

  private label(row: readonly SheetCell[]): string {
    return this.labels.map((column) => textAt(row, column)).find((text) => /\p{L}{2}/u.test(text)) ?? '';
  }

  /** Why a row holds no figures of its own; a heading is remembered for the rows below it. */
  private passOver(row: readonly SheetCell[], texts: readonly string[]): string | undefined {
    if (texts.length > 1 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text)) && texts.every((text, index) => index === 0 || Number(text.replace(/\D/g, '')) > Number(texts[index - 1]?.replace(/\D/g, '')))) return 'nomor kolom';
    const label = this.label(row) || (texts[0] ?? '');
    if (TOTALS.test(fold(label))) return `jumlah atau rata-rata ("${label.slice(0, 40)}"); dihitung ulang dari rinciannya`;
    const heads = this.layout.columns.filter(({head, index}) => head !== '' && (head.split(' › ').at(-1) ?? '') === (row[index]?.text ?? '').replace(/\s+/g, ' ').trim()).length;
    if (heads >= 2 && heads >= texts.length / 2) return 'kepala tabel berulang';
    if (textAt(row, this.column('status')) !== '' || this.figures.some((column) => textAt(row, column) !== '' && !this.isSpread(row, column))) return undefined;
    return this.heading(label, texts);
  }

  /** A title merged over the whole row stands in its figure columns too. */
  private isSpread(row: readonly SheetCell[], column: ColumnPlan): boolean {
    return this.labels.some((other) => textAt(row, other) !== '' && textAt(row, other) === textAt(row, column));
  }

  private heading(label: string, texts: readonly string[]): string {
    if (FOOTNOTES.test(texts[0] ?? '')) return `catatan kaki ("${texts[0]?.slice(0, 40) ?? ''}")`;
    const sector = sectorIn(label);
    if (sector) {
      this.carry.sector = sector;
      return `judul urusan "${label}"`;
    }
    const region = matchRegion(label, this.reader.regions);
    if ('id' in region) {
      this.carry.region = region.id;
      return `judul wilayah "${label}"`;
    }
    const [year, period] = [yearIn(label), periodIn(label)];
    if (year !== undefined) this.carry.year = year;
    if (period !== undefined) this.carry.period = period;
    if (year !== undefined || period !== undefined) return `judul waktu "${label}"`;
    return `tidak berisi angka ("${label.slice(0, 40)}")`;
  }

  private fault(row: number, message: string): void {
    this.findings.push({weight: 'harus', sheet: this.sheet.name, row, message});
  }

  private named(text: string, match: (text: string) => Match): Match {
    const mapped = this.reader.names.get(fold(text));
    return mapped === undefined ? match(text) : {id: mapped};
  }

  private regionOf(row: readonly SheetCell[], number: number): string | undefined {
    const text = textAt(row, this.column('wilayah'));
    if (text === '') {
      const region = this.carry.region ?? this.setting.region?.value;
      if (region === undefined) this.fault(number, 'wilayah tidak diketahui. Tambahkan kolom wilayah, atau pakai --wilayah ID.');
      return region;
    }
    const match = this.named(text, (name) => matchRegion(name, this.reader.regions));
    if ('id' in match) return (this.carry.region = match.id);
    this.fault(number, `wilayah "${text}" tidak dikenal.${hint(match)} Perbaiki namanya, atau petakan dengan --peta.`);
    return undefined;
  }

  /** Services that this row can mean: of the level of its region, and of the sector named beside or above it. */
  private servicesFor(row: readonly SheetCell[], regionId: string): readonly Service[] {
    const level = this.reader.regions.find(({id}) => id === regionId)?.tingkat;
    const sector = sectorIn(textAt(row, this.column('urusan'))) ?? this.carry.sector ?? sectorIn(this.sheet.name);
    const ofLevel = this.reader.services.filter((service) => level === undefined || service.level === (level === 'provinsi' ? 'provinsi' : 'kabupaten-kota'));
    const ofSector = ofLevel.filter((service) => service.sector === sector);
    return ofSector.length > 0 ? ofSector : ofLevel;
  }

  private serviceOf(row: readonly SheetCell[], number: number, regionId: string): string | undefined {
    const text = textAt(row, this.column('layanan'));
    const before = this.column('layanan') ? this.carry.service : undefined;
    if (text === '') {
      const service = before ?? this.setting.service?.value;
      if (service === undefined) this.fault(number, 'jenis pelayanan tidak diketahui. Isi kolom jenis pelayanan.');
      return service;
    }
    const services = this.servicesFor(row, regionId);
    const match = this.named(text, (name) => matchService(name, services));
    const all = matchService(text, this.reader.services);
    // A likely name must be the likeliest of all 43, or a service of the other level would become one of this level.
    const isSure = 'id' in match && (match.exact === true || this.reader.names.has(fold(text)) || !('id' in all) || all.id === match.id);
    if (isSure) return (this.carry.service = match.id);
    const other = 'id' in all ? ` "${all.id}" ada, tetapi bukan untuk tingkat atau urusan ini.` : '';
    this.fault(number, `jenis pelayanan "${text.slice(0, 60)}" tidak dikenal.${other || hint(match)} Perbaiki namanya, atau petakan dengan --peta.`);
    return undefined;
  }

  private take(row: readonly SheetCell[], number: number): void {
    const regionId = this.regionOf(row, number);
    const serviceId = regionId === undefined ? undefined : this.serviceOf(row, number, regionId);
    if (regionId === undefined || serviceId === undefined) return void this.rows.push({row: number, kept: false, why: 'tidak dapat ditempatkan; lihat "Harus diperbaiki"'});
    const before = this.facts.length;
    for (const column of this.figures) this.figure(row, number, column, {regionId, serviceId});
    const count = this.facts.slice(before).filter(({value, calculated}) => value !== null && !calculated).length;
    this.rows.push({row: number, kept: true, why: `${serviceId}, ${regionId}: ${count} angka`});
  }

  private timeOf(row: readonly SheetCell[], meaning: {readonly year?: number; readonly period?: Period}): {readonly year: number | undefined; readonly period: Period} {
    const own = textAt(row, this.column('periode'));
    const bare = /^(?:iv|iii|ii|i|[1-4])$/i.test(own) ? `tw ${own}` : own;
    const period = meaning.period ?? (isPeriod(bare) ? bare : periodIn(bare)) ?? periodIn(textAt(row, this.column('tahun'))) ?? this.carry.period ?? this.setting.period?.value;
    if (period === undefined) this.guessedPeriod = true;
    return {year: meaning.year ?? yearIn(textAt(row, this.column('tahun'))) ?? this.carry.year ?? this.setting.year?.value, period: period ?? this.reader.defaultPeriod};
  }

  private measureOf(row: readonly SheetCell[], own: string | undefined): {readonly id?: string; readonly calculated?: boolean} {
    if (own !== undefined) return {id: own};
    const text = textAt(row, this.column('ukuran'));
    const meaning = this.reader.measures.includes(text) ? {kind: 'angka' as const, measure: text} : meaningOf(text, this.reader.measures, []);
    if (meaning.kind === 'hitungan') return {id: meaning.measure, calculated: true};
    return meaning.kind === 'angka' && meaning.measure !== undefined ? {id: meaning.measure} : {...(this.setting.measure ? {id: this.setting.measure.value} : {})};
  }

  private breakdownOf(row: readonly SheetCell[], own: Readonly<Record<string, string>> = {}): Record<string, string> {
    const cells = this.layout.columns.flatMap((column) => (column.meaning.kind === 'rincian' ? [[column.meaning.dimension, textAt(row, column)] as const] : []));
    return Object.fromEntries(this.reader.dimensions.map(({id, nilai}) => {
      const text = cells.find(([dimension]) => dimension === id)?.[1] ?? '';
      const part = nilai.find((one) => one.id === text || fold(one.nama) === fold(text) || (text.length === 1 && fold(one.nama).startsWith(text.toLowerCase())));
      return [id, own[id] ?? part?.id ?? (/^(?:|total|jumlah|semua)$/i.test(text) ? TOTAL : text)];
    }));
  }

  /** The row's own status, for figures that it can belong to: "sementara" needs a value, "tidak-tersedia" excludes one. */
  private statusOf(row: readonly SheetCell[], number: number, value: number | null): {readonly status?: ValueStatus} {
    const text = textAt(row, this.column('status'));
    if (text === '') return {};
    if (isValueStatus(text)) return VALUE_STATUSES[text].hasValue === (value !== null) ? {status: text} : {};
    this.findings.push({weight: 'lihat', sheet: this.sheet.name, row: number, message: `status "${text}" tidak dikenal dan tidak dipakai. Yang dikenal: ${Object.keys(VALUE_STATUSES).join(', ')}.`});
    return {};
  }

  private figure(row: readonly SheetCell[], number: number, column: ColumnPlan, placed: {readonly regionId: string; readonly serviceId: string}): void {
    const {meaning} = column;
    const cell = row[column.index] ?? {value: null, text: ''};
    const measure = this.measureOf(row, meaning.kind === 'angka' || meaning.kind === 'hitungan' ? meaning.measure : undefined);
    const {year, period} = this.timeOf(row, meaning.kind === 'angka' || meaning.kind === 'hitungan' ? meaning : {});
    const calculated = meaning.kind === 'hitungan' || measure.calculated === true;
    if (calculated && cell.text.trim() === '') return;
    const place = `kolom ${columnName(column.index)} ("${column.head}")`;
    if (measure.id === undefined) return this.fault(number, `${place}: ukuran tidak diketahui. Tambahkan kolom ukuran, atau sebut ukurannya di kepala kolom.`);
    if (year === undefined) return this.fault(number, `${place}: tahun tidak diketahui. Tambahkan kolom tahun, atau pakai --tahun N.`);
    const read = cellValue(cell);
    if ('fault' in read) return this.fault(number, `${place} ${read.fault}`);
    const note = textAt(row, this.column('catatan'));
    this.facts.push({sheet: this.sheet.name, row: number, column: column.index, ...placed, measureId: measure.id, year, period, breakdown: this.breakdownOf(row, meaning.kind === 'angka' ? meaning.breakdown : {}), ...read, ...this.statusOf(row, number, read.value), ...(note ? {note} : {}), ...(calculated ? {calculated: true as const} : {})});
  }
}
