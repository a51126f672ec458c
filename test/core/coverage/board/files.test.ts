import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { coverageHtml } from '../../../../src/core/coverage/board/html';
import { element, markupText } from '../../../../src/core/picture/markup';
import { readinessSvg } from '../../../../src/core/coverage/board/svg';
import type { LeftOut } from '../../../../src/core/coverage/left-out';
import { plainText } from '../../../../src/core/coverage/report/plain';
import { record, TODAY } from '../records';
import { forAny, ODD_TITLES, show, type Shown } from './libraries';
import { everyElement, readStrictly, textOf, type Read } from '../../picture/strict-markup';

const html = ({ coverage, chosen }: Shown, leftOut: LeftOut = { unreadable: [], skipped: [] }) =>
  coverageHtml(coverage, chosen, { today: TODAY, leftOut, pathOf: (id) => `stories/${id}` });

const read = (page: string) => readStrictly(page.replace(/^<!DOCTYPE html>\n/, ''));

/** All that an HTML file or a picture of ours is made of; nothing of it runs or loads anything. */
const HARMLESS =
  'html head meta title style body main h1 h2 p section table caption thead tbody tr th td ol ul li ' +
  'bdi span svg g rect line text tspan';

function assertHarmless(root: Read): void {
  for (const { tag, attributes } of everyElement(root)) {
    assert.ok(HARMLESS.split(' ').includes(tag), `<${tag}>`);
    for (const name of Object.keys(attributes)) {
      assert.doesNotMatch(name, /^(on|style$|src|href|xlink)/i);
    }
  }
}

const odd = (): Shown =>
  show(
    ODD_TITLES.map((title, at) =>
      record(`s${at}`, { title, focus: ['partnering', 'prioritizing'], topics: ['failure'] }),
    ),
  );

/** What a reader of a file can have of a text: no file holds what XML forbids. */
const readable = (title: string) =>
  title.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

describe('markup', () => {
  it('says in text and attributes what it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
        const found = readStrictly(
          markupText(element('p', { title: value, lang: undefined }, text)),
        );
        assert.deepEqual(found.attributes, { title: readable(value) });
        assert.equal(textOf(found), readable(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the page to print', () => {
  it('is well-formed and harmless for any stories, and says all their titles', () => {
    forAny((shown) => {
      const page = read(html(shown));
      assertHarmless(page);
      const titles = new Set(
        everyElement(page)
          .filter(({ tag }) => tag === 'bdi')
          .map(textOf),
      );
      for (const { title } of shown.coverage.stories) assert.ok(titles.has(readable(title)));
    }, 100);
  });

  it('shows odd titles as text', () => {
    const page = read(html(odd()));
    assertHarmless(page);
    const all = textOf(page);
    for (const title of ODD_TITLES) assert.ok(all.includes(readable(title)), title);
  });

  it('forbids by itself all but its own style, and has a title, a language and headings', () => {
    const page = read(html(odd()));
    const parts = everyElement(page);
    const policy = parts.find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    const style = /<style>([^<]*)<\/style>/.exec(html(odd()))?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const own = `default-src 'none'; style-src 'sha256-${hash}'`;
    assert.equal(policy?.attributes['content'], own);
    assert.ok(parts.every(({ attributes }) => attributes['style'] === undefined));
    assert.equal(page.attributes['lang'], 'en');
    assert.equal(textOf(parts.find(({ tag }) => tag === 'title')!), `Coverage, ${TODAY}`);
    assert.equal(parts.filter(({ tag }) => tag === 'h1').length, 1);
    assert.ok(parts.filter(({ tag }) => tag === 'h2').length >= 8);
  });

  it('has a heading cell for each row and column, and as many cells in each row', () => {
    forAny((shown) => {
      const tables = everyElement(read(html(shown))).filter(({ tag }) => tag === 'table');
      for (const table of tables) {
        const rows = everyElement(table).filter(({ tag }) => tag === 'tr');
        const [head, ...body] = rows.map(({ children }) => children.map((one) => one as Read));
        assert.ok(head!.every(({ attributes }) => attributes['scope'] === 'col'));
        for (const row of body) {
          assert.equal(row.length, head!.length);
          assert.equal(row[0]!.attributes['scope'], 'row');
        }
        assert.ok(everyElement(table).some(({ tag }) => tag === 'caption'));
      }
      const matrix = tables.slice(-2).map((table) => everyElement(table).filter(isRow).length - 1);
      assert.deepEqual(matrix, [shown.records.length, shown.records.length]);
    }, 60);
  });

  it('lists what isn’t counted, with the reason', () => {
    const unreadable = ODD_TITLES.map((id) => ({ id, reason: 'It isn’t a text file.' }));
    const skipped = [{ what: 'folder' as const, count: 2, reason: 'Too many.' }];
    const page = read(html(odd(), { unreadable, skipped }));
    assertHarmless(page);
    const items = everyElement(page)
      .filter(({ tag }) => tag === 'li')
      .map(textOf);
    for (const title of ODD_TITLES) {
      const path = readable(plainText(`stories/${title}`));
      assert.ok(items.includes(`${path}: It isn’t a text file.`), title);
    }
    assert.ok(items.includes('2 folders: Too many.'));
    const files = `${ODD_TITLES.length} files`;
    assert.ok(textOf(page).includes(`Not counted in this report: ${files}, 2 folders.`));
    assert.doesNotMatch(html(odd()), /Left out/);
  });

  it('comes with print rules: whole rows, headings on every page', () => {
    const style = /<style>([^<]*)<\/style>/.exec(html(odd()))?.[1] ?? '';
    assert.match(style, /@media print/);
    assert.match(style, /table-header-group/);
    assert.match(style, /break-inside: avoid/);
    assert.doesNotMatch(style, /url\(|@import/);
  });
});

const isRow = ({ tag }: Read) => tag === 'tr';

describe('the picture of the readiness plot', () => {
  it('is well-formed and harmless for any stories, with colors of its own', () => {
    forAny(({ coverage }) => {
      const picture = readStrictly(readinessSvg(coverage));
      assertHarmless(picture);
      assert.equal(picture.attributes['xmlns'], 'http://www.w3.org/2000/svg');
      for (const { tag, attributes } of everyElement(picture)) {
        assert.ok(!('class' in attributes), 'a class without a style sheet');
        if (tag === 'rect' || tag === 'text') assert.ok(attributes['fill'], `${tag} has a color`);
      }
    }, 100);
  });

  it('says the titles of the first stories of a mark as text', () => {
    for (const title of ODD_TITLES) {
      const shown = show([record('s', { title, focus: ['partnering'] })]);
      const titles = everyElement(readStrictly(readinessSvg(shown.coverage)))
        .filter(({ tag }) => tag === 'title')
        .map(textOf);
      assert.deepEqual(titles, [
        `Partnering, written, not told yet: 1 story. “${readable(title)}”`,
      ]);
    }
  });
});
