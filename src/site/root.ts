import type {I18n} from '@docusaurus/types';

/** Base of the default language, `/` or `/pustaka/`: files that lie once for all languages are below it. */
export const rootOf = ({localeConfigs, defaultLocale}: Pick<I18n, 'localeConfigs' | 'defaultLocale'>): string => localeConfigs[defaultLocale]?.baseUrl ?? '/';
