import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { createStoryMatcher, DEFAULT_STORY_FILES } from '../../src/core/story/story-files';
import { readConfigFile } from '../../src/core/lint/config-file';
import { DOCUMENTED } from '../core/case/documented';
import { callCli, callWith } from './call-cli';
import { folderWith, type Folder } from './run-cli';

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

const CI = readFileSync('docs/ci.md', 'utf8');
const COVERAGE = readFileSync('docs/coverage.md', 'utf8');
const PATTERNS = readFileSync('docs/patterns.md', 'utf8');
const README = readFileSync('README.md', 'utf8');

/** Blocks of code in a page, by their language. */
function blocks(page: string, language: string): string[] {
  return unified()
    .use(remarkParse)
    .parse(page)
    .children.flatMap((node) =>
      node.type === 'code' && node.lang === language ? [node.value] : [],
    );
}

/** The file that a block of YAML shows, by the name in its first line. */
function fileNamed(name: string): string {
  const found = blocks(CI, 'yaml').find((block) => block.startsWith(`# ${name}\n`));
  assert.ok(found, `docs/ci.md shows no ${name}`);
  return found;
}

const typed = [CI, COVERAGE, PATTERNS, README].flatMap((page) =>
  blocks(page, 'console').flatMap((block) => block.match(/^\$ .*star-stories.*/gm) ?? []),
);
const inWorkflows = ['.github/workflows/stories.yml', '.github/workflows/stories-sarif.yml']
  .flatMap((name) => Object.values((parse(fileNamed(name)) as Workflow).jobs))
  .flatMap(({ steps }) => steps.flatMap(({ run }) => (run?.includes('star-stories') ? [run] : [])));
const inHooks = blocks(CI, 'sh').flatMap((block) => block.match(/^npx .*star-stories.*/gm) ?? []);

describe('the documented use of the command line', function () {
  this.timeout(60_000);
  let folder: Folder;

  before(() => {
    folder = folderWith({});
    mkdirSync(join(folder.path, 'stories'));
    mkdirSync(join(folder.path, 'candidates/ana/stories'), { recursive: true });
    writeFileSync(join(folder.path, 'my.case.yaml'), DOCUMENTED);
    for (const candidate of ['.', 'candidates/ana']) {
      cpSync('sample/rounds', join(folder.path, candidate, 'rounds'), { recursive: true });
    }
    for (const name of ['half-the-pages.md', 'search-migration.md']) {
      for (const stories of ['stories', 'candidates/ana/stories']) {
        copyFileSync(join('sample/stories', name), join(folder.path, stories, name));
      }
    }
    writeFileSync(join(folder.path, '.star-stories.yaml'), fileNamed('.star-stories.yaml'));
  });
  after(() => folder.remove());

  it('is shown for people, for workflows and for hooks', () => {
    assert.ok(typed.length > 10);
    assert.equal(inWorkflows.length, 2);
    assert.equal(inHooks.length, 1);
  });

  for (const line of [...typed, ...inWorkflows, ...inHooks]) {
    it(line, async () => {
      const [command = '', , file] = line.split(/ (<|>) /);
      const [, args = ''] = command.split(/star-stories /);
      const words = (args.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
      const input = line.includes(' < ') ? readFileSync(join(folder.path, file ?? '')) : '';
      const ran = await callWith(folder.path, input, ...words);
      assert.equal(ran.error, '');
      assert.ok(ran.code === 0 || ran.code === 1);
      assert.notEqual(ran.out, '');
    });
  }

  it('shows a configuration that can be used', () => {
    const { settings, problems } = readConfigFile(fileNamed('.star-stories.yaml'));
    assert.deepEqual(problems, []);
    assert.equal(settings.profile, 'strict');
  });

  it('gives pre-commit the files that are stories', async () => {
    const { repos } = parse(fileNamed('.pre-commit-config.yaml')) as {
      repos: [{ hooks: [{ entry: string; files: string }] }];
    };
    const [{ entry, files }] = repos[0].hooks;
    const isStory = createStoryMatcher(DEFAULT_STORY_FILES);
    for (const path of [
      'stories/a.md',
      'x/stories/2025/b.md',
      'c.star.md',
      'README.md',
      'stories.md',
      'mystories/a.md',
      'stories/a.txt',
    ]) {
      assert.equal(new RegExp(files).test(path), isStory(path), path);
    }
    const [, args = ''] = entry.split(/star-stories /);
    const ran = await callCli(folder.path, ...args.split(' '), 'stories/half-the-pages.md');
    assert.equal(ran.error, '');
  });
});
