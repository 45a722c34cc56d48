import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import SourceRefs from '../../site/SourceRefs';
import type {PracticePageProps} from '../types';

/** Evaluations that were made, or the plain words that none was found. */
export default function Evaluations({evaluations}: {readonly evaluations: PracticePageProps['evaluations']}): ReactNode {
  if (evaluations.length === 0) {
    return (
      <p>
        <Translate id="practices.evaluations.none" description="No evaluation known">Belum ada evaluasi yang kami temukan.</Translate>
      </p>
    );
  }
  const kinds = {
    external: translate({id: 'practices.evaluations.external', description: 'Kind of evaluation', message: 'Evaluasi luar'}),
    internal: translate({id: 'practices.evaluations.internal', description: 'Kind of evaluation', message: 'Evaluasi internal'}),
  };
  return (
    <ul>
      {evaluations.map(({external, by, year, sources}) => (
        <li key={`${by}-${year}`}>
          {`${external ? kinds.external : kinds.internal}: ${by}, ${year}.`} <SourceRefs sources={sources} />
        </li>
      ))}
    </ul>
  );
}
