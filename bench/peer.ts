/** An untouched Docusaurus site of the same version, built on this machine, to hold ours beside it. */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

function docusaurusVersion(): string {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>};
  return dependencies['@docusaurus/core'] ?? '';
}

/** The classic TypeScript template, as `create-docusaurus` lays it out, with our installed packages. */
function layTemplate(folder: string): string {
  const version = docusaurusVersion();
  execFileSync('npm', ['pack', `create-docusaurus@${version}`, '--silent', '--pack-destination', folder], {stdio: ['ignore', 'ignore', 'inherit']});
  execFileSync('tar', ['-xzf', join(folder, `create-docusaurus-${version}.tgz`), '-C', folder]);
  const site = join(folder, 'site');
  mkdirSync(site);
  for (const name of ['shared', 'classic', 'classic-typescript']) cpSync(join(folder, 'package', 'templates', name), site, {recursive: true});
  const browserslist = {production: ['>0.5%', 'not dead', 'not op_mini all']};
  writeFileSync(join(site, 'package.json'), JSON.stringify({name: 'untouched', version: '0.0.0', browserslist}));
  symlinkSync(join(process.cwd(), 'node_modules'), join(site, 'node_modules'));
  return site;
}

/** Builds the untouched site in a temporary folder; returns its `build` folder. Needs the npm registry. */
export function buildUntouchedSite(): string {
  const site = layTemplate(mkdtempSync(join(tmpdir(), 'docusaurus-asli-')));
  execFileSync(join(process.cwd(), 'node_modules', '.bin', 'docusaurus'), ['build', site], {stdio: ['ignore', 'ignore', 'inherit']});
  const build = join(site, 'build');
  if (!existsSync(join(build, 'index.html'))) throw new Error('Situs pembanding tidak terbangun.');
  return build;
}
