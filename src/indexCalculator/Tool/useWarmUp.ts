import {useEffect, useState} from 'react';
import {loadDownload, loadExamples, loadLines, loadOpenFile, loadOutput, loadPaste, loadWarmUp} from '../parts';

const PAUSE = 4000;

const savesData = (): boolean => (navigator as {readonly connection?: {readonly saveData?: boolean}}).connection?.saveData === true;

/** True once the page has stood for a moment and its small parts may follow; never for readers who save data. */
export function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (savesData()) return;
      setQuiet(true);
      void Promise.all([loadLines(), loadPaste(), loadExamples()]).catch(() => undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, []);
  return quiet;
}

/**
 * Once the reader works with the tool, loads in quiet what opening and exporting need, so that both work when the line
 * fails later. Not before, and not for readers who save data.
 */
export function useWarmUp(working: boolean): void {
  useEffect(() => {
    if (!working || savesData()) return undefined;
    const load = (): void => void Promise.all([loadWarmUp(), loadDownload(), loadOpenFile(), loadOutput(), loadExamples()]).then(([{warmUp}]) => warmUp()).catch(() => undefined);
    const timer = setTimeout(load, PAUSE);
    return () => clearTimeout(timer);
  }, [working]);
}
