import type {TableModel} from '../model';
import {FICTIONAL_NOTICE} from './words';

/** One published file. */
export interface PublishedFile {
  /** Below the site base, e.g. `data/capaian.csv`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
}

function toDistribution({path, mediaType, bytes}: PublishedFile, siteUrl: string): object {
  return {'@type': 'dcat:Distribution', 'dct:title': path.split('/').at(-1), 'dcat:downloadURL': {'@id': `${siteUrl}${path}`}, 'dcat:mediaType': mediaType, 'dcat:byteSize': bytes};
}

/** Catalogue of all tables after DCAT 2 (W3C) as JSON-LD, the vocabulary that open-data portals harvest. */
export function toCatalogue(site: {readonly title: string; readonly url: string}, models: readonly TableModel[], filesOf: (model: TableModel) => readonly PublishedFile[]): object {
  return {
    '@context': {dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', xsd: 'http://www.w3.org/2001/XMLSchema#'},
    '@id': `${site.url}data/katalog.json`,
    '@type': 'dcat:Catalog',
    'dct:title': `Data terbuka ${site.title}`,
    'dct:language': 'id',
    'dcat:dataset': models.map((model) => ({
      '@id': `${site.url}data/${model.id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': model.id,
      'dct:title': model.title,
      'dct:description': [model.fictional ? FICTIONAL_NOTICE : '', model.description].filter(Boolean).join(' '),
      'dct:spatial': model.place,
      'dct:temporal': model.period,
      'dct:issued': {'@value': model.issued, '@type': 'xsd:date'},
      'dct:license': {'@id': model.license.url},
      'dcat:landingPage': {'@id': `${site.url}${model.page.replace(/^\//, '')}`},
      'dcat:distribution': filesOf(model).map((file) => toDistribution(file, site.url)),
    })),
  };
}
