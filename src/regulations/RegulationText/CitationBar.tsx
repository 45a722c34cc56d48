import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import CopyButton from '@site/src/site/CopyButton';
import styles from './styles.module.css';

interface Props {
  /** "Pasal 5 ayat (2)". */
  readonly provision: string;
  readonly address: string;
  readonly citation: string;
  readonly onClose: () => void;
}

/** After a click on a permalink: copy the link or the citation of that provision. */
export default function CitationBar({provision, address, citation, onClose}: Props): ReactNode {
  return (
    <div className={styles.bar} role="region" aria-label={translate({id: 'regulations.provision.bar', description: 'Label of the bar that copies link and citation', message: 'Salin tautan dan sitiran'})}>
      <strong lang="id">{provision}</strong>
      <CopyButton key={address} text={address}>
        {translate({id: 'regulations.provision.copyLink', description: 'Button', message: 'Salin tautan'})}
      </CopyButton>
      <CopyButton key={citation} text={citation}>
        {translate({id: 'regulations.provision.copyCitation', description: 'Button', message: 'Salin sitiran'})}
      </CopyButton>
      <button type="button" className="tombol tombol--garis" onClick={onClose}>
        {translate({id: 'regulations.provision.close', description: 'Button', message: 'Tutup'})}
      </button>
    </div>
  );
}
