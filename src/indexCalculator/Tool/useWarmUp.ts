import {useEffect} from 'react';

const PAUSE = 4000;

const savesData = (): boolean => (navigator as {readonly connection?: {readonly saveData?: boolean}}).connection?.saveData === true;

/**
 * Once the reader works with the tool, loads in quiet what opening and exporting need, so that both work when the line
 * fails later. Not before, and not for readers who save data.
 */
export function useWarmUp(working: boolean): void {
  useEffect(() => {
    if (!working || savesData()) return undefined;
    const load = (): void => void Promise.all([import('../workbook/warmUp'), import('../workbook/download'), import('../OpenFile')]).then(([{warmUp}]) => warmUp()).catch(() => undefined);
    const timer = setTimeout(load, PAUSE);
    return () => clearTimeout(timer);
  }, [working]);
}
