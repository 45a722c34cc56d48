import type {ReactNode} from 'react';
import {ICONS, type IconName} from './paths';

interface Props {
  readonly name: IconName;
  /** Pixels; 24 unless told. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A drawing beside a word. It never stands alone, so assistive technology skips it. */
export default function Icon({name, size = 24, className}: Props): ReactNode {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
