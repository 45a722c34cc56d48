/** Rules on the services: all of the level, none else, each under its own affair. */
import {SECTOR_NAMES} from '../../../site/sectors';
import {suggestService} from '../match';
import {ADVICE, ARITHMETIC, at, rule, type Ground, type Rule} from '../rule';
import {sectorOf} from '../rows';
import type {Plan, Service} from '../types';
import {plain} from '../words';
import {textOf} from '../group';

/** PP 2/2018 Pasal 5–10 name the services (read in copies and secondary texts). */
const SERVICES: Ground = {kind: 'sumber', text: 'PP 2/2018 Pasal 5–10: 14 jenis pelayanan provinsi, 29 kabupaten/kota.', certainty: 'sekunder', sources: ['w08', 'w09', 'g2']};

const ofLevel = ({services, level}: Plan): Service[] => services.filter((one) => one.level === level);

/** Every mandatory service of the level has a row. Certainty: list seen in secondary texts of PP 2/2018. */
export const missingService = rule({
  id: 'layanan-hilang', topic: 'layanan', grade: 'perbaiki', title: 'Layanan wajib tidak ada', ground: SERVICES,
  over: ({plan}) => (plan.rows.length > 0 ? ofLevel(plan) : []),
  fault: (service, {plan, groups}) => {
    if (groups.some((group) => group.service?.id === service.id)) return undefined;
    const near = plan.rows.find((row) => row.recognised === 'tidak' && row.own && suggestService(row.named, plan.services, plan.level)?.id === service.id);
    return {
      service: service.name, expected: `paling sedikit satu baris untuk "${service.name}"`, found: 'tidak ada baris',
      hint: near ? `Mungkin baris ${near.row} ("${near.named}") yang dimaksud; tulis nama resminya.` : 'Tambahkan barisnya. Berkas hasil sudah memuat baris kosong bertanda.',
    };
  },
});

/** A name that is none of the services, with "did you mean". Certainty as above. */
export const unknownService = rule({
  id: 'layanan-asing', topic: 'layanan', grade: 'perbaiki', title: 'Layanan tidak dikenal', ground: SERVICES,
  over: ({groups}) => groups.filter(({named}) => named !== ''),
  fault: ({rows: [row], named}, {plan}) => {
    if (row?.recognised !== 'tidak') return undefined;
    const near = suggestService(named, plan.services, plan.level);
    return {...at(row, 'layanan', row.fields.layanan), expected: 'salah satu jenis pelayanan dasar tingkat ini', found: `"${named}"`, hint: near ? `Mungkin maksudnya "${near.name}"?` : 'Nama resminya ada pada lembar Daftar nilai di templat.'};
  },
});

/** A service that the other level of government carries. Certainty as above. */
export const otherLevel = rule({
  id: 'layanan-tingkat-lain', topic: 'layanan', grade: 'perbaiki', title: 'Layanan milik tingkat lain', ground: SERVICES,
  over: ({groups}) => groups.filter(({service}) => service !== undefined),
  fault: ({rows: [row], service}, {plan}) => row?.recognised !== 'tingkat-lain' || service === undefined ? undefined : {
    ...at(row, 'layanan', row.fields.layanan), expected: `layanan ${plan.level === 'provinsi' ? 'provinsi' : 'kabupaten/kota'}`, found: `"${service.name}", layanan ${service.level === 'provinsi' ? 'provinsi' : 'kabupaten/kota'}`,
    hint: (() => { const near = suggestService(row.named, plan.services, plan.level); return near ? `Mungkin maksudnya "${near.name}"? Periksa juga pilihan tingkat.` : 'Periksa pilihan tingkat.'; })(),
  },
});

/** A name that was read as a service though it is written otherwise. Logic: a guess is told. */
export const guessedService = rule({
  id: 'layanan-ditebak', topic: 'layanan', grade: 'lihat', title: 'Nama layanan ditebak', ground: ARITHMETIC,
  over: ({plan}) => plan.rows.filter(({own}) => own),
  fault: (row) => row.recognised !== 'ditebak' || row.service === undefined ? undefined : {...at(row, 'layanan', row.fields.layanan), expected: `"${row.service.name}"`, found: `"${row.named}"`, hint: 'Tulis nama resminya bila tebakan ini benar.'},
});

