import type {PluginOptions} from '@docusaurus/plugin-content-docs';

type Generator = PluginOptions['sidebarItemsGenerator'];
type Items = Awaited<ReturnType<Generator>>;

/** Names the language `id` on each page of the menu whose text comes from outside `i18n/`, at any depth. */
export function markItems(items: Items, untranslated: ReadonlySet<string>): Items {
  return items.map((item) => {
    if (item.type === 'category') return {...item, items: markItems(item.items, untranslated)};
    if (item.type !== 'doc' || !untranslated.has(item.id)) return item;
    return {...item, customProps: {...item.customProps, lang: 'id'}};
  });
}

/** Docusaurus' own menu from the files; src/theme/DocSidebarItem marks the names of untranslated pages, so that they are read with the right voice. */
export const markLanguage: Generator = async ({defaultSidebarItemsGenerator, ...args}) => {
  const items = await defaultSidebarItemsGenerator(args);
  return markItems(items, new Set(args.docs.filter(({source}) => !source.startsWith('@site/i18n/')).map(({id}) => id)));
};
