/** A function that remembers its last answers, so that memory stays bounded however long somebody searches. */

/**
 * @param most answers kept; the one asked for least recently goes first.
 * @param load a failed load is forgotten, so that the next question tries again.
 */
export function rememberLast<T>(most: number, load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? load(key);
    known.delete(key);
    known.set(key, answer);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    answer.catch(() => known.delete(key));
    return answer;
  };
}
