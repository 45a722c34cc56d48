import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord} from '../site/readYaml';
import {regionProblems} from '../site/regions/check';
import {loadRegions} from '../site/regions/load';
import {validateAll} from '../site/validate';
import {privacyProblems} from './privacy';
import {addressProblems, registerProblems, type Report} from './rules';
import {meetingSchema, type Meeting} from './schema';
import {translationProblems} from './translations';

const FILES = /^index\.md$/;
/** Where Docusaurus looks for translated reports; one folder a locale. */
const TRANSLATIONS = 'i18n/en/docusaurus-plugin-content-blog';

/** A report with its translation, if there is one. */
export interface MeetingRecord {
  /** Folder name: date and short name. */
  readonly id: string;
  readonly meeting: Meeting;
  /** The same in English: equal ids, dates and links. */
  readonly english?: Meeting;
}

interface Read {
  readonly records: readonly RawRecord[];
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

function readReports(root: string, dir: string): Read {
  const {records, problems} = readDataDir(root, dir, FILES);
  const {valid, problems: faults} = validateAll(meetingSchema, records);
  const privacy = records.flatMap((raw) => privacyProblems(raw.file, readFileSync(join(root, raw.file), 'utf8')));
  return {records, reports: valid, problems: [...problems, ...faults, ...privacy, ...valid.flatMap(addressProblems)]};
}

/**
 * Reads `blog/<folder>/index.md` and their English translations, newest first.
 * All faults at once: schema, privacy, addresses, numbers across meetings, links, translations.
 */
export function loadMeetings(root: string): Loaded<MeetingRecord> {
  const originals = readReports(root, 'blog');
  const english = readReports(root, TRANSLATIONS);
  const directory = loadDirectory(root);
  const regions = loadRegions(root).items.map(({id}) => id);
  const byId = new Map(originals.reports.map((report) => [report.raw.id, report]));
  const englishById = new Map(english.reports.map((report) => [report.raw.id, report.value]));
  return {
    items: originals.reports
      .map(({raw, value}) => ({id: raw.id, meeting: value, ...(englishById.has(raw.id) ? {english: englishById.get(raw.id) as Meeting} : {})}))
      .sort((a, b) => b.meeting.mulai.localeCompare(a.meeting.mulai) || a.id.localeCompare(b.id)),
    problems: [
      ...originals.problems,
      ...english.problems,
      ...registerProblems(originals.reports),
      ...originals.records.flatMap((raw) => [...regionProblems(raw, regions), ...directory.check(raw, collectReferences(raw.data))]),
      ...english.reports.flatMap((report) => translationProblems(byId.get(report.raw.id), report)),
    ],
    checked: originals.records.length + english.records.length,
  };
}
