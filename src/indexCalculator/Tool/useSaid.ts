import {useEffect, useState} from 'react';

const PAUSE = 1500;

/** A text for a live region, once nobody has typed for a while; empty at first, so that opening the page says nothing. */
export function useSaid(text: string): string {
  const [{first, said}, setState] = useState({first: text, said: ''});
  useEffect(() => {
    const timer = setTimeout(() => setState((before) => (text === before.first && before.said === '' ? before : {first: before.first, said: text})), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return first === text && said === '' ? '' : said;
}
