import type {DirectoryEntry} from '../site/directory';
import type {Level} from '../site/levels';
import {pickSources, type SourceProps} from '../site/sources/props';
import type {Source} from '../site/sources/schema';
import type {Service} from '../site/services/load';
import {toOverview, type Overview} from './core/overview';
import {TOPICS, type Grade, type Ground, type Rule, type Topic} from './core/rule';
import {RULES} from './core/rules';
import type {Renaksi} from './load';

/** What other pages show of a published plan. */
export interface ModelLink {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly url: string;
  readonly summary: string;
  readonly fictional: boolean;
}

export interface WorkbenchPageProps {
  /** Number of mandatory services, by level. */
  readonly mandatory: Readonly<Record<Level, number>>;
  readonly rules: number;
  readonly topics: readonly {readonly topic: Topic; readonly count: number}[];
  readonly models: readonly ModelLink[];
  readonly sources: readonly SourceProps[];
}

export interface RuleProps {
  readonly id: string;
  readonly topic: Topic;
  readonly grade: Grade;
  readonly title: string;
  readonly ground: Ground;
}

export interface RulesPageProps {
  readonly rules: readonly RuleProps[];
  readonly sources: readonly SourceProps[];
}

export interface ModelPageProps {
  readonly model: ModelLink;
  readonly level: Level;
  readonly period: readonly [number, number];
  readonly region: string;
  readonly issued: string;
  readonly regulation?: {readonly title: string; readonly url: string};
  readonly overview: Overview;
  readonly rules: number;
  readonly checked: number;
}

/** Sources on which the plain facts of the workbench page rest. */
const PAGE_SOURCES = ['w22', 's1', 'w26', 'w08', 'g1'];

const toLink = ({record}: Renaksi): ModelLink => ({id: record.id, title: record.judul, titleEn: record.judul_en, url: `/alat/renaksi/${record.id}/`, summary: record.ringkasan, fictional: record.fiktif});

export function toWorkbenchProps(services: readonly Service[], plans: readonly Renaksi[], sources: readonly Source[]): WorkbenchPageProps {
  const count = (level: Level): number => services.filter((service) => service.level === level).length;
  return {
    mandatory: {provinsi: count('provinsi'), 'kabupaten-kota': count('kabupaten-kota')},
    rules: RULES.length,
    topics: TOPICS.map((topic) => ({topic, count: RULES.filter((rule) => rule.topic === topic).length})),
    models: plans.map(toLink),
    sources: pickSources(sources, PAGE_SOURCES),
  };
}

const toRule = ({id, topic, grade, title, ground}: Rule): RuleProps => ({id, topic, grade, title, ground});

export function toRulesProps(sources: readonly Source[]): RulesPageProps {
  return {rules: RULES.map(toRule), sources: pickSources(sources, RULES.flatMap(({ground}) => ground.sources ?? []))};
}

export function toModelProps(plan: Renaksi, regulation: DirectoryEntry | undefined): ModelPageProps {
  const {record, region, report} = plan;
  return {
    model: toLink(plan),
    level: record.tingkat,
    period: record.periode,
    region,
    issued: record.diterbitkan,
    ...(regulation ? {regulation: {title: regulation.title, url: regulation.url}} : {}),
    overview: toOverview(report),
    rules: report.rules,
    checked: report.checked,
  };
}
