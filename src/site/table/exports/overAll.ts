/** Files over all tables of the site. Build side. */
import type {TableModel} from '../model';
import type {OpenTable} from './openTables';
import {compactJson, factsOf, toFile, type DataSite, type TableFile} from './tableFiles';
import {toCatalogue} from './toCatalogue';
import {toDataPackage, type FileFacts} from './toDataPackage';

/** Names of other features' files at `/data/`, and of those made here. */
const TAKEN = ['jdih', 'katalog', 'datapackage'];

function assertNames(ids: readonly string[]): void {
  const taken = ids.find((id, index) => ids.indexOf(id) !== index || TAKEN.includes(id));
  if (taken !== undefined) throw new Error(`Tabel "${taken}" memakai nama berkas yang sudah dipakai di /data/.`);
}

/**
 * `data/datapackage.json` and `data/katalog.json` over the tables of all features.
 * @throws when two tables share an id, or one has a name that another file at `/data/` has
 */
export function filesOverAll(tables: readonly OpenTable[], site: DataSite): readonly TableFile[] {
  assertNames(tables.map(({published}) => published.id));
  const filesOf = new Map(tables.map(({published, files}) => [published.id, files]));
  const csvFacts = ({id}: TableModel): FileFacts => factsOf(filesOf.get(id)?.find(({path}) => path.endsWith('.csv'))?.content ?? new Uint8Array());
  const head = {name: 'pustaka-spm', title: `Data terbuka ${site.title}`, description: 'Semua tabel pustaka. Tabel contoh fiktif ditandai di setiap barisnya.', homepage: `${site.url}data/`};
  const models = tables.map(({published}) => published);
  return [
    toFile('data/datapackage.json', 'application/json', compactJson(toDataPackage(head, models, csvFacts))),
    toFile('data/katalog.json', 'application/ld+json', compactJson(toCatalogue(site, models, ({id}) => filesOf.get(id) ?? []))),
  ];
}
