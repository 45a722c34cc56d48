/** What the page of a measurement offers to the measuring program; one for each engine. Runs in the browser. */

/** What a reader can see at a moment of one answer. */
export interface Step {
  /** Time of day in milliseconds. */
  readonly at: number;
  readonly titles: number;
  readonly passages: number;
}

export interface Asked {
  readonly text: string;
  /** True for the first letters of a word. */
  readonly typing: boolean;
}

export interface Driver {
  /** Loads what is not there yet, asks, and tells every step; the last one is the whole answer. */
  readonly ask: (asked: Asked) => Promise<readonly Step[]>;
  /** Tasks of 50 ms and more on the main thread since the page was opened. */
  readonly longTasks: () => readonly number[];
}

declare global {
  interface Window {
    driver?: Driver;
  }
}

export const now = (): number => performance.timeOrigin + performance.now();

/** Puts the driver where the measuring program finds it, and watches the main thread. */
export function offer(ask: Driver['ask']): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) tasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
  window.driver = {ask, longTasks: () => tasks};
}
