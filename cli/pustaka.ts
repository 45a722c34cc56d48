/** The `pustaka` command: finds the sub-command and hands over. Each sub-command is one file beside this one. */

/** Returns the exit code: 0 good, 1 faults in content or input, 2 wrong use. */
export type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Record<string, {readonly about: string; readonly load: () => Promise<{readonly default: Command}>}> = {
  check: {about: 'periksa semua isi dan data [--json]', load: () => import('./check')},
  import: {about: 'impor naskah (.docx, .pdf, .html, .txt, .md): BERKAS --id ID [--date TTTT-BB-HH] [--write] [--json]', load: () => import('./import')},
  'import-capaian': {about: 'impor angka capaian dari lembar sebar kantor (.xlsx, .csv): BERKAS [--set NAMA] [--wilayah ID] [--tahun N] [--periode TW1..TW4|tahun] [--peta BERKAS] [--write] [--json]', load: () => import('./import-capaian')},
  parse: {about: 'baca struktur naskah peraturan (.txt, .md, .docx, .pdf, .html): BERKAS [--json]', load: () => import('./parse')},
  amend: {about: 'terapkan peraturan perubahan pada naskah asal: BERKAS_ASAL BERKAS_PERUBAHAN [--json]', load: () => import('./amend')},
  renaksi: {about: 'periksa rencana aksi: check BERKAS [--tingkat provinsi|kabupaten-kota] [--json]', load: () => import('./renaksi')},
  search: {about: 'cari di hasil bangun dengan mesin peramban [--locale id] [--limit 10] [--json]', load: () => import('./search')},
  'contoh-capaian': {about: 'buat ulang angka rekaan data/capaian/contoh.csv [--write]', load: () => import('./exampleFigures')},
  pack: {about: 'buat paket luring dari hasil bangun [--out BERKAS.zip] [--build FOLDER]', load: () => import('./pack')},
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    const list = Object.entries(COMMANDS).map(([key, {about}]) => `  ${key.padEnd(10)} ${about}`);
    process.stderr.write(`${name ? `Perintah "${name}" tidak dikenal. ` : ''}Perintah yang ada:\n${list.join('\n')}\n`);
    return 2;
  }
  return (await command.load()).default(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
