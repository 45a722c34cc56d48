/** A function that remembers its last answers, so that memory stays bounded however long somebody searches. */
export interface Remembering<T> {
  (key: string): Promise<T>;
  /** True for an answer that is there, not only asked for. */
  readonly holds: (key: string) => boolean;
}

/**
 * @param most answers kept; the one asked for least recently goes first.
 * @param load a failed load is forgotten, so that the next question tries again.
 */
export function rememberLast<T>(most: number, load: (key: string) => Promise<T>): Remembering<T> {
  const known = new Map<string, Promise<T>>();
  const come = new WeakSet<Promise<T>>();
  const recall = (key: string): Promise<T> => {
    const answer = known.get(key) ?? load(key);
    known.delete(key);
    known.set(key, answer);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    answer.then(() => come.add(answer), () => known.delete(key));
    return answer;
  };
  const holds = (key: string): boolean => {
    const answer = known.get(key);
    return answer !== undefined && come.has(answer);
  };
  return Object.assign(recall, {holds});
}
