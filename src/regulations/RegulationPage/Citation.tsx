import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '@site/src/site/CopyButton';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

interface Props {
  readonly short: string;
  readonly full: string;
}

/** The citation, short and in full, as text that can be copied. */
export default function Citation({short, full}: Props): ReactNode {
  const rows = [
    {key: 'pendek', text: short, label: translate({id: 'regulations.citation.short', description: 'Label', message: 'Pendek'}), copy: translate({id: 'regulations.citation.copyShort', description: 'Button', message: 'Salin sitiran pendek'})},
    {key: 'lengkap', text: full, label: translate({id: 'regulations.citation.full', description: 'Label', message: 'Lengkap'}), copy: translate({id: 'regulations.citation.copyFull', description: 'Button', message: 'Salin sitiran lengkap'})},
  ];
  return (
    <section aria-labelledby="sitiran">
      <Heading as="h2" id="sitiran">
        <Translate id="regulations.citation" description="Heading above the citation">Cara menyitir</Translate>
      </Heading>
      <dl className={styles.citation}>
        {rows.map(({key, text, label, copy}) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <span lang="id">{text}</span>
              <CopyButton text={text}>{copy}</CopyButton>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
