import {translate} from '@docusaurus/Translate';
import {formatDate, type Locale} from '../site/dates';
import type {Level} from '../site/levels';
import {formatNumber} from '../site/numbers';
import {monthIso, type GapKey, type GapState} from './core/overview';
import type {Grade, Topic} from './core/rule';
import type {IndicatorKind} from './core/columns';

/** "Provinsi" or "Kabupaten/kota". */
export function levelName(level: Level): string {
  return level === 'provinsi' ? translate({id: 'renaksi.level.province', description: 'Level of government', message: 'Provinsi'}) : translate({id: 'renaksi.level.district', description: 'Level of government', message: 'Kabupaten/kota'});
}

export function gradeName(grade: Grade): string {
  return grade === 'perbaiki' ? translate({id: 'renaksi.grade.mend', description: 'Grade of a finding', message: 'Harus diperbaiki'}) : translate({id: 'renaksi.grade.look', description: 'Grade of a finding', message: 'Lihat lagi'});
}

export function topicName(topic: Topic): string {
  const names: Record<Topic, string> = {
    berkas: translate({id: 'renaksi.topic.file', description: 'Kind of check', message: 'Berkas dan kolom'}),
    layanan: translate({id: 'renaksi.topic.service', description: 'Kind of check', message: 'Layanan dan perangkat daerah'}),
    indikator: translate({id: 'renaksi.topic.indicator', description: 'Kind of check', message: 'Indikator dan target'}),
    kegiatan: translate({id: 'renaksi.topic.activity', description: 'Kind of check', message: 'Kegiatan dan jadwal'}),
    anggaran: translate({id: 'renaksi.topic.budget', description: 'Kind of check', message: 'Anggaran'}),
    kaitan: translate({id: 'renaksi.topic.link', description: 'Kind of check', message: 'Dokumen perencanaan'}),
    risiko: translate({id: 'renaksi.topic.risk', description: 'Kind of check', message: 'Risiko'}),
  };
  return names[topic];
}

export function gapName(key: GapKey): string {
  const names: Record<GapKey, string> = {
    awal: translate({id: 'renaksi.gap.base', description: 'Column of the table of gaps', message: 'Nilai awal'}),
    target: translate({id: 'renaksi.gap.target', description: 'Column of the table of gaps', message: 'Target'}),
    kegiatan: translate({id: 'renaksi.gap.activity', description: 'Column of the table of gaps', message: 'Kegiatan'}),
    perangkat: translate({id: 'renaksi.gap.office', description: 'Column of the table of gaps', message: 'Perangkat daerah'}),
    anggaran: translate({id: 'renaksi.gap.budget', description: 'Column of the table of gaps', message: 'Anggaran'}),
    kaitan: translate({id: 'renaksi.gap.link', description: 'Column of the table of gaps', message: 'Dokumen'}),
    risiko: translate({id: 'renaksi.gap.risk', description: 'Column of the table of gaps', message: 'Risiko'}),
  };
  return names[key];
}

export function stateName(state: GapState): string {
  const names: Record<GapState, string> = {
    ada: translate({id: 'renaksi.state.there', description: 'State in the table of gaps', message: 'Ada'}),
    sebagian: translate({id: 'renaksi.state.part', description: 'State in the table of gaps', message: 'Sebagian'}),
    tidak: translate({id: 'renaksi.state.none', description: 'State in the table of gaps', message: 'Tidak ada'}),
  };
  return names[state];
}

export function kindName(kind: IndicatorKind): string {
  return kind === 'penerima' ? translate({id: 'renaksi.kind.recipients', description: 'Kind of indicator', message: 'Penerima'}) : translate({id: 'renaksi.kind.quality', description: 'Kind of indicator', message: 'Mutu'});
}

/** `24312` → "Januari 2026". */
export const monthName = (month: number, locale: Locale): string => formatDate(monthIso(month), locale);

/** Rupiah as millions, for columns headed "juta rupiah". */
export const millions = (rupiah: number, locale: Locale): string => formatNumber(rupiah / 1e6, locale);

/** Head of columns with money. */
export const millionsHead = (): string => translate({id: 'renaksi.millions', description: 'Unit of columns with money', message: 'juta rupiah'});
