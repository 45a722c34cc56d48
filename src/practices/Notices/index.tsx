import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import Icon from '../../site/Icon';
import {useSiteLocale} from '../../site/useSiteLocale';
import {useToday} from '../../site/useToday';
import type {PracticePageProps} from '../types';
import styles from './styles.module.css';

function Notice({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <p className={styles.notice} role="note">
      <Icon name="peringatan" size={20} />
      <span>{children}</span>
    </p>
  );
}

/** What a reader must know first: withdrawn, or past its review date (true on the reader's day, also weeks after the build). */
export default function Notices({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const locale = useSiteLocale();
  const {withdrawn, reviewBy, buildDay} = practice;
  const overdue = reviewBy < useToday(buildDay);
  return (
    <>
      {withdrawn && (
        <Notice>
          <Translate id="practices.withdrawn" description="Banner of a withdrawn practice" values={{date: formatDate(withdrawn.date, locale)}}>
            {'Praktik ini ditarik pada {date} dan tidak lagi kami anjurkan.'}
          </Translate>{' '}
          <span lang="id">{withdrawn.reason}</span>
        </Notice>
      )}
      {overdue && (
        <Notice>
          <Translate id="practices.overdue" description="Banner of a practice that should have been reviewed" values={{date: formatDate(reviewBy, locale)}}>
            {'Halaman ini seharusnya ditinjau lagi sebelum {date}. Cocokkan isinya sebelum dipakai.'}
          </Translate>
        </Notice>
      )}
    </>
  );
}
