/** Rules that keep persons from being recognised: small cells, and cells from which small ones could be worked out. */
import type {Fault} from '../csv';
import {partsOf} from '../derive';
import type {Rule} from './context';
import {byPlace, splits} from './groups';
import {eachFigure} from './status';

/** UX §3.2: counts of fewer than five persons are withheld. Zero tells nothing about a person and stays. */
const small: Rule = {
  id: 'sel-kecil',
  about: 'Jumlah orang 1–4 dirahasiakan.',
  check: (context) =>
    eachFigure('sel-kecil', 'nilai', context, ({measureId, value}) => {
      const limit = context.measures.get(measureId)?.sel_kecil;
      if (limit === undefined || value === null || value <= 0 || value >= limit) return undefined;
      return `jumlah orang di bawah ${limit} harus dirahasiakan agar tidak dikenali, ditemukan ${value}. Kosongkan nilai dan tulis status dirahasiakan.`;
    }),
};

/** UX §3.2: with the total shown, one withheld part is the difference of the others; so a second one goes with it. */
const complementary: Rule = {
  id: 'sel-pelengkap',
  about: 'Bila total terlihat, bagian yang dirahasiakan tidak sendirian.',
  check: (context) =>
    splits(context).flatMap(({total, parts, whole}): Fault[] => {
      const hidden = parts.filter(({status}) => status === 'dirahasiakan');
      const shown = parts.filter(({value}) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
      const [first, next] = [hidden[0], shown[0]];
      if (!whole || !total || total.value === null || hidden.length !== 1 || !first || !next || hidden.length + shown.length < parts.length) return [];
      return [{rule: 'sel-pelengkap', line: next.line, column: 'nilai', message: `sel rahasia di baris ${first.line} dapat dihitung dari total di baris ${total.line}. Rahasiakan juga baris ini: kosongkan nilai dan tulis status dirahasiakan.`}];
    }),
};

/** A total that is withheld while all its parts are shown is their sum. */
const total: Rule = {
  id: 'total-rahasia',
  about: 'Total yang dirahasiakan tidak dapat dihitung dari bagian-bagiannya.',
  check: (context) =>
    splits(context).flatMap(({total: sum, parts, whole}): Fault[] => {
      const shown = parts.filter(({value}) => value !== null);
      const [first] = [...shown].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
      if (!whole || sum?.status !== 'dirahasiakan' || shown.length < parts.length || !first || parts.every(({value}) => value === 0)) return [];
      return [{rule: 'total-rahasia', line: first.line, column: 'nilai', message: `total rahasia di baris ${sum.line} dapat dihitung dari bagian-bagiannya. Rahasiakan juga baris ini: kosongkan nilai dan tulis status dirahasiakan.`}];
    }),
};

/** A share shown beside one withheld count gives that count away. */
const derivedLeak: Rule = {
  id: 'persen-rahasia',
  about: 'Persen dan indeks dari angka yang dirahasiakan ikut dirahasiakan.',
  check: (context) =>
    byPlace(context).flatMap((all) => {
      const of = new Map(all.map((one) => [one.measureId, one]));
      return all.flatMap((one): Fault[] => {
        const measure = context.measures.get(one.measureId);
        const hidden = measure && one.value !== null ? partsOf(measure).map((id) => of.get(id)).find((part) => part?.status === 'dirahasiakan') : undefined;
        return hidden ? [{rule: 'persen-rahasia', line: one.line, column: 'nilai', message: `"${hidden.measureId}" di baris ${hidden.line} dirahasiakan dan dapat dihitung dari baris ini. Kosongkan nilai dan tulis status dirahasiakan.`}] : [];
      });
    }),
};

export const SECRECY_RULES: readonly Rule[] = [small, complementary, total, derivedLeak];
