import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markupText } from '../../../../src/core/picture/markup';
import { chartMarks } from '../../../../src/core/review/chart/marks';
import { chartPicture } from '../../../../src/core/review/chart/picture';
import { chartSvg } from '../../../../src/core/review/chart/svg';
import type { Chart, ChartValue, Series } from '../../../../src/core/review/patterns';
import { everyElement, readStrictly, textOf, type Read } from '../../picture/strict-markup';
import { anyChart } from './any-chart';

const WIDTHS = [160, 200, 399, 720, 1300];
const RUNS = { numRuns: 120 };

const drawn = (chart: Chart, width: number) => readStrictly(markupText(chartPicture(chart, width)));
const marksIn = (picture: Read) =>
  everyElement(picture).filter(({ attributes }) => 'data-mark' in attributes);
const ofClass = (picture: Read, name: string) =>
  everyElement(picture).filter(({ attributes }) => attributes['class'] === name);
const number = ({ attributes }: Read, name: string) => Number(attributes[name]);
const hitOf = (mark: Read) => ofClass(mark, 'hit')[0]!;
const shapeOf = (mark: Read) =>
  everyElement(mark).find(({ attributes }) => /^(dot|bar|plan)/.test(attributes['class'] ?? ''))!;

/** What a mark must say, by its name. */
function readouts({ panels }: Chart): Map<string, string> {
  const all = new Map<string, string>();
  for (const { id, series } of panels)
    for (const one of series)
      for (const [place, value] of one.values.entries())
        if (value) all.set(`${id}/${one.id}/${place}`, value.readout);
  return all;
}

const readable = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

function chartOf(mark: Chart['mark'], labels: string[], series: Series[]): Chart {
  return {
    title: 'Levels',
    mark,
    x: { title: 'Round', labels },
    y: { title: 'Level', unit: '', least: 0, most: 4, ticks: [0, 2, 4], lane: 'Not shown' },
    panels: [{ id: 'p', name: 'Alone', series }],
  };
}

const values = (...numbers: (ChartValue['y'] | undefined)[]): Series['values'] =>
  numbers.map((y) => (y === undefined ? undefined : { y, readout: `it is ${y}` }));

const series = (style: Series['style'], ...numbers: (ChartValue['y'] | undefined)[]): Series => ({
  id: style,
  name: `name of ${style}`,
  style,
  values: values(...numbers),
});

const LONG = ['Projects under time pressure', 'Building relationships', 'A failure'];

