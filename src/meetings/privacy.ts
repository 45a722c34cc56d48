import type {Problem} from '../site/problems';

/** Personal data that must never be published in a report (UX §2.4; UU 27/2022 on personal data). */
const PATTERNS: readonly {readonly pattern: RegExp; readonly message: string}[] = [
  {pattern: /(?<![\d.-])(?:\d{18}|\d{8}[ .]\d{6}[ .]\d[ .]\d{3})(?![\d-])/g, message: 'seperti NIP (18 angka). Hapus: cukup jabatan dan kantor.'},
  {pattern: /(?<![\d.-])(?:\d{16}|\d{4}[ .]\d{4}[ .]\d{4}[ .]\d{4}|\d{6}[ .]\d{6}[ .]\d{4})(?![\d-])/g, message: 'seperti NIK atau nomor kartu (16 angka). Hapus.'},
  {pattern: /(?<![\d-])(?:(?:\+?62|0)[ .-]?8\d{1,2}(?:[ .-]?\d{3,4}){2}|(?:\(0\d{2,3}\)|\+62[ .-]\d{2,3}|0\d{2,3}[ -])[ .-]?\d{5,8})(?![\d-])/g, message: 'seperti nomor telepon. Hapus: tautkan laman kontak resmi kantornya.'},
  {pattern: /[\w.+-]+@(?![\w.-]+\.go\.id\b)[\w-]+(?:\.[\w-]+)+/g, message: 'seperti alamat surel pribadi. Hapus, atau pakai surel kantor (…go.id).'},
];

/** Faults for NIK, NIP, phone numbers and e-mail addresses outside `go.id`, with their lines. The digits are not repeated. */
export function privacyProblems(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    PATTERNS.flatMap(({pattern, message}) => [...line.matchAll(pattern)].map(() => ({file, line: index + 1, message: `data pribadi: ${message}`}))),
  );
}
