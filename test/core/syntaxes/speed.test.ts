import assert from 'node:assert/strict';
import { grammar, headingGrammar, proseGrammar } from '../../../src/core/story/grammar';
import type { GrammarRule } from '../../../src/core/story/grammar';
import { onigurumaEngine } from './tokenizer';

const LONG = 20_000;
/** Far above what it takes; what grows with the square of the length takes longer. */
const LIMIT_MS = 5_000;

const GRAMMARS: [name: string, rules: GrammarRule[], start: string, units: string[]][] = [
  [
    'sections',
    Object.values(grammar().repository ?? {}),
    '## ',
    [
      '(',
      '(a) ',
      ' : ',
      'and ',
      'task and ',
      'task & ',
      'what i did ',
      '1. ',
      '– ',
      '🎯',
      'the ',
      '#',
    ],
  ],
  ['names', headingGrammar().patterns, '', ['task ', 'what i ', 'lessons ', 'l']],
  [
    'prose',
    proseGrammar().patterns,
    '',
    [
      ...['1', '1,', '1-', '41 to 9 ', 'from 41 to ', 'from 4 ms ', 'two ', 'two-', '3 ', '3 of '],
      ...[
        '[',
        '[a ',
        '[a…',
        '_',
        '__ ',
        'pages fell ',
        '€3 ',
        '3 €',
        'p9',
        '5 requests ',
        '?',
        'X',
      ],
    ],
  ],
];

/** Finds every match, from the end of each on, as the editor does; returns how many there are. */
async function scan(rules: readonly GrammarRule[], text: string): Promise<number> {
  const engine = await onigurumaEngine();
  const patterns = rules.flatMap(({ match, begin }) => match ?? begin ?? []);
  assert.ok(patterns.length > 0);
  const scanner = engine.createOnigScanner(patterns);
  const line = engine.createOnigString(text);
  let matches = 0;
  for (let at = 0; at < text.length; matches++) {
    const end = scanner.findNextMatchSync(line, at, 0)?.captureIndices[0]?.end ?? text.length;
    at = Math.max(end, at + 1);
  }
  return matches;
}

describe('grammar: long lines', () => {
  for (const [name, rules, start, units] of GRAMMARS) {
    for (const unit of units) {
      it(`${name}: reads ${LONG} characters of “${unit}” to the end`, async function () {
        this.timeout(LIMIT_MS);
        assert.ok((await scan(rules, `${start}${unit.repeat(LONG / unit.length)}x\n`)) > 0);
      });
    }
  }
});
