import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {useToday} from '@site/src/site/useToday';
import {STATUS_TONES} from '../labels';
import type {RegulationPageProps, StatusProps, TextProps} from '../props';
import StatusMark from '../StatusMark';
import {isStale, statusSentence, textSentence} from '../sentence';
import styles from './styles.module.css';

function Successors({status}: {readonly status: StatusProps}): ReactNode {
  return status.repealedBy
    .filter(({id}) => id !== undefined)
    .map(({id, name}) => (
      <p key={id}>
        <Link to={`/regulasi/${id ?? ''}/`}>
          <Translate id="regulations.readSuccessor" description="Link to the act that replaces this one" values={{name}}>{'Baca penggantinya: {name}'}</Translate>
        </Link>
      </p>
    ));
}

/** Which amendments the text below contains and who has read it; or that there is no text. */
function AboutText({text}: {readonly text: TextProps | undefined}): ReactNode {
  const locale = useSiteLocale();
  if (text) {
    const said = textSentence(text, locale);
    return said === '' ? null : <p>{said}</p>;
  }
  return (
    <p>
      <Translate id="regulations.text.none" description="The library holds no text of this act">Naskah belum tersedia di pustaka ini.</Translate>{' '}
      <Link to="#naskah">
        <Translate id="regulations.whereToLook" description="Link to the places where the text may be found">Tempat mencari salinan resmi</Translate>
      </Link>
    </p>
  );
}

function Stale(): ReactNode {
  return (
    <p>
      <Translate id="regulations.stale" description="The record was checked more than a year ago">Pemeriksaan terakhir sudah lebih dari 12 bulan. Periksa lagi sebelum mengutip.</Translate>
    </p>
  );
}

/** Where the signed copy is: the copy itself where known, else the national legal network. */
function Official({address}: {readonly address: string | undefined}): ReactNode {
  return (
    <Link to={address ?? 'https://jdihn.go.id/'}>
      {address ? (
        <Translate id="regulations.text.official" description="Link to the official copy">Salinan resmi peraturan ini</Translate>
      ) : (
        <Translate id="regulations.searchOfficial" description="Link to the national legal network">Cari salinan resmi di JDIHN</Translate>
      )}
    </Link>
  );
}

/** Whether it holds, in full sentences: changed by what, whether the text below has it, when checked, and that the signed copy prevails. */
export default function StatusPanel({status, text, checked, today, model, metadata}: Pick<RegulationPageProps, 'status' | 'text' | 'checked' | 'today' | 'model' | 'metadata'>): ReactNode {
  const locale = useSiteLocale();
  const stale = isStale(checked, useToday(today));
  return (
    <div className={styles.status} data-nada={STATUS_TONES[status.code]}>
      <p className={styles.mark}>
        <Translate id="regulations.fact.holds" description="Label of the status">Berlaku hari ini?</Translate> <StatusMark code={status.code} />
      </p>
      <p className={styles.sentence}>{statusSentence(status, checked, locale)}</p>
      <Successors status={status} />
      <AboutText text={text} />
      {stale && <Stale />}
      {!model && (
        <p className={styles.notice}>
          <Translate id="regulations.notice" description="Non-official notice on every regulation page">
            Pustaka SPM bukan lembaran resmi. Bila berbeda, naskah yang ditandatangani dan diundangkan yang berlaku.
          </Translate>{' '}
          {text && <Official address={metadata.official} />}
        </p>
      )}
    </div>
  );
}
