import {translate} from '@docusaurus/Translate';
import type {Stage} from './stages';

/** Names of the stages as headings. */
export function stageNames(): Record<Stage, string> {
  return {
    'hari-pertama': translate({id: 'onboarding.stage.day', description: 'First stage of an onboarding path', message: 'Hari pertama'}),
    'minggu-pertama': translate({id: 'onboarding.stage.week', description: 'Second stage of an onboarding path', message: 'Minggu pertama'}),
    'bulan-pertama': translate({id: 'onboarding.stage.month', description: 'Third stage of an onboarding path', message: 'Bulan pertama'}),
  };
}

/** `75` → `1 jam 15 menit`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return translate({id: 'onboarding.minutes', description: 'A time in minutes', message: '{minutes} menit'}, {minutes: rest});
  if (rest === 0) return translate({id: 'onboarding.hours', description: 'A time in whole hours', message: '{hours} jam'}, {hours});
  return translate({id: 'onboarding.hoursMinutes', description: 'A time in hours and minutes', message: '{hours} jam {minutes} menit'}, {hours, minutes: rest});
}

export const sumMinutes = (steps: readonly {readonly minutes: number}[]): number => steps.reduce((sum, step) => sum + step.minutes, 0);
