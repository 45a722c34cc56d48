/** Permalinks by printed number (DESIGN §3). A number printed twice gets `-2` and a warning; nothing is renumbered. */
import {idNumber} from './numerals';
import {isUnit, type Unit, type UnitKind, type Warning} from './types';

const FIXED: Readonly<Partial<Record<UnitKind, string>>> = {
  menimbang: 'menimbang',
  mengingat: 'mengingat',
  memperhatikan: 'memperhatikan',
  penutup: 'penutup',
  penjelasan: 'penjelasan',
  'penjelasan-umum': 'penjelasan-umum',
  'pasal-demi-pasal': 'penjelasan-pasal-demi-pasal',
};

const arabic = (number: string): string => idNumber(number) ?? number.toLowerCase();

/** Where a unit stands, for the ids of what is inside it. */
interface Scope {
  /** Put before groupings and articles: empty, `perubahan-3-`, `penjelasan-`. */
  readonly prefix: string;
  /** Id of the nearest BAB or Bagian. */
  readonly group: string;
  /** Id of the nearest unit that carries ayat and items. */
  readonly host: string;
}

function ownId(unit: Unit, scope: Scope): string {
  const fixed = FIXED[unit.kind];
  if (fixed !== undefined) return fixed;
  switch (unit.kind) {
    case 'bab':
      return `${scope.prefix}bab-${arabic(unit.number)}`;
    case 'bagian':
    case 'paragraf':
      return `${scope.group || scope.prefix.slice(0, -1)}-${unit.kind}-${arabic(unit.number)}`.replace(/^-/, '');
    case 'pasal':
      return `${scope.prefix}pasal-${unit.number.toLowerCase()}`;
    case 'diktum-butir':
      return `diktum-${unit.number.toLowerCase().replace(/\s+/g, '-')}`;
    case 'ayat':
    case 'huruf':
    case 'angka':
      return `${scope.host || scope.prefix.slice(0, -1) || 'naskah'}-${unit.kind}-${unit.number.toLowerCase()}`;
    case 'perubahan':
      return scope.prefix === 'penjelasan-' ? `${scope.host}-angka-${unit.number}` : `perubahan-${unit.number}`;
    case 'lampiran':
      return `lampiran-${arabic(unit.number || '1')}`;
    default:
      return '';
  }
}

function innerScope(unit: Unit, scope: Scope): Scope {
  switch (unit.kind) {
    case 'bab':
    case 'bagian':
    case 'paragraf':
      return {...scope, group: unit.kind === 'paragraf' ? scope.group : unit.id, host: ''};
    case 'perubahan':
      return {prefix: `${unit.id}-`, group: '', host: unit.id};
    case 'penjelasan':
      return {prefix: 'penjelasan-', group: '', host: ''};
    case 'pasal-demi-pasal':
      return scope;
    default:
      return {...scope, host: unit.id};
  }
}

/** Gives every unit of the tree its id, in printed order. */
export function assignIds(root: Unit, warnings: Warning[]): void {
  const used = new Map<string, number>();
  const visit = (unit: Unit, scope: Scope): void => {
    const wanted = ownId(unit, scope);
    const times = wanted === '' ? 1 : (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    unit.id = times === 1 ? wanted : `${wanted}-${times}`;
    if (times > 1) warnings.push({line: unit.line, message: `nomor tercetak lebih dari sekali; tautan bagian ini menjadi #${unit.id}.`});
    const inner = innerScope(unit, scope);
    for (const child of unit.children) if (isUnit(child)) visit(child, inner);
  };
  visit(root, {prefix: '', group: '', host: ''});
}
