import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import ScrollTable from '../../site/ScrollTable';
import Section from '../../site/Section';
import SourceRefs from '../../site/SourceRefs';
import {CATEGORIES} from '../../site/spmIndex/categories';
import CategoryBadge from '../../site/spmIndex/CategoryBadge';
import {useSiteLocale} from '../../site/useSiteLocale';
import {FIELD_NAMES} from '../fieldNames';
import {FIELDS} from '../form';
import {exampleText} from '../labels';
import type {CalculatorProps} from '../props';
import styles from './styles.module.css';

function Formulas({sources}: Pick<CalculatorProps, 'sources'>): ReactNode {
  const own = sources.filter(({id}) => id === 'g4');
  return (
    <Section id="rumus" title={translate({id: 'indexCalculator.formulas', description: 'Heading', message: 'Rumus'})} screenOnly>
      <ul className={styles.formulas}>
        <li><Translate id="indexCalculator.formula.a" description="A formula">A (penerima) = terlayani ÷ harus dilayani × 100</Translate> <CertaintyBadge certainty="sekunder" /></li>
        <li><Translate id="indexCalculator.formula.b" description="A formula">B (mutu) = mutu terpenuhi ÷ mutu dibutuhkan × 100</Translate> <CertaintyBadge certainty="sekunder" /></li>
        <li><Translate id="indexCalculator.formula.service" description="A formula">Indeks layanan = 0,8 × A + 0,2 × B</Translate> <CertaintyBadge certainty="perlu-verifikasi" /></li>
        <li><Translate id="indexCalculator.formula.region" description="A formula">Indeks daerah = rata-rata indeks layanan</Translate> <CertaintyBadge certainty="perlu-verifikasi" /></li>
      </ul>
      <p>
        <Translate id="indexCalculator.formula.why" description="Note">Bobot 80 dan 20 kami temukan pada satu keluarga aplikasi SPM kesehatan. Cara menggabungkannya belum kami temukan dalam naskah resmi.</Translate> <SourceRefs sources={own} />
      </p>
    </Section>
  );
}

function Scale({sources}: Pick<CalculatorProps, 'sources'>): ReactNode {
  const title = translate({id: 'indexCalculator.scale', description: 'Heading', message: 'Kategori menurut indeks'});
  return (
    <Section id="kategori" title={title} screenOnly>
      <ScrollTable label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{translate({id: 'indexCalculator.report.category', description: 'Column head', message: 'Kategori'})}</th>
              <th scope="col">{translate({id: 'indexCalculator.report.index', description: 'Column head', message: 'Indeks'})}</th>
              <th scope="col"><Translate id="indexCalculator.scale.sources" description="Column head">Ditemukan pada</Translate></th>
            </tr>
          </thead>
          <tbody>
            {CATEGORIES.map((category, i) => (
              <tr key={category.id}>
                <th scope="row"><CategoryBadge category={category} /></th>
                <td>
                  {i === 0
                    ? '100'
                    : category.from === 0
                      ? translate({id: 'indexCalculator.scale.below', description: 'Range', message: 'di bawah 60'})
                      : translate({id: 'indexCalculator.scale.fromTo', description: 'Range', message: '{from} sampai di bawah {to}'}, {from: category.from, to: CATEGORIES[i - 1]?.from ?? 100})}
                </td>
                <td><SourceRefs sources={sources.filter(({id}) => (category.sources as readonly string[]).includes(id))} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p>
        <CertaintyBadge certainty="sekunder" />{' '}
        <Translate id="indexCalculator.scale.note" description="Note">Skala lengkap hanya ada pada satu dasbor, yang mungkin memuat Indeks SPM Pendidikan. Cocokkan dengan lampiran Permendagri 59/2021.</Translate>
      </p>
    </Section>
  );
}

function Worked({services, example}: Pick<CalculatorProps, 'services' | 'example'>): ReactNode {
  const locale = useSiteLocale();
  const title = translate({id: 'indexCalculator.worked', description: 'Heading', message: 'Contoh hitungan'});
  const heads = [...FIELDS.map((field) => FIELD_NAMES[field][locale]), 'A (%)', 'B (%)', translate({id: 'indexCalculator.report.index', description: 'Column head', message: 'Indeks'})];
  return (
    <Section id="contoh" title={title} screenOnly>
      <p className={styles.example}>{exampleText('example')}</p>
      <ScrollTable label={title}>
        <table>
          <caption>{translate({id: 'indexCalculator.worked.caption', description: 'Caption', message: 'Lima layanan di Kabupaten Contoh'})}</caption>
          <thead>
            <tr>
              <th scope="col">{translate({id: 'indexCalculator.service', description: 'Column head', message: 'Layanan'})}</th>
              {heads.map((name) => <th key={name} scope="col" className="angka">{name}</th>)}
              <th scope="col">{translate({id: 'indexCalculator.report.category', description: 'Column head', message: 'Kategori'})}</th>
            </tr>
          </thead>
          <tbody>
            {example.rows.map(({id, texts, category}) => (
              <tr key={id}>
                <th scope="row">{services.find((service) => service.id === id)?.name}</th>
                {texts.map((text, i) => <td key={i} className="angka">{text}</td>)}
                <td>{CATEGORIES.filter((one) => one.id === category).map((one) => <CategoryBadge key={one.id} category={one} />)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <ul className={styles.formulas}>
        {example.lines.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </Section>
  );
}

function TwoIndices(): ReactNode {
  return (
    <Section id="dua-indeks" title={translate({id: 'indexCalculator.two', description: 'Heading', message: 'Dua indeks yang berbeda'})} screenOnly>
      <ul>
        <li><Translate id="indexCalculator.two.ip" description="Explanation">IP SPM milik Kementerian Dalam Negeri dan mencakup enam sektor. Halaman ini menghitungnya.</Translate></li>
        <li><Translate id="indexCalculator.two.education" description="Explanation">Indeks SPM Pendidikan milik kementerian yang mengurus pendidikan. Halaman ini tidak menghitungnya.</Translate></li>
      </ul>
      <p>
        <Translate id="indexCalculator.two.never" description="Advice">Jangan bandingkan keduanya.</Translate>{' '}
        <Link to="/pedoman/indeks-dan-kategori/"><Translate id="indexCalculator.two.more" description="Link">Baca pedoman indeks dan kategori</Translate></Link>
      </p>
    </Section>
  );
}

/** What stands on the page without JavaScript too: formulas, categories, a worked example, and what the index is not. */
export default function Explanation(props: CalculatorProps): ReactNode {
  return (
    <>
      <Formulas sources={props.sources} />
      <Scale sources={props.sources} />
      <Worked services={props.services} example={props.example} />
      <TwoIndices />
    </>
  );
}
