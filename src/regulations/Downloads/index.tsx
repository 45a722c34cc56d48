import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {pathOf, type FileKind} from '../exports/addresses';
import type {Download} from '../exports/props';
import FileLink from '../../site/FileLink';
import {formatSize} from '../../site/formatSize';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  /** Day of a dated state; absent for the text of today. */
  readonly date?: string | undefined;
  readonly files: readonly Download[];
}

const NAMES: Readonly<Record<FileKind, () => string>> = {
  'naskah.txt': () => translate({id: 'regulations.download.text', description: 'Name of a file format', message: 'teks polos'}),
  'akn.xml': () => 'Akoma Ntoso',
  'data.json': () => 'JSON',
  'abstrak.txt': () => translate({id: 'regulations.download.abstract', description: 'Name of a file', message: 'abstrak'}),
};

/** The text as files: for copying, for other programs, for keeping. */
export default function Downloads({id, date, files}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  if (files.length === 0) return null;
  return (
    <p className={styles.downloads}>
      <span>
        <Translate id="regulations.download" description="Before links to files of the text">Unduh naskah:</Translate>
      </span>
      {files.map(({kind, bytes}) => (
        <FileLink key={kind} path={pathOf(id, kind, date)}>
          {`${NAMES[kind]()} (${formatSize(bytes, i18n.currentLocale)})`}
        </FileLink>
      ))}
    </p>
  );
}
