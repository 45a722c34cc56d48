/**
 * Structured data of a regulation page: schema.org Legislation with ELI beside it (REGULATIONS E.4). Pure.
 * Nothing is said that the record does not know: no date from a year, no force of a doubtful status, and our text is never official.
 */
import {folderOf, MEDIA_TYPES, pathOf} from './exports/addresses';
import type {ExportedState} from './exports/props';
import type {RegulationPageProps} from './props';
import type {StatusCode} from './status';

type Force = 'InForce' | 'PartiallyInForce' | 'NotInForce';

const FORCE: Partial<Record<StatusCode, Force>> = {
  berlaku: 'InForce',
  'berlaku-dengan-perubahan': 'InForce',
  'dicabut-sebagian': 'PartiallyInForce',
  dicabut: 'NotInForce',
  'belum-berlaku': 'NotInForce',
};

/** Individuals of the ELI ontology. */
const ELI_FORCE: Readonly<Record<Force, string>> = {InForce: 'eli:InForce-inForce', PartiallyInForce: 'eli:InForce-partiallyInForce', NotInForce: 'eli:InForce-notInForce'};

interface Term {
  readonly schema: readonly string[];
  readonly eli: string;
}

/** schema.org names only the acting side; the other side is said with `@reverse`. ELI names both. */
const ACTIVE: Partial<Record<string, Term>> = {
  mengubah: {schema: ['legislationAmends'], eli: 'eli:amends'},
  mencabut: {schema: ['legislationRepeals'], eli: 'eli:repeals'},
  melaksanakan: {schema: ['legislationEnsuresImplementationOf', 'isBasedOn'], eli: 'eli:ensures_implementation_of'},
  mengacu: {schema: ['citation'], eli: 'eli:cites'},
};
const PASSIVE: Partial<Record<string, Term>> = {
  'diubah-oleh': {schema: ['legislationAmends'], eli: 'eli:amended_by'},
  'dicabut-oleh': {schema: ['legislationRepeals'], eli: 'eli:repealed_by'},
  'dilaksanakan-oleh': {schema: ['legislationEnsuresImplementationOf'], eli: 'eli:implementation_ensured_by'},
};

const CONTEXT = ['https://schema.org', {eli: 'http://data.europa.eu/eli/ontology#', xsd: 'http://www.w3.org/2001/XMLSchema#', skos: 'http://www.w3.org/2004/02/skos/core#'}] as const;

type Json = Record<string, unknown>;

const dateOf = (value: RegulationPageProps['metadata']['signed']): string | undefined => (value && 'value' in value ? value.value : undefined);
const typedDate = (date: string): Json => ({'@type': 'xsd:date', '@value': date});

function add(target: Record<string, Json[]>, key: string, node: Json): void {
  (target[key] ??= []).push(node);
}

function relationsOf(props: RegulationPageProps, address: (id: string) => string): Json {
  const result: Record<string, Json[]> = {};
  const reverse: Record<string, Json[]> = {};
  for (const {kind, id, name, certainty} of props.relations) {
    if (certainty === 'perlu-verifikasi') continue;
    const node = {'@type': 'Legislation', name, ...(id ? {'@id': address(id)} : {})};
    const side = ACTIVE[kind] ?? PASSIVE[kind];
    side?.schema.forEach((term) => add(ACTIVE[kind] ? result : reverse, term, node));
    if (side && id) add(result, side.eli, {'@id': address(id)});
  }
  return {...result, ...(Object.keys(reverse).length > 0 ? {'@reverse': reverse} : {})};
}

/** A file of ours: a copy, never the official text. */
function encoding(site: string, path: string, mediaType: string): Json {
  return {
    '@type': ['LegislationObject', 'eli:Format'],
    '@id': site + path,
    contentUrl: site + path,
    encodingFormat: mediaType,
    inLanguage: 'id',
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  };
}

const PAGE = 'text/html';

function encodingsOf({id, exports}: RegulationPageProps, site: string): Json {
  if (!exports) return {};
  return {encoding: [encoding(site, folderOf(id), PAGE), ...exports.downloads.map(({kind}) => encoding(site, pathOf(id, kind), MEDIA_TYPES[kind]))]};
}

