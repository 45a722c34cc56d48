/** Writes a planned import: everything or nothing. */
import {chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Plan} from './plan';

/** Draft folder beside the records; the loader skips names with a dot in front. */
function writeDraft(root: string, plan: Plan): string {
  const parent = join(root, 'data', 'regulasi');
  mkdirSync(parent, {recursive: true});
  const draft = mkdtempSync(join(parent, '.impor-'));
  chmodSync(draft, 0o755);
  for (const [name, text] of Object.entries(plan.files)) {
    mkdirSync(dirname(join(draft, name)), {recursive: true});
    writeFileSync(join(draft, name), text, {flag: 'wx'});
  }
  return draft;
}

/** A new record appears with one rename; an existing one gets the text first, then the `meta.yml` that names it. */
function moveIn(root: string, plan: Plan, draft: string): void {
  const folder = join(root, plan.folder);
  if (!existsSync(folder)) return renameSync(draft, folder);
  const text = `naskah/${plan.date}.txt`;
  mkdirSync(join(folder, 'naskah'), {recursive: true});
  renameSync(join(draft, text), join(folder, text));
  try {
    renameSync(join(draft, 'meta.yml'), join(folder, 'meta.yml'));
  } catch (error) {
    rmSync(join(folder, text), {force: true});
    throw error;
  }
}

/** @returns the written files from the project root. @throws the system's error; nothing is left behind then */
export function writeImport(root: string, plan: Plan): string[] {
  let draft: string | undefined;
  try {
    draft = writeDraft(root, plan);
    moveIn(root, plan, draft);
  } finally {
    if (draft !== undefined) rmSync(draft, {recursive: true, force: true});
  }
  return Object.keys(plan.files).map((name) => `${plan.folder}/${name}`);
}
