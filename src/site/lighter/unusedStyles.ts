/** Parts of the theme's style framework (Infima) that no page of this library shows; their rules stay out of the reader's download. */
const FAMILIES =
  /^(?:(?:avatar|button-group|hero|pills|tabs)(?:$|--|__)|badge--|button--(?:active|link|sm|lg|block|success|info|warning|danger)$|card(?:--|__)|clean-list$|col--offset-|container-fluid$|dropdown--nocaret$|footer(?:--|__)|(?:margin|padding)(?:-\w+)?--|pagination(?:--|__)|row--|shadow--|text--)/;
/** Members of these families that the theme does show. */
const SHOWN = /^(?:col--offset-3|hero__title|margin-left--sm|margin-top--sm|margin-vert--(?:md|lg|xl)|padding--none|padding-bottom--lg|padding-top--md|shadow--lw|text--truncate)$/;

/** True for a class whose rules are left out; no built page may use it (held by a test). */
export const isUnusedStyle = (className: string): boolean => FAMILIES.test(className) && !SHOWN.test(className);

interface Rule {
  selectors: string[];
  readonly source?: {readonly input: {readonly file?: string}} | undefined;
  remove(): void;
}

/** PostCSS plugin: takes the selectors of unused classes out of Infima's own file, and a rule with its last selector. */
export const dropUnusedStyles = {
  postcssPlugin: 'pustaka-drop-unused',
  Rule(rule: Rule): void {
    if (!/[\\/]infima[\\/]/.test(rule.source?.input.file ?? '')) return;
    const kept = rule.selectors.filter((selector) => ![...selector.matchAll(/\.([\w-]+)/g)].some(([, name]) => isUnusedStyle(name ?? '')));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
};