/** Content above the first service belongs to nobody. Logic. */
export const noService = rule({
  id: 'baris-tanpa-layanan', topic: 'layanan', grade: 'perbaiki', title: 'Baris tanpa layanan', ground: ARITHMETIC,
  over: ({plan}) => plan.rows,
  fault: (row) => row.named !== '' ? undefined : {...at(row, 'layanan'), expected: 'nama layanan pada baris ini atau di atasnya', found: 'kosong', hint: 'Isi jenis pelayanan dasarnya.'},
});

/** The affair in the row fits the service. Certainty: affairs of UU 23/2014 Pasal 12 ayat (1), read in a copy. */
export const wrongSector = rule({
  id: 'urusan-salah', topic: 'layanan', grade: 'perbaiki', title: 'Urusan tidak cocok dengan layanan', ground: {kind: 'sumber', text: 'UU 23/2014 Pasal 12 ayat (1): enam urusan pelayanan dasar.', certainty: 'resmi', sources: ['r-uu-23-2014']},
  over: ({plan}) => plan.rows.filter((row) => row.service !== undefined && (textOf(row, 'urusan') !== '' || row.under !== undefined)),
  fault: (row) => {
    const written = textOf(row, 'urusan');
    const sector = written === '' ? row.under : sectorOf(written);
    if (row.service === undefined || sector === row.service.sector) return undefined;
    const found = written === '' ? `judul bagian ${SECTOR_NAMES.id[row.under ?? row.service.sector]}` : `"${written}"${sector ? '' : ', bukan nama urusan'}`;
    return {...at(row, 'urusan', row.fields.urusan), expected: SECTOR_NAMES.id[row.service.sector], found, hint: 'Perbaiki urusannya atau pindahkan barisnya.'};
  },
});

/** Rows of one service stand together. Advice: the corrected file puts them in order. */
export const scattered = rule({
  id: 'layanan-terpencar', topic: 'layanan', grade: 'lihat', title: 'Baris satu layanan terpencar', ground: {kind: 'anjuran', text: 'Anjuran pustaka ini: baris satu layanan mudah terlewat bila terpencar.'},
  over: ({groups}) => groups.filter(({named}) => named !== ''),
  fault: ({rows}, {plan}) => {
    const [first] = rows;
    if (first === undefined) return undefined;
    const places = rows.map((row) => plan.rows.indexOf(row));
    const gap = places.findIndex((place, index) => index > 0 && place !== (places[index - 1] ?? place) + 1);
    const stray = rows[gap];
    return gap < 0 || stray === undefined ? undefined : {...at(stray, 'layanan', stray.fields.layanan), expected: `baris layanan ini berurutan sejak baris ${first.row}`, found: 'terpisah oleh layanan lain', hint: 'Berkas hasil sudah mengurutkannya.'};
  },
});

/** Each service has an office that answers for it. Advice: that a Renaksi names it is not verified. */
export const noOffice = rule({
  id: 'perangkat-kosong', topic: 'layanan', grade: 'perbaiki', title: 'Perangkat daerah tidak disebut', ground: ADVICE,
  over: ({groups}) => groups.filter(({service}) => service !== undefined),
  fault: ({rows: [row], offices, service}) => row === undefined || service === undefined || offices.length > 0 ? undefined : {
    ...at(row, 'perangkat'), expected: 'perangkat daerah penanggung jawab', found: 'kosong', hint: service.office ? `Lazimnya ${service.office}; sesuaikan dengan susunan daerah.` : 'Isi nama perangkat daerahnya.',
  },
});

/** "Various offices" answers for nothing. Advice. */
export const vagueOffice = rule({
  id: 'perangkat-kabur', topic: 'layanan', grade: 'lihat', title: 'Perangkat daerah tidak jelas', ground: ADVICE,
  over: ({plan}) => plan.rows.filter((row) => textOf(row, 'perangkat') !== ''),
  fault: (row) => /^(?:opd|skpd|perangkat daerah|dinas|badan|biro|bagian|instansi)?\s*(?:terkait|teknis|masing masing|lainnya|semua.*|seluruh.*)?$/.test(plain(textOf(row, 'perangkat'))) ? {...at(row, 'perangkat', row.fields.perangkat), expected: 'satu nama perangkat daerah', found: `"${textOf(row, 'perangkat')}"`, hint: 'Sebut satu penanggung jawab.'} : undefined,
});

export const SERVICE_RULES: readonly Rule[] = [missingService, unknownService, otherLevel, guessedService, noService, wrongSector, scattered, noOffice, vagueOffice];
