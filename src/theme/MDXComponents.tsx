import IndicatorDirective from '@site/src/indicators/IndicatorDirective';
import MDXComponents from '@theme-original/MDXComponents';
import GuidelineFacts from '@site/src/guidelines/GuidelineFacts';

/** Components that Markdown directives name (see src/remark.ts). Keys are lower case: Markdown becomes plain tag names. */
export default {
  ...MDXComponents,
  tabelindikator: IndicatorDirective,
  pedomanfakta: GuidelineFacts,
  // The browser's own: it prints, works without JavaScript, and needs no styles of an alert box.
  details: 'details',
};
