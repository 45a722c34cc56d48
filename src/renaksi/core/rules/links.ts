/** Rules on ties to planning documents, and on risks. */
import {DOCUMENTS} from '../columns';
import {textOf} from '../group';
import {ADVICE, at, rule, type Ground, type Rule} from '../rule';
import {plain} from '../words';

/** The documents exist by UU 23/2014 (copy read); that a Renaksi must name them is not verified. */
const PLANNING: Ground = {kind: 'anjuran', text: 'RPJMD, RKPD, dan Renstra diatur UU 23/2014 Pasal 263–264 dan 272–273. Bahwa Renaksi wajib menyebutnya belum kami verifikasi.', certainty: 'perlu-verifikasi', sources: ['r-uu-23-2014']};

/** Each service is tied to a planning document. Certainty: see `PLANNING`. */
export const noDocument = rule({
  id: 'dokumen-kosong', topic: 'kaitan', grade: 'perbaiki', title: 'Kaitan dengan dokumen perencanaan kosong', ground: PLANNING,
  over: ({groups}) => groups.filter(({service}) => service !== undefined),
  fault: ({rows: [row], documents}) => row === undefined || documents.length > 0 ? undefined : {...at(row, 'dokumen', row.fields.dokumen), expected: 'RPJMD, Renstra, RKPD, atau Renja', found: 'kosong', hint: 'Sebut dokumen dan programnya, supaya anggarannya dapat ditelusuri.'},
});

const NAMED = new RegExp(`\\b(?:${DOCUMENTS.map((name) => name.toLowerCase()).join('|')}|rencana (?:pembangunan|strategis|kerja|aksi|tata ruang)|kua|ppas|rka|dpa|apbd)\\b`);

/** The document is one that planners know. Advice. */
export const oddDocument = rule({
  id: 'dokumen-asing', topic: 'kaitan', grade: 'lihat', title: 'Dokumen perencanaan tidak dikenal', ground: {kind: 'anjuran', text: 'Anjuran pustaka ini; daftar dokumen tidak tertutup.'},
  over: ({plan}) => plan.rows.filter((row) => textOf(row, 'dokumen') !== ''),
  fault: (row) => NAMED.test(plain(textOf(row, 'dokumen'))) ? undefined : {...at(row, 'dokumen', row.fields.dokumen), expected: `misalnya ${DOCUMENTS.slice(1, 6).join(', ')}`, found: `"${textOf(row, 'dokumen')}"`, hint: 'Periksa ejaannya; abaikan bila memang demikian.'},
});

/** A document without its programme is hard to trace. Advice. */
export const noProgramme = rule({
  id: 'program-kosong', topic: 'kaitan', grade: 'lihat', title: 'Program tidak disebut', ground: ADVICE,
  over: ({groups}) => groups.filter(({service, rows}) => service !== undefined && rows.some((row) => textOf(row, 'dokumen') !== '')),
  fault: ({rows}) => {
    const first = rows.find((row) => textOf(row, 'dokumen') !== '');
    return first === undefined || rows.some((row) => textOf(row, 'program') !== '' || /program/i.test(textOf(row, 'dokumen'))) ? undefined : {...at(first, 'program'), expected: 'nama program pada dokumen itu', found: 'kosong', hint: 'Isi programnya.'};
  },
});

/** A risk is met by something. Advice: risks as part of a Renaksi are not verified. */
export const untreated = rule({
  id: 'risiko-tanpa-pengendalian', topic: 'risiko', grade: 'perbaiki', title: 'Risiko tanpa pengendalian', ground: ADVICE,
  over: ({groups}) => groups.flatMap(({risks}) => risks.filter(({risk}) => risk !== '').map((one) => ({...one, all: risks}))),
  fault: ({row, risk, treatment, all}) => treatment !== '' || all.some((one) => one.risk === risk && one.treatment !== '') ? undefined : {...at(row, 'pengendalian', row.fields.pengendalian), expected: 'cara mengendalikan risiko', found: `kosong untuk "${risk}"`, hint: 'Isi apa yang dilakukan, atau hapus risikonya.'},
});

/** A treatment names its risk. Advice. */
export const riskless = rule({
  id: 'pengendalian-tanpa-risiko', topic: 'risiko', grade: 'lihat', title: 'Pengendalian tanpa risiko', ground: ADVICE,
  over: ({groups}) => groups.flatMap(({risks}) => risks.filter(({treatment}) => treatment !== '').map((one) => ({...one, all: risks}))),
  fault: ({row, risk, treatment, all}) => risk !== '' || all.some((one) => one.treatment === treatment && one.risk !== '') ? undefined : {...at(row, 'risiko', row.fields.risiko), expected: 'risiko yang dikendalikan', found: `kosong, dengan pengendalian "${treatment}"`, hint: 'Tulis risikonya.'},
});

/** A service without any risk was perhaps not thought through. Advice. */
export const noRisk = rule({
  id: 'risiko-kosong', topic: 'risiko', grade: 'lihat', title: 'Risiko tidak disebut', ground: ADVICE,
  over: ({groups}) => groups.filter(({service}) => service !== undefined),
  fault: ({rows: [row], risks}) => row === undefined || risks.length > 0 ? undefined : {...at(row, 'risiko', row.fields.risiko), expected: 'paling sedikit satu risiko', found: 'kosong', hint: 'Sebut apa yang dapat menggagalkan target.'},
});

export const LINK_RULES: readonly Rule[] = [noDocument, oddDocument, noProgramme, untreated, riskless, noRisk];
