import IndicatorDirective from '@site/src/indicators/IndicatorDirective';
import MDXComponents from '@theme-original/MDXComponents';

/** Components that Markdown directives name (see src/remark.ts). Keys are lower case: Markdown becomes plain tag names. */
export default {
  ...MDXComponents,
  tabelindikator: IndicatorDirective,
};
