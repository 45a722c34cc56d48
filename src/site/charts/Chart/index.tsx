import type {ReactNode} from 'react';
import {useFragment} from '@site/src/site/fragments/useFragment';
import './styles.module.css';

interface Props {
  /** Fragment of one or more figures that a plugin made with `renderFigure`, e.g. `achievements/bagan/capaian-contoh`. */
  readonly name: string;
  /** Where the page has charts only if another feature made them. */
  readonly optional?: boolean;
}

/** Charts that were drawn at build. Their markup stands in the page once and no script draws anything. */
export default function Chart({name, optional = false}: Props): ReactNode {
  const {html, holder} = useFragment(name, optional);
  return <div data-fragmen={name} ref={holder} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />;
}
