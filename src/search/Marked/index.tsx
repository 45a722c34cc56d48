import type {ReactNode} from 'react';
import type {Segments} from '../engine/passage';

/** A text with the asked-for words marked. */
export default function Marked({segments}: {readonly segments: Segments}): ReactNode {
  return segments.map(({text, mark}, index) => (mark ? <mark key={index}>{text}</mark> : text));
}
