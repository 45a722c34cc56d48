import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import Section from '../../site/Section';
import type {IndexResult} from '../../site/spmIndex/calculate';
import {CHOICE_IDS, type ChoiceId, type Choices} from '../../site/spmIndex/choices';
import {CHOICES} from '../../site/spmIndex/choiceWords';
import type {WhatIf} from '../../site/spmIndex/whatIf';
import {useSiteLocale} from '../../site/useSiteLocale';
import {effectText} from './effect';
import styles from './styles.module.css';

interface Props {
  readonly choices: Choices;
  readonly now: IndexResult;
  readonly others: readonly WhatIf[];
  readonly choose: (id: ChoiceId, option: string) => void;
}

/** The rules that no source settles, as switches; beside each other option stands what it would change. */
export default function ChoicePanel({choices, now, others, choose}: Props): ReactNode {
  const locale = useSiteLocale();
  const filled = now.services.some(({index, state}) => index ?? state === 'dikeluarkan');
  const effect = (id: ChoiceId, option: string): string => {
    const other = others.find((one) => one.choice === id && one.option === option);
    return other && filled ? effectText(now, other, choices, locale) : '';
  };
  return (
    <Section id="pilihan" title={translate({id: 'indexCalculator.choices', description: 'Heading', message: 'Aturan yang belum pasti'})} screenOnly>
      <p className={styles.lead}>
        <Translate id="indexCalculator.choices.lead" description="Note">
          Tujuh aturan ini belum kami temukan dalam naskah resmi. Pilih cara yang dipakai kantor. Akibat pilihan lain tertulis di bawahnya.
        </Translate>
      </p>
      <div className={styles.choices}>
        {CHOICE_IDS.map((id) => (
          <fieldset key={id} className={styles.choice}>
            <legend>{CHOICES[id].question[locale]}</legend>
            <CertaintyBadge certainty={CHOICES[id].certainty} />
            {CHOICES[id].options.map((option) => (
              <div key={option.id} className={styles.option}>
                <label>
                  <input type="radio" name={`pilihan-${id}`} value={option.id} checked={choices[id] === option.id} aria-describedby={`akibat-${id}-${option.id}`} onChange={() => choose(id, option.id)} />
                  <span>{option.name[locale]}</span>
                </label>
                <span id={`akibat-${id}-${option.id}`} className={styles.effect}>{effect(id, option.id)}</span>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}
