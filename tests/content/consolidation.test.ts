import {describe, expect, it} from 'vitest';
import {amend} from '../../src/regulations/amend/apply';
import {loadRegulations} from '../../src/regulations/load';
import {readTexts} from '../../src/regulations/texts';

const regulations = loadRegulations(process.cwd()).items;
const texts = readTexts(process.cwd(), regulations);

/** Texts that contain an amendment which the library holds as text, with the text before them. */
const steps = [...texts].flatMap(([id, own]) =>
  own.flatMap((text, index) => {
    const before = own[index - 1];
    const added = text.record.memuat.filter((act) => !before?.record.memuat.includes(act) && texts.has(act));
    return before && added.length > 0 ? [{name: `${id} ${text.date}`, before, text, added}] : [];
  }),
);

it('there is a text that contains an amendment', () => {
  expect(steps.length).toBeGreaterThan(0);
});

describe.each(steps)('$name', ({before, text, added}) => {
  it('is exactly the text before it with the instructions of its amending acts carried out, none in doubt', () => {
    let made = before.source;
    for (const act of added) {
      const result = amend(made, texts.get(act)?.[0]?.source ?? '');
      expect(result.changes.filter(({outcome}) => outcome !== 'diterapkan')).toEqual([]);
      made = result.text;
    }
    expect(made).toBe(text.source);
  });
});
