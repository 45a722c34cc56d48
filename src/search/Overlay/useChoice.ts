import {useEffect, useState, type RefObject} from 'react';
import {nextIndex, type Option} from './options';

interface Choice {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly options: readonly Option[];
  /** True when the key has closed something. */
  readonly onEscape: () => boolean;
  readonly onEnter: (option: Option) => void;
  /** Called for ArrowDown while there is no option: the recent searches take the focus. */
  readonly onDown: () => void;
}

/**
 * The chosen option, by keys in the field. It is kept by its address: when a newer answer arrives, the choice must not
 * slip to another row.
 */
export function useChoice({input, options, onEscape, onEnter, onDown}: Choice): {readonly active: number; readonly release: () => void} {
  const [chosen, setChosen] = useState('');
  const active = options.findIndex(({url}) => url === chosen);
  useEffect(() => {
    const field = input.current;
    function press(event: KeyboardEvent): void {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const option = options[active];
      const next = nextIndex(event.key, active, options.length);
      if (event.key === 'Escape' ? onEscape() : event.key === 'Enter' && option !== undefined) event.preventDefault();
      if (event.key === 'Enter' && option) onEnter(option);
      if (event.key === 'ArrowDown' && options.length === 0) onDown();
      if (next === undefined) return;
      event.preventDefault();
      setChosen(options[next]?.url ?? '');
    }
    field?.addEventListener('keydown', press);
    return () => field?.removeEventListener('keydown', press);
  });
  return {active, release: () => setChosen('')};
}
