import assert from 'node:assert/strict';
import { grammar, headingGrammar, proseGrammar } from '../../../src/core/story/grammar';
import type { GrammarRule } from '../../../src/core/story/grammar';
import { onigurumaEngine } from './tokenizer';

const LONG = 20_000;
const LIMIT = 100;

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

/** Milliseconds of CPU to find every match, from the end of each on, as the editor does. */
async function scan(rules: readonly GrammarRule[], text: string): Promise<number> {
  const engine = await onigurumaEngine();
  const scanner = engine.createOnigScanner(
    rules.flatMap(({ match, begin }) => match ?? begin ?? []),
  );
  const line = engine.createOnigString(text);
  const start = process.cpuUsage();
  for (let at = 0; at < text.length;) {
    const end = scanner.findNextMatchSync(line, at, 0)?.captureIndices[0]?.end ?? text.length;
    at = Math.max(end, at + 1);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('grammar: speed', () => {
  for (const [name, rules, start, units] of GRAMMARS) {
    for (const unit of units) {
      it(`${name}: a line of ${LONG} characters of “${unit}” takes under ${LIMIT} ms`, async () => {
        const text = `${start}${unit.repeat(LONG / unit.length)}x\n`;
        // The quickest of three: the first one warms up, and other programs may be at work.
        const times = [await scan(rules, text), await scan(rules, text), await scan(rules, text)];
        assert.ok(Math.min(...times) < LIMIT, times.map((time) => time.toFixed(0)).join(', '));
      });
    }
  }
});
