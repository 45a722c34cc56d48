import {useEffect, useState} from 'react';

/** Milliseconds of rest before a state is said: a reader who types on hears nothing of the states between. */
const REST = 700;

/** Text of a polite live region: each state once, after it has rested. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
