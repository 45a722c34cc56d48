import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Card from '../../site/Card';
import Page from '../../site/Page';
import {RatingShape} from '../../site/Rating';
import {ratingWord} from '../../site/ratings';
import Untranslated from '../../site/Untranslated';
import {useAddressState} from '../../site/useAddressState';
import {useSiteLocale} from '../../site/useSiteLocale';
import FilterForm from '../FilterForm';
import {applyFilter, parseFilter, stringifyFilter} from '../filters';
import SectorList from '../SectorList';
import type {PracticeCardProps} from '../types';
import styles from './styles.module.css';

function Evidence({level}: {readonly level: number | null}): ReactNode {
  const locale = useSiteLocale();
  if (level === null) return null;
  return (
    <span className={styles.evidence}>
      <RatingShape kind="bukti" level={level} />
      <Translate id="practices.card.evidence" description="Evidence level on a card" values={{word: ratingWord('bukti', level, locale)}}>
        {'Bukti: {word}'}
      </Translate>
    </span>
  );
}

function PracticeCard({card}: {readonly card: PracticeCardProps}): ReactNode {
  const facts = [<span key="daerah" lang="id">{card.region.short}</span>, <SectorList key="urusan" sectors={card.sectors} />, <Evidence key="bukti" level={card.levels.bukti} />];
  return (
    <Card to={`/praktik-baik/${card.id}/`} title={card.title} facts={facts} level="h2" lang="id">
      {card.sentence}
    </Card>
  );
}

interface Props {
  readonly practices: readonly PracticeCardProps[];
}

/** All good practices; the facets come alive with JavaScript, the list is complete without it. */
export default function PracticeListPage({practices}: Props): ReactNode {
  const {ready, state: filter, replace} = useAddressState(parseFilter, stringifyFilter);
  const shown = applyFilter(practices, filter);
  return (
    <Page
      title={translate({id: 'practices.title', description: 'Title of the list of good practices', message: 'Praktik baik'})}
      description={translate({id: 'practices.description', description: 'Meta description of the list', message: 'Praktik baik pemerintah daerah dalam standar pelayanan minimal: masalah, langkah, bukti, biaya, dan syarat berhasil.'})}
      lead={translate({
        id: 'practices.lead',
        description: 'Lead of the list',
        message: 'Apa yang sudah dicoba daerah lain, seberapa kuat buktinya, dan apa syaratnya. Yang belum diketahui ditulis sebagai belum diketahui.',
      })}
      search={{jenis: 'lainnya', alias: 'contoh daerah, replikasi, inovasi daerah, best practice'}}
      wide>
      <Untranslated />
      {ready && <FilterForm cards={practices} filter={filter} onChange={replace} />}
      <p role="status" className={styles.count}>
        <Translate id="practices.count" description="How many practices are shown" values={{shown: shown.length, all: practices.length}}>
          {'{shown} dari {all} praktik'}
        </Translate>
      </p>
      <ul className="kisi">
        {shown.map((card) => (
          <li key={card.id}>
            <PracticeCard card={card} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