describe('the picture of a chart', () => {
  it('has a mark for each value, which says it, in the order of its keys, at any width', () => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...WIDTHS), (chart, width) => {
        const marks = marksIn(drawn(chart, width));
        const expected = readouts(chart);
        const names = marks.map(({ attributes }) => attributes['data-mark']!);
        assert.deepEqual(
          names,
          chartMarks(chart).map(({ name }) => name),
        );
        assert.deepEqual([...names].sort(), [...expected.keys()].sort());
        for (const { attributes } of marks) {
          const words = expected.get(attributes['data-mark']!)!;
          assert.equal(attributes['aria-label'], readable(words));
        }
      }),
      RUNS,
    );
  });

  it('is the same for a chart that was sent to a page, where what is absent becomes null', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const sent = JSON.parse(JSON.stringify(chart)) as Chart;
        assert.deepEqual(chartMarks(sent), chartMarks(chart));
        assert.deepEqual(chartPicture(sent, 720), chartPicture(chart, 720));
      }),
      RUNS,
    );
  });

  it('keeps all marks within it, each with a place to point at', () => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...WIDTHS), (chart, width) => {
        const picture = drawn(chart, width);
        const height = number(picture, 'height');
        for (const mark of marksIn(picture)) {
          const hit = hitOf(mark);
          assert.ok(number(hit, 'x') >= -6 && number(hit, 'width') > 0);
          assert.ok(number(hit, 'x') + number(hit, 'width') <= width + 6);
          assert.ok(number(hit, 'y') >= 0 && number(hit, 'height') >= 10);
          assert.ok(number(hit, 'y') + number(hit, 'height') <= height);
        }
        assert.doesNotMatch(markupText(chartPicture(chart, width)), /NaN|Infinity|undefined/);
      }),
      RUNS,
    );
  });

  it('says title, axes with their unit, ticks, series and lane in words', () => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...WIDTHS), (chart, width) => {
        const texts = everyElement(drawn(chart, width))
          .filter(({ tag }) => tag === 'text')
          .map(textOf);
        const all = texts.join(' ').replace(/\s/g, '');
        for (const words of ['Secondsforeachphase', 'Time(min)', 'Round']) {
          assert.ok(all.includes(words), words);
        }
        for (const { name } of chart.panels.flatMap((panel) => panel.series)) {
          assert.ok(texts.includes(name), name);
        }
        for (const tick of ['0', '20']) assert.ok(texts.includes(tick), tick);
      }),
      RUNS,
    );
  });

  it('tells main, other and plan apart by shape, not by color alone', () => {
    const all = [series('main', 3, 'lane'), series('other', 3, 'lane'), series('plan', 2, 2)];
    const shapes = (labels: string[], mark: Chart['mark']) =>
      marksIn(drawn(chartOf(mark, labels, all), 720)).map((one) => {
        const { tag, attributes } = shapeOf(one);
        return `${tag} ${attributes['class']}`;
      });
    const three = (of: string[]) => [...new Set(of)].length;
    assert.equal(three(shapes(['1 Nov', '2 Nov'], 'line')), 3);
    assert.deepEqual(shapes(['1 Nov', '2 Nov'], 'bars'), [
      'rect bar main',
      'circle dot main',
      'rect bar other',
      'path dot other',
      'line plan',
      'line plan',
    ]);
    assert.equal(new Set(shapes(LONG.slice(0, 2), 'bars')).size, 5);
  });

  it('puts higher values higher, and what has no number into the lane below all of them', () => {
    const picture = drawn(
      chartOf('line', ['1', '2', '3', '4'], [series('main', 0, 2, 4, 'lane')]),
      400,
    );
    const heights = marksIn(picture).map((one) => number(shapeOf(one), 'cy'));
    const [low = 0, middle = 0, high = 0, lane = 0] = heights;
    assert.ok(high < middle && middle < low && low < lane);
    assert.equal(Math.round(middle * 2), Math.round(low + high));
    assert.ok(textOf(picture).includes('shown'));
  });

  it('joins numbers over rounds without a value, and parts them at the lane', () => {
    const path = (...numbers: (ChartValue['y'] | undefined)[]) => {
      const chart = chartOf('line', ['1', '2', '3'], [series('main', ...numbers)]);
      return ofClass(drawn(chart, 400), 'path main')[1]!.attributes['d']!.replace(/[^ML]/g, '');
    };
    assert.equal(path(1, undefined, 2), 'ML');
    assert.equal(path(1, 'lane', 2), 'MM');
    assert.equal(path(1, 2, 3), 'MLL');
    assert.equal(path('lane', 'lane', 'lane'), '');
  });

  it('draws bars as long as their values, standing or lying', () => {
    const lying = marksIn(drawn(chartOf('bars', LONG, [series('main', 1, 2, 4)]), 720));
    const [one = 0, two = 0, four = 0] = lying.map((mark) => number(shapeOf(mark), 'width'));
    assert.ok(Math.abs(two - 2 * one) < 0.5 && Math.abs(four - 4 * one) < 0.5);
    const standing = marksIn(
      drawn(chartOf('bars', ['a', 'b', 'c'], [series('main', 1, 2, 4)]), 400),
    );
    const [low = 0, middle = 0, high = 0] = standing.map((mark) => number(shapeOf(mark), 'height'));
    assert.ok(Math.abs(middle - 2 * low) < 0.5 && Math.abs(high - 4 * low) < 0.5);
    assert.deepEqual(lying.map(textOf), ['1', '2', '4']);
  });

  it('writes the number of a bar behind the line of a plan that would cross it', () => {
    const places = (plan: number) => {
      const rows = chartOf('bars', LONG, [
        series('main', 2, 2, 2),
        series('plan', plan, plan, plan),
      ]);
      const picture = drawn(rows, 720);
      const [count] = ofClass(picture, 'count');
      const [line] = ofClass(picture, 'plan').slice(1);
      return { count: number(count!, 'x'), line: number(line!, 'x1') };
    };
    const crossing = places(2.05);
    assert.ok(crossing.count > crossing.line);
    const away = places(3);
    assert.ok(away.count < away.line - 20);
  });

  it('puts panels beside each other where there is room, below each other else', () => {
    const panel = { id: 'a', name: 'A', series: [series('main', 1)] };
    const chart = {
      ...chartOf('line', ['1'], []),
      panels: [panel, { ...panel, id: 'b', name: 'B' }],
    };
    const height = (width: number) => number(drawn(chart, width), 'height');
    assert.ok(height(300) > height(720) + 80);
    assert.deepEqual(ofClass(drawn(chart, 300), 'name').map(textOf), ['A', 'B']);
    assert.equal(
      ofClass(drawn(chartOf('line', ['1'], []), 300), 'name')
        .map(textOf)
        .join(''),
      '',
    );
  });

  it('leaves out names of rounds that would touch, never the last one', () => {
    const labels = Array.from({ length: 30 }, (_, at) => `${at + 1} Nov`);
    const numbers = labels.map((_, at) => at % 4);
    const chart = chartOf('line', labels, [series('main', ...numbers)]);
    const shown = everyElement(drawn(chart, 200))
      .filter(({ tag }) => tag === 'text')
      .map(textOf)
      .filter((words) => words.endsWith(' Nov'));
    assert.ok(shown.length < 6 && shown.includes('30 Nov'));
  });
});

describe('the file of a chart', () => {
  it('is well-formed and has colors of its own for every sign', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const picture = readStrictly(chartSvg(chart));
        assert.equal(picture.attributes['xmlns'], 'http://www.w3.org/2000/svg');
        const signs = everyElement(picture);
        for (const { tag, attributes } of signs) {
          assert.ok(!('class' in attributes) && !('data-mark' in attributes));
          if (['rect', 'text', 'circle'].includes(tag)) assert.ok(attributes['fill'], tag);
          if (['line', 'path'].includes(tag)) assert.ok(attributes['stroke'], tag);
        }
        const titles = signs.filter(({ tag }) => tag === 'title').map(textOf);
        assert.deepEqual(titles.sort(), [...readouts(chart).values()].map(readable).sort());
      }),
      RUNS,
    );
  });
});
