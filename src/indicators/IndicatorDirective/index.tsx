import type {ReactNode} from 'react';
import IndicatorTable from '../IndicatorTable';
import type {IndicatorTableProps} from '../props';

/** What `::tabel-indikator{…}` becomes on the page; `isi` is made and checked at build by `directive.ts`. */
export default function IndicatorDirective({isi}: {readonly isi: string}): ReactNode {
  return <IndicatorTable {...(JSON.parse(isi) as IndicatorTableProps)} />;
}
