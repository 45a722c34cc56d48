import {vi} from 'vitest';

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the command line inside this process and keeps what it prints. */
export async function capture(command: () => number | Promise<number>): Promise<Captured> {
  const written = {out: '', err: ''};
  const catchInto = (key: 'out' | 'err') => (text: string | Uint8Array): boolean => {
    written[key] += String(text);
    return true;
  };
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(catchInto('out')), vi.spyOn(process.stderr, 'write').mockImplementation(catchInto('err'))];
  try {
    return {code: await command(), ...written};
  } finally {
    spies.forEach((spy) => { spy.mockRestore(); });
  }
}
