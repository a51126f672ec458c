import assert from 'node:assert/strict';
import { marksOf } from '../../../../src/core/coverage/board/marks';
import { markupText } from '../../../../src/core/picture/markup';
import { nextMark } from '../../../../src/core/picture/marks';
import { readinessPicture } from '../../../../src/core/coverage/board/picture';
import { wrapped } from '../../../../src/core/picture/text';
import { cellTotal, countWords, readout } from '../../../../src/core/coverage/board/plot';
import { STAGES } from '../../../../src/core/coverage/standing';
import { NEEDS, stageOf, weaknessesOf } from '../coverage-recount';
import { record, round, TODAY } from '../records';
import { forAny, show, type Shown } from './libraries';
import { everyElement, readStrictly, textOf, type Read } from '../../picture/strict-markup';

const WIDTHS = [280, 360, 559, 560, 720, 1300];

const drawn = ({ board }: Shown, width: number) =>
  readStrictly(markupText(readinessPicture(board.plot, width)));
const marksIn = (picture: Read) =>
  everyElement(picture).filter(({ attributes }) => 'data-mark' in attributes);
const number = ({ attributes }: Read, name: string) => Number(attributes[name]);
const isBar = (kind: string) => (part: Read) => part.attributes['class'] === `bar ${kind}`;

const SOME = show(
  [
    record('a', { focus: ['partnering'], status: 'draft' }),
    record('b', { focus: ['partnering'] }),
    record('c', { focus: ['partnering', 'prioritizing'] }),
    record('d', { focus: ['prioritizing'], when: '2019' }),
    record('e', { focus: ['production-ownership'] }),
  ],
  [round(['e']), round(['b', 'e'])],
);

