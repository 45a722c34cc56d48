import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toParagraphs} from '../flow';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {segmentsOf, serialize} from '../serialize';
import {isUnit, type Unit} from '../types';
import {FIXTURES, lineEnd, mutate, mutations, readFixture} from './mutations';

const sources = FIXTURES.map(readFixture);
/** Real texts beside the project, where a machine has them. */
const REAL = join(process.cwd(), '..', 'shared', 'regs');
const realTexts = ['daerah', 'pusat-md', 'pusat-pdf'].map((name) => join(REAL, name)).filter((dir) => existsSync(dir)).flatMap((dir) => readdirSync(dir).filter((name) => name.endsWith('.txt')).map((name) => join(dir, name)));
/** No case may take longer than this many milliseconds a character, plus a start; a machine under load is slow. */
const SLOWEST = {start: 3000, each: 0.01};

function idsOf(unit: Unit): string[] {
  return [...(unit.id ? [unit.id] : []), ...unit.children.filter(isUnit).flatMap(idsOf)];
}

/** What must hold for any text whatever. Plain comparisons, since `expect` is too slow for this many cases. */
function holds(text: string): true {
  const started = performance.now();
  const parsed = parseRegulation(text);
  const took = performance.now() - started;
  if (took > SLOWEST.start + SLOWEST.each * text.length) throw new Error(`took ${took} ms for ${text.length} characters`);
  if (serialize(parsed) !== normalise(text)) expect(serialize(parsed)).toBe(normalise(text));
  let last = 0;
  for (const {line} of segmentsOf(parsed.root)) {
    if (line < last) throw new Error(`line ${line} comes after line ${last}`);
    last = line;
  }
  const ids = idsOf(parsed.root);
  if (new Set(ids).size !== ids.length) expect(ids).toEqual([...new Set(ids)]);
  return true;
}

describe('a text with real noise and random damage', () => {
  it('never throws, loses nothing, keeps its order and its ids apart: 20,000 passages', {timeout: 240_000}, () => {
    const passage = fc.record({source: fc.constantFrom(...sources), from: fc.nat(100), size: fc.integer({min: 1, max: 24})}, {noNullPrototype: true});
    fc.assert(
      fc.property(passage, mutations(6), lineEnd, fc.boolean(), ({source, from, size}, all, end, bom) => {
        const lines = source.split('\n');
        const start = from % lines.length;
        return holds(mutate(lines.slice(start, start + size).join('\n'), all, end, bom));
      }),
      {numRuns: 20_000},
    );
  });

  it('holds for whole texts too: 1,500 more', {timeout: 240_000}, () => {
    fc.assert(fc.property(fc.constantFrom(...sources), mutations(30), lineEnd, fc.boolean(), (source, all, end, bom) => holds(mutate(source, all, end, bom))), {numRuns: 1500});
  });

  it('holds for long texts and for texts on one line', {timeout: 240_000}, () => {
    fc.assert(fc.property(fc.constantFrom(...sources), mutations(40), fc.integer({min: 10, max: 60}), fc.boolean(), (source, all, times, folded) => {
      const long = Array.from({length: times}, () => source).join('\n');
      return holds(mutate(folded ? long.replace(/\s+/g, ' ') : long, all, '\n', false));
    }), {numRuns: 25});
  });

  it.skipIf(realTexts.length === 0)('holds for real texts, where they are at hand (../shared/regs)', {timeout: 240_000}, () => {
    fc.assert(fc.property(fc.constantFrom(...realTexts), mutations(40), lineEnd, fc.nat(400), (path, all, end, from) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return holds(mutate(lines.slice(from % lines.length, (from % lines.length) + 500).join('\n'), all, end, false));
    }), {numRuns: 400});
  });
});

describe('a hostile text', () => {
  it.each(['I. UMUM ', 'PASAL DEMI PASAL Ayat (1) Isi. ', 'Menetapkan: BAB I A Pasal 1 Isi. ', '(l) Isi.\n', 'a   b   c\n', 'PRESIDEN\n- 1 -\n', 'Ditetapkan di X\ntanggal\n', 'Pasal 1 ', '. ', 'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik\n'])('of one piece, again and again, is read in time: %j', (piece) => {
    expect(holds(piece.repeat(Math.ceil(400_000 / piece.length)))).toBe(true);
  });
});

/** Permalinks with the text of each unit: the tree without its line numbers. */
function treeOf(unit: Unit): unknown[] {
  const own = unit.children.flatMap((child) => (isUnit(child) ? [] : [[child.kind, ...toParagraphs(child.segments)]])).filter(([, ...text]) => text.length > 0);
  return [[unit.kind, unit.id, unit.number, unit.marker.map(({text}) => text.trim()).join(' '), own], ...unit.children.filter(isUnit).flatMap(treeOf)];
}

const SIGNED = ['Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang', 'diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara (BSSN).'];
const PAGE_BREAKS: readonly ((page: number) => string[])[] = [
  (page) => [`                    - ${page} -`],
  (page) => [`-${page}-`],
  (page) => ['www.peraturan.go.id', `${page} / 90`],
  (page) => [...SIGNED, `- ${page} -`],
  (page) => [`- ${page} -`, 'PRESIDEN', 'REPUBLIK INDONESIA'],
  (page) => [`\f                    ${page}`],
  (page) => [`${page}a4f0c1d2e`, `- ${page} -`],
  (page) => [`2030, No.${page}`],
];

describe('page furniture', () => {
  it('leaves the tree as it is, wherever the pages break', () => {
    const clean = FIXTURES.filter((name) => name !== 'pindai').map(readFixture).map((text) => text.split('\n').filter((line) => !/\. \. \.$|^\s*- \d -$/.test(line)).join('\n').replace(/\nLAMPIRAN[\s\S]*$/, '\n'));
    fc.assert(
      fc.property(fc.constantFrom(...clean), fc.constantFrom(...PAGE_BREAKS), fc.uniqueArray(fc.integer({min: 1, max: 200}), {minLength: 4, maxLength: 8}), (text, pageBreak, places) => {
        const lines = text.split('\n');
        const at = [...new Set(places.map((place) => place % (lines.length - 1)))].sort((a, b) => b - a);
        fc.pre(at.length >= 4 && !at.includes(0));
        at.forEach((place, index) => lines.splice(place, 0, ...pageBreak(at.length - index + 1)));
        const parsed = parseRegulation(lines.join('\n'));
        expect(treeOf(parsed.root)).toEqual(treeOf(parseRegulation(text).root));
      }),
      {numRuns: 400},
    );
  });

  it('is not what many pages begin with because the law says it again and again', () => {
    const page = (number: number): string[] => [`\f                    ${number}`, `Pasal ${number}`, 'Ayat (1)', 'Cukup jelas.'];
    const text = ['MEMUTUSKAN:', 'Pasal 1', '(1) Isi.', 'Ditetapkan di Contoh', 'pada tanggal 1 Mei 2030', 'PENJELASAN', 'II. PASAL DEMI PASAL', ...[2, 3, 4, 5].flatMap(page)].join('\n');
    expect(parseRegulation(text).furniture.map((segment) => segment.text.trim())).toEqual(['2', '3', '4', '5']);
  });

  it('is never taken for its words alone', () => {
    const items = ['(1) Balai terdiri atas:', '(2) Balai Sertifikasi Pengujian dan Peredaran Hasil Hutan;', 'PRESIDEN', '0a1b2c3d4e'];
    const {furniture} = parseRegulation(['MEMUTUSKAN:', 'Pasal 1', ...items].join('\n'));
    expect(furniture).toEqual([]);
  });
});
