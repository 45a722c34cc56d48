/** Finds the act that a text cites among the records of the library. Pure. */
import type {RegulationContent} from '../content';
import type {ActReference} from '../grammar/actReferences';
import type {Regulation} from '../load';

interface FoundAct {
  readonly id: string;
  /** Permalink of the cited provision, when the library holds that text and the text has it. */
  readonly anchor?: string;
}

/** @param from region of the citing act: "Peraturan Daerah Nomor 3 Tahun 2030" without a place means its own region */
type ActResolver = (reference: ActReference, from: string) => FoundAct | undefined;

const LEVELS = /^(provinsi|kabupaten|kota)\s+/;
const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();
const bare = (name: string): string => fold(name).replace(LEVELS, '');
/** `29/PRT/M` and `29` are the same act: kind and year tell the rest. */
const plain = (number: string): string => /\d+[a-z]*/.exec(number.toLowerCase())?.[0] ?? number;
const NATIONAL = 'pusat';
/** Regional heads whose acts name their place without its level. */
const LEVEL_OF: Readonly<Record<string, string>> = {pergub: 'provinsi', perbup: 'kabupaten', perwali: 'kota'};

/** First word of an id is the key of its kind. */
const kindOf = ({id}: Regulation): string => id.split('-', 1)[0] ?? '';

/** @param anchors permalinks of the texts that the library holds, by regulation */
export function createActResolver({regulations, regions}: Pick<RegulationContent, 'regulations' | 'regions'>, anchors: ReadonlyMap<string, ReadonlySet<string>>): ActResolver {
  const byNumber = new Map<string, Regulation[]>();
  for (const one of regulations) {
    if (one.nomor === undefined || one.tahun === undefined) continue;
    const key = `${kindOf(one)} ${plain(one.nomor)} ${one.tahun}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  const region = new Map(regions.map((one) => [one.id, one]));
  const inPlace = ({wilayah}: Regulation, {kind, region: printed}: ActReference, from: string): boolean => {
    const place = region.get(wilayah);
    if (wilayah === NATIONAL || !place) return wilayah === NATIONAL && printed === undefined;
    if (printed === undefined) return wilayah === from;
    const level = LEVEL_OF[kind];
    if (level !== undefined && place.tingkat !== level) return false;
    return LEVELS.test(fold(printed)) ? fold(place.nama) === fold(printed) : bare(place.nama) === bare(printed);
  };
  return (reference, from) => {
    const {kind, number, year, path} = reference;
    const found = (byNumber.get(`${kind} ${plain(number)} ${year}`) ?? []).filter((one) => inPlace(one, reference, from));
    const [only] = found;
    if (!only || found.length > 1) return undefined;
    return {id: only.id, ...(path !== undefined && anchors.get(only.id)?.has(path) ? {anchor: path} : {})};
  };
}
