/** Which text this is, in one full sentence. A model text is in force nowhere, so it is never said to hold. */
import {translate} from '@docusaurus/Translate';
import {formatDate, type Locale} from '@site/src/site/dates';
import type {Situation, StatePageProps} from '../stateProps';

type Props = Pick<StatePageProps, 'situation' | 'model' | 'date' | 'until'>;
type Say = (values: {readonly from: string; readonly until: string}) => string;

const LAW: Record<Situation, Say> = {
  terbaru: (values) => translate({id: 'regulations.state.newest', description: 'Which text this is', message: 'Ini teks terbaru di pustaka ini. Teks ini berlaku sejak {from}.'}, values),
  lama: (values) => translate({id: 'regulations.state.old', description: 'Which text this is', message: 'Ini teks lama. Teks ini berlaku dari {from} sampai dengan {until}, lalu berganti.'}, values),
  'akan-datang': (values) => translate({id: 'regulations.state.coming', description: 'Which text this is', message: 'Teks ini belum berlaku. Teks ini mulai berlaku {from}.'}, values),
};

const MODEL: Record<Situation, Say> = {
  terbaru: (values) => translate({id: 'regulations.state.modelNewest', description: 'Which version of a model text this is', message: 'Ini teks terbaru naskah model ini, sejak {from}.'}, values),
  lama: (values) => translate({id: 'regulations.state.modelOld', description: 'Which version of a model text this is', message: 'Ini teks lama naskah model, dari {from} sampai dengan {until}. Sekarang ada teks yang lebih baru.'}, values),
  'akan-datang': (values) => translate({id: 'regulations.state.modelComing', description: 'Which version of a model text this is', message: 'Teks naskah model ini baru dipakai mulai {from}.'}, values),
};

/** @param props `until` is there whenever a newer text is */
export function stateSentence({situation, model, date, until}: Props, locale: Locale): string {
  return (model ? MODEL : LAW)[situation]({from: formatDate(date, locale), until: formatDate(until ?? '', locale)});
}
