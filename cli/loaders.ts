/** Every kind of content that `pustaka check` holds against its schema: one row a kind. */
import {loadAccessibility} from '../src/accessibility/load';
import {loadAchievements, loadMeasures} from '../src/achievements/load';
import {loadGlossary} from '../src/glossary/load';
import {loadIdeas} from '../src/ideas/load';
import {loadIndicators} from '../src/indicators/load';
import {loadRenaksi} from '../src/renaksi/load';
import {loadPractices} from '../src/practices/load';
import {loadMeetings} from '../src/meetings/load';
import type {Loaded} from '../src/site/problems';
import {loadRegulations} from '../src/regulations/load';
import {loadTiers} from '../src/regulations/tiers/load';
import {loadGuidelines, loadRegimes} from '../src/guidelines/load';
import {loadDiagrams} from '../src/guidelines/loadDiagrams';
import {loadOnboarding} from '../src/onboarding/load';
import {loadRegions} from '../src/site/regions/load';
import {loadSources} from '../src/site/sources/load';

/** Name of the kind as printed in `checked`, and its loader. Each loader takes the project root. */
export const LOADERS: Record<string, (root: string) => Loaded<unknown> | Promise<Loaded<unknown>>> = {
  istilah: loadGlossary,
  regulasi: loadRegulations,
  padanan: loadTiers,
  diagram: loadDiagrams,
  pedoman: loadGuidelines,
  'rezim pedoman': loadRegimes,
  pertemuan: loadMeetings,
  orientasi: loadOnboarding,
  sumber: loadSources,
  wilayah: loadRegions,
  praktik: loadPractices,
  ide: loadIdeas,
  indikator: loadIndicators,
  ukuran: loadMeasures,
  capaian: loadAchievements,
  renaksi: loadRenaksi,
  aksesibilitas: loadAccessibility,
};
