import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {LEVELS, type Level} from '../../site/levels';
import {useSiteLocale} from '../../site/useSiteLocale';
import {EXAMPLE_NAMES, type ExampleName} from '../exampleNames';
import {LEVEL_NAMES} from '../fieldNames';
import type {Form} from '../form';
import type {ServiceProps} from '../props';
import styles from './styles.module.css';

interface Props {
  readonly form: Form;
  readonly services: readonly ServiceProps[];
  /** Address of the template of the chosen level. */
  readonly template: string;
  readonly set: (change: Partial<Form>) => void;
  readonly load: (example: ExampleName) => void;
  readonly open: (file: File) => void;
}

function Levels({form, services, set}: Pick<Props, 'form' | 'services' | 'set'>): ReactNode {
  const locale = useSiteLocale();
  const count = (level: Level): number => services.filter((service) => service.level === level).length;
  return (
    <fieldset className={styles.levels}>
      <legend>{translate({id: 'indexCalculator.level', description: 'Legend', message: 'Tingkat'})}</legend>
      {[...LEVELS].reverse().map((level) => (
        <label key={level}>
          <input type="radio" name="tingkat" value={level} checked={form.level === level} onChange={() => set({level})} />
          {translate({id: 'indexCalculator.level.option', description: 'Level', message: '{level}, {count} layanan'}, {level: LEVEL_NAMES[level][locale], count: count(level)})}
        </label>
      ))}
    </fieldset>
  );
}

function exampleName({id, region}: ExampleName, all: number): string {
  return id === 'lima'
    ? translate({id: 'indexCalculator.example.short', description: 'Button', message: 'Contoh singkat: lima layanan'})
    : translate({id: 'indexCalculator.example.full', description: 'Button', message: 'Contoh lengkap: {region}, {all} layanan'}, {region, all});
}

/** Level, name and period, and the three ways to numbers besides typing. */
export default function Start({form, services, template, set, load, open}: Props): ReactNode {
  const own = services.filter(({level}) => level === form.level).length;
  return (
    <div className={styles.start}>
      <Levels form={form} services={services} set={set} />
      <div className={styles.names}>
        <label>
          <span>{translate({id: 'indexCalculator.region', description: 'Label', message: 'Nama daerah (boleh kosong)'})}</span>
          <input className="kolom-isian" type="text" maxLength={80} value={form.region} onChange={(event) => set({region: event.target.value})} />
        </label>
        <label>
          <span>{translate({id: 'indexCalculator.period', description: 'Label', message: 'Tahun atau periode (boleh kosong)'})}</span>
          <input className="kolom-isian" type="text" maxLength={40} value={form.period} onChange={(event) => set({period: event.target.value})} />
        </label>
      </div>
      <div className={styles.ways}>
        <label className="tombol">
          {translate({id: 'indexCalculator.open', description: 'Button', message: 'Buka berkas kantor (.xlsx, .csv)'})}
          <input
            className="sembunyi-visual"
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) open(file);
              event.target.value = '';
            }}
          />
        </label>
        {EXAMPLE_NAMES.filter(({level}) => level === form.level).map((example) => (
          <button key={example.id} type="button" className="tombol tombol--garis" onClick={() => load(example)}>
            {exampleName(example, own)}
          </button>
        ))}
        <Link to={`pathname://${template}`} target="_self">
          <Translate id="indexCalculator.template" description="Link">Unduh templat XLSX</Translate>
        </Link>
      </div>
      <p className={styles.hint}>
        <Translate id="indexCalculator.typing" description="Hint">
          Isi bilangan bulat. Kosongkan yang belum ada datanya; tulis 0 bila memang nol. Blok dari lembar kerja dapat ditempel pada sel mana pun.
        </Translate>
      </p>
    </div>
  );
}
