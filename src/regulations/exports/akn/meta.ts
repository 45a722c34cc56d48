/** The `meta` of an export: what it is, where it comes from, how far it has been read, and that it is not official. Pure. */
import type {Element} from 'xast';
import {x} from 'xastscript';
import {fullCitation, fullKind, shortGazette} from '../../format';
import type {ActReference} from '../../grammar/actReferences';
import {kindKey, KINDS} from '../../kinds';
import {known} from '../../recordRules';
import type {RelationView} from '../../relations';
import {noticeOf, readingOf} from '../words';
import type {TextSource} from '../source';
import {block, inline} from './xml';

/** Namespace of what has no place in Akoma Ntoso. It names a vocabulary and leads nowhere. */
const OWN = 'urn:pustaka-spm:akn';
const SOURCE = '#pustaka';

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/**
 * Work address, `/akn/id/act/<kind>/[<region>/]<year>/<number>`: the region's id of this library stands where the naming
 * convention puts the actor, since our sources do not print region codes and an address must not change when one is added.
 * Model texts: `/akn/id/doc/model/<name>`.
 */
export function workAddress(record: Pick<TextSource['record'], 'id' | 'jenis_naskah' | 'jenis' | 'wilayah' | 'tahun' | 'nomor'>): string {
  if (record.jenis_naskah === 'model') return `/akn/id/doc/model/${record.id.replace(/^model-/, '')}`;
  const region = record.wilayah === 'pusat' ? [] : [record.wilayah];
  return ['/akn/id/act', kindKey(record.jenis) ?? slug(record.jenis), ...region, record.tahun, slug(record.nomor ?? '')].join('/');
}

/** Work address of a national act by the words that cite it, whether or not the library holds it. Numbers such as `29/PRT/M` are not told alike everywhere, so they give none. */
export function citedAddress({kind, number, year, region}: ActReference): string | undefined {
  const row = KINDS[kind];
  if (!row || row.group === 'perda' || row.group === 'perkada' || region !== undefined || !/^\d+[A-Za-z]?$/.test(number)) return undefined;
  return `/akn/id/act/${kind}/${year}/${number.toLowerCase()}`;
}

const value = (name: string, text: string): Element => x(name, {value: text});

/** Day of the work and what kind of day it is: never a guess. */
function workDay({record, first}: TextSource): {date: string; name: string} {
  const signed = known(record.tanggal_ditetapkan);
  const promulgated = known(record.tanggal_diundangkan);
  if (signed !== undefined) return {date: signed, name: 'penetapan'};
  return promulgated === undefined ? {date: first, name: 'naskah-tertua-di-pustaka'} : {date: promulgated, name: 'pengundangan'};
}

/** Identification of the whole (`component` = `main`) or of an attachment (`penjelasan_1`). */
export function identification(source: TextSource, component: string): Element {
  const {record, text} = source;
  const work = workAddress(record);
  const expression = `${work}/ind@${text.date}`;
  const model = record.jenis_naskah === 'model';
  const author = x('FRBRauthor', {href: model ? SOURCE : '#pembentuk'});
  const head = (address: string, suffix = ''): Element[] => [value('FRBRthis', `${address}/!${component}${suffix}`), value('FRBRuri', `${address}${suffix}`)];
  return block('identification', {source: SOURCE}, [
    block('FRBRWork', {}, [
      ...head(work),
      x('FRBRdate', workDay(source)),
      author,
      value('FRBRcountry', 'id'),
      ...(model ? [value('FRBRsubtype', 'model')] : [value('FRBRsubtype', kindKey(record.jenis) ?? slug(record.jenis))]),
      ...(record.nomor === undefined ? [] : [x('FRBRnumber', {value: record.nomor})]),
      x('FRBRname', {value: record.sebutan}),
      value('FRBRprescriptive', String(!model)),
    ]),
    block('FRBRExpression', {}, [...head(expression), x('FRBRdate', {date: text.date, name: model ? 'penulisan' : 'berlaku'}), author, value('FRBRauthoritative', 'false'), x('FRBRlanguage', {language: 'ind'})]),
    block('FRBRManifestation', {}, [...head(expression, '.akn'), x('FRBRdate', {date: text.record.diperiksa_pada ?? record.diperiksa, name: 'pemeriksaan'}), x('FRBRauthor', {href: SOURCE}), value('FRBRformat', 'application/akn+xml')]),
  ]);
}

function publication({record, place}: TextSource): Element | undefined {
  const gazette = known(record.sumber_gazet);
  const date = known(record.tanggal_diundangkan);
  if (!gazette || date === undefined) return undefined;
  return x('publication', {date, name: gazette.jenis, number: String(gazette.nomor), showAs: `${shortGazette(gazette)}${place.tingkat === 'pusat' ? '' : ` ${place.nama}`}`});
}

