import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatDate} from '@site/src/site/dates';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {useToday} from '@site/src/site/useToday';
import styles from './styles.module.css';

/** Only on paper: where this sheet comes from and of which day it is. */
export default function PrintSource({id, today}: {readonly id: string; readonly today: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const locale = useSiteLocale();
  const day = formatDate(useToday(today), locale);
  return (
    <p className={styles.printSource}>
      <Translate id="regulations.printed" description="Source line on paper" values={{site: siteConfig.title, address: `${siteConfig.url}${siteConfig.baseUrl}regulasi/${id}/`, date: day}}>
        {'Dari {site}, {address}, keadaan {date}. Bukan salinan resmi.'}
      </Translate>
    </p>
  );
}
