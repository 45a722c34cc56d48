import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Card from '../../site/Card';
import Page from '../../site/Page';
import Untranslated from '../../site/Untranslated';
import {useToday} from '../../site/useToday';
import CompareTable from '../CompareTable';
import {isStale} from '../movement';
import type {IdeaSummaryProps} from '../props';
import StaleBadge from '../StaleBadge';
import styles from './styles.module.css';

function IdeaCard({idea, stale}: {readonly idea: IdeaSummaryProps; readonly stale: boolean}): ReactNode {
  const takers =
    idea.takers === 0 ? (
      <Translate key="peminat" id="ideas.card.noTakers" description="Fact on a card">Belum ada peminat tercatat</Translate>
    ) : (
      <Translate key="peminat" id="ideas.card.takers" description="Fact on a card" values={{takers: idea.takers}}>{'{takers} peminat'}</Translate>
    );
  const region = (
    <Translate key="daerah" id="ideas.card.giver" description="Who offers the idea" values={{region: idea.regionShort}}>
      {'Dari {region}'}
    </Translate>
  );
  return (
    <Card to={`/belanja-ide/${idea.id}/`} title={idea.title} facts={[region, takers, ...(stale ? [<StaleBadge key="usang" />] : [])]} lang="id">
      {idea.proposal}
    </Card>
  );
}

function Wanted(): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="permintaan">
      <Heading as="h2" id="permintaan">
        <Translate id="ideas.wanted" description="Heading: ideas that regions look for">Permintaan ide</Translate>
      </Heading>
      <p>
        <Translate id="ideas.wanted.text" description="How to ask for an idea">
          Belum ada permintaan yang tercatat. Daerah yang mencari gagasan dapat menulis tiga hal: masalahnya, kelompok sasarannya, dan batas waktunya. Pustaka ini tidak punya formulir karena tidak menyimpan data pengunjung.
        </Translate>{' '}
        <Link to="/tentang/#kontak">
          <Translate id="ideas.wanted.link" description="Link to the about page">Cara mengirim usul</Translate>
        </Link>
      </p>
    </section>
  );
}

interface Props {
  readonly ideas: readonly IdeaSummaryProps[];
  readonly buildDay: string;
}

/** The market of ideas: cards, everything side by side, and how to ask for what is missing. */
export default function IdeaListPage({ideas, buildDay}: Props): ReactNode {
  const today = useToday(buildDay);
  return (
    <Page
      title={translate({id: 'ideas.title', description: 'Title of the market of ideas', message: 'Belanja ide'})}
      description={translate({id: 'ideas.description', description: 'Meta description of the market', message: 'Gagasan yang ditawarkan pemerintah daerah kepada daerah lain, dengan syarat, bukti, dan periksa kesiapan.'})}
      lead={translate({
        id: 'ideas.lead',
        description: 'What "belanja ide" is, in two sentences',
        message: 'Belanja ide adalah pertemuan tempat daerah menawarkan gagasan dan daerah lain mengambil yang cocok. Di sini setiap tawaran ditulis ringkas, beserta syarat dan periksa kesiapannya.',
      })}
      search={{jenis: 'lainnya', alias: 'pasar ide, gagasan, inovasi, replikasi, tawaran daerah'}}
      wide>
      <Untranslated />
      <section aria-labelledby="tawaran">
        <Heading as="h2" id="tawaran">
          <Translate id="ideas.offers" description="Heading above the cards">Yang ditawarkan</Translate>
        </Heading>
        <ul className="kisi">
          {ideas.map((idea) => (
            <li key={idea.id}>
              <IdeaCard idea={idea} stale={isStale(idea.moved, today)} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="bandingkan">
        <Heading as="h2" id="bandingkan">
          <Translate id="ideas.compare" description="Heading above the comparison table">Bandingkan</Translate>
        </Heading>
        <CompareTable ideas={ideas} />
      </section>
      <Wanted />
    </Page>
  );
}
