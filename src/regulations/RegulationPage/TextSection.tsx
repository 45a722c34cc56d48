import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {RegulationPageProps} from '../props';
import OfficialPlaces from './OfficialPlaces';

type Props = Pick<RegulationPageProps, 'metadata' | 'region'>;

function where({region}: Props): string {
  return region.national
    ? translate({id: 'regulations.text.whereNational', description: 'Where to look for a national text', message: 'Cari salinan resmi di JDIH kementerian penerbit atau di salah satu tempat ini:'})
    : translate({id: 'regulations.text.whereRegional', description: 'Where to look for a regional text', message: 'Cari salinan resmi di JDIH {region} atau di salah satu tempat ini:'}, {region: region.name});
}

/** Says plainly that the library holds no text, and where to look. Records with a text show it instead (RegulationText). */
export default function TextSection(props: Props): ReactNode {
  return (
    <section aria-labelledby="naskah">
      <Heading as="h2" id="naskah">
        <Translate id="regulations.text" description="Heading above the text of a regulation">Naskah</Translate>
      </Heading>
      <p>
        <strong>
          <Translate id="regulations.text.none" description="The library holds no text of this act">Naskah belum tersedia di pustaka ini.</Translate>
        </strong>{' '}
        {where(props)}
      </p>
      <OfficialPlaces official={props.metadata.official} />
    </section>
  );
}
