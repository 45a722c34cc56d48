/** Everything the tables are made of, read once. Build side. */
import type {Locale} from '../../site/dates';
import {loadLibrary} from '../../site/library';
import {assertNoProblems} from '../../site/problems';
import {loadServices} from '../../site/services/load';
import type {TableModel} from '../../site/table/model';
import {loadAchievements, loadMeasures} from '../load';
import type {ModelInput} from './base';
import {toAppliedModel, toAverageModel, toAwardModel} from './national';
import {toOverviewModel, toRegionModel} from './overview';
import {toServiceModel} from './service';

/** The example set and the set of published figures, by the names of their files. */
export const EXAMPLE = 'contoh';
export const NATIONAL = 'nasional';

export interface Inputs {
  readonly example: ModelInput;
  readonly national: ModelInput;
}

/** @throws when the data have faults, or when one of the two sets is missing. */
export function loadInputs(root: string, locale: Locale): Inputs {
  const [sets, measures] = [loadAchievements(root), loadMeasures(root)];
  assertNoProblems([...measures.problems, ...sets.problems]);
  const {sources, regions} = loadLibrary(root);
  const shared = {
    locale,
    measures: new Map(measures.items.map((one) => [one.id, one])),
    regions: new Map(regions.map((one) => [one.id, one])),
    services: loadServices(root),
    sources: new Map(sources.map((one) => [one.id, one])),
  };
  const inputOf = (id: string): ModelInput => {
    const set = sets.items.find(({meta}) => meta.id === id);
    if (!set) throw new Error(`Kumpulan angka "data/capaian/${id}.yml" tidak ada.`);
    return {...shared, set};
  };
  return {example: inputOf(EXAMPLE), national: inputOf(NATIONAL)};
}

/** The same data for the downloads, which are Indonesian whatever the language of the page. */
export const inIndonesian = ({example, national}: Inputs): Inputs => ({example: {...example, locale: 'id'}, national: {...national, locale: 'id'}});

export interface Models {
  readonly services: ReadonlyMap<string, TableModel>;
  readonly overview: TableModel;
  readonly regions: TableModel;
  readonly national: readonly TableModel[];
}

/** Every table of the feature, in the language of the inputs. */
export function makeModels({example, national}: Inputs): Models {
  return {
    services: new Map(example.services.flatMap((service): [string, TableModel][] => {
      const model = toServiceModel(example, service);
      return model ? [[service.id, model]] : [];
    })),
    overview: toOverviewModel(example),
    regions: toRegionModel(example),
    national: [toAppliedModel(national), toAverageModel(national), toAwardModel(national)],
  };
}

export const allModels = ({services, overview, regions, national}: Models): TableModel[] => [overview, regions, ...services.values(), ...national];