/** One dated state of the text. It consolidates only where the record names the amendments that it contains. */
function toState(props: RegulationPageProps, {date, includes, downloads}: ExportedState, site: string): Json {
  const folder = folderOf(props.id, date);
  const work = `${site}regulasi/${props.id}/`;
  return {
    '@type': ['Legislation', 'eli:LegalExpression'],
    '@id': site + folder,
    url: site + folder,
    name: `${props.name} per ${date}`,
    inLanguage: 'id',
    legislationDateVersion: date,
    ...(includes.length > 0 ? {legislationConsolidates: [work, ...includes.map((id) => `${site}regulasi/${id}/`)].map((id) => ({'@id': id}))} : {}),
    'eli:realizes': {'@id': work},
    encoding: [encoding(site, folder, PAGE), ...downloads.map(({kind}) => encoding(site, folder + kind, MEDIA_TYPES[kind]))],
  };
}

function partsOf({id, exports}: RegulationPageProps, site: string): Json {
  if (!exports || exports.articles.length === 0) return {};
  const label = (article: string): string => article.replace('pasal-', 'Pasal ').replace(/[a-z]+$/, (suffix) => suffix.toUpperCase());
  return {hasPart: exports.articles.map((article) => ({'@type': 'Legislation', '@id': `${site}regulasi/${id}/#${article}`, name: label(article)}))};
}

/** Days between which the act held; only from the day on which it took force, never from the day of signing. */
function coverage({status, metadata}: RegulationPageProps): Json {
  const start = dateOf(metadata.inForce) ?? dateOf(metadata.promulgated);
  if (!FORCE[status.code] || start === undefined) return {};
  return {legislationDateOfApplicability: start, ...(status.code === 'dicabut' ? {} : {temporalCoverage: `${start}/..`}), 'eli:first_date_entry_in_force': typedDate(start)};
}

function factsOf({name, region, status, metadata}: RegulationPageProps): Json {
  const {signed, promulgated, kind, number, gazette, official, author} = metadata;
  const [signedOn, publishedOn, issue] = [dateOf(signed), dateOf(promulgated), dateOf(gazette)];
  const force = FORCE[status.code];
  return {
    legislationIdentifier: name,
    legislationType: kind,
    legislationJurisdiction: {'@type': 'AdministrativeArea', name: region.national ? 'Indonesia' : region.name},
    ...(author ? {legislationPassedBy: {'@type': 'Organization', name: author}} : {}),
    ...(signedOn ? {legislationDate: signedOn, 'eli:date_document': typedDate(signedOn)} : {}),
    ...(publishedOn ? {datePublished: publishedOn, 'eli:date_publication': typedDate(publishedOn)} : {}),
    ...(issue ? {isPartOf: {'@type': 'PublicationIssue', name: issue}, 'eli:published_in': issue} : {}),
    ...(force ? {legislationLegalForce: `https://schema.org/${force}`, 'eli:in_force': {'@id': ELI_FORCE[force]}} : {}),
    ...(number ? {'eli:number': number} : {}),
    ...(official ? {sameAs: official} : {}),
    'eli:type_document': {'@type': 'skos:Concept', 'skos:prefLabel': {'@value': kind, '@language': 'id'}},
  };
}

/** What a model text is: a work of ours, based on the acts that it follows. */
function modelOf(props: RegulationPageProps, site: string, address: (id: string) => string): Json {
  const based = props.relations.flatMap(({id, kind, name, certainty}) => (ACTIVE[kind] && certainty !== 'perlu-verifikasi' && id ? [{'@type': 'CreativeWork', '@id': address(id), name}] : []));
  const files = props.exports?.downloads ?? [];
  return {
    '@type': 'CreativeWork',
    description: props.description,
    genre: 'Naskah model, bukan produk hukum',
    ...(based.length > 0 ? {isBasedOn: based} : {}),
    ...(files.length > 0 ? {encoding: files.map(({kind}) => ({'@type': 'MediaObject', contentUrl: site + pathOf(props.id, kind), encodingFormat: MEDIA_TYPES[kind], inLanguage: 'id'}))} : {}),
  };
}

/**
 * A model text is a creative work, not legislation.
 * @param site address of the site with base and trailing slash, e.g. `https://contoh.id/`
 */
export function toJsonLd(props: RegulationPageProps, site: string): Json {
  const address = (id: string): string => `${site}regulasi/${id}/`;
  const url = address(props.id);
  const common = {'@context': CONTEXT, '@id': url, url, name: props.citation.full, inLanguage: 'id'};
  if (props.model) return {...common, '@context': 'https://schema.org', ...modelOf(props, site, address)};
  const states = props.exports?.states ?? [];
  return {
    ...common,
    '@type': ['Legislation', 'eli:LegalResource'],
    ...factsOf(props),
    ...coverage(props),
    ...relationsOf(props, address),
    ...encodingsOf(props, site),
    ...(states.length > 0 ? {workExample: states.map((state) => toState(props, state, site))} : {}),
    ...partsOf(props, site),
  };
}
