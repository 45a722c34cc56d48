import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import KnownValue from '../../site/KnownValue';
import {formatNumber} from '../../site/numbers';
import SourceRefs from '../../site/SourceRefs';
import {useSiteLocale} from '../../site/useSiteLocale';
import Section, {Rows, type Row} from '../Section';
import type {PracticePageProps} from '../types';

/** The problem in prose, with the figure that shows its size and what happens if nothing is done. */
export default function Problem({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const locale = useSiteLocale();
  const {problem, urgency} = practice;
  const figures = (
    <KnownValue known={problem.figures}>
      {(list) =>
        list.map((figure) => (
          <span key={figure.measure}>
            <span lang="id">{`${figure.measure}: ${typeof figure.value === 'number' ? formatNumber(figure.value, locale) : figure.value} ${figure.unit} (${formatDate(figure.time, locale)}). `}</span>
            <SourceRefs sources={figure.sources} />
          </span>
        ))
      }
    </KnownValue>
  );
  const rows: Row[] = [{label: translate({id: 'practices.problem.figure', description: 'Label of the figure before the change', message: 'Angka awal'}), value: figures}];
  if (urgency) rows.push({label: translate({id: 'practices.problem.urgency', description: 'Label: what happens if nothing is done', message: 'Jika dibiarkan'}), value: <span lang="id">{urgency}</span>});
  return (
    <Section id="masalah" title={translate({id: 'practices.problem', description: 'Heading', message: 'Masalah'})}>
      <p>
        <span lang="id">{problem.text}</span> <SourceRefs sources={problem.sources} />
      </p>
      <Rows rows={rows} />
    </Section>
  );
}
