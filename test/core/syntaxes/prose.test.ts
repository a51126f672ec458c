import assert from 'node:assert/strict';
import { SECTIONS } from '../../../src/core/guide/sections';
import { storyTemplate } from '../../../src/core/story/template';
import { markdownTokenizer, marked, type Tokenize } from './tokenizer';

const QUANTITY = 'constant.numeric.quantity.star';
const PLACEHOLDER = 'constant.other.placeholder.star';

describe('grammar: prose of a section', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await markdownTokenizer({ injected: true });
  });

  const inSection = (prose: string) => tokenize(`## Result\n\n${prose}\n`);

  const QUANTITIES: [prose: string, marked: string[]][] = [
    ['p99 fell from 900 to 310 ms in six weeks.', ['p99', 'from 900 to 310 ms', 'six weeks']],
    ['Pages went from 41 to 9 a week.', ['from 41 to 9']],
    ['Errors fell by 40 %, then 12.5%.', ['40 %', '12.5%']],
    ['It cost €3,900, not $1.2 million or 3 000 euros.', ['€3,900', '$1.2 million', '000 euros']],
    ['Three times a week, 4x faster, a 10-fold rise.', ['Three times', '4x', '10-fold']],
    ['We moved 19 volumes and 44 evicted drives.', ['19', '44']],
    ['A 48-hour rule at 1,200 rps.', ['48-hour', '1,200 rps']],
    ['**41 ms** and _9 s_ (5–7 days)', ['41 ms', '9 s', '5–7 days']],
    ['- in a list: 5 hours', ['5 hours']],
    ['> quoted: 5 hours', ['5 hours']],
    ['In 2024 we met on 7 March, May 4 that is, at 10:30 in room 212 on floor 3.', []],
    ['It was big in the 1990s, 24/7, since 2025-03.', []],
    ['Version 2.4 of INC-4411 and v1.100.3 on blk-0417.example', []],
    ['On point 6 of the list, step 3 was mine; at 9 we stopped.', []],
    ['`41 ms` and [5 days](https://example.org/9%20x) and <https://example.org/40%>', []],
    ['![3 weeks](a.png) <a title="5 ms">x</a> <!-- 5 ms --> https://example.org/p?x=9%', []],
  ];
  for (const [prose, expected] of QUANTITIES) {
    it(`${expected.length} quantities in: ${prose}`, () => {
      assert.deepEqual(marked(inSection(prose), QUANTITY), expected);
    });
  }

  const PLACEHOLDERS: [prose: string, marked: string[]][] = [
    ['[Where was it…] and [say more...]', ['[Where was it…]', '[say more...]']],
    ['From __ to __ in __.', ['__', '__', '__']],
    ['TBD, TODO: the numbers, XXX and ???', ['TBD', 'TODO', 'XXX', '???']],
    ['Lorem ipsum dolor sit amet', ['Lorem ipsum']],
    ['__bold__ text, snake__case, \\__ and todo in lower case', []],
    ['[a link…](https://example.org) and [a reference…][1] and [a note]', []],
    ['`TODO` and `[code…]`', []],
  ];
  for (const [prose, expected] of PLACEHOLDERS) {
    it(`${expected.length} placeholders in: ${prose}`, () => {
      assert.deepEqual(marked(inSection(prose), PLACEHOLDER), expected);
    });
  }

  it('marks each prompt of a new story as one placeholder', () => {
    const lines = tokenize(storyTemplate({ title: 'A story', topic: 'failure' }));
    assert.deepEqual(
      marked(lines, PLACEHOLDER),
      SECTIONS.map(({ prompt }) => prompt),
    );
  });

  it('marks nothing outside a section', () => {
    const lines = tokenize('# Notes\n\nTODO: p99 from 41 to 9 ms, [more…]\n\n| 5 ms |\n');
    assert.ok(lines.flat().length > 10);
    assert.ok(lines.flat().every(({ scopes }) => scopes.every((scope) => !scope.includes('star'))));
  });
});
