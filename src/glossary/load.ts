import {collectReferences, loadDirectory, type Reference} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord} from '../site/readYaml';
import {validateAll} from '../site/validate';
import {glossaryFileSchema, type Term} from './schema';

interface Place {
  readonly raw: RawRecord;
  readonly index: number;
  readonly term: Term;
}

function problemAt({raw, index}: Place, key: string, message: string): Problem {
  const line = raw.lineOf(['istilah', index, key]);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field: `istilah.${index}.${key}`, message};
}

function duplicateIds(places: readonly Place[]): Problem[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const {id} = place.term;
    const earlier = first.get(id);
    if (earlier) return [problemAt(place, 'id', `"${id}" sudah dipakai di ${earlier.raw.file}. Id istilah harus unik di semua berkas.`)];
    first.set(id, place);
    return [];
  });
}

/** Every name leads to one term only, or search and the marks in running text would pick one by chance. */
function sharedNames(places: readonly Place[]): Problem[] {
  const first = new Map<string, string>();
  return places.flatMap((place) => {
    const {term} = place;
    const names: [string, string][] = [['istilah', term.istilah], ...(term.kepanjangan ? [['kepanjangan', term.kepanjangan] as [string, string]] : []), ...term.alias.map((name): [string, string] => ['alias', name])];
    return names.flatMap(([key, name]) => {
      const folded = name.toLowerCase();
      const owner = first.get(folded);
      if (owner === undefined) first.set(folded, term.id);
      return owner === undefined || owner === term.id ? [] : [problemAt(place, key, `"${name}" sudah menunjuk istilah "${owner}". Satu nama hanya untuk satu istilah; jelaskan arti keduanya di dalam arti.`)];
    });
  });
}

/** `istilah` also names the term itself in this file, so only links below `terkait` and `sumber` count. */
const isLink = ({path}: Reference): boolean => path.some((key) => key === 'terkait' || key === 'sumber');

/** Reads and validates `data/istilah`: every file is a list of terms. Items come sorted by term; `checked` counts terms. */
export function loadGlossary(root: string): Loaded<Term> {
  const {records, problems} = readDataDir(root, 'data/istilah');
  const {valid, problems: faults} = validateAll(glossaryFileSchema, records);
  const places = valid.flatMap(({raw, value}) => value.istilah.map((term, index) => ({raw, index, term})));
  const directory = loadDirectory(root);
  const dead = records.flatMap((raw) => directory.check(raw, collectReferences(raw.data).filter(isLink)));
  return {
    items: places.map(({term}) => term).sort((a, b) => a.istilah.localeCompare(b.istilah, 'id')),
    problems: [...problems, ...faults, ...duplicateIds(places), ...sharedNames(places), ...dead],
    checked: places.length,
  };
}
