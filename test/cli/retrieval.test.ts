import assert from 'node:assert/strict';
import { exampleStory } from '../../src/core/lint/example';
import { callCli } from './call-cli';
import { folderWith, type Folder } from './run-cli';

const record = (recall: string) =>
  [
    '---',
    'type: star-retrieval',
    'started: "2026-11-20T18:00:00.000+01:00"',
    'cues:',
    `  - { deck: topics, cue: failure, recall: ${recall}, seconds: 6 }`,
    '---',
    '',
  ].join('\n');

describe('star-stories, of retrieval drills', () => {
  let folder: Folder;
  afterEach(() => folder.remove());
  const files = (recall: string) => ({
    'stories/a.md': exampleStory(),
    'rounds/2026-11-20T1800-retrieval.md': record(recall),
  });

  it('tells with a topic how the last one went', async () => {
    folder = folderWith(files('in-time'));
    const { out } = await callCli(folder.path, 'coverage', '.', '--format', 'json');
    const { topics } = JSON.parse(out) as { topics: { id: string; recalled?: object }[] };
    assert.deepEqual(
      topics.flatMap(({ id, recalled }) => (recalled ? [[id, recalled]] : [])),
      [['failure', { day: '2026-11-20', recall: 'in-time', seconds: 6 }]],
    );
  });

  it('finds nothing wrong with one as it was saved', async () => {
    folder = folderWith(files('late'));
    const { code, out } = await callCli(folder.path, 'lint', '.');
    assert.equal(code, 0);
    assert.match(out, /1 story and 1 saved round/);
  });

  it('says what isn’t counted of one that was edited', async () => {
    folder = folderWith(files('nearly'));
    const { out } = await callCli(folder.path, 'lint', '.');
    assert.match(out, /5:\d+ .*“recall” is one of in-time, late, not\..*round-value/);
  });
});
