import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

const eslint = new ESLint();

/** Messages that the import rule gives for one line of code as if it stood in a file of the project. */
async function importFaults(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath});
  return (result?.messages ?? []).filter(({ruleId}) => ruleId === '@typescript-eslint/no-restricted-imports').map(({message}) => message);
}

/** Who may not import whom: one forbidden import for every row of the import table. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['a feature importing another feature', 'src/practices/props.ts', "import {x} from '../regulations/props'; void x;"],
  ['a feature component importing another feature', 'src/practices/PracticePage/index.tsx', "import X from '../../ideas/IdeaPage'; void X;"],
  ['a feature importing another through the alias', 'src/practices/PracticePage/index.tsx', "import X from '@site/src/ideas/IdeaPage'; void X;"],
  ['the floor importing a feature', 'src/site/directory.ts', "import {x} from '../regulations/load'; void x;"],
  ['a schema importing node', 'src/regulations/schema.ts', "import {readFileSync} from 'node:fs'; void readFileSync;"],
  ['props importing React', 'src/regulations/props.ts', "import {useState} from 'react'; void useState;"],
  ['routes importing the theme', 'src/regulations/routes.ts', "import Layout from '@theme/Layout'; void Layout;"],
  ['a loader importing a component', 'src/regulations/load.ts', "import X from './RegulationPage'; void X;"],
  ['a plugin importing through @site', 'src/regulations/plugin.ts', "import {x} from '@site/src/site/ids'; void x;"],
  ['a component importing its loader', 'src/regulations/RegulationPage/index.tsx', "import {loadRegulations} from '../load'; void loadRegulations;"],
  ['a component importing node', 'src/regulations/RegulationPage/index.tsx', "import {join} from 'node:path'; void join;"],
  ['a component importing zod', 'src/regulations/RegulationPage/index.tsx', "import * as z from 'zod'; void z;"],
  ['a component importing the chart library', 'src/indicators/IndicatorPage/index.tsx', "import * as Plot from '@observablehq/plot'; void Plot;"],
  ['a component drawing a chart', 'src/indicators/IndicatorPage/index.tsx', "import {trendChart} from '../../site/charts/trend'; void trendChart;"],
  ['a page importing a loader', 'src/pages/x.tsx', "import {x} from '../regulations/load'; void x;"],
  ['the configuration importing feature code', 'docusaurus.config.ts', "import {x} from './src/regulations/load'; void x;"],
  ['the command line importing a component', 'cli/check.ts', "import X from '../src/regulations/RegulationPage'; void X;"],
  ['source importing tests', 'src/site/ids.ts', "import {x} from '../../tests/support/pages'; void x;"],
];

const ALLOWED: readonly (readonly [string, string, string])[] = [
  ['a feature importing the floor', 'src/practices/props.ts', "import {SLUG} from '../site/ids'; void SLUG;"],
  ['a component importing a type of its schema', 'src/regulations/RegulationPage/index.tsx', "import type {X} from '../schema'; export type Y = X;"],
  ['a loader importing node', 'src/regulations/load.ts', "import {join} from 'node:path'; void join;"],
  ['the theme importing a feature component', 'src/theme/SearchBar/index.tsx', "import X from '../../search/SearchBox'; void X;"],
  ['the command line importing a loader', 'cli/loaders.ts', "import {x} from '../src/regulations/load'; void x;"],
  ['the configuration importing the composition of Markdown steps', 'docusaurus.config.ts', "import {x} from './src/remark'; void x;"],
];

describe('the import table', () => {
  it.each(FORBIDDEN)('forbids %s', async (_name, file, code) => {
    expect(await importFaults(file, code)).toHaveLength(1);
  });

  it.each(ALLOWED)('allows %s', async (_name, file, code) => {
    expect(await importFaults(file, code)).toEqual([]);
  });
});
