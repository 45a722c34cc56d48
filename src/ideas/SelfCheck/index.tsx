import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import StatusBadge, {type Tone} from '../../site/StatusBadge';
import YesNoList, {type Answer} from '../../site/YesNoList';
import {judgeReadiness, type Answers, type CheckQuestion, type Readiness, type Verdict} from '../readiness';
import styles from './styles.module.css';

const TONE: Record<Verdict, Tone> = {siap: 'baik', 'siap-dengan-syarat': 'perhatian', belum: 'berhenti'};

function useVerdictNames(): Record<Verdict, string> {
  return {
    siap: translate({id: 'ideas.check.ready', description: 'Verdict of the self-check', message: 'Siap'}),
    'siap-dengan-syarat': translate({id: 'ideas.check.conditional', description: 'Verdict of the self-check', message: 'Siap dengan syarat'}),
    belum: translate({id: 'ideas.check.notYet', description: 'Verdict of the self-check', message: 'Belum'}),
  };
}

function Reasons({reasons}: {readonly reasons: readonly CheckQuestion[]}): ReactNode {
  if (reasons.length === 0) return null;
  return (
    <>
      <p>
        <Translate id="ideas.check.first" description="Before the list of things to do first">Kerjakan lebih dulu:</Translate>
      </p>
      <ul lang="id">
        {reasons.map(({id, remedy}) => (
          <li key={id}>{remedy}</li>
        ))}
      </ul>
    </>
  );
}

function Result({readiness}: {readonly readiness: Readiness}): ReactNode {
  const names = useVerdictNames();
  return (
    <div role="status" className={styles.result} data-status={readiness.status}>
      {readiness.status === 'berjalan' ? (
        <Translate id="ideas.check.open" description="Questions still to be answered" values={{open: readiness.open}}>
          {'Masih {open} pertanyaan.'}
        </Translate>
      ) : (
        <>
          <StatusBadge tone={TONE[readiness.verdict]}>{names[readiness.verdict]}</StatusBadge>
          <Reasons reasons={readiness.reasons} />
        </>
      )}
    </div>
  );
}

/** The self-check: a plain list of questions anywhere, with an announced verdict where JavaScript runs. */
export default function SelfCheck({checks}: {readonly checks: readonly CheckQuestion[]}): ReactNode {
  const [answers, setAnswers] = useState<Answers>({});
  const alive = useIsBrowser();
  const note = <Translate id="ideas.check.required" description="Mark of a question that decides alone">Wajib</Translate>;
  const items = checks.map(({id, question, required}) => ({id, question, ...(required ? {note} : {})}));
  const answer = (id: string, value: Answer): void => setAnswers((before) => ({...before, [id]: value}));
  return (
    <>
      <p>
        <Translate id="ideas.check.lead" description="How the verdict is found">
          Satu "tidak" pada pertanyaan wajib berarti belum siap. "Tidak" pada pertanyaan lain berarti siap dengan syarat.
        </Translate>
      </p>
      <YesNoList name="kecocokan" items={items} onAnswer={answer} />
      {alive && <Result readiness={judgeReadiness(checks, answers)} />}
    </>
  );
}
