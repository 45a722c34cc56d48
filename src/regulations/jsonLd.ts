/** Structured data of a regulation page (schema.org Legislation, REGULATIONS E.4). Pure. */
import type {RegulationPageProps} from './props';
import type {StatusCode} from './status';

const FORCE: Partial<Record<StatusCode, 'InForce' | 'PartiallyInForce' | 'NotInForce'>> = {
  berlaku: 'InForce',
  'berlaku-dengan-perubahan': 'InForce',
  'dicabut-sebagian': 'PartiallyInForce',
  dicabut: 'NotInForce',
  'belum-berlaku': 'NotInForce',
};

/** Only the acting side has a property in schema.org; the passive side is said by the other act. */
const RELATIONS = {
  mengubah: 'legislationAmends',
  mencabut: 'legislationRepeals',
  melaksanakan: 'legislationEnsuresImplementationOf',
  mengacu: 'citation',
} as const;

type Json = Record<string, unknown>;

const dateOf = (value: RegulationPageProps['metadata']['signed']): string | undefined => (value && 'value' in value ? value.value : undefined);
const isActing = (kind: string): kind is keyof typeof RELATIONS => kind in RELATIONS;

function relationsOf(props: RegulationPageProps, address: (id: string) => string): Json {
  const result: Record<string, Json[]> = {};
  for (const {kind, id, name, certainty} of props.relations) {
    if (!isActing(kind) || certainty === 'perlu-verifikasi') continue;
    (result[RELATIONS[kind]] ??= []).push({'@type': 'Legislation', name, ...(id ? {'@id': address(id)} : {})});
  }
  return result;
}

/** Our own text, never the official one. */
function encodingOf(props: RegulationPageProps, url: string): Json {
  if (props.expressions.length === 0) return {};
  return {encoding: {'@type': 'LegislationObject', '@id': `${url}#naskah`, contentUrl: url, encodingFormat: 'text/html', inLanguage: 'id', legislationLegalValue: 'UnofficialLegalValue'}};
}

/**
 * A model text is a creative work, not legislation.
 * @param site address of the site with base and trailing slash, e.g. `https://contoh.id/`
 */
export function toJsonLd(props: RegulationPageProps, site: string): Json {
  const address = (id: string): string => `${site}regulasi/${id}/`;
  const url = address(props.id);
  const common = {'@context': 'https://schema.org', '@id': url, url, name: props.citation.full, inLanguage: 'id'};
  if (props.model) return {...common, '@type': 'CreativeWork', description: props.description};
  const {signed, promulgated, kind, official, author} = props.metadata;
  const [signedOn, publishedOn] = [dateOf(signed), dateOf(promulgated)];
  const force = FORCE[props.status.code];
  return {
    ...common,
    '@type': 'Legislation',
    legislationIdentifier: props.name,
    legislationType: kind,
    legislationJurisdiction: {'@type': 'AdministrativeArea', name: props.region.national ? 'Indonesia' : props.region.name},
    ...(author ? {legislationPassedBy: {'@type': 'Organization', name: author}} : {}),
    ...(signedOn ? {legislationDate: signedOn} : {}),
    ...(publishedOn ? {datePublished: publishedOn} : {}),
    ...(force ? {legislationLegalForce: force} : {}),
    ...(official ? {sameAs: official} : {}),
    ...relationsOf(props, address),
    ...encodingOf(props, url),
  };
}
