import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {formatDate} from '@site/src/site/dates';
import Page from '@site/src/site/Page';
import PrintButton from '@site/src/site/PrintButton';
import SourceList from '@site/src/site/SourceList';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {TierPageProps} from '../tiers/props';
import TierTable from '../TierTable';

/** `/regulasi/tiga-tingkat/<id>/`: a field of law on three tiers, topic by topic. */
export default function TierPage({title, titleEn, intro, introEn, checked, rows, sources}: TierPageProps): ReactNode {
  const locale = useSiteLocale();
  const brokenLinks = useBrokenLinks();
  for (const {id} of rows) brokenLinks.collectAnchor(id);
  const heading = locale === 'en' ? titleEn : title;
  return (
    <Page
      wide
      title={heading}
      description={translate({id: 'regulations.tiers.description', description: 'Meta description of a three-tier table', message: 'Pasal undang-undang, peraturan pelaksana, dan peraturan daerah tentang pokok yang sama, berdampingan.'})}
      lead={locale === 'en' ? introEn : intro}
      crumbs={[{label: translate({id: 'regulations.list.title', description: 'Title of the list', message: 'Regulasi'}), to: '/regulasi/'}]}
      search={{jenis: 'peraturan', alias: 'tabel tiga tingkat, padanan pasal, uu pp perda, sandingan peraturan'}}>
      <p>
        <Translate id="regulations.tiers.checked" description="Day of the last check of the table" values={{date: formatDate(checked, locale)}}>{'Diperiksa {date}. Isi tiap sel ditulis dengan kata kami sendiri; naskah resmi yang berlaku.'}</Translate>
      </p>
      <PrintButton>{translate({id: 'regulations.tiers.print', description: 'Button', message: 'Cetak tabel'})}</PrintButton>
      <TierTable caption={translate({id: 'regulations.tiers.caption', description: 'Caption of the three-tier table', message: 'Pokok yang sama pada tiga tingkat peraturan'})} rows={rows} sources={sources.map(({id}) => id)} anchors />
      <SourceList sources={sources} numbered />
    </Page>
  );
}
