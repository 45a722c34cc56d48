import {describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {loadRegions} from '../../site/regions/load';
import {loadSources} from '../../site/sources/load';
import {applyFilter, followUpStatus, NO_FILTER, parseFilter, stringifyFilter} from '../filters';
import {loadMeetings} from '../load';
import {toDecisionUrls, toFollowUpsPageProps, toMeetingPageProps, type MeetingContext} from '../props';
import {buildMeetingRoutes, toMeetingRoute} from '../routes';
import {GOOD} from './roots';

const {items} = loadMeetings(GOOD);
const [record] = items;
if (!record) throw new Error('no fixture');
const library: MeetingContext = {directory: loadDirectory(GOOD), sources: loadSources(GOOD).items, regions: loadRegions(GOOD).items, locale: 'id', today: '2026-04-01', decisionUrls: toDecisionUrls(items)};

describe('toMeetingPageProps', () => {
  it('gives the fields that the page shows, with links and sources resolved', () => {
    const {related, ideas, sources, decisionList, ...rest} = toMeetingPageProps(record, library);
    expect(related.map(({url}) => url)).toEqual(['/belanja-ide/kartu-contoh/']);
    expect(ideas).toMatchObject([{region: 'Contoh', entry: {url: '/belanja-ide/kartu-contoh/'}}]);
    expect(sources.map(({id}) => id)).toEqual(['uji']);
    expect('value' in decisionList && decisionList.value.map(({id, basis}) => [id, basis.map(({url}) => url)])).toEqual([['KPT-2026-901', []], ['KPT-2026-902', ['/regulasi/perda-contoh-1-2025/']]]);
    expect(rest).toMatchObject({place: 'Balai Warga, Kota Contoh', decisions: 2, followUps: 2, sentence: 'Rapat membahas layanan dasar.'});
  });

  it('uses the translation on English pages, and says so where there is none', () => {
    expect(toMeetingPageProps(record, {...library, locale: 'en'})).toMatchObject({title: 'Coordination meeting of Kabupaten Contoh'});
    const {english, ...untranslated} = record;
    expect(english).toBeDefined();
    expect(toMeetingPageProps(untranslated, {...library, locale: 'en'})).toMatchObject({title: 'Rapat koordinasi Kabupaten Contoh', lang: 'id'});
  });

  it('keeps unknown apart from none', () => {
    const unknown = {...record, meeting: {...record.meeting, tindak_lanjut: {belum_diketahui: 'Tidak tercatat.'}}};
    expect(toMeetingPageProps(unknown, library)).not.toHaveProperty('followUps');
    expect(toFollowUpsPageProps([unknown], library)).toMatchObject({rows: [], gaps: [{reason: 'Tidak tercatat.'}]});
    expect(toFollowUpsPageProps([{...record, meeting: {...record.meeting, tindak_lanjut: []}}], library)).toMatchObject({rows: [], gaps: []});
  });
});

describe('filters', () => {
  const {rows} = toFollowUpsPageProps(items, library);

  it('finds late work on any day', () => {
    expect(rows.map((row) => followUpStatus(row, '2026-03-31'))).toEqual(['berjalan', 'selesai']);
    expect(rows.map((row) => followUpStatus(row, '2026-04-01'))).toEqual(['terlambat', 'selesai']);
  });

  it('keeps the rows that pass', () => {
    const passing = (query: string): string[] => applyFilter(rows, parseFilter(query), (row) => followUpStatus(row, '2026-04-01')).map(({id}) => id);
    expect(passing('')).toEqual(['TL-2026-901', 'TL-2026-902']);
    expect(passing('?status=terlambat')).toEqual(['TL-2026-901']);
    expect(passing('?pertemuan=lain')).toEqual([]);
  });

  it('writes the address that it reads', () => {
    expect(stringifyFilter(NO_FILTER)).toBe('');
    const filter = {status: 'terlambat', pertemuan: '2026-02-10-rapat-contoh'};
    expect(parseFilter(stringifyFilter(filter))).toEqual(filter);
  });
});

describe('routes', () => {
  it('builds the list and the registers below the base of the locale', () => {
    expect(buildMeetingRoutes(items, library, '/en/').map(({path}) => path)).toEqual(['/en/pertemuan/', '/en/pertemuan/keputusan/', '/en/pertemuan/tindak-lanjut/']);
  });

  it('gives a report its typed props and drops the other routes of the blog plugin', () => {
    const post = {path: '/pertemuan/2026-02-10-rapat-contoh', component: 'C', exact: true, modules: {sidebar: 's.json', content: '@site/blog/x/index.md'}};
    const page = toMeetingRoute(post, items, library);
    expect(page?.modules).toEqual({content: '@site/blog/x/index.md'});
    expect(page?.props).toHaveProperty('meeting.id', '2026-02-10-rapat-contoh');
    expect(toMeetingRoute({path: '/pertemuan', component: 'L', exact: true, modules: {items: []}}, items, library)).toBeUndefined();
  });
});
