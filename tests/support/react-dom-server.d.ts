/** The one function of `react-dom/server` that tests use; the package brings no types of its own. */
declare module 'react-dom/server' {
  import type {ReactNode} from 'react';

  export function renderToStaticMarkup(element: ReactNode): string;
}
