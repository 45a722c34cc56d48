import type {ReactNode} from 'react';
import {statusLabel} from '../labels';
import type {RegulationPageProps} from '../props';
import RegulationPage from '../RegulationPage';
import RegulationText from '../RegulationText';

/** The page of a regulation whose text the library holds. Apart, so that the many pages without one do not load the tools of the text. */
export default function RegulationWithText(props: RegulationPageProps): ReactNode {
  const {id, citation, model, status, text} = props;
  return (
    <RegulationPage {...props}>
      <RegulationText id={id} citation={citation.full} model={model} status={statusLabel(status.code)} {...(model || !text ? {} : {date: text.date})} />
    </RegulationPage>
  );
}
