import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {RegulationPageProps} from '../props';

type Props = Pick<RegulationPageProps, 'metadata' | 'region'>;

/** Official places that hold national texts; regional ones are at the region's own JDIH. */
const PLACES = [
  {name: 'JDIHN', address: 'https://jdihn.go.id/'},
  {name: 'Database Peraturan JDIH BPK', address: 'https://peraturan.bpk.go.id/'},
  {name: 'peraturan.go.id', address: 'https://peraturan.go.id/'},
] as const;

function where({region}: Props): string {
  return region.national
    ? translate({id: 'regulations.text.whereNational', description: 'Where to look for a national text', message: 'Cari salinan resmi di JDIH kementerian penerbit atau di salah satu tempat ini:'})
    : translate({id: 'regulations.text.whereRegional', description: 'Where to look for a regional text', message: 'Cari salinan resmi di JDIH {region} atau di salah satu tempat ini:'}, {region: region.name});
}

/** Says plainly that the library holds no text, and where to look. Records with a text show it instead (RegulationText). */
export default function TextSection(props: Props): ReactNode {
  const {official} = props.metadata;
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
      <ul>
        {official && (
          <li>
            <Link to={official}>
              <Translate id="regulations.text.official" description="Link to the official copy">Salinan resmi peraturan ini</Translate>
            </Link>
          </li>
        )}
        {PLACES.map(({name, address}) => (
          <li key={name}>
            <Link to={address}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
