/** Puts what an instruction names in a row into whole paths: "huruf a dan huruf b ayat (1) Pasal 5", "Pasal 1 angka 14". */
import {depthOf, type Path, type Step} from './path';

/** A named step with what stands before it: nothing, "dan" or a comma, "sampai dengan". */
export interface Named {
  readonly step: Step;
  readonly before: 'none' | 'join' | 'range';
}

type StepSet = Step[];
/** Sets that together name one place; at most one of them has several members. */
type Group = StepSet[];

function joinSets(named: readonly Named[]): {readonly set: StepSet; readonly joined: boolean}[] {
  const sets: {set: StepSet; joined: boolean}[] = [];
  for (const {step, before} of named) {
    const last = sets.at(-1);
    const member = last?.set.at(-1);
    if (last && member && before === 'range' && member.kind === step.kind) last.set[last.set.length - 1] = {...member, until: step.number};
    else if (last && member?.kind === step.kind && before === 'join') last.set.push(step);
    else sets.push({set: [step], joined: before !== 'none'});
  }
  return sets;
}

const kindOf = (set: StepSet): Step['kind'] | undefined => set[0]?.kind;

/** A joined set goes on with its group only where it says in which larger provision the group stands ("ayat (3), Pasal 2"). */
function belongs(group: Group, set: StepSet, joined: boolean): boolean {
  const [first] = set;
  if (!first || group.some((one) => kindOf(one) === first.kind)) return false;
  const outer = Math.min(...group.flat().map(depthOf));
  return !joined || (depthOf(first) < outer && first.kind === 'pasal');
}

/** Steps of a group in order from outside in; huruf and angka keep the order in which the group was written (or its reverse). */
function arrange(group: Group): Group {
  const depths = group.map(([step]) => (step ? depthOf(step) : 0));
  const innerFirst = depths.findIndex((depth) => depth === 6);
  const outerLast = depths.findLastIndex((depth) => depth < 6);
  const ascending = innerFirst >= 0 && outerLast > innerFirst;
  const written = ascending ? group.toReversed() : group;
  return written.toSorted(([a], [b]) => (a && b ? depthOf(a) - depthOf(b) : 0));
}

function expand(group: Group): Path[] {
  return group.reduce<Path[]>((paths, set) => paths.flatMap((path) => set.map((step) => [...path, step])), [[]]);
}

/** The part of a path that can hold a step: up to its own kind or anything deeper. */
export function outerOf(path: Path, step: Step): Path {
  const end = path.findIndex((one) => one.kind === step.kind || depthOf(one) > depthOf(step));
  return end < 0 ? path : path.slice(0, end);
}

/** Adds the larger provisions that a path leaves out, from the place named before (or after) it. */
export function complete(path: Path, from: Path | undefined): Path {
  const [first] = path;
  if (!first || !from || depthOf(first) <= 4) return path;
  return [...outerOf(from, first), ...path];
}

/** Adds a set to the last group; undefined when nobody can say to which member of a set it belongs. */
function extend(groups: readonly Group[], set: StepSet): Group[] | undefined {
  const group = groups.at(-1) ?? [];
  const last = group.at(-1) ?? [];
  const [first] = set;
  const outer = last[0];
  const head = groups.slice(0, -1);
  if (!first || !outer) return [...head, [set]];
  const member = last.at(-1);
  if (last.length > 1 && member && depthOf(outer) < depthOf(first)) return [...head, [...group.slice(0, -1), last.slice(0, -1)], [...group.slice(0, -1), [member], set]];
  if (set.length > 1 && depthOf(first) < depthOf(outer)) return undefined;
  return [...head, [...group, set]];
}

/** Articles run through the whole act, so that BAB and Bagian before them say nothing new. */
function fromArticle(path: Path): Path {
  return path.slice(Math.max(path.findIndex(({kind}) => kind === 'pasal'), 0));
}

/**
 * Whole paths of what is named; undefined when it can be read in two ways. "Pasal 5 dan Pasal 6 ayat (1)" is Pasal 5 and one ayat
 * of Pasal 6. @param context the place named last before
 */
export function compose(named: readonly Named[], context: Path): Path[] | undefined {
  let groups: Group[] = [];
  for (const {set, joined} of joinSets(named)) {
    const last = groups.at(-1);
    const next = last && belongs(last, set, joined) ? extend(groups, set) : [...groups, [set]];
    if (!next) return undefined;
    groups = next;
  }
  if (groups.some((group) => group.filter((set) => set.length > 1).length > 1)) return undefined;
  const arranged = groups.map((group) => expand(arrange(group)).map(fromArticle));
  return arranged.flatMap((paths, index) => {
    const later = arranged.slice(index + 1).flat().find((path) => path.some(({kind}) => kind === 'pasal'));
    const before = arranged.slice(0, index).flat().findLast((path) => path.some(({kind}) => kind === 'pasal'));
    return paths.map((path) => complete(path, before ?? (context.length > 0 ? context : later)));
  });
}
