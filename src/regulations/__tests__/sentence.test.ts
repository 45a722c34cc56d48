import {expect, test} from 'vitest';
import type {ActProps, TextProps} from '../props';
import {isStale, statusSentence, textSentence} from '../sentence';

const act = (name: string): ActProps => ({name, unverified: false});
const text = (change: Partial<TextProps>): TextProps => ({date: '2018-01-05', reading: 'impor-otomatis', scanned: false, contains: [], lacks: [], unrecorded: [], ...change});

test('an imported text says that nobody has read it', () => {
  expect(textSentence(text({}), 'id')).toBe('Naskah ini diimpor otomatis dan belum dibaca kantor mana pun.');
});

test('a text that an office has read names the office and the day', () => {
  expect(textSentence(text({reading: 'diperiksa', readBy: 'Bagian Hukum Kabupaten Contoh', readOn: '2026-06-03'}), 'id')).toBe('Naskah ini dibaca oleh Bagian Hukum Kabupaten Contoh pada 3 Juni 2026.');
});

test('a scan says so besides', () => {
  expect(textSentence(text({scanned: true}), 'id')).toMatch(/belum dibaca kantor mana pun\. Naskah ini hasil pindai/);
});

test('each amendment stands in one of three sentences: contained, missing, not recorded', () => {
  const said = textSentence(text({reading: 'model', contains: [act('PP 5/2020')], lacks: [act('PP 6/2021'), act('PP 7/2022')], unrecorded: [act('PP 3/2019')]}), 'id');
  expect(said).toBe(
    'Naskah di bawah sudah memuat perubahan dengan PP 5/2020. Naskah di bawah belum memuat perubahan dengan PP 6/2021; PP 7/2022. Baca keduanya bersama. Belum dicatat apakah naskah di bawah memuat perubahan dengan PP 3/2019.',
  );
});

test('a model text without amendment needs no further sentence', () => {
  expect(textSentence(text({reading: 'model'}), 'id')).toBe('');
});

test('a check is stale from the day after its first anniversary', () => {
  expect([isStale('2025-11-22', '2026-11-22'), isStale('2025-11-21', '2026-11-22')]).toEqual([false, true]);
});

test('the status sentence carries the day of the check', () => {
  expect(statusSentence({code: 'berlaku', since: '2016-04-15', amendedBy: [act('UU 1/2020')], repealedBy: []}, '2026-11-22', 'id')).toBe('Berlaku sejak 15 April 2016. Diubah dengan UU 1/2020. Diperiksa 22 November 2026.');
});

test('a record that nobody has checked names no day of a check', () => {
  expect(statusSentence({code: 'belum-diperiksa', amendedBy: [], repealedBy: []}, '2026-11-22', 'id')).toBe('Belum diperiksa. Cocokkan dulu dengan naskah resmi apakah peraturan ini masih berlaku.');
});
