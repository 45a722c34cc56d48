import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import ScrollTable from '../../site/ScrollTable';
import Section from '../Section';
import type {PracticePageProps} from '../types';

type KitProps = NonNullable<PracticePageProps['kit']>;

function SelfAssessment({rows}: {readonly rows: KitProps['alat_penilaian_awal']}): ReactNode {
  const caption = translate({id: 'practices.kit.assessment', description: 'Caption', message: 'Penilaian awal'});
  return (
    <ScrollTable label={caption}>
      <table lang="id">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col"><Translate id="practices.kit.aspect" description="Column heading">Aspek</Translate></th>
            <th scope="col"><Translate id="practices.kit.question" description="Column heading">Pertanyaan</Translate></th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({aspek, pertanyaan}) => (
            <tr key={pertanyaan}>
              <th scope="row">{aspek}</th>
              <td>{pertanyaan}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** Everything needed to repeat the practice elsewhere. */
export default function Kit({kit}: {readonly kit: KitProps}): ReactNode {
  return (
    <Section id="kit" title={translate({id: 'practices.kit', description: 'Heading', message: 'Kit replikasi'})}>
      <Heading as="h3"><Translate id="practices.kit.parts" description="Heading">Komponen</Translate></Heading>
      <ul lang="id">{kit.komponen.map((text) => <li key={text}>{text}</li>)}</ul>
      <Heading as="h3"><Translate id="practices.kit.steps" description="Heading">Langkah</Translate></Heading>
      <ol lang="id">{kit.langkah.map((text) => <li key={text}>{text}</li>)}</ol>
      <SelfAssessment rows={kit.alat_penilaian_awal} />
      {kit.templat.length > 0 && (
        <ul lang="id">{kit.templat.map(({nama, alamat}) => <li key={alamat}><Link to={alamat}>{nama}</Link></li>)}</ul>
      )}
      <Heading as="h3"><Translate id="practices.kit.institution" description="Heading: the way into rules and budgets">Pelembagaan</Translate></Heading>
      <p lang="id">{kit.pelembagaan}</p>
    </Section>
  );
}
