import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Patterns } from '../../src/core/review/patterns';
import { formatRecord } from '../../src/core/round/record/write';
import { someRound } from '../core/review/some-rounds';
import { callCli } from './call-cli';
import { story } from './call-coverage';
import { folderWith, type Folder } from './run-cli';

interface Printed extends Patterns {
  version: number;
  today: string;
  candidate?: string;
}

const call = (cwd: string, ...args: string[]) => callCli(cwd, 'patterns', ...args);

async function printed(cwd: string, ...args: string[]): Promise<Printed> {
  const { out } = await call(cwd, ...args, '--format', 'json');
  return JSON.parse(out) as Printed;
}

/** A record, in which a story may be told. */
function record(seed: number, told: string[] = []): string {
  return formatRecord({ ...someRound(seed, seed), round: 'exploratory', told });
}

describe('star-stories patterns', () => {
  let folder: Folder;

  beforeEach(() => {
    folder = folderWith({
      'ana/stories/a.md': story('The first'),
      'ana/stories/2025/b.md': story('The second'),
      'ana/rounds/one.md': record(1, ['stories/a.md']),
      'ana/rounds/two.md': record(2, ['./stories/a.md', 'stories/2025/b.md']),
      'ana/rounds/copy of two.md': record(2, ['stories/a.md', 'stories/2025/b.md']),
      'ana/rounds/README.md': '# How I practice',
      'bo/rounds/one.md': record(3),
    });
  });

  afterEach(() => folder.remove());

  it('finds rounds from wherever one looks, and knows their stories by title', async () => {
    const ana = join(folder.path, 'ana');
    for (const [cwd, ...args] of [
      [ana, '.'],
      [ana, 'stories'],
      [join(ana, 'stories'), '.', '2025'],
      [folder.path, 'ana'],
      ['.', ana],
    ] as [string, ...string[]][]) {
      const { rounds, sections } = await printed(cwd, ...args);
      assert.equal(rounds, 2);
      const rows = sections.find(({ id }) => id === 'stories')?.table?.rows;
      const told = rows?.map(({ cells: [title, times] }) => `${title}: ${times}`).sort();
      assert.deepEqual(told, ['The first: 2', 'The second: 1']);
    }
  });

  it('takes all paths for one candidate, or each folder for one', async () => {
    assert.equal((await printed(folder.path, 'ana', 'bo')).rounds, 3);
    const { out } = await call(folder.path, '.', '--each', '--format', 'json');
    const each = JSON.parse(out) as Printed[];
    assert.deepEqual(
      each.map(({ candidate, rounds, version }) => [candidate, rounds, version]),
      [
        ['ana', 2, 1],
        ['bo', 1, 1],
      ],
    );
    const page = await call(folder.path, '.', '--each', '--format', 'markdown');
    assert.deepEqual(page.out.match(/^# .*$/gm), ['# Patterns: ana', '# Patterns: bo']);
    const people = await call(folder.path, '.', '--each');
    assert.match(people.out, /^── ana ──\n[^]*\n── bo ──\n/);
  });

  it('tells people what stands out, on lines that fit', async () => {
    const { code, out, error } = await call(folder.path, 'ana');
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /^Ratings by focus area\n {2}- /);
    assert.match(out, /\n2 rounds, from February 2, 2026 to March 3, 2026\.\n$/);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('shows one section, and its chart as a picture', async () => {
    const one = await printed(folder.path, 'ana', '--section', 'ratings');
    assert.deepEqual(
      one.sections.map(({ id }) => id),
      ['ratings'],
    );
    const svg = await call(folder.path, 'ana', '--section', 'ratings', '--format', 'svg');
    assert.deepEqual([svg.code, svg.error], [0, '']);
    assert.match(svg.out, /^(?:<\?xml[^>]*>\s*)?<svg [^]*Ratings by focus area[^]*<\/svg>\s*$/);
    const none = await call(folder.path, 'ana', '--section', 'stories', '--format', 'svg');
    assert.deepEqual(none, { code: 2, out: '', error: 'There is no chart of stories.\n' });
  });

  it('makes one page for print, which loads and runs nothing', async () => {
    const { code, out } = await call(folder.path, 'ana', '--format', 'html');
    assert.equal(code, 0);
    assert.match(out, /^<!DOCTYPE html>\n<html [^]*<svg [^]*<table/);
    assert.doesNotMatch(out, /<script|src=|<link/);
  });

  it('lists what can’t be read, shows the rest, and exits with 2', async () => {
    folder.remove();
    folder = folderWith({
      'rounds/good.md': record(1),
      'rounds/binary.md': new Uint8Array([0, 1]),
      'rounds/broken.md': record(2).replace('seed: 2', 'seed: [2'),
      'rounds/timeless.md': record(3).replace(/^started: .*$/m, 'begun: soon'),
    });
    const { code, out, error } = await call(folder.path, '.', '--format', 'markdown');
    assert.equal(code, 2);
    assert.match(out, /^# Patterns\n\n1 round, on /);
    const said = error.trimEnd().split('\n').sort();
    assert.equal(said.length, 3);
    assert.equal(said[0], 'rounds/binary.md: this is no text file');
    assert.match(said[1] ?? '', /^rounds\/broken\.md: ./);
    assert.match(said[2] ?? '', /^rounds\/timeless\.md: Say when the round began/);
  });

  it('says that there is no round', async () => {
    const { code, out, error } = await call(folder.path, 'ana/stories/2025/b.md', '--each');
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /there is no folder in it/);
    folder.remove();
    folder = folderWith({ 'stories/a.md': story('Alone') });
    const none = await call(folder.path, '.');
    assert.deepEqual(none, {
      code: 0,
      out: 'No saved rounds.\n',
      error: 'No saved rounds found.\n',
    });
  });

  const mistakes: [string, string[], RegExp][] = [
    ['no path', [], /patterns needs a folder/],
    [
      'an unknown format',
      ['.', '--format', 'sarif'],
      /stylish, json, markdown, html or svg, not sarif/,
    ],
    [
      'a section that is none',
      ['.', '--section', 'mood'],
      /--section is ratings, phases, .*, not mood/,
    ],
    ['no chart in particular', ['.', '--format', 'svg'], /say which with --section/],
    ['a page of several', ['.', '--each', '--format', 'html'], /shows one candidate, not --each/],
    ['an option of another command', ['.', '--summary'], /patterns takes no --summary/],
  ];
  for (const [title, args, message] of mistakes) {
    it(`exits with 2 and one line of help: ${title}`, async () => {
      const { code, out, error } = await call(folder.path, ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
      assert.match(error, /Try star-stories --help\.\n$/);
    });
  }
});
