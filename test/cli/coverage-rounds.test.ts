import assert from 'node:assert/strict';
import { join } from 'node:path';
import { callCoverage, coverageOf, savedRound, story } from './call-coverage';
import { folderWith, type Folder } from './run-cli';

const NOV_20 = '2026-11-20T18:00:00+01:00';
const NOV_21 = '2026-11-21T09:00:00+01:00';

describe('the tellings that star-stories coverage counts', () => {
  let folder: Folder;
  /** Tellings by title. */
  const told = async (cwd: string, ...args: string[]) => {
    const { stories } = await coverageOf(cwd, ...args);
    return Object.fromEntries(stories.map((one) => [one.title, one.told]));
  };

  afterEach(() => folder.remove());

  it('are those of the rounds beside the stories, from wherever one looks', async () => {
    folder = folderWith({
      'ana/stories/a.md': story('A'),
      'ana/stories/2025/b.md': story('B'),
      'ana/rounds/one.md': savedRound(NOV_20, ['stories/a.md', './stories/2025/b.md']),
      'ana/rounds/two.md': savedRound(NOV_21, ['stories/a.md']),
      'ana/rounds/README.md': '# How I practice',
      'ana/rounds/.running': '',
    });
    const ana = join(folder.path, 'ana');
    const once = { times: 1, last: '2026-11-20' };
    const twice = { times: 2, last: '2026-11-21' };
    assert.deepEqual(await told(ana, '.'), { A: twice, B: once });
    assert.deepEqual(await told(ana, '.', 'stories'), { A: twice, B: once });
    assert.deepEqual(await told(ana, 'stories/2025/b.md'), { B: once });
    assert.deepEqual(await told(ana, 'stories/**'), { A: twice, B: once });
    assert.deepEqual(await told(join(ana, 'stories'), '.'), { A: twice, B: once });
    assert.deepEqual(await told(folder.path, 'ana'), { A: twice, B: once });
    assert.deepEqual(await told(folder.path, '.'), { A: twice, B: once });
    assert.deepEqual(await told('.', ana), { A: twice, B: once });
  });

  it('leave out rounds with documents, and stories that are gone or another’s', async () => {
    folder = folderWith({
      'stories/a.md': story('A'),
      'ana/stories/b.md': story('B'),
      'ana/stories/a.md': story('Hers'),
      'ana/rounds/one.md': savedRound(NOV_20, ['stories/gone.md', 'stories/a.md']),
      'ana/rounds/two.md': savedRound(NOV_21, ['stories/b.md'], 'peeks: [seen, seen]'),
    });
    const never = { times: 0 };
    const hers = { times: 1, last: '2026-11-20' };
    assert.deepEqual(await told(folder.path, '.'), { A: never, B: never, Hers: hers });
  });

  it('count stories outside “stories” by the rounds of the folder that is named', async () => {
    folder = folderWith({
      'loose.star.md': story('Loose'),
      'rounds/one.md': savedRound(NOV_20, ['loose.star.md']),
    });
    const once = { Loose: { times: 1, last: '2026-11-20' } };
    assert.deepEqual(await told(folder.path, '.'), once);
    assert.deepEqual(await told(folder.path, 'loose.star.md'), once);
    assert.deepEqual(await told(folder.path, '*.star.md'), once);
  });

  it('go with live cases, which tell no story', async () => {
    const record = savedRound(NOV_20, [], 'real-seconds: 1800').replace(
      'exploratory',
      'service-ownership',
    );
    folder = folderWith({ 'stories/a.md': story('A'), 'rounds/case.md': record });
    const { liveCases } = await coverageOf(folder.path, '.');
    assert.deepEqual(liveCases, { times: 1, last: '2026-11-20' });
    const { out } = await callCoverage(folder.path, '.');
    assert.match(out, /practiced in a live case, last on 2026-11-20\.\n/);
  });

  it('count what can be read when a round can’t', async () => {
    folder = folderWith({
      'stories/a.md': story('A'),
      'rounds/bad.md': new Uint8Array([0, 1]),
      'rounds/good.md': savedRound(NOV_20, ['stories/a.md']),
    });
    const ran = await callCoverage(folder.path, '.', '--summary');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'rounds/bad.md: this is no text file\n');
    assert.match(ran.out, /^1 story, 1 ready, 1 told\./);
  });
});
