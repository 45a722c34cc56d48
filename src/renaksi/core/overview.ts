/** The plan as pages show it: what each service has and lacks, its figures, its activities in time. Plain data, also for props. */
import {SECTORS} from '../../site/sectors';
import type {Report} from './check';
import type {IndicatorKind} from './columns';
import type {Activity, Amount, Indicator, ServicePlan} from './group';
import type {Level, Sector, Service} from './types';

/** What a service needs to be planned for. */
export const GAP_KEYS = ['awal', 'target', 'kegiatan', 'perangkat', 'anggaran', 'kaitan', 'risiko'] as const;
export type GapKey = (typeof GAP_KEYS)[number];
export type GapState = 'ada' | 'sebagian' | 'tidak';

export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface IndicatorView {
  readonly place: RowPlace;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly unit: string;
  readonly percent: boolean;
  readonly base: number | null;
  readonly baseYear: number | null;
  readonly targets: readonly (number | null)[];
}

export interface ActivityView {
  readonly place: RowPlace;
  readonly name: string;
  /** Months, counted as in `months.ts`. */
  readonly from: number | null;
  readonly to: number | null;
  readonly office: string;
  readonly budgets: readonly (number | null)[];
  readonly total: number;
  readonly funds: string;
}

export interface ServiceView {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly sector: Sector | null;
  /** False for a mandatory service without a row, and for a name that is no service of the level. */
  readonly present: boolean;
  readonly mandatory: boolean;
  readonly gaps: Readonly<Record<GapKey, GapState>>;
  readonly indicators: readonly IndicatorView[];
  readonly activities: readonly ActivityView[];
  readonly offices: readonly string[];
  readonly documents: readonly string[];
  readonly risks: readonly {readonly risk: string; readonly treatment: string}[];
  readonly mend: number;
  readonly look: number;
}

export interface Overview {
  readonly level: Level;
  readonly region: string | null;
  readonly years: readonly number[];
  readonly services: readonly ServiceView[];
  /** Rupiah by year of the plan. */
  readonly budgets: readonly number[];
  readonly total: number;
}

const state = (list: readonly boolean[]): GapState => (list.length > 0 && list.every(Boolean) ? 'ada' : list.some(Boolean) ? 'sebagian' : 'tidak');
const value = ({value: number}: Amount): number | null => number ?? null;
const place = ({row: {sheet, row}}: {readonly row: RowPlace}): RowPlace => ({sheet, row});

/** Money of an activity: its years, or its total where no year is given. */
export function costOf({budgets, total}: Pick<Activity, 'budgets' | 'total'>): number {
  const known = budgets.flatMap((one) => (one.value === undefined ? [] : [one.value]));
  return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : (total.value ?? 0);
}

function gapsOf({indicators, activities, offices, documents, risks}: ServicePlan): Record<GapKey, GapState> {
  const named = activities.filter(({name}) => name !== '');
  return {
    awal: state(indicators.map(({base}) => base.value !== undefined)),
    target: state(indicators.flatMap(({targets}) => targets.map(({value: one}) => one !== undefined))),
    kegiatan: state(named.map(() => true)),
    perangkat: state(offices.map(() => true)),
    anggaran: state(named.map(({budgets, total}) => budgets.some(({value: one}) => one !== undefined) || total.value !== undefined)),
    kaitan: state(documents.map(() => true)),
    risiko: state(risks.filter(({risk}) => risk !== '').map(({treatment}) => treatment !== '')),
  };
}

const indicatorView = (one: Indicator): IndicatorView => ({place: place(one), name: one.name, kind: one.kind, unit: one.unit, percent: one.percent, base: value(one.base), baseYear: value(one.baseYear), targets: one.targets.map(value)});
const activityView = (one: Activity): ActivityView => ({place: place(one), name: one.name, from: one.from ?? null, to: one.to ?? null, office: one.office, budgets: one.budgets.map(value), total: costOf(one), funds: one.funds});

const EMPTY: ServicePlan = {service: undefined, named: '', rows: [], indicators: [], activities: [], offices: [], documents: [], risks: []};

function serviceView(group: ServicePlan, service: Service | undefined, report: Report): ServiceView {
  const name = service?.name ?? group.named;
  const own = report.findings.filter((one) => one.service === name);
  return {
    id: service?.id ?? '',
    name,
    nameEn: service?.nameEn ?? name,
    sector: service?.sector ?? null,
    present: group.rows.length > 0,
    mandatory: service?.level === report.plan.level,
    gaps: gapsOf(group),
    indicators: group.indicators.map(indicatorView),
    activities: group.activities.map(activityView),
    offices: group.offices,
    documents: [...new Set(group.documents.map(({text}) => text))],
    risks: group.risks.map(({risk, treatment}) => ({risk, treatment})),
    mend: own.filter(({grade}) => grade === 'perbaiki').length,
    look: own.filter(({grade}) => grade === 'lihat').length,
  };
}

/** Every mandatory service of the level in its order, also those without a row; then whatever else the file names. */
export function toOverview(report: Report): Overview {
  const {plan, groups} = report;
  const own = plan.services.filter(({level}) => level === plan.level);
  const services = [
    ...own.map((service) => serviceView(groups.find((group) => group.service?.id === service.id) ?? EMPTY, service, report)),
    ...groups.filter(({service, named}) => service?.level !== plan.level && named !== '').map((group) => serviceView(group, group.service, report)),
  ];
  const activities = services.flatMap((service) => service.activities);
  return {
    level: plan.level,
    region: plan.region ?? null,
    years: plan.years,
    services,
    budgets: plan.budgetYears.map((_, index) => activities.reduce((sum, {budgets}) => sum + (budgets[index] ?? 0), 0)),
    total: activities.reduce((sum, {total}) => sum + total, 0),
  };
}

/** The services of each affair that has any, in the order of the affairs. */
export function bySector({services}: Pick<Overview, 'services'>): {readonly sector: Sector; readonly services: readonly ServiceView[]}[] {
  return SECTORS.map((sector) => ({sector, services: services.filter((service) => service.sector === sector && service.mandatory)})).filter((one) => one.services.length > 0);
}

/** Rupiah as millions, e.g. 1 850 000 000 → 1850. */
export const millionsOf = (rupiah: number | null): number | null => (rupiah === null ? null : rupiah / 1e6);

/** A counted month as `2026-01`. */
export const monthIso = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
