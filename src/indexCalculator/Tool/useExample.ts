import {useEffect, useState} from 'react';
import {loadExamples} from '../parts';
import type {Entry} from '../../site/spmIndex/service';

type Numbers = Readonly<Record<string, Entry>>;

/** Numbers of the invented example that the form came from, once they are here; `null` for none. */
export function useExample(id: string | null): Numbers | null {
  const [loaded, setLoaded] = useState<Readonly<Record<string, Numbers>>>({});
  useEffect(() => {
    if (id !== null) void loadExamples().then(({EXAMPLE_NUMBERS}) => setLoaded(EXAMPLE_NUMBERS)).catch(() => undefined);
  }, [id]);
  return id === null ? null : (loaded[id] ?? null);
}
