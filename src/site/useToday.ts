import {useSyncExternalStore} from 'react';

const pad = (n: number): string => String(n).padStart(2, '0');
const never = (): (() => void) => () => undefined;

function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Today as `YYYY-MM-DD`: the day of the build in static HTML, the reader's own day once the page is alive. */
export function useToday(buildDay: string): string {
  return useSyncExternalStore(never, localToday, () => buildDay);
}
