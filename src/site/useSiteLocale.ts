import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {toLocale, type Locale} from './dates';

/** `id` or `en`, from the build that the page belongs to. */
export function useSiteLocale(): Locale {
  return toLocale(useDocusaurusContext().i18n.currentLocale);
}
