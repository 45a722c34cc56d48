import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatDate} from '@site/src/site/dates';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import styles from './styles.module.css';

interface Props {
  /** Address below the site base. */
  readonly path: string;
  readonly citation: string;
  readonly model: boolean;
  readonly date: string | undefined;
}

/** At the foot of every printed page of the text: which act, as it held when, from where. Not on screen. */
export default function PrintSource({path, citation, model, date}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const locale = useSiteLocale();
  return (
    <p className={styles.printSource} aria-hidden="true">
      <span lang="id">{citation}</span>
      {'. '}
      {model && (
        <Translate id="regulations.print.model" description="Foot of a printed model text">Naskah model, bukan produk hukum.</Translate>
      )}
      {!model && date && (
        <Translate id="regulations.print.state" description="Foot of a printed text: the day from which it holds" values={{day: formatDate(date, locale)}}>{'Teks yang berlaku sejak {day}.'}</Translate>
      )}{' '}
      <Translate id="regulations.print.source" description="Foot of a printed text: where it was printed from" values={{site: siteConfig.title, address: `${siteConfig.url}${siteConfig.baseUrl}${path}`}}>
        {'Dicetak dari {site}, {address}, bukan naskah resmi.'}
      </Translate>
    </p>
  );
}
