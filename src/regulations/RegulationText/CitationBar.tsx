import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '@site/src/site/CopyButton';
import Icon from '@site/src/site/Icon';
import {citeProvision, toMessage, type Act} from './message';
import styles from './styles.module.css';

export interface Chosen {
  /** "Pasal 5 ayat (2)". */
  readonly provision: string;
  readonly address: string;
  /** The provision's own words. */
  readonly words: string;
}

interface Props {
  readonly chosen: Chosen;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Offers the device's own way of sending, where it has one. */
function SendButton({text}: {readonly text: string}): ReactNode {
  if (typeof navigator.share !== 'function') return null;
  // A reader who closes the device's sheet has changed their mind: nothing to say.
  const send = (): void => void navigator.share({text}).catch(() => undefined);
  return (
    <button type="button" className="tombol tombol--garis" onClick={send}>
      <Translate id="regulations.provision.send" description="Button: opens the device's share sheet">Bagikan</Translate>
    </button>
  );
}

/** After a click on a permalink: link, citation and a chat message of that provision. */
export default function CitationBar({chosen, act, onClose}: Props): ReactNode {
  const {provision, address, words} = chosen;
  const message = toMessage(provision, words, address, act);
  return (
    <div className={styles.bar} role="region" aria-label={translate({id: 'regulations.provision.bar', description: 'Label of the bar that copies link and citation', message: 'Salin tautan dan sitiran'})}>
      <strong lang="id">{provision}</strong>
      <CopyButton key={address} text={address}>
        {translate({id: 'regulations.provision.copyLink', description: 'Button', message: 'Salin tautan'})}
      </CopyButton>
      <CopyButton key={`${address} sitiran`} text={citeProvision(provision, act)}>
        {translate({id: 'regulations.provision.copyCitation', description: 'Button', message: 'Salin sitiran'})}
      </CopyButton>
      <CopyButton key={`${address} pesan`} text={message}>
        {translate({id: 'regulations.provision.copyMessage', description: 'Button: copies a plain text for a chat group', message: 'Salin untuk WhatsApp'})}
      </CopyButton>
      <SendButton text={message} />
      <button type="button" className="tombol tombol--garis" onClick={onClose}>
        <Icon name="silang" size={18} />
        {translate({id: 'regulations.provision.close', description: 'Button', message: 'Tutup'})}
      </button>
    </div>
  );
}
