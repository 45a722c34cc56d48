/** After an instruction is carried out the text must parse to exactly what was expected. */
import type {Unit} from '../grammar/types';
import {bodyOf, innerUnits, type Document} from './document';
import {overlaps} from './path';
import type {Plan} from './plan';

function idsOf(unit: Unit | undefined): string[] {
  return unit ? innerUnits(unit).flatMap((one) => [...(one.id ? [one.id] : []), ...idsOf(one)]) : [];
}

const missing = (from: readonly string[], within: ReadonlySet<string>): string[] => from.filter((id) => !within.has(id));

/** Why the new text is not what the plan says, in Indonesian; undefined when it is. */
export function faultOf(before: Document, after: Document, plan: Plan): string | undefined {
  const [old, now] = [new Set(idsOf(bodyOf(before))), new Set(idsOf(bodyOf(after)))];
  const ours = (id: string): boolean => [...plan.touched, ...plan.added].some((one) => overlaps(id, one));
  const lost = missing([...old].filter((id) => !ours(id)), now);
  const stray = missing([...now].filter((id) => !ours(id)), old);
  const unmade = missing(plan.added, now);
  const gone = missing(plan.touched.filter((id) => old.has(id)), now);
  const wrong = plan.whole.filter((unit) => {
    const made = after.byId.get(unit.id);
    return !made || idsOf(made).join() !== idsOf(unit).join();
  });
  const odd = [...lost, ...stray, ...unmade, ...gone, ...wrong.map(({id}) => id)];
  return odd.length === 0 ? undefined : `susunan hasilnya tidak seperti yang diharapkan pada ${[...new Set(odd)].slice(0, 3).join(', ')}`;
}
