import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {loadRegions} from '../../site/regions/load';
import {loadSources} from '../../site/sources/load';
import {loadIdeas} from '../load';
import {toIdeaPageProps, type IdeaPageProps} from '../props';
import {buildIdeaRoutes} from '../routes';

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ide-'));
  write('data/wilayah/contoh.yml', 'id: contoh\nnama: Kabupaten Contoh\nsingkat: Contoh\ntingkat: kabupaten\n');
  write('data/sumber/contoh-sumber.yml', 'id: contoh-sumber\njudul: Sumber contoh\npenerbit: Dinas Contoh\njenis: berita\ndilihat: "2026"\n');
  write('data/regulasi/uu-1-2000/meta.yml', 'id: uu-1-2000\nsebutan: UU 1/2000\njudul: Contoh\n');
  mkdirSync(join(root, 'data/ide'), {recursive: true});
  cpSync(join(__dirname, '__fixtures__/good/contoh-ide.yml'), join(root, 'data/ide/contoh-ide.yml'));
});
afterEach(() => rmSync(root, {recursive: true}));

describe('loading ideas', () => {
  it('reports a meeting that is not there, with its line', () => {
    expect(loadIdeas(root).problems).toMatchInlineSnapshot(`
      [
        {
          "field": "rapat_asal.pertemuan",
          "file": "data/ide/contoh-ide.yml",
          "line": 8,
          "message": "pertemuan "2026-01-12-contoh" tidak ada di pustaka.",
        },
      ]
    `);
  });

  it('builds the market and one page an idea', () => {
    write('blog/2026-01-12-contoh/index.md', '---\ntitle: Rapat contoh\n---\n');
    const {items, problems} = loadIdeas(root);
    expect(problems).toEqual([]);
    const context = {sources: loadSources(root).items, regions: loadRegions(root).items, directory: loadDirectory(root), today: '2026-06-01', baseUrl: '/'};
    const routes = buildIdeaRoutes(items, context);
    expect(routes.map(({path}) => path)).toEqual(['/belanja-ide/', '/belanja-ide/contoh-ide/']);
    const {idea} = routes[1]?.props as {idea: IdeaPageProps};
    expect(idea).toMatchObject({region: 'Kabupaten Contoh', moved: '2026-01-12', takers: 0, meeting: {title: 'Rapat contoh'}});
    expect(idea.checks.map(({required}) => required)).toEqual([true, true, false, false, false]);
  });

  it('shows what a taker changed and why it stopped', () => {
    const [idea] = loadIdeas(root).items;
    if (!idea) throw new Error('no idea');
    const taker = {daerah: 'contoh', unit: 'Bappeda', sejak: '2026-02-01', status: 'dihentikan' as const, perubahan: 'Hanya untuk roda dua.', alasan_berhenti: 'Anggaran habis.', sumber: ['s1']};
    const context = {sources: [], regions: [], directory: loadDirectory(root), today: '2026-06-01', baseUrl: '/'};
    expect(toIdeaPageProps({...idea, peminat: [taker]}, context).takerList).toEqual([
      {region: 'contoh', unit: 'Bappeda', since: '2026-02-01', state: 'dihentikan', remarks: ['Hanya untuk roda dua.', 'Anggaran habis.']},
    ]);
  });
});
