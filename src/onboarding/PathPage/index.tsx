import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import Html from '@site/src/site/Html';
import Icon from '@site/src/site/Icon';
import Page from '@site/src/site/Page';
import SourceList from '@site/src/site/SourceList';
import Untranslated from '@site/src/site/Untranslated';
import {formatDate} from '@site/src/site/dates';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {duration, sumMinutes} from '../labels';
import {countDone, resetPath} from '../progress';
import type {PathPageProps} from '../props';
import Quiz from '../Quiz';
import Stages from '../Stages';
import {useProgress} from '../useProgress';
import styles from './styles.module.css';

/** How far the reader is, with what the device remembers and how to make it forget. Needs JavaScript, so it appears with it. */
function OwnProgress({id, steps}: Pick<PathPageProps, 'id' | 'steps'>): ReactNode {
  const [progress, save] = useProgress();
  const ready = useIsBrowser();
  const total = steps.flatMap((step) => step.tasks).length;
  return (
    <div className={styles.progress}>
      <noscript>
        <p><Translate id="onboarding.noscript" description="Instead of the progress box where JavaScript is off">Daftar tugas dapat dicetak atau dicentang. Tanpa JavaScript, centang di layar tidak diingat.</Translate></p>
      </noscript>
      {ready && (
        <>
          <p role="status">
            <strong>{translate({id: 'onboarding.progress', description: 'Tasks done of all tasks', message: '{done} dari {total} tugas selesai.'}, {done: countDone(progress, steps), total})}</strong>
          </p>
          <p>
            <Translate id="onboarding.device" description="Where ticks are kept">Centang disimpan di perangkat ini saja dan tidak dikirim ke mana pun.</Translate>
          </p>
          <p className={styles.buttons}>
            <button type="button" className="tombol tombol--garis" onClick={() => window.print()}>
              <Icon name="cetak" size={18} />
              <Translate id="onboarding.print" description="Button that prints the checklist">Cetak daftar tugas</Translate>
            </button>
            <button type="button" className="tombol tombol--garis" onClick={() => save(resetPath(progress, id))}>
              <Translate id="onboarding.reset" description="Button that clears the ticks of this path">Hapus semua centang</Translate>
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** `/orientasi/<jalur>/`: three stages, their steps, and the checklist of the whole path. */
export default function PathPage(props: PathPageProps): ReactNode {
  const locale = useSiteLocale();
  const {id, title, summary, steps} = props;
  return (
    <Page
      title={title}
      description={summary}
      lang="id"
      lead={summary}
      crumbs={[{label: translate({id: 'onboarding.title', description: 'Title of the list of onboarding paths', message: 'Mulai di sini'}), to: '/orientasi/'}]}
      facts={[
        {label: translate({id: 'onboarding.fact.audience', description: 'Fact label: for whom', message: 'Untuk'}), value: <span lang="id">{props.audience}</span>},
        {label: translate({id: 'onboarding.fact.length', description: 'Fact label: steps and time', message: 'Panjang'}), value: translate({id: 'onboarding.fact.steps', description: 'Steps of a path and their time', message: '{count} langkah, {time}'}, {count: steps.length, time: duration(sumMinutes(steps))})},
        {label: translate({id: 'onboarding.fact.reviewed', description: 'Fact label: last review', message: 'Ditinjau'}), value: formatDate(props.reviewed, locale)},
        {label: translate({id: 'onboarding.fact.certainty', description: 'Fact label: certainty', message: 'Kepastian'}), value: <CertaintyBadge certainty={props.certainty} />},
      ]}
      search={{jenis: 'orientasi', alias: 'onboarding, pegawai baru, orientasi, mulai, belajar, pengantar, CPNS, PPPK'}}>
      <Untranslated />
      <Html html={props.html} lang="id" className="teks" />
      <OwnProgress id={id} steps={steps} />
      <Stages steps={steps} />
      <section aria-labelledby="uji-diri" className={styles.quiz}>
        <Heading as="h2" id="uji-diri">
          <Translate id="onboarding.quiz" description="Heading of the self-test">Uji diri</Translate>
        </Heading>
        <p>
          <Translate id="onboarding.quiz.lead" description="How the self-test works">Jawab dalam hati, lalu buka jawabannya. Tidak ada nilai dan tidak ada batas waktu.</Translate>
        </p>
        <Quiz items={props.quiz} />
      </section>
      <SourceList sources={props.sources} />
    </Page>
  );
}
