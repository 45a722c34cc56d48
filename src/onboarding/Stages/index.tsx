import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {duration, stageNames, sumMinutes} from '../labels';
import type {StepSummary} from '../props';
import {STAGES, type Stage} from '../stages';
import TaskList from '../TaskList';
import styles from './styles.module.css';

function StepItem({step, number}: {readonly step: StepSummary; readonly number: number}): ReactNode {
  return (
    <li value={number}>
      <Heading as="h3" className={styles.title}>
        <Link to={step.url} lang="id">{step.title}</Link>
      </Heading>
      <p>
        <span lang="id">{step.outcome}</span> <span className={styles.time}>{duration(step.minutes)}</span>
      </p>
      <TaskList step={step.id} tasks={step.tasks} label={translate({id: 'onboarding.tasksOf', description: 'Label of the tasks of a step', message: 'Tugas: {title}'}, {title: step.title})} />
    </li>
  );
}

/** All steps of a path by stage, with the checklist of each. */
export default function Stages({steps}: {readonly steps: readonly StepSummary[]}): ReactNode {
  const names = stageNames();
  const inStage = (stage: Stage): readonly StepSummary[] => steps.filter((step) => step.stage === stage);
  return STAGES.filter((stage) => inStage(stage).length > 0).map((stage) => (
    <section key={stage} aria-labelledby={stage} className={styles.stage}>
      <Heading as="h2" id={stage}>{names[stage]}</Heading>
      <p className={styles.time}>
        {translate({id: 'onboarding.stage.summary', description: 'Number of steps of a stage and their time', message: '{count} langkah · {time}'}, {count: inStage(stage).length, time: duration(sumMinutes(inStage(stage)))})}
      </p>
      <ol className={styles.steps}>
        {inStage(stage).map((step) => (
          <StepItem key={step.id} step={step} number={steps.indexOf(step) + 1} />
        ))}
      </ol>
    </section>
  ));
}
