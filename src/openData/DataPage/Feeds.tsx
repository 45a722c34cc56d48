import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import FileLink from '@site/src/site/FileLink';
import {formatSize} from '@site/src/site/formatSize';
import Section from '@site/src/site/Section';
import type {ListedFile} from '../props';

/** Files that other features write; each is named in its own README. */
const others = (): readonly (readonly [string, string])[] => [
  ['data/jdih.json', translate({id: 'openData.feed.jdih', description: 'What a feed holds', message: 'Peraturan dalam bentuk umpan JDIHN'})],
  ['regulasi/skema.json', translate({id: 'openData.feed.schema', description: 'What a file holds', message: 'Skema berkas data.json setiap peraturan'})],
  ['regulasi/atom.xml', translate({id: 'openData.feed.regulations', description: 'What a feed holds', message: 'Perubahan peraturan (Atom)'})],
  ['pertemuan/atom.xml', translate({id: 'openData.feed.meetings', description: 'What a feed holds', message: 'Laporan pertemuan (Atom)'})],
  ['pertemuan/kalender.ics', translate({id: 'openData.feed.calendar', description: 'What a feed holds', message: 'Tenggat dan pertemuan (kalender)'})],
];

const ABOUT: Readonly<Record<string, () => string>> = {
  'data/datapackage.json': () => translate({id: 'openData.feed.package', description: 'What a file holds', message: 'Keterangan semua tabel (Data Package v2)'}),
  'data/katalog.json': () => translate({id: 'openData.feed.catalogue', description: 'What a file holds', message: 'Katalog untuk portal data (DCAT)'}),
};

/** Fixed addresses for machines and readers that follow changes. */
export default function Feeds({whole}: {readonly whole: readonly ListedFile[]}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const files = [...whole.map(({path, bytes}) => [path, `${ABOUT[path]?.() ?? ''}, ${formatSize(bytes, i18n.currentLocale)}`] as const), ...others()];
  return (
    <Section id="umpan" title={translate({id: 'openData.feeds', description: 'Heading above fixed addresses for machines', message: 'Alamat tetap untuk mesin'})}>
      <ul>
        {files.map(([path, about]) => (
          <li key={path}>
            <FileLink path={path}><code>/{path}</code></FileLink>: {about}
          </li>
        ))}
      </ul>
    </Section>
  );
}
