import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {formatNumber} from '../../site/numbers';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {HomePageProps} from '../props';
import styles from './styles.module.css';

/** What the library holds; every number is counted from the content at build. */
export default function Numbers(props: HomePageProps): ReactNode {
  const locale = useSiteLocale();
  const rows = [
    {to: '/indikator/', count: props.services, label: translate({id: 'home.numbers.services', description: 'Counted item', message: 'jenis pelayanan dasar'})},
    {to: '/regulasi/', count: props.regulations, label: translate({id: 'home.numbers.regulations', description: 'Counted item', message: 'peraturan'})},
    {to: '/praktik-baik/', count: props.practices, label: translate({id: 'home.numbers.practices', description: 'Counted item', message: 'praktik baik'})},
    {to: '/belanja-ide/', count: props.ideas, label: translate({id: 'home.numbers.ideas', description: 'Counted item', message: 'ide yang ditawarkan'})},
    {to: '/istilah/', count: props.terms, label: translate({id: 'home.numbers.terms', description: 'Counted item', message: 'istilah dijelaskan'})},
    {to: '/sumber/', count: props.sources, label: translate({id: 'home.numbers.sources', description: 'Counted item', message: 'sumber tercatat'})},
  ];
  return (
    <section aria-labelledby="angka">
      <Heading as="h2" id="angka">
        <Translate id="home.numbers" description="Heading of the counted items">Isi pustaka</Translate>
      </Heading>
      <ul className={styles.numbers}>
        {rows.map(({to, count, label}) => (
          <li key={to}>
            <Link to={to}>
              <span className={styles.count}>{formatNumber(count, locale)}</span>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Translate id="home.numbers.note" description="Note under the counted items">
          Setiap catatan menyebut sumber dan tingkat kepastiannya. Yang belum diketahui ditulis apa adanya.
        </Translate>
      </p>
    </section>
  );
}
