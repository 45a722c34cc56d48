import type {Certainty} from '../site/certainty';
import type {Directory, DirectoryEntry, Kind} from '../site/directory';
import {pickSources, type SourceProps} from '../site/sources/props';
import type {Source} from '../site/sources/schema';
import type {OnboardingPath, Step} from './schema';
import type {Stage} from './stages';

export interface StepSummary {
  /** `<jalur>/<langkah>`, the key of its progress. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly stage: Stage;
  readonly minutes: number;
  readonly outcome: string;
  readonly tasks: readonly string[];
}

export interface PathsPageProps {
  readonly paths: readonly {readonly url: string; readonly title: string; readonly summary: string; readonly steps: number; readonly minutes: number}[];
}

export interface PathPageProps {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly reviewed: string;
  readonly certainty: Certainty;
  readonly html: string;
  readonly steps: readonly StepSummary[];
  readonly quiz: readonly {readonly question: string; readonly answer: string}[];
  readonly sources: readonly SourceProps[];
}

interface StepLink {
  readonly url: string;
  readonly title: string;
}

export interface StepPageProps extends StepSummary {
  readonly path: StepLink & {readonly id: string};
  readonly position: number;
  readonly total: number;
  readonly certainty: Certainty;
  readonly html: string;
  readonly previous?: StepLink;
  readonly next?: StepLink;
  readonly related: readonly DirectoryEntry[];
  readonly sources: readonly SourceProps[];
}

/** What pages need besides the path itself. */
export interface Context {
  readonly directory: Directory;
  readonly sources: readonly Source[];
  /** HTML of each Markdown file, by its project path. */
  readonly html: ReadonlyMap<string, string>;
}

const KINDS: readonly Kind[] = ['pedoman', 'peraturan', 'indikator', 'praktik', 'ide', 'pertemuan', 'istilah'];

const pathUrl = (path: OnboardingPath): string => `/orientasi/${path.id}/`;
const stepUrl = (path: OnboardingPath, step: Step): string => `${pathUrl(path)}${step.id}/`;
const minutesOf = (path: OnboardingPath): number => path.steps.reduce((sum, step) => sum + step.menit, 0);

function toSummary(path: OnboardingPath, step: Step): StepSummary {
  return {id: `${path.id}/${step.id}`, url: stepUrl(path, step), title: step.judul, stage: step.tahap, minutes: step.menit, outcome: step.hasil, tasks: step.tugas};
}

/** The list of paths, with the number of steps and minutes of each. */
export function toPathsPageProps(paths: readonly OnboardingPath[]): PathsPageProps {
  return {paths: paths.map((path) => ({url: pathUrl(path), title: path.judul, summary: path.ringkas, steps: path.steps.length, minutes: minutesOf(path)}))};
}

/** One path with its steps, sources and self-test. */
export function toPathPageProps(path: OnboardingPath, {sources, html}: Context): PathPageProps {
  return {
    id: path.id,
    title: path.judul,
    summary: path.ringkas,
    audience: path.untuk,
    reviewed: path.ditinjau_pada,
    certainty: path.kepastian,
    html: html.get(path.file) ?? '',
    steps: path.steps.map((step) => toSummary(path, step)),
    quiz: path.kuis.map(({soal, jawaban}) => ({question: soal, answer: jawaban})),
    sources: pickSources(sources, path.sumber),
  };
}

function relatedTo(step: Step, directory: Directory): DirectoryEntry[] {
  const {terkait} = step;
  if (!terkait) return [];
  return KINDS.flatMap((kind) => terkait[kind as keyof typeof terkait].flatMap((id) => directory.get(kind, id) ?? []));
}

/** @param index place of the step in `path.steps` */
export function toStepPageProps(path: OnboardingPath, index: number, {directory, sources, html}: Context): StepPageProps | undefined {
  const step = path.steps[index];
  if (!step) return undefined;
  const link = (other: Step | undefined): StepLink | undefined => other && {url: stepUrl(path, other), title: other.judul};
  const previous = link(path.steps[index - 1]);
  const next = link(path.steps[index + 1]);
  return {
    ...toSummary(path, step),
    path: {id: path.id, url: pathUrl(path), title: path.judul},
    position: index + 1,
    total: path.steps.length,
    certainty: step.kepastian,
    html: html.get(step.file) ?? '',
    ...(previous ? {previous} : {}),
    ...(next ? {next} : {}),
    related: relatedTo(step, directory),
    sources: pickSources(sources, step.sumber),
  };
}
