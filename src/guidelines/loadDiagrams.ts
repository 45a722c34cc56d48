import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Loaded, Problem} from '../site/problems';
import {SHADES} from './diagramStyle';
import {DRAWINGS, drawingName, findDiagrams, type Diagram} from './diagrams';

/** Where Markdown stands whose diagrams are drawn. */
export const MARKDOWN_FOLDERS = ['docs', 'versioned_docs', 'blog', 'i18n'];

function markdownFiles(root: string): string[] {
  return MARKDOWN_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** File names of both drawings of a diagram. */
export function drawingsOf(diagram: Diagram): string[] {
  return SHADES.map((shade) => drawingName(diagram, shade));
}

/** Reads every mermaid fence of the project, without asking for drawings: what `npm run diagrams` works from. */
export function loadFences(root: string): Loaded<Diagram> & {readonly places: ReadonlyMap<Diagram, Problem>} {
  const places = new Map<Diagram, Problem>();
  const problems: Problem[] = [];
  for (const file of markdownFiles(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes('```mermaid')) continue;
    const found = findDiagrams(file, text);
    problems.push(...found.problems);
    for (const diagram of found.diagrams) {
      const line = text.split('\n').findIndex((one) => one.includes(`nama="${diagram.name}"`)) + 1;
      places.set(diagram, {file, line, message: `gambar diagram "${diagram.name}" belum ada atau sudah usang. Jalankan: npm run diagrams`});
    }
  }
  return {items: [...places.keys()], problems, checked: places.size, places};
}

/** Reads every mermaid fence and holds it against the drawings in `static/diagram`. */
export function loadDiagrams(root: string): Loaded<Diagram> {
  const {items, problems, places} = loadFences(root);
  const missing = [...places].filter(([diagram]) => !drawingsOf(diagram).every((name) => existsSync(join(root, DRAWINGS, name))));
  return {items, problems: [...problems, ...missing.map(([, problem]) => problem)], checked: items.length};
}
