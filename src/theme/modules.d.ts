declare module '@theme/HomeSearch' {
  import type {ReactNode} from 'react';

  /** The large search field of the home page; composed here because features do not import each other. */
  export default function HomeSearch(): ReactNode;
}
