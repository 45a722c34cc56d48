import {createElement, type ReactNode} from 'react';

/** A plain link in place of Docusaurus' own, which needs a running site. */
export default function Link({to, ...rest}: {readonly to: string; readonly children?: ReactNode}): ReactNode {
  return createElement('a', {href: to, ...rest});
}
