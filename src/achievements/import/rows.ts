/** Rows of an office's sheet → figures, and what became of each row. Pure. */
import type {Sheet, SheetCell} from '../../site/sheets/types';
import type {Service} from '../../site/services/load';
import type {Layout} from './layout';
import {readFigures} from './figures';
import {isColumnNumbers, isFootnote, isTotal, sectorIn} from './headings';
import {fold, hint, matchRegion, matchService, type Match} from './names';
import {textAt, type Carry, type Reader} from './reader';
import {periodIn, yearIn} from './times';
import type {ColumnPlan, Fact, Finding, RowTold, Setting} from './types';

export interface ReadRows {
  readonly facts: readonly Fact[];
  readonly rows: readonly RowTold[];
  readonly findings: readonly Finding[];
  /** True when a figure got its period from no place in the file. */
  readonly guessedPeriod: boolean;
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
    if (isColumnNumbers(texts)) return 'nomor kolom';
    const label = this.label(row) || (texts[0] ?? '');
    if (isTotal(label)) return `jumlah atau rata-rata ("${label.slice(0, 40)}"); dihitung ulang dari rinciannya`;
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
    if (isFootnote(texts[0] ?? '')) return `catatan kaki ("${texts[0]?.slice(0, 40) ?? ''}")`;
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
    const {sheet, layout, carry, setting, reader} = this;
    const read = readFigures({sheet: sheet.name, number, cells: row, columns: layout.columns, carry, setting, reader, regionId, serviceId}, this.figures);
    this.facts.push(...read.facts);
    this.findings.push(...read.findings);
    this.guessedPeriod ||= read.guessedPeriod;
    const count = read.facts.filter(({value, calculated}) => value !== null && !calculated).length;
    this.rows.push({row: number, kept: true, why: `${serviceId}, ${regionId}: ${count} angka`});
  }
}
