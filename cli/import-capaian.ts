import {parseArgs} from 'node:util';
import {importAchievements, ImportFault, type ImportOptions, type ImportResult} from '../src/achievements/import/run';
import {isPeriod} from '../src/achievements/periods';
import type {Command} from './pustaka';

const USAGE = 'Cara pakai: pustaka import-capaian BERKAS [--set NAMA] [--wilayah ID] [--tahun N] [--periode TW1|TW2|TW3|TW4|tahun] [--peta BERKAS] [--write] [--json]. Tanpa --write tidak ada yang ditulis.';

interface Options extends ImportOptions {
  readonly json: boolean;
}

/** Options of the command; a text says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  try {
    const {values, positionals} = parseArgs({args: [...args], allowPositionals: true, options: {set: text, wilayah: text, tahun: text, periode: text, peta: text, write: flag, json: flag}});
    const [path] = positionals;
    if (path === undefined || positionals.length !== 1) return USAGE;
    const period = values.periode?.toLowerCase();
    if (period !== undefined && !isPeriod(period)) return `--periode "${values.periode ?? ''}" tidak dikenal. Pakai TW1, TW2, TW3, TW4, atau tahun.`;
    if (values.tahun !== undefined && !/^20\d{2}$/.test(values.tahun)) return `--tahun "${values.tahun}" bukan tahun. Tulis empat angka, misalnya 2025.`;
    if (values.write && values.set === undefined) return '--write memerlukan --set NAMA: ke kumpulan mana angka ditulis.';
    return {
      path,
      write: values.write === true,
      json: values.json === true,
      ...(values.set === undefined ? {} : {set: values.set}),
      ...(values.wilayah === undefined ? {} : {region: values.wilayah}),
      ...(values.tahun === undefined ? {} : {year: Number(values.tahun)}),
      ...(period === undefined ? {} : {period}),
      ...(values.peta === undefined ? {} : {mapping: values.peta}),
    };
  } catch {
    return USAGE;
  }
}

function toJson({plan: {understood, sheets, facts, findings, merged}, written, file}: ImportResult): object {
  return {dipahami: understood, lembar: sheets, angka: facts.filter(({calculated}) => !calculated), temuan: findings, ...(merged ? {baru: merged.added, berubah: merged.changed, sama: merged.same} : {}), berkas: file ?? null, ditulis: written};
}

/** `pustaka import-capaian FILE` (DESIGN §4): an office's spreadsheet of achievements → `data/capaian`; dry run unless `--write`. */
const importCapaian: Command = async (args) => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  try {
    const result = await importAchievements(process.cwd(), options);
    process.stdout.write(options.json ? `${JSON.stringify(toJson(result), null, 2)}\n` : `${result.lines.join('\n')}\n`);
    return result.plan.findings.some(({weight}) => weight === 'harus') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
};

export default importCapaian;
