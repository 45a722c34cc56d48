import {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {ratingWord} from '../../site/ratings';
import {isSector, SECTOR_NAMES} from '../../site/sectors';
import {useSiteLocale} from '../../site/useSiteLocale';
import {countChoices, FACETS, UNRATED, type Facet, type Filter} from '../filters';
import {GROUP_NAMES, OTHER_NAME, type Group} from '../labels';
import type {PracticeCardProps} from '../types';
import styles from './styles.module.css';

function useFacetNames(): Record<Facet, string> {
  return {
    urusan: translate({id: 'practices.facet.sector', description: 'Facet', message: 'Urusan'}),
    kelompok: translate({id: 'practices.facet.group', description: 'Facet', message: 'Kelompok sasaran'}),
    daerah: translate({id: 'practices.facet.region', description: 'Facet', message: 'Daerah'}),
    bukti: translate({id: 'practices.facet.evidence', description: 'Facet', message: 'Kekuatan bukti'}),
    biaya: translate({id: 'practices.facet.cost', description: 'Facet', message: 'Biaya'}),
    kesulitan: translate({id: 'practices.facet.effort', description: 'Facet', message: 'Tingkat kesulitan'}),
  };
}

function useChoiceName(cards: readonly PracticeCardProps[]): (facet: Facet, value: string) => string {
  const locale = useSiteLocale();
  const unrated = translate({id: 'practices.facet.unrated', description: 'Choice for ratings that can not be given', message: 'Belum bisa dinilai'});
  const rated = (kind: 'bukti' | 'biaya' | 'kesulitan') => (value: string): string => (value === UNRATED ? unrated : ratingWord(kind, Number(value), locale));
  const names: Record<Facet, (value: string) => string> = {
    urusan: (value) => (isSector(value) ? SECTOR_NAMES[locale][value] : OTHER_NAME[locale]),
    kelompok: (value) => GROUP_NAMES[locale][value as Group],
    daerah: (value) => cards.find(({region}) => region.id === value)?.region.name ?? value,
    bukti: rated('bukti'),
    biaya: rated('biaya'),
    kesulitan: rated('kesulitan'),
  };
  return (facet, value) => names[facet](value);
}

interface Props {
  readonly cards: readonly PracticeCardProps[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** One choice a facet, each with the number of practices that it would leave. */
export default function FilterForm({cards, filter, onChange}: Props): ReactNode {
  const form = useId();
  const names = useFacetNames();
  const choiceName = useChoiceName(cards);
  const [open, setOpen] = useState(FACETS.some((facet) => filter[facet]));
  const all = translate({id: 'practices.facet.all', description: 'Choice that leaves a facet open', message: 'Semua'});
  return (
    <form className={clsx(styles.form, open && styles.open)} onSubmit={(event) => event.preventDefault()}>
      <button type="button" className={clsx('tombol tombol--garis', styles.toggle)} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Translate id="practices.facet.show" description="Button that shows the filters on narrow screens">Saring praktik</Translate>
      </button>
      {FACETS.map((facet) => (
        <div key={facet}>
          <label htmlFor={`${form}-${facet}`}>{names[facet]}</label>
          <select id={`${form}-${facet}`} className="pilihan" value={filter[facet] ?? ''} onChange={(event) => onChange({...filter, [facet]: event.target.value})}>
            <option value="">{all}</option>
            {[...countChoices(cards, filter, facet)].map(([value, count]) => (
              <option key={value} value={value} disabled={count === 0 && filter[facet] !== value}>
                {`${choiceName(facet, value)} (${count})`}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="button" className="tombol tombol--garis" onClick={() => onChange({})} disabled={!FACETS.some((facet) => filter[facet])}>
        <Translate id="practices.facet.clear" description="Button that opens all facets again">Hapus saringan</Translate>
      </button>
    </form>
  );
}
