import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HEADING_LANGUAGES } from '../../../src/core/guide/heading-languages';
import { headingsOf, HEADING_TAGS, sectionKinds } from '../../../src/core/story/headings';
import { namesOf } from '../../../src/core/story/vocabulary';
import { markdownTokenizer, marked, type Tokenize } from './tokenizer';

const STAR_HEADING = 'meta.heading.star';
const NAME = 'entity.name.section.star';

const NAMES = HEADING_LANGUAGES.flatMap(namesOf);
const EVERY_LANGUAGE = headingsOf({ headingLanguages: HEADING_TAGS, headings: {} });

describe('grammar: section headings', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await markdownTokenizer({ injected: true });
  });

  const isSection = (heading: string) => marked(tokenize(heading), STAR_HEADING).length > 0;

  it('knows every name and alias of the guide at every level', () => {
    for (const [name, kind] of NAMES) {
      for (const level of [1, 2, 3, 4, 5, 6]) {
        const lines = tokenize(`${'#'.repeat(level)} ${name}`);
        assert.deepEqual(marked(lines, `${NAME}.${kind}.markdown`), [name]);
        assert.deepEqual(marked(lines, `heading.${level}.markdown`).length, 1, 'keeps its level');
      }
    }
  });

  const CASES: [heading: string, names: string[]][] = [
    ['## The Situation', ['Situation']],
    ['## my task:', ['task']],
    ['   ### ACTION ###', ['ACTION']],
    ['## 1. Situation', ['Situation']],
    ['## 🎯 Goal', ['Goal']],
    ['## **Result**', ['Result']],
    ['## S – Situation', ['Situation']],
    ['## Situation & Task', ['Situation', 'Task']],
    ['## Result: pages halved', ['Result']],
    ['## Result (six weeks later)', ['Result']],
    ['## **Result** (2024): pages halved', ['Result']],
    ['## What I learned', ['What I learned']],
    ['## Die Ausgangslage', ['Ausgangslage']],
    ['## A – Handlung', ['Handlung']],
    ['## Ce que j’ai fait', ['Ce que j’ai fait']],
    ['## SITUACIÓN Y TAREA', ['SITUACIÓN', 'TAREA']],
    ['##Situation', []],
    ['####### Situation', []],
    ['    ## Situation', []],
    ['> ## Situation', []],
    ['- ## Situation', []],
    ['## Situational awareness', []],
    ['## The goal of phase two', []],
    ['## Result, or so we thought', []],
    ['Situation', []],
    ['**Situation**', []],
    ['<h2>Situation</h2>', []],
  ];
  for (const [heading, names] of CASES) {
    it(`marks ${names.length > 0 ? names.join(' and ') : 'nothing'} in “${heading}”`, () => {
      const lines = tokenize(heading);
      assert.deepEqual(marked(lines, NAME), names);
      assert.equal(marked(lines, STAR_HEADING).length > 0, names.length > 0);
    });
  }

  it('agrees with the parser on any heading', () => {
    const word = fc.constantFrom(
      ...NAMES.map(([name]) => name).filter((name) => !name.includes(' and ')),
      ...['Die', 'la', 'mon', 'unsere', 'und', 'et', 'y', 'e', 'A', 'E', 'h'],
      ...[
        'The',
        'my',
        'our',
        'S',
        'R',
        '1',
        '12',
        '3.',
        '(2)',
        'and',
        '&',
        '/',
        ':',
        '-',
        '–',
        ' — ',
      ],
      ...['🎯', '!', '…', ',', '#', '(', ')', '(at work)', 'phase', 'ё', '２', '&amp'],
    );
    const heading = fc
      .array(fc.tuple(word, fc.constantFrom('', ' ', '  ')), { maxLength: 6 })
      .map((parts) => parts.flat().join('').trim())
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^#|#$/.test(text));
    fc.assert(
      fc.property(heading, (text) => {
        assert.equal(isSection(`## ${text}`), sectionKinds(text, EVERY_LANGUAGE).length > 0, text);
      }),
      { numRuns: 1000 },
    );
  });

  const OUTSIDE: [where: string, text: string][] = [
    ['front matter', '---\ntitle: x\n# Situation\n---\n'],
    ['a code fence', '```md\n## Situation\n5 ms\n```\n'],
    ['a fence inside a section', '## Notes\n```\n## Situation\n```\n5 ms'],
    ['a comment', '<!--\n## Situation\n5 ms\n-->\n'],
    ['indented code', 'text\n\n    ## Situation\n'],
    ['a list item', '- a\n\n  ## Situation\n\n  5 ms\n'],
  ];
  for (const [where, text] of OUTSIDE) {
    it(`finds no section in ${where}`, () => {
      assert.deepEqual(marked(tokenize(text), 'meta.section.star'), []);
    });
  }

  it('ends a section at the next heading of its level or above, wherever it is', () => {
    const text =
      '## Result\n1 ms\n### Detail\n2 ms\n```\n# no heading\n```\n3 ms\n## Notes\n4 ms\n' +
      '### Impact\n5 ms\n# End\n6 ms\n# Task\n- 7 ms\n\n  8 ms\n## Action\n9 ms\n# Off\n10 ms';
    const quantities = marked(tokenize(text), 'constant.numeric.quantity');
    assert.deepEqual(quantities, ['1 ms', '2 ms', '3 ms', '5 ms', '7 ms', '8 ms', '9 ms']);
  });
});
