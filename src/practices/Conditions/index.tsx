import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {Ground, OwnReading} from '../../site/GroundedList';
import YesNoList from '../../site/YesNoList';
import Section from '../Section';
import type {PracticePageProps} from '../types';

/** Conditions for success as a self-check list, usable on screen, without JavaScript and on paper. */
export default function Conditions({conditions}: {readonly conditions: PracticePageProps['conditions']}): ReactNode {
  const own = conditions.every(({sources}) => sources.length === 0);
  const items = conditions.map(({question, sources}, index) => ({id: String(index + 1), question, note: own ? undefined : <Ground sources={sources} />}));
  return (
    <Section id="syarat" title={translate({id: 'practices.conditions', description: 'Heading', message: 'Apakah daerah kita siap?'})}>
      <p>
        <Translate id="practices.conditions.lead" description="How to use the self-check list">
          Jawab ya atau tidak. Setiap jawaban "tidak" adalah pekerjaan yang perlu selesai sebelum meniru praktik ini.
        </Translate>{' '}
        {own && <OwnReading />}
      </p>
      <YesNoList name="syarat" items={items} />
    </Section>
  );
}
