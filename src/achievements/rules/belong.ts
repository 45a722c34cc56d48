/** Rules on what belongs together: level and service, measure and service, set and region. */
import {didYouMean} from '../../site/ids';
import {TOTAL} from '../types';
import type {Rule} from './context';
import {eachFigure} from './status';

/** PP 2/2018 Pasal 5–10: provinces have 14 services, kabupaten and kota 29 others. */
const level: Rule = {
  id: 'tingkat',
  about: 'Pelayanan provinsi hanya untuk provinsi, pelayanan kabupaten/kota hanya untuk kabupaten dan kota (PP 2/2018 Pasal 5–10).',
  check: (context) =>
    eachFigure('tingkat', 'layanan', context, ({regionId, serviceId}) => {
      const [place, service] = [context.regions.get(regionId), context.services.get(serviceId ?? '')];
      if (!place || !service || place.tingkat === 'nasional') return undefined;
      const wanted = place.tingkat === 'provinsi' ? 'provinsi' : 'kabupaten-kota';
      return service.level === wanted ? undefined : `diharapkan pelayanan tingkat ${wanted} untuk ${place.nama}, ditemukan "${service.id}" (${service.level}). Periksa wilayah atau layanannya.`;
    }),
};

/** `jenis` of the measure: figures of services name one, statistics about regions name none. */
const kind: Rule = {
  id: 'jenis-ukuran',
  about: 'Ukuran pelayanan menyebut pelayanannya; statistik daerah tidak.',
  check: (context) =>
    eachFigure('jenis-ukuran', 'layanan', context, ({measureId, serviceId}) => {
      const jenis = context.measures.get(measureId)?.jenis;
      if (jenis === 'layanan' && serviceId === undefined) return `ukuran "${measureId}" memerlukan jenis pelayanan, ditemukan sel kosong. Isi kolom layanan.`;
      return jenis === 'statistik' && serviceId !== undefined ? `ukuran "${measureId}" menghitung daerah, bukan pelayanan, ditemukan "${serviceId}". Kosongkan kolom layanan.` : undefined;
    }),
};

/** The set's record says which regions it holds. */
const regionOfSet: Rule = {
  id: 'wilayah-kumpulan',
  about: 'Wilayah disebut di keterangan kumpulan.',
  check: (context) => eachFigure('wilayah-kumpulan', 'wilayah', context, ({regionId}) => (context.meta.wilayah.includes(regionId) ? undefined : `wilayah "${regionId}" tidak disebut di keterangan kumpulan "${context.meta.id}".${didYouMean(regionId, context.meta.wilayah) || ' Tambahkan di kunci wilayah, atau pindahkan barisnya.'}`)),
};

/** The set's record says which measures it holds. */
const measureOfSet: Rule = {
  id: 'ukuran-kumpulan',
  about: 'Ukuran disebut di keterangan kumpulan.',
  check: (context) => eachFigure('ukuran-kumpulan', 'ukuran', context, ({measureId}) => (context.meta.ukuran.includes(measureId) ? undefined : `ukuran "${measureId}" tidak disebut di keterangan kumpulan "${context.meta.id}".${didYouMean(measureId, context.meta.ukuran) || ' Tambahkan di kunci ukuran, atau pindahkan barisnya.'}`)),
};

/** Issue text: invented figures are never mixed with real regions. */
const fictional: Rule = {
  id: 'rekaan',
  about: 'Kumpulan rekaan hanya memuat daerah rekaan, kumpulan nyata hanya daerah nyata.',
  check: (context) =>
    eachFigure('rekaan', 'wilayah', context, ({regionId}) => {
      const place = context.regions.get(regionId);
      if (!place || (place.fiktif ?? false) === context.meta.fiktif) return undefined;
      return context.meta.fiktif ? `kumpulan ini rekaan, tetapi ${place.nama} daerah nyata. Angka rekaan tidak boleh memakai daerah nyata.` : `${place.nama} daerah rekaan, tetapi kumpulan ini nyata. Pindahkan baris ini ke kumpulan rekaan.`;
    }),
};

/** `disagregasi` of the measure: only some measures are counted by sex or kind of region. */
const dimensions: Rule = {
  id: 'rincian-ukuran',
  about: 'Rincian hanya pada ukuran yang menyebut dimensi itu.',
  check: (context) =>
    context.meta.disagregasi.flatMap(({id}) =>
      eachFigure('rincian-ukuran', id, context, ({measureId, breakdown}) => {
        const allowed = context.measures.get(measureId)?.disagregasi ?? [];
        return breakdown[id] === TOTAL || allowed.includes(id) ? undefined : `ukuran "${measureId}" tidak dirinci menurut ${id}, ditemukan "${breakdown[id] ?? ''}". Tulis total.`;
      }),
    ),
};

export const BELONG_RULES: readonly Rule[] = [level, kind, regionOfSet, measureOfSet, fictional, dimensions];
