import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import {checkRenaksi, countOf, isSound, type Report} from '../src/renaksi/core/check';
import {findingText, type Grade} from '../src/renaksi/core/rule';
import {isLevel, type Level} from '../src/site/levels';
import {loadServices} from '../src/site/services/load';
import {readWorkbook} from '../src/site/sheets/readWorkbook';
import type {Command} from './pustaka';

const USAGE = 'Cara pakai: pustaka renaksi check BERKAS [--tingkat provinsi|kabupaten-kota] [--json]. Berkas berformat .xlsx atau .csv.';

const HEADS: Record<Grade, string> = {perbaiki: 'Harus diperbaiki', lihat: 'Lihat lagi'};

/** Reads and checks one file, with the checks of the page. */
export async function checkFile(root: string, path: string, level?: Level): Promise<Report> {
  const name = basename(path);
  const workbook = await readWorkbook({name, bytes: new Uint8Array(readFileSync(path))});
  return checkRenaksi(workbook, {file: name, services: loadServices(root), ...(level ? {level} : {})});
}

function summary(report: Report): string {
  const {plan, groups, findings, fileProblems, rules, checked} = report;
  const known = groups.filter(({service}) => service?.level === plan.level);
  const activities = groups.reduce((sum, group) => sum + group.activities.length, 0);
  const indicators = groups.reduce((sum, group) => sum + group.indicators.length, 0);
  const lines = [
    ...plan.understood.map((line) => `- ${line}`),
    `Terbaca: ${known.length} layanan · ${indicators} indikator · ${activities} kegiatan`,
    `Diperiksa: ${rules} aturan, ${checked} butir`,
    ...fileProblems.map(({sheet, row, message}) => `- ${[sheet && `lembar "${sheet}"`, row && `baris ${row}`].filter(Boolean).join(', ') || plan.file}: ${message}`),
    ...(['perbaiki', 'lihat'] as const).flatMap((grade) => {
      const own = findings.filter((one) => one.grade === grade);
      return own.length === 0 ? [] : [`${HEADS[grade]} (${own.length}):`, ...own.map((one) => `- ${findingText(one)}`)];
    }),
    isSound(report) ? `Tidak ada yang harus diperbaiki${countOf(report, 'lihat') ? `; ${countOf(report, 'lihat')} hal untuk dilihat lagi` : ''}.` : `${countOf(report, 'perbaiki') + fileProblems.length} hal harus diperbaiki.`,
  ];
  return `${lines.join('\n')}\n`;
}

function asJson(report: Report): string {
  const {plan, groups, findings, fileProblems, rules, checked} = report;
  const services = groups.filter(({service}) => service?.level === plan.level).length;
  return `${JSON.stringify({file: plan.file, level: plan.level, region: plan.region, years: plan.years, understood: plan.understood, counts: {services, indicators: groups.reduce((sum, group) => sum + group.indicators.length, 0), activities: groups.reduce((sum, group) => sum + group.activities.length, 0)}, rules, checked, fileProblems, findings: findings.map((one) => ({...one, message: findingText(one)}))}, null, 2)}\n`;
}

const OPTION = '--tingkat';

/** `pustaka renaksi check FILE [--json]`: exit 1 when something must be mended, 2 for wrong use. */
const renaksi: Command = async (args) => {
  const [verb, ...rest] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== OPTION);
  const [path] = rest;
  const level = args[args.indexOf(OPTION) + 1] ?? '';
  const chosen = args.includes(OPTION);
  if (verb !== 'check' || path === undefined || rest.length > 1 || (chosen && !isLevel(level))) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!existsSync(path) || !statSync(path).isFile()) {
    process.stderr.write(`Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.\n`);
    return 2;
  }
  const report = await checkFile(process.cwd(), path, chosen && isLevel(level) ? level : undefined);
  process.stdout.write(args.includes('--json') ? asJson(report) : summary(report));
  return isSound(report) ? 0 : 1;
};

export default renaksi;
