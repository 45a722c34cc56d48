import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {rootOf} from '../../site/root';

/** Tells feed readers where the Atom feed of the regulations lies. It is Indonesian and stands at the root of the site. */
export default function FeedLink(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const title = translate({id: 'regulations.feed', description: 'Name of the Atom feed', message: 'Perubahan peraturan'});
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" title={title} href={`${rootOf(i18n)}regulasi/atom.xml`} />
    </Head>
  );
}
