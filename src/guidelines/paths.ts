/** Where a guideline's file stands decides its edition, language and id. Pure. */

/** `current` is the edition in force; frozen ones have the name that versions.json gives them. */
export interface GuidelinePlace {
  readonly edition: string;
  readonly locale: 'id' | 'en';
  /** Path below the edition without extension: `enam-urusan/sosial`; `index` for the first page. */
  readonly id: string;
}

const RULES: readonly (readonly [RegExp, GuidelinePlace['locale']])[] = [
  [/(?:^|\/)docs\/(pedoman)\/(.+)\.md$/, 'id'],
  [/(?:^|\/)versioned_docs\/version-([^/]+)\/(.+)\.md$/, 'id'],
  [/(?:^|\/)i18n\/en\/docusaurus-plugin-content-docs\/(?:version-)?([^/]+)\/(.+)\.md$/, 'en'],
];

/** The guideline that a file holds, or undefined for any other file. */
export function locate(path: string): GuidelinePlace | undefined {
  const file = path.replaceAll('\\', '/');
  for (const [pattern, locale] of RULES) {
    const [, folder, id] = pattern.exec(file) ?? [];
    if (folder && id) return {edition: folder === 'pedoman' ? 'current' : folder, locale, id};
  }
  return undefined;
}
