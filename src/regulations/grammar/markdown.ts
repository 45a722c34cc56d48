import {splitLines} from './lines';

/**
 * Markdown to the plain layout that the grammar reads, line for line (so line numbers hold): front matter becomes empty
 * lines; heading signs, bold and italic around marks, list dashes before a printed mark and backslashes before signs go.
 */
export function markdownToPlain(text: string): string {
  const lines = splitLines(text.replace(/^\uFEFF/, ''));
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
  return lines.map((line, index) => (index <= end ? '' : plainLine(line))).join('\n');
}

function plainLine(line: string): string {
  return line
    .replace(/\\([\\`*_{}[\]()#+\-.!>|~])/g, '$1')
    .replace(/^(\s*)#{1,6}\s+/, '$1')
    .replace(/^(\s*)>\s?/, '$1')
    .replace(/^(\s*)[-*+]\s+(?=\(?[0-9a-z]{1,3}[.)])/, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![*\w])\*(?=\S)([^*]+?)(?<=\S)\*(?![*\w])/g, '$1')
    .replace(/ {2,}$/, '');
}