describe('the readiness plot', () => {
  it('counts each story of an area at its stage, strong and weak apart', () => {
    forAny(({ board, records, rounds }) => {
      for (const { id, cells } of board.plot.lanes) {
        const need = NEEDS.find((one) => one.kind === 'focus-area' && one.id === id)!;
        assert.deepEqual(
          cells.map(({ stage }) => stage),
          [...STAGES],
        );
        for (const { stage, strong, weak } of cells) {
          const its = records.filter((one) => need.claims(one) && stageOf(one, rounds) === stage);
          const weakOnes = its.filter((one) => weaknessesOf(one, need, TODAY).length > 0);
          assert.deepEqual([strong, weak], [its.length - weakOnes.length, weakOnes.length]);
        }
      }
    });
  });

  it('has a mark for each count, which says it and its stories', () => {
    forAny((shown) => {
      const { lanes } = shown.board.plot;
      const expected = lanes.flatMap((lane) =>
        lane.cells
          .filter((cell) => cellTotal(cell) > 0)
          .map((cell) => [`${lane.id}/${cell.stage}`, countWords(cell), lane.name]),
      );
      const marks = marksIn(drawn(shown, 720));
      assert.deepEqual(
        marks.map((mark) => [mark.attributes['data-mark'], textOf(mark)]),
        expected.map(([name, words]) => [name, words]),
      );
      for (const [at, { attributes }] of marks.entries()) {
        assert.ok(attributes['aria-label']!.startsWith(`${expected[at]![2]}, `));
      }
    }, 100);
  });

  it('draws as many blocks as there are stories, hollow ones for weak stories, within its lane', () => {
    forAny((shown) => {
      for (const width of WIDTHS) {
        const picture = drawn(shown, width);
        const cells = shown.board.plot.lanes.flatMap(({ cells }) => cells).filter(cellTotal);
        const most = Math.max(1, ...cells.map(cellTotal));
        for (const [at, mark] of marksIn(picture).entries()) {
          const parts = everyElement(mark);
          const strong = parts.filter(isBar('strong'));
          const weak = parts.filter(isBar('weak'));
          const cell = cells[at]!;
          if (most <= 6) assert.deepEqual([strong.length, weak.length], [cell.strong, cell.weak]);
          assert.deepEqual([strong.length > 0, weak.length > 0], [cell.strong > 0, cell.weak > 0]);
          for (const bar of [...strong, ...weak]) {
            assert.ok(number(bar, 'x') >= 0 && number(bar, 'height') > 0);
            assert.ok(number(bar, 'x') + number(bar, 'width') <= width);
            assert.ok(number(bar, 'y') > 0 && number(bar, 'y') < number(picture, 'height'));
          }
        }
      }
    }, 60);
  });

  it('draws one bar where blocks would be too low, as high as its share', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      record(
        `s${at}`,
        at < 20 ? { focus: ['partnering'] } : { focus: ['partnering'], when: '2001' },
      ),
    );
    const [mark] = marksIn(drawn(show(many), 720));
    const bars = everyElement(mark!).filter(({ attributes }) =>
      /bar/.test(attributes['class'] ?? ''),
    );
    assert.deepEqual(
      bars.map(({ attributes }) => attributes['class']),
      ['bar strong', 'bar weak'],
    );
    assert.equal(number(bars[0]!, 'height'), number(bars[1]!, 'height'));
    assert.ok(textOf(mark!).includes('20 + 20 weak'));
  });

  it('says in words what a mark holds', () => {
    const [, , partnering] = SOME.board.plot.lanes;
    assert.deepEqual(
      partnering!.cells.filter(cellTotal).map((cell) => readout(partnering!, cell)),
      [
        'Partnering, draft: 1 weak story. “a”',
        'Partnering, written, not told yet: 1 story. “c”',
        'Partnering, told once: 1 story. “b”',
      ],
    );
    const many = { stage: 'draft', strong: 0, weak: 5, titles: ['a', 'b', 'c'] } as const;
    assert.match(
      readout(partnering!, { ...many, titles: [...many.titles] }),
      /: 5 weak stories\. “a”, “b”, “c”, 2 others$/,
    );
    assert.match(
      readout(partnering!, { ...many, strong: 1, titles: [] }),
      /6 stories, 5 of them weak/,
    );
  });

  it('names stages and areas below or beside the marks, without a word lost', () => {
    for (const width of WIDTHS) {
      const words = textOf(drawn(SOME, width)).replace(/\s/g, '');
      for (const name of ['ProductionOwnershipExperience', 'toldtwiceormore', 'strong', 'weak']) {
        assert.ok(words.includes(name), `${name} at ${width}`);
      }
    }
    assert.deepEqual(wrapped('told twice or more', 72), ['told twice', 'or more']);
    assert.deepEqual(wrapped('told twice or more', 10), ['told', 'twice', 'or', 'more']);
    assert.deepEqual(wrapped('told twice or more', 500), ['told twice or more']);
  });
});

describe('the keys of the readiness plot', () => {
  const { plot } = SOME.board;
  const from = (mark: string, ...keys: string[]) =>
    keys.reduce((current, key) => nextMark(marksOf(plot), current, key) ?? '', mark);

  it('lead through all marks and back', () => {
    const names = marksIn(drawn(SOME, 720)).map(({ attributes }) => attributes['data-mark']!);
    assert.equal(names.length, 5);
    for (const [at, name] of names.entries()) {
      assert.equal(from(name, 'ArrowRight'), names[at + 1] ?? name);
      assert.equal(from(name, 'ArrowLeft'), names[at - 1] ?? name);
    }
    assert.equal(from('', 'Home'), names[0]);
    assert.equal(from(names[0]!, 'End'), names.at(-1));
  });

  it('lead to the nearest mark above and below', () => {
    assert.equal(from('partnering/told-once', 'ArrowDown'), 'prioritizing/written');
    assert.equal(from('prioritizing/written', 'ArrowUp'), 'partnering/written');
    assert.equal(from('prioritizing/written', 'ArrowDown'), 'production-ownership/told-often');
    assert.equal(
      from('production-ownership/told-often', 'ArrowDown'),
      'production-ownership/told-often',
    );
    assert.equal(from('partnering/draft', 'ArrowUp'), 'partnering/draft');
  });

  it('stay where they are otherwise, on the first mark when theirs is gone', () => {
    assert.equal(from('partnering/written', 'x'), 'partnering/written');
    assert.equal(from('partnering/gone', ''), 'partnering/draft');
    assert.equal(nextMark(marksOf(show([]).board.plot), '', 'Home'), undefined);
  });
});
