import type {Loaded} from '../site/problems';
import {readDataDir} from '../site/readYaml';
import {validateAll} from '../site/validate';
import {accessibilitySchema, type AccessibilityResult} from './schema';

/** Reads the result of the last accessibility test run. */
export function loadAccessibility(root: string): Loaded<AccessibilityResult> {
  const {records, problems} = readDataDir(root, 'data/aksesibilitas', /^hasil\.yml$/);
  const {valid, problems: faults} = validateAll(accessibilitySchema, records);
  return {items: valid.map(({value}) => value), problems: [...problems, ...faults], checked: records.length};
}
