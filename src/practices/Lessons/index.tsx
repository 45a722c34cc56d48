import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import GroundedList from '../../site/GroundedList';
import Section from '../Section';
import type {PracticePageProps} from '../types';

/** What was hard, what failed, what to watch. */
export function Obstacles({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const {challenges, failures, risks} = practice;
  return (
    <Section id="tantangan" title={translate({id: 'practices.obstacles', description: 'Heading', message: 'Tantangan dan kegagalan'})}>
      <GroundedList items={[...failures, ...challenges]} />
      {risks.length > 0 && (
        <>
          <Heading as="h3" id="risiko">
            <Translate id="practices.risks" description="Heading">Risiko dan dampak samping</Translate>
          </Heading>
          <GroundedList items={risks} />
        </>
      )}
    </Section>
  );
}

/** What a taker should learn from it. */
export default function Lessons({practice}: {readonly practice: PracticePageProps}): ReactNode {
  return (
    <Section id="pelajaran" title={translate({id: 'practices.lessons', description: 'Heading', message: 'Pelajaran'})}>
      <GroundedList items={practice.lessons} />
    </Section>
  );
}
