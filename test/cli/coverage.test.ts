import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidates } from '../../src/core/coverage/board/candidates';
import { computeCoverage } from '../../src/core/coverage/coverage';
import { coverageData } from '../../src/core/coverage/report/data';
import { shortlist } from '../../src/core/coverage/shortlist/shortlist';
import { toRecord } from '../../src/core/coverage/to-record';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { parseStory } from '../../src/core/story/parse';
import { coverage } from '../../src/cli/coverage';
import { callCli, inFolder } from './call-cli';
import { callCoverage, commandOf, coverageOf, savedRound, story, TODAY } from './call-coverage';
import { BUNDLE, buildCli, folderWith, runCli, type Folder } from './run-cli';

const SAMPLE = 'sample/stories';

describe('star-stories coverage', function () {
  this.timeout(60_000);
  let folder: Folder | undefined;

  before(buildCli);
  afterEach(() => {
    folder?.remove();
    folder = undefined;
  });

  it('says as data what the model says of stories and rounds', async () => {
    const names = readdirSync(SAMPLE);
    const texts = new Map(names.map((name) => [name, readFileSync(join(SAMPLE, name), 'utf8')]));
    const [first = '', second = ''] = names;
    const started = '2026-11-20T18:00:00+01:00';
    folder = folderWith({
      ...Object.fromEntries([...texts].map(([name, text]) => [`stories/${name}`, text])),
      'rounds/a.md': savedRound(started, [`stories/${first}`, 'stories/gone.md']),
      'rounds/b.md': savedRound(started, [`stories/${second}`], 'peeks: [seen]'),
    });
    const records = [...texts].map(([name, text]) => {
      const parsed = parseStory(text);
      return toRecord(`stories/${name}`, name, parsed, lintStory(parsed, DEFAULT_SETTINGS));
    });
    const fact = { started, round: 'exploratory', minutes: 0 };
    const rounds = [
      { ...fact, told: [`stories/${first}`, 'elsewhere'], closedBook: true },
      { ...fact, told: [`stories/${second}`], closedBook: false },
    ];
    const model = computeCoverage(records, rounds, TODAY);
    const wanted = coverageData(model, {
      today: TODAY,
      shortlist: shortlist(candidates(model)),
    });
    const data = await coverageOf(folder.path, '.');
    assert.deepEqual(data, JSON.parse(JSON.stringify(wanted)));
    assert.equal(data.summary.told, 1);
    assert.ok(data.shortlist && data.shortlist.choices.length > 2);
    assert.ok(data.areas.every(({ stories }) => stories.length > 0));
  });

  it('takes all paths for one candidate, and writes them as the user does', async () => {
    folder = folderWith({
      'stories/a.md': story('A', 'focus: [partnering]', 'when: 2026-01'),
      'drafts/b.md': story('B', 'focus: [partnering]', 'status: draft'),
      'loose.star.md': story('C', 'focus: [prioritizing]'),
    });
    const { stories } = await coverageOf(folder.path, './stories', 'drafts/b.md');
    assert.deepEqual(
      stories.map(({ id }) => id),
      ['stories/a.md', 'drafts/b.md'],
    );
    const absolute = await coverageOf(folder.path, join(folder.path, 'stories'));
    assert.deepEqual(
      absolute.stories.map(({ id }) => id),
      [`${folder.path}/stories/a.md`.replaceAll('\\', '/')],
    );
    const pattern = await coverageOf(folder.path, '*.star.md');
    assert.deepEqual(
      pattern.stories.map(({ id }) => id),
      ['loose.star.md'],
    );
  });

  it('judges stories by the configuration that counts for them', async () => {
    folder = folderWith({
      'stories/a.md': story('A', 'focus: [partnering, nonsense]', 'when: 2026-01'),
    });
    const [first] = (await coverageOf(folder.path, '.')).stories;
    assert.deepEqual(first?.weaknesses, ['errors']);
    const args = ['--rule', 'unknown-focus=information'];
    const [lenient] = (await coverageOf(folder.path, '.', ...args)).stories;
    assert.deepEqual(lenient?.weaknesses, []);
  });

  it('shows areas, topics, the rest, stories, notes and gaps to people', async () => {
    folder = folderWith({
      'stories/one.md': story(
        'One',
        'focus: [partnering, prioritizing]',
        'topics: [failure]',
        'when: 2026-01',
      ),
      'stories/two.md': story('Two', 'focus: [partnering]', 'status: draft'),
      'stories/three.md': story('Three'),
    });
    const { code, out } = await callCoverage(folder.path, '.', '--rule', 'unsupported-focus=off');
    assert.equal(code, 0);
    assert.match(out, /^Focus areas\n {2}missing {2,}Developing Others\n/);
    assert.match(out, /\n {2}thin · 1 strong of 2 stories {2,}Partnering\n {4}- One: main · /);
    assert.match(out, /\nTopics\n/);
    assert.match(out, /\nAlso asked for\n/);
    assert.match(out, /\nStories\n/);
    assert.match(out, /\n {2}draft {2,}Two.*\n {2,}stories\/two\.md\n/);
    assert.match(out, / {2}Three · .*no focus area\n/);
    assert.match(out, /\nShortlist\n {2}\S.*\n(?: {2}\S.*\n)* {3}1\. “One” for Partnering/);
    assert.match(out, /\nNotes\n {2}- Without “One”, Prioritizing/);
    assert.match(out, /\nGaps\n {2}- Developing Others: /);
    assert.match(out, /\n\n3 stories, 2 ready, 0 told\. Solid: 0 of 5 focus areas, .* gaps\.\n$/);
  });

  it('says nothing by color alone', async () => {
    folder = folderWith({
      'stories/one.md': story('One', 'focus: [production-ownership]', 'topics: [influencing]'),
      'stories/two.md': story('Two', 'focus: [partnering]', 'status: draft'),
    });
    const colored = await inFolder(folder.path, '', (console) => {
      const paint = (style: string, text: string) => `<${style}>${text}</>`;
      return coverage(commandOf('.'), { ...console, paint }, TODAY);
    });
    for (const [style, word] of [
      ['green', 'solid'],
      ['yellow', 'thin'],
      ['red', 'missing'],
    ]) {
      assert.match(colored.out, new RegExp(`\\n<${style}> +${word} [^<]*</>\\S`));
    }
    const { out } = await callCoverage(folder.path, '.');
    assert.equal(colored.out.replace(/<\/?\w*>/g, ''), out);
  });

  it('fails when there are more gaps than allowed', async () => {
    folder = folderWith({ 'stories/a.md': story('A', 'focus: [partnering]') });
    const { summary } = await coverageOf(folder.path, '.');
    const most = (number: number) => callCoverage(folder?.path ?? '', '.', `--max-gaps=${number}`);
    assert.ok(summary.gaps > 0);
    assert.equal((await most(summary.gaps)).code, 0);
    assert.equal((await most(summary.gaps - 1)).code, 1);
  });

  it('covers the rest when a file can’t be read, says so, and exits with 2', async () => {
    folder = folderWith({
      'stories/a.md': story('A', 'focus: [partnering]'),
      'stories/b.md': new Uint8Array([35, 0, 1]),
    });
    const ran = await callCoverage(folder.path, '.', 'gone', '--format', 'json', '--max-gaps', '0');
    assert.equal(ran.code, 2);
    assert.equal((JSON.parse(ran.out) as { stories: unknown[] }).stories.length, 1);
    assert.deepEqual(ran.error.trimEnd().split('\n').sort(), [
      'gone: there is no such file or folder',
      'stories/b.md: this is no text file',
    ]);
  });

  it('says that there is no story, and what is missing', async () => {
    folder = folderWith({ 'README.md': '# Hello' });
    const ran = await callCoverage(folder.path, '.');
    assert.equal(ran.code, 0);
    assert.equal(ran.error, 'No stories found.\n');
    assert.match(
      ran.out,
      /\nNo stories\. Solid: 0 of 5 focus areas, 0 of 11 topics\. \d+ gaps\.\n$/,
    );
  });

  it('is as short as wanted', async () => {
    folder = folderWith({ 'stories/a.md': story('A') });
    const short = await callCoverage(folder.path, '.', '--summary');
    assert.equal(short.out.trimEnd().split('\n').length, 1);
    const { out } = await callCoverage(folder.path, '.', '--summary', '--format', 'markdown');
    assert.match(out, /^# Coverage\n\n1 story, .* As of 2026-11-22\.\n$/);
    const data = (await coverageOf(folder.path, '.', '--summary')) as unknown as object;
    assert.deepEqual(Object.keys(data), ['version', 'today', 'summary']);
  });

  it('says the same in a process of its own, by the day of this machine', async () => {
    folder = folderWith({ 'stories/a.md': story('A', 'focus: [partnering]') });
    const args = ['coverage', '.', '--format', 'json'];
    const ran = runCli(folder.path, ...args);
    assert.equal(ran.code, 0);
    assert.equal(ran.out, (await callCli(folder.path, ...args)).out);
    const { today } = JSON.parse(ran.out) as { today: string };
    const now = new Date();
    assert.equal(Number(today.slice(8)), now.getDate());
    assert.equal(Number(today.slice(5, 7)), now.getMonth() + 1);
  });

  it('needs little memory for ten thousand stories', () => {
    const files = Array.from({ length: 10_000 }, (_, i) => [`stories/${i}.md`, 'nothing yet']);
    folder = folderWith(Object.fromEntries(files) as Record<string, string>);
    const args = ['--max-old-space-size=64', BUNDLE, 'coverage', '.', '--profile', 'structure'];
    const { status, stdout } = spawnSync(process.execPath, args, {
      cwd: folder.path,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.equal(status, 0);
    assert.match(stdout, /\n10,000 stories, /);
  });
});
