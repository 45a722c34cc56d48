import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {collectReferences, loadDirectory} from '../directory';
import {formatProblems} from '../problems';
import {readRecord} from '../readYaml';

const LIBRARY = join(__dirname, '__fixtures__', 'library');

describe('the directory', () => {
  const directory = loadDirectory(LIBRARY);

  it('gives the title and the address of a record by kind and id', () => {
    expect(directory.get('peraturan', 'uu-1-2000')).toMatchObject({title: 'UU 1/2000 tentang Contoh', url: '/regulasi/uu-1-2000/'});
    expect(directory.get('istilah', 'spm')).toMatchObject({url: '/istilah/#spm'});
    expect(directory.get('praktik', 'tidak-ada')).toBeUndefined();
  });

  it('computes the links back, by title', () => {
    expect(directory.linksTo('sumber', 's9').map(({id}) => id)).toEqual(['contoh', 'uu-1-2000']);
    expect(directory.linksTo('peraturan', 'uu-1-2000').map(({id}) => id)).toEqual(['contoh']);
  });

  it('names links that lead nowhere, with the nearest id that exists', () => {
    const {record} = readRecord(LIBRARY, join(LIBRARY, 'docs/praktik-baik/contoh.md'));
    if (!record) throw new Error('fixture missing');
    expect(formatProblems(directory.check(record, collectReferences(record.data)))).toMatchInlineSnapshot(`
      "2 masalah pada berkas isi:
      - docs/praktik-baik/contoh.md:6 › dasar_hukum.1.peraturan: peraturan "uu-1-2001" tidak ada di pustaka. Mungkin maksudnya "uu-1-2000"?
      - docs/praktik-baik/contoh.md:8 › terkait.istilah.0: istilah "spn" tidak ada di pustaka. Mungkin maksudnya "spm"?"
    `);
  });
});