const ACTS: Partial<Record<RelationView['kind'], 'activeRef' | 'passiveRef'>> = {
  mengubah: 'activeRef',
  mencabut: 'activeRef',
  melaksanakan: 'activeRef',
  mengacu: 'activeRef',
  'diubah-oleh': 'passiveRef',
  'dicabut-oleh': 'passiveRef',
};

const isDay = (text: string | undefined): text is string => text !== undefined && text.length === 10;

/** Acts with an address of their own; others are told in data.json only. */
function relatedActs({relations, workOf}: TextSource): {readonly view: RelationView; readonly eId: string; readonly href: string; readonly name: 'activeRef' | 'passiveRef'}[] {
  return relations.flatMap((view, index) => {
    const name = ACTS[view.kind];
    const other = view.id === undefined ? undefined : workOf(view.id);
    return name && other ? [{view, name, eId: `ref_${index + 1}`, href: workAddress(other)}] : [];
  });
}

function lifecycle(source: TextSource): Element | undefined {
  const {record} = source;
  const own = (['tanggal_ditetapkan', 'tanggal_diundangkan', 'tanggal_berlaku'] as const).flatMap((key, index) => {
    const date = known(record[key]);
    return date === undefined ? [] : [{date, attributes: {source: '#asal', refersTo: `#${key.replace('tanggal_', '')}`, ...(index === 0 ? {type: 'generation'} : {})}}];
  });
  const byOthers = relatedActs(source).flatMap(({view, eId}) => {
    const type = view.kind === 'diubah-oleh' ? 'amendment' : view.kind === 'dicabut-oleh' && !view.partial ? 'repeal' : undefined;
    return type && isDay(view.since) && view.certainty !== 'perlu-verifikasi' ? [{date: view.since, attributes: {source: `#${eId}`, type}}] : [];
  });
  const events = [...own, ...byOthers].sort((a, b) => a.date.localeCompare(b.date));
  return events.length > 0 ? block('lifecycle', {source: SOURCE}, events.map(({date, attributes}, index) => x('eventRef', {eId: `event_${index + 1}`, date, ...attributes}))) : undefined;
}

function references(source: TextSource): Element {
  const {record, place, site, title} = source;
  const concept = (eId: string, showAs: string): Element => x('TLCConcept', {eId, href: `/akn/ontology/concept/id/${eId}`, showAs});
  const maker = record.teu_badan ?? place.nama;
  return block('references', {source: SOURCE}, [
    inline('original', {eId: 'asal', href: workAddress(record), showAs: fullCitation(record, place)}, []),
    ...relatedActs(source).map(({name, eId, href, view}) => inline(name, {eId, href, showAs: view.name}, [])),
    inline('TLCOrganization', {eId: 'pustaka', href: site, showAs: title}, []),
    ...(record.jenis_naskah === 'model' ? [] : [inline('TLCOrganization', {eId: 'pembentuk', href: `/akn/ontology/organization/id/${slug(maker)}`, showAs: maker}, [])]),
    concept('ditetapkan', 'Ditetapkan'),
    concept('diundangkan', 'Diundangkan'),
    concept('berlaku', 'Mulai berlaku'),
  ]);
}

/** Doubts of the parser travel with the text, by line of the source. */
function notes({record, text}: TextSource): Element {
  const said = [noticeOf(record), readingOf(text.record), ...text.parsed.warnings.map(({line, message}) => `Baris ${line}: ${message}`)];
  return block('notes', {source: SOURCE}, said.map((words, index) => block('note', {eId: `note_${index + 1}`, status: 'editorial'}, [inline('p', {}, [words])])));
}

function proprietary({record, place, text, url}: TextSource): Element {
  const own = (name: string, words: string): Element => inline(`pustaka:${name}`, {}, [words]);
  return block('proprietary', {source: SOURCE, 'xmlns:pustaka': OWN}, [
    own('jenis', record.jenis_naskah === 'model' ? `Naskah model ${record.jenis}` : fullKind(record.jenis, place)),
    own('resmi', 'tidak'),
    own('keadaanNaskah', text.record.keadaan),
    ...text.record.memuat.map((id) => own('memuat', id)),
    own('alamat', url),
  ]);
}

/** `meta` of the whole text. */
export function renderMeta(source: TextSource): Element {
  return block('meta', {}, [identification(source, 'main'), publication(source), lifecycle(source), references(source), notes(source), proprietary(source)]);
}
