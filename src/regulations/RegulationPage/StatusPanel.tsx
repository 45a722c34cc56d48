import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {STATUS_TONES} from '../labels';
import type {StatusProps} from '../props';
import {statusSentence} from '../sentence';
import styles from './styles.module.css';

interface Props {
  readonly status: StatusProps;
  readonly checked: string;
}

/** Whether it holds, in a full sentence; a repealed act shows the way to its successor; then the non-official notice. */
export default function StatusPanel({status, checked}: Props): ReactNode {
  const successors = status.repealedBy.filter(({id}) => id !== undefined);
  return (
    <div className={styles.status} data-nada={STATUS_TONES[status.code]}>
      <p className={styles.sentence}>{statusSentence(status, checked, useSiteLocale())}</p>
      {successors.map(({id, name}) => (
        <p key={id}>
          <Link to={`/regulasi/${id ?? ''}/`}>
            <Translate id="regulations.readSuccessor" description="Link to the act that replaces this one" values={{name}}>{'Baca penggantinya: {name}'}</Translate>
          </Link>
        </p>
      ))}
      <p className={styles.notice}>
        <Translate id="regulations.notice" description="Non-official notice on every regulation page">
          Pustaka SPM bukan lembaran resmi. Bila berbeda, naskah yang ditandatangani dan diundangkan yang berlaku.
        </Translate>
      </p>
    </div>
  );
}
