import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import Html from '@site/src/site/Html';
import Page from '@site/src/site/Page';
import RelatedList from '@site/src/site/RelatedList';
import SourceList from '@site/src/site/SourceList';
import Untranslated from '@site/src/site/Untranslated';
import {duration, stageNames} from '../labels';
import type {StepPageProps} from '../props';
import StepNav from '../StepNav';
import TaskList from '../TaskList';
import styles from './styles.module.css';

/** `/orientasi/<jalur>/<langkah>/`: what one will be able to do, the text, the tasks, the way on. */
export default function StepPage(props: StepPageProps): ReactNode {
  const {title, outcome, path, position, total} = props;
  const tasks = translate({id: 'onboarding.tasks', description: 'Heading of the tasks of a step', message: 'Tugas'});
  return (
    <Page
      title={title}
      description={outcome}
      lang="id"
      crumbs={[
        {label: translate({id: 'onboarding.title', description: 'Title of the list of onboarding paths', message: 'Mulai di sini'}), to: '/orientasi/'},
        {label: path.title, to: path.url},
      ]}
      facts={[
        {label: stageNames()[props.stage], value: translate({id: 'onboarding.position', description: 'Place of a step in its path', message: 'Langkah {position} dari {total}'}, {position, total})},
        {label: translate({id: 'onboarding.fact.time', description: 'Fact label: time needed', message: 'Waktu'}), value: duration(props.minutes)},
        {label: translate({id: 'onboarding.fact.certainty', description: 'Fact label: certainty', message: 'Kepastian'}), value: <CertaintyBadge certainty={props.certainty} />},
      ]}
      search={{jenis: 'orientasi'}}>
      <Untranslated />
      <p className={styles.outcome}>
        <strong><Translate id="onboarding.outcome" description="Before what the reader can do after a step">Hasil langkah ini:</Translate></strong> <span lang="id">{outcome}</span>
      </p>
      <Html html={props.html} lang="id" className="teks" />
      <section aria-labelledby="tugas" className={styles.section}>
        <Heading as="h2" id="tugas">{tasks}</Heading>
        <TaskList step={props.id} tasks={props.tasks} label={tasks} />
      </section>
      {props.related.length > 0 && (
        <section aria-labelledby="terkait" className={styles.section}>
          <Heading as="h2" id="terkait">
            <Translate id="onboarding.related" description="Heading of related records">Baca lebih jauh</Translate>
          </Heading>
          <RelatedList entries={props.related} />
        </section>
      )}
      <SourceList sources={props.sources} />
      <StepNav path={path} {...(props.previous ? {previous: props.previous} : {})} {...(props.next ? {next: props.next} : {})} />
    </Page>
  );
}
