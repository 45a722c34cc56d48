import {useEffect, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {readWorkbook} from '../../site/sheets/readWorkbook';
import type {Workbook} from '../../site/sheets/types';
import type {Level} from '../../site/levels';
import type {Form} from '../form';
import type {ServiceProps} from '../props';
import type {Handed} from '../Tool/Input';
import Matching from './Matching';
import styles from './styles.module.css';

interface Props {
  readonly handed: Handed;
  readonly level: Level;
  readonly services: readonly ServiceProps[];
  readonly close: () => void;
  readonly take: (change: (form: Form) => Form, said: string) => void;
}

/** Reads what was handed over, on this device only. A pasted block is a sheet without a file. */
async function readHanded(handed: Handed): Promise<Workbook> {
  if ('file' in handed) return readWorkbook({name: handed.file.name, bytes: new Uint8Array(await handed.file.arrayBuffer())});
  const text = handed.block.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n');
  return readWorkbook({name: 'tempelan.tsv', bytes: new TextEncoder().encode(text)});
}

/** The panel between a file and the form: what was understood, which column is what, which row is which service. */
export default function OpenFile({handed, ...rest}: Props): ReactNode {
  const [read, setRead] = useState<{readonly of: Handed; readonly workbook: Workbook} | null>(null);
  useEffect(() => {
    let current = true;
    void readHanded(handed).then((workbook) => current && setRead({of: handed, workbook}));
    return () => {
      current = false;
    };
  }, [handed]);
  const name = 'file' in handed ? handed.file.name : translate({id: 'indexCalculator.open.block', description: 'Placeholder', message: 'Blok yang ditempel'});
  return (
    <section className={styles.panel} aria-labelledby="cocokkan">
      <Heading as="h3" id="cocokkan">{translate({id: 'indexCalculator.open.title', description: 'Heading', message: 'Cocokkan dulu: {name}'}, {name})}</Heading>
      {read?.of === handed ? <Matching key={name} workbook={read.workbook} {...rest} /> : <p role="status">{translate({id: 'indexCalculator.loading', description: 'Loading', message: 'Memuat…'})}</p>}
    </section>
  );
}
