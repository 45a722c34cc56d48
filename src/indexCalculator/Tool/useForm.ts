import {useCallback, useEffect, useState} from 'react';
import {EMPTY_FORM, isBlank, type Form} from '../form';
import {parseKept, serialise, STORAGE_KEY} from '../keep';

type Store = 'sessionStorage' | 'localStorage';

/** Private windows may refuse storage; then nothing is kept and nothing breaks. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** True where the browser keeps anything at all. */
function storageWorks(): boolean {
  return quietly(() => (window.sessionStorage.setItem(`${STORAGE_KEY}-uji`, ''), window.sessionStorage.removeItem(`${STORAGE_KEY}-uji`), true)) ?? false;
}

const read = (store: Store): Form | null => quietly(() => parseKept(window[store].getItem(STORAGE_KEY))) ?? null;
const write = (store: Store, text: string | null): void => quietly(() => (text === null ? window[store].removeItem(STORAGE_KEY) : window[store].setItem(STORAGE_KEY, text)));

export interface FormState {
  readonly form: Form;
  /** Changes the form; typing is not undone step by step. */
  readonly change: (change: (form: Form) => Form) => void;
  /** Takes the place of everything typed so far, and can be undone. `said` tells what happened. */
  readonly replace: (change: (form: Form) => Form, said: string) => void;
  /** What the last replacement was, as long as it can be undone. */
  readonly notice: string | null;
  readonly undo: () => void;
  /** Kept in the browser beyond this tab. */
  readonly kept: boolean;
  readonly keep: (kept: boolean) => void;
  /** False where the browser refuses to keep anything. */
  readonly canKeep: boolean;
}

/** The form, kept in this tab while it is open, and in the browser only when the reader asks. Browser only. */
export function useForm(): FormState {
  const [form, setForm] = useState<Form>(() => read('sessionStorage') ?? read('localStorage') ?? EMPTY_FORM);
  const [kept, keep] = useState(() => read('localStorage') !== null);
  const [last, setLast] = useState<{readonly form: Form; readonly said: string} | null>(null);
  const [canKeep] = useState(storageWorks);
  useEffect(() => {
    const text = isBlank(form) && !form.region && !form.period ? null : serialise(form);
    write('sessionStorage', text);
    write('localStorage', kept ? (text ?? serialise(form)) : null);
  }, [form, kept]);
  const change = useCallback((make: (form: Form) => Form) => {
    setLast(null);
    setForm(make);
  }, []);
  const replace = useCallback(
    (make: (form: Form) => Form, said: string) => {
      setLast({form, said});
      setForm(make);
    },
    [form],
  );
  const undo = (): void => {
    if (last) setForm(last.form);
    setLast(null);
  };
  return {form, change, replace, notice: last?.said ?? null, undo, kept, keep, canKeep};
}
