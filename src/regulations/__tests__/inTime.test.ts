import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {stateSentence} from '../StatePage/sentence';
import {buildRegulationRoutes} from '../routes';
import {toStatePageProps, type StatePageProps} from '../stateProps';
import {toTimelineProps} from '../timelineProps';
import type {Regulation} from '../load';
import type {RegulationContent} from '../content';
import {contentOf, SUMMARY, withTexts, type Files} from './library';

const DAYS = ['2018-02-01', '2021-06-15', '2027-01-01'];

function amendment(more = ''): Files {
  const folder = 'data/regulasi/pp-5-2021';
  const meta = `id: pp-5-2021\njenis: Peraturan Pemerintah\nsingkatan_jenis: PP\nnomor: "5"\ntahun: 2021\njudul: Perubahan\nsebutan: PP 5/2021\nwilayah: pusat\nsubjek: [Contoh]\nbidang_hukum: Hukum Administrasi Negara\nbahasa: Indonesia\ntema: [spm]\nkepastian: sekunder\nsumber: [x1]\ndiperiksa: 2026-11-22\n${more}relasi:\n  - jenis: mengubah\n    peraturan: pp-2-2018\n`;
  return {[`${folder}/meta.yml`]: meta, [`${folder}/ringkasan.md`]: SUMMARY};
}

function library(days: readonly string[] = DAYS, others: Files = {}): {readonly content: RegulationContent; readonly one: Regulation} {
  const content = contentOf({...withTexts(days), ...others});
  const one = content.regulations.find(({id}) => id === 'pp-2-2018');
  if (!one) throw new Error('pp-2-2018');
  return {content, one};
}

function pageOf(day: string): StatePageProps {
  const {content, one} = library();
  const state = one.expressions.find(({date}) => date === day);
  if (!state) throw new Error(day);
  return toStatePageProps(content, one, state);
}

describe('the pages of a regulation in time', () => {
  test('are one for each text and one for each pair', () => {
    const paths = buildRegulationRoutes(library().content, '/en/').map(({path}) => path).filter((path) => path.includes('pp-2-2018/'));
    expect(paths).toEqual([
      '/en/regulasi/pp-2-2018/',
      '/en/regulasi/pp-2-2018/pada/2018-02-01/',
      '/en/regulasi/pp-2-2018/pada/2021-06-15/',
      '/en/regulasi/pp-2-2018/pada/2027-01-01/',
      '/en/regulasi/pp-2-2018/banding/2018-02-01..2021-06-15/',
      '/en/regulasi/pp-2-2018/banding/2018-02-01..2027-01-01/',
      '/en/regulasi/pp-2-2018/banding/2021-06-15..2027-01-01/',
    ]);
  });

  test('know the text that holds today from older and coming ones', () => {
    expect(DAYS.map((day) => pageOf(day).situation)).toEqual(['lama', 'terbaru', 'akan-datang']);
    expect(pageOf('2018-02-01')).toMatchObject({until: '2021-06-14', current: '2021-06-15', others: ['2021-06-15', '2027-01-01']});
  });

  test('say in one sentence which text this is', () => {
    expect(DAYS.map((day) => stateSentence(pageOf(day), 'id'))).toEqual([
      'Ini teks lama. Teks ini berlaku dari 1 Februari 2018 sampai dengan 14 Juni 2021, lalu berganti.',
      'Ini teks terbaru di pustaka ini. Teks ini berlaku sejak 15 Juni 2021.',
      'Teks ini belum berlaku. Teks ini mulai berlaku 1 Januari 2027.',
    ]);
  });

  test('never say that a model text is in force', () => {
    for (const day of DAYS) expect(stateSentence({...pageOf(day), model: true}, 'id')).not.toContain('berlaku');
  });
});

describe('the timeline', () => {
  const told = (days: readonly string[], others: Files = {}): string[] => {
    const {content, one} = library(days, others);
    return toTimelineProps(content, one).events.map(({kind, date, act, compare}) => `${date ?? '?'} ${kind}${act ? ` ${act.name}${act.text ? ' (teks)' : ''}` : ''}${compare ? ` banding ${compare.from}` : ''}`);
  };

  test('puts texts, amendments and the last check in order', () => {
    expect(told(['2018-02-01', '2021-06-15'], amendment('tanggal_diundangkan: 2021-06-15\n'))).toEqual([
      '2018-02-01 naskah',
      '2021-06-15 diubah PP 5/2021',
      '2021-06-15 naskah banding 2018-02-01',
      '2026-11-22 diperiksa',
    ]);
  });

  test('shows an amendment of which only the year is known before the days of that year', () => {
    expect(told(['2021-06-15'], amendment())).toEqual(['2021 diubah PP 5/2021', '2021-06-15 naskah', '2026-11-22 diperiksa']);
  });

  test('dates an act without a date by the first text that contains its changes, else puts it before the last check', () => {
    const model = 'data/regulasi/model-perda-contoh';
    const amender = 'data/regulasi/model-perda-contoh-perubahan';
    const good = readFileSync(join(__dirname, '__fixtures__/good/model-perda-contoh.yml'), 'utf8');
    const toldBy = (memuat: string): string[] => {
      const content = contentOf({
        [`${model}/meta.yml`]: `${good}naskah:\n  - tanggal: 2026-01-01\n    keadaan: model\n  - tanggal: 2026-07-01\n    keadaan: model\n${memuat}`,
        [`${model}/naskah/2026-01-01.txt`]: 'isi',
        [`${model}/naskah/2026-07-01.txt`]: 'isi',
        [`${amender}/meta.yml`]: `${good.replace('id: model-perda-contoh', 'id: model-perda-contoh-perubahan').replace('sebutan: Model Perda Contoh', 'sebutan: Model perubahan')}relasi:\n  - jenis: mengubah\n    peraturan: model-perda-contoh\n`,
        [`${amender}/ringkasan.md`]: SUMMARY,
      });
      const one = content.regulations.find(({id}) => id === 'model-perda-contoh');
      return one ? toTimelineProps(content, one).events.map(({kind, date}) => `${date ?? '?'} ${kind}`) : [];
    };
    expect(toldBy('    memuat: [model-perda-contoh-perubahan]\n')).toEqual(['2026-01-01 naskah', '2026-07-01 diubah', '2026-07-01 naskah', '2026-11-22 diperiksa']);
    expect(toldBy('').slice(-2)).toEqual(['? diubah', '2026-11-22 diperiksa']);
  });

  test('offers the whole way from more than two texts on', () => {
    const whole = (days: readonly string[]): unknown => {
      const {content, one} = library(days);
      return toTimelineProps(content, one).whole;
    };
    expect(whole(DAYS)).toEqual({from: '2018-02-01', to: '2027-01-01'});
    expect(whole(DAYS.slice(1))).toBeUndefined();
  });

  test('knows signing and promulgation, which also starts the act', () => {
    const content = contentOf();
    const one = content.regulations.find(({id}) => id === 'uu-1-2014');
    expect(one && toTimelineProps(content, one).events.map(({kind, date}) => `${date ?? ''} ${kind}`)).toEqual(['2014-09-30 ditetapkan', '2014-10-02 diundangkan', '2014-10-02 berlaku', '2026-11-22 diperiksa']);
  });
});
