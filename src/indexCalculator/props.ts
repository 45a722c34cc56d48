import type {Locale} from '../site/dates';
import type {Level} from '../site/levels';
import type {Sector} from '../site/sectors';
import type {Service} from '../site/services/load';
import {pickSources, type SourceProps} from '../site/sources/props';
import type {Source} from '../site/sources/schema';
import {INDEX_SOURCES} from '../site/spmIndex/categories';
import {workExample, type WorkedExample} from './workedExample';

/** A service as the form shows it. */
export interface ServiceProps {
  readonly id: string;
  readonly sector: Sector;
  readonly level: Level;
  /** In the language of the page. */
  readonly name: string;
  /** What an office's spreadsheet may call it. */
  readonly known: readonly string[];
}

export interface CalculatorProps {
  readonly services: readonly ServiceProps[];
  readonly sources: readonly SourceProps[];
  readonly example: WorkedExample;
}

/** Services, sources and the worked example of the page, in one language. */
export function toCalculatorProps(services: readonly Service[], sources: readonly Source[], locale: Locale): CalculatorProps {
  return {
    services: services.map(({id, sector, level, name, nameEn, aliases}) => ({id, sector, level, name: locale === 'en' ? nameEn : name, known: [locale === 'en' ? name : nameEn, ...aliases]})),
    sources: pickSources(sources, INDEX_SOURCES),
    example: workExample(services, locale),
  };
}
