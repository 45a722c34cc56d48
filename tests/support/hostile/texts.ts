/** Texts and web pages that overflow, nest, fetch or pretend to be something else. */
import {makeDocx} from '../files/docx';
import {linesToWords, makePdf} from '../files/pdf';
import {plainLines} from '../files/regulation';
import {regulationParts} from '../files/word';
import type {HostileFile, Traps} from './types';

const TEXT = plainLines().join('\n');
const random = (): Uint8Array => Uint8Array.from({length: 60_000}, (_, index) => (index * index * 31 + 7 * index + (index >> 3)) % 256);
const pdf = (): Buffer => makePdf([{words: linesToWords(plainLines())}]);
const page = (inner: string): Buffer => Buffer.from(`<!doctype html><html><body>${plainLines().map((line) => `<p>${line}</p>`).join('')}${inner}</body></html>`);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function pages({url, secretFile}: Traps): HostileFile[] {
  return [
    {name: 'halaman-pengambil.html', make: () => page(`<script src="${url}/s.js"></script><link rel="stylesheet" href="${url}/c.css"><iframe src="file://${secretFile}"></iframe><object data="${url}/o"></object><img src="${url}/i.png" onerror="fetch('${url}')">`), read: /gambar tidak ikut/},
    {name: 'halaman-alih.html', make: () => Buffer.from(`<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${url}/r"><base href="${url}"></head><body><p>Pasal 1</p><p>Isi.</p></body></html>`), read: /pasal 1/},
    {name: 'xxe.html', make: () => Buffer.from(`<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://${secretFile}">]><html><body><p>Pasal 1</p><p>&x;</p></body></html>`), read: /pasal 1/},
  ];
}

/** Disguises: the content decides, the name gives at most a doubt. */
const DISGUISED: readonly HostileFile[] = [
  {name: 'sebenarnya-pdf.docx', make: pdf, read: /isinya pdf; dibaca sebagai pdf/},
  {name: 'sebenarnya-word.pdf', make: () => makeDocx(regulationParts()), read: /isinya docx; dibaca sebagai docx/},
  {name: 'sebenarnya-word.txt', make: () => makeDocx(regulationParts()), read: /isinya docx/},
  {name: 'sebenarnya-halaman.docx', make: () => page(''), read: /isinya html/},
  {name: 'sebenarnya-halaman.pdf', make: () => page(''), read: /isinya html/},
  {name: 'sebenarnya-teks.pdf', make: () => Buffer.from(TEXT), refused: /isinya teks biasa/},
  {name: 'sebenarnya-teks.docx', make: () => Buffer.from(TEXT), refused: /isinya teks biasa/},
  {name: 'sebenarnya-gambar.pdf', make: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), refused: /gambar PNG/},
  {name: 'sebenarnya-foto.docx', make: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), refused: /gambar JPEG/},
  {name: 'sebenarnya-rtf.docx', make: () => Buffer.from('{\\rtf1 Pasal 1}'), refused: /RTF/},
  {name: 'sebenarnya-program.pdf', make: () => Buffer.concat([Buffer.from('MZ\x90\0\x03\0', 'latin1'), random()]), refused: /bukan naskah yang dikenal/},
  {name: 'sebenarnya-arsip.txt', make: () => Buffer.from([0x1f, 0x8b, 8, 0]), refused: /arsip termampat/},
  {name: 'word-lama.docx', make: () => Buffer.concat([OLE, Buffer.alloc(2000)]), refused: /Word lama/},
  {name: 'word-terkunci.docx', make: () => Buffer.concat([OLE, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(500)]), refused: /terkunci kata sandi/},
];

const EMPTY: readonly HostileFile[] = ['kosong.docx', 'kosong.pdf', 'kosong.html', 'kosong.txt', 'kosong.md'].map((name) => ({name, make: () => new Uint8Array(), refused: /kosong \(0 bita\)/}));

export const textFiles = (traps: Traps): readonly HostileFile[] => [
  ...pages(traps),
  ...DISGUISED,
  ...EMPTY,
  {name: 'bita-nol.txt', make: () => Buffer.from(TEXT.replace('Pasal 2', 'Pasal\0 2')), read: /tanda nol/},
  {name: 'acak.txt', make: random, refused: /bukan naskah yang dikenal/},
  {name: 'acak.md', make: random, refused: /bukan naskah yang dikenal/},
  {name: 'acak.docx', make: random, refused: /bukan naskah yang dikenal/},
  {name: 'bukan-utf8.txt', make: () => Buffer.concat([Buffer.from(`${TEXT}\n`), Buffer.from([0x93, 0x61, 0x94, 0xe9])]), read: /Windows-1252/},
  {name: 'utf16.txt', make: () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]), read: /pasal 3/},
  {name: 'satu-baris-raksasa.txt', make: () => Buffer.alloc(9_000_000, 'a'), refused: /baris lebih dari/},
  {name: 'berkas-raksasa.txt', make: () => Buffer.alloc(200_000_000, 'a '), refused: /200 MB/},
  {name: 'hanya-spasi.txt', make: () => Buffer.alloc(5_000_000, ' \n'), refused: /kosong/},
  {name: 'kendali-terminal.txt', make: () => Buffer.from(`${TEXT}\n\u001b]0;judul\u0007\u001b[2J`), read: /pasal 3/},
  {name: 'kurung-tanpa-akhir.txt', make: () => Buffer.from(`Pasal 1\n${'(1) '.repeat(40_000)}\n`.repeat(20)), read: /pasal/},
  {name: 'rujukan-tanpa-akhir.txt', make: () => Buffer.from(`MEMUTUSKAN:\nPasal 1\n${'sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a dan '.repeat(3000)}\n`.repeat(6)), read: /pasal/},
  {name: 'html-sangat-dalam.html', make: () => Buffer.from(`<html>${'<div>'.repeat(150_000)}isi`), refused: /bersarang|tidak wajar|tidak selesai/},
  {name: 'html-tak-ditutup.html', make: () => Buffer.from(`<html>${'<b><p><i>'.repeat(5000)}isi`), read: /tidak ditemukan satu pun BAB/},
  {name: 'html-tabel-dalam.html', make: () => Buffer.from(`<html>${'<table><tr><td>'.repeat(30_000)}isi`), refused: /bersarang|tidak wajar|tidak selesai/},
];
