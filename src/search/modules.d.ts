/** The two functions of React DOM that search uses; its types are not among the packages. */
declare module 'react-dom' {
  import type {ReactNode, ReactPortal} from 'react';

  export function createPortal(children: ReactNode, container: Element): ReactPortal;
}

declare module 'react-dom/client' {
  import type {ReactNode} from 'react';

  export function createRoot(container: Element): {render(children: ReactNode): void; unmount(): void};
}
