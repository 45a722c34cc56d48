/** Links to the sections of a regulation's page. */
import {translate} from '@docusaurus/Translate';
import type {RegulationPageProps} from './props';

/** Anchor and heading of each section that the page has: a section that is not there (an imported act without a summary) has no link. */
export function jumpsOf({summary, text, timeline, tiers, mentions}: Pick<RegulationPageProps, 'summary' | 'text' | 'timeline' | 'tiers' | 'mentions'>): (readonly [string, string])[] {
  return [
    ...(summary === '' ? [] : [['ringkasan', translate({id: 'regulations.summary', description: 'Heading', message: 'Ringkasan'})] as const]),
    ['naskah', text ? translate({id: 'regulations.text', description: 'Heading above the text of a regulation', message: 'Naskah'}) : translate({id: 'regulations.jump.where', description: 'Jump to the places where the text may be found', message: 'Tempat mencari naskah'})],
    ['sitiran', translate({id: 'regulations.citation', description: 'Heading', message: 'Cara menyitir'})],
    ...(timeline.events.length > 1 ? [['linimasa', translate({id: 'regulations.timeline', description: 'Heading', message: 'Linimasa'})] as const] : []),
    ['hubungan', translate({id: 'regulations.relations', description: 'Heading', message: 'Hubungan dengan peraturan lain'})],
    ...(tiers.length > 0 ? [['tingkat-lain', translate({id: 'regulations.tiers.here', description: 'Heading: provisions of this act beside those of other tiers', message: 'Pasal ini pada tingkat lain'})] as const] : []),
    ...(mentions.length > 0 ? [['disebut', translate({id: 'regulations.mentions', description: 'Heading above the records that mention this act', message: 'Disebut di pustaka ini'})] as const] : []),
    ['sumber', translate({id: 'site.sources.heading', description: 'Heading above the list of sources', message: 'Sumber'})],
  ];
}
