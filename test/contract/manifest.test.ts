import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_STORY_FILES } from '../../src/core/story/story-files';
import { readManifest, settingsOf } from './manifest';

const manifest = readManifest();
const { contributes } = manifest;
const settings = settingsOf(manifest);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

const styles = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join('src/views', name), 'utf8'))
  .join('\n');

/** Every match of a pattern's first group in the sources, once each, sorted. */
const inSources = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

const COMMANDS = [
  ['newStory', 'New story'],
  ['start45MinuteMock', 'Start 45-minute mock'],
  ['startCase', 'Start a case…'],
  ['start60MinuteMock', 'Start 60-minute mock'],
  ['startDrill', 'Start drill'],
  ['startRound', 'Start round of another format'],
  ['togglePause', 'Pause or resume round'],
  ['nextPhase', 'Next question or phase'],
  ['previousPhase', 'Previous question or phase'],
  ['skipQuestion', 'Skip this question'],
  ['answerDone', 'Answer done'],
  ['markMoment', 'Mark this moment'],
  ['extendRound', 'Add five minutes'],
  ['endRound', 'End round'],
  ['abandonRound', 'Throw the round away'],
  ['showRound', 'Show round'],
  ['showInterviewerSide', 'Show interviewer’s side'],
  ['takeOverRound', 'Take over the round in this window'],
  ['peek', 'Peek at a story'],
  ['noteTold', 'Note the stories told'],
  ['rateRound', 'Rate round'],
  ['exportPartnerSheet', 'Export partner sheet'],
  ['readPartnerSheet', 'Read partner sheet back'],
  ['showCoverage', 'Show coverage'],
  ['filterCoverage', 'Filter coverage'],
  ['collapseCoverage', 'Collapse coverage'],
  ['exportCoverage', 'Export coverage'],
  ['showPatterns', 'Show patterns'],
  ['exportPatterns', 'Export patterns'],
  ['openPlan', 'Open the plan file'],
  ['startRetrieval', 'Start retrieval drill'],
  ['newSheet', 'New sheet…'],
  ['tellSheet', 'Tell a sheet…'],
  ['prepareToShare', 'Prepare to share my screen'],
  ['lintWorkspace', 'Check all stories'],
  ['stopChecks', 'Stop checking stories'],
  ['fixAll', 'Fix all safe findings in this story'],
  ['openSample', 'Open the sample workspace'],
  ['showAllFindings', 'Show all findings in this story'],
  ['switchOffRule', 'Switch a rule off everywhere'],
].map(([name, title]) => ({ command: `starStories.${name}`, title }));

describe('the manifest', () => {
  const commands = contributes.commands.map(({ command }) => command);

  it('contributes the commands by their fixed names and titles', () => {
    assert.deepEqual(
      contributes.commands.map(({ command, title }) => ({ command, title })),
      COMMANDS,
    );
    for (const { category } of contributes.commands) assert.equal(category, 'STAR');
  });

  it('contributes exactly the commands that the code registers', () => {
    const registered = inSources(/registerCommand\(\s*'(starStories\.\w+)'/g);
    const byTable = inSources(/'(starStories\.\w+)'\s*:\s*\(?/g);
    const byPage = inSources(/^\s+command: '(starStories\.\w+)',$/gm);
    assert.deepEqual(
      [...new Set([...registered, ...byTable, ...byPage])].sort(),
      [...commands].sort(),
    );
  });

  it('uses only commands that exist in menus, keys, welcome texts and code', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const linked = contributes.viewsWelcome.flatMap(({ contents }) =>
      [...contents.matchAll(/command:(starStories\.\w+)/g)].map((match) => match[1] ?? ''),
    );
    const executed = inSources(/executeCommand(?:<[^>]*>)?\(\s*'(starStories\.\w+)'/g);
    for (const command of [...used, ...linked, ...executed]) {
      assert.ok(commands.includes(command), `${command} isn't contributed`);
    }
  });

  it('contributes exactly the views that the code provides', () => {
    const views = Object.values(contributes.views).flat();
    for (const { id } of views) assert.ok(sources.includes(`'${id}'`), `nothing provides ${id}`);
    assert.deepEqual(Object.keys(contributes.views), ['starStories']);
    for (const { view } of contributes.viewsWelcome) {
      assert.ok(views.some(({ id }) => id === view));
    }
  });

  it('contributes exactly the colors that pages use', () => {
    const used = Array.from(
      styles.matchAll(/var\(--vscode-(starStories-\w+)\)/g),
      ([, name = '']) => name,
    );
    assert.deepEqual(
      contributes.colors.map(({ id }) => id.replace('.', '-')).sort(),
      [...new Set(used)].sort(),
    );
    for (const { defaults } of contributes.colors)
      for (const color of Object.values(defaults)) assert.match(color, /^charts\.\w+$/);
  });

  it('contributes exactly the settings that the code reads', () => {
    const config = readFileSync('src/editor/config.ts', 'utf8');
    const read = [...config.matchAll(/\b(?:read|globs|isNotOff)(?:<[^>]*>)?\(\s*'([\w.]+)'/g)].map(
      (match) => match[1],
    );
    assert.deepEqual(
      read.map((name) => `starStories.${name}`).sort(),
      Object.keys(settings).sort(),
    );
  });

  it('has the default story patterns of the core, and wakes up for them', () => {
    const patterns = settings['starStories.storyFiles']?.default;
    assert.deepEqual(patterns, DEFAULT_STORY_FILES);
    for (const pattern of DEFAULT_STORY_FILES) {
      assert.ok(manifest.activationEvents.includes(`workspaceContains:${pattern}`));
    }
  });

  it('sets every context key of a when clause', () => {
    const clauses = JSON.stringify(contributes);
    const keys = new Set(
      [...clauses.matchAll(/(?:when|enablement)":"([^"]*)"/g)].flatMap((match) =>
        [...(match[1] ?? '').matchAll(/(?<!config\.)\bstarStories\.\w+(?![\w.])/g)].map(
          ([key]) => key,
        ),
      ),
    );
    for (const view of Object.values(contributes.views).flat()) keys.delete(view.id);
    const set = inSources(/setContext(?:',\s*|\()'(starStories\.\w+)'/g);
    for (const key of keys) assert.ok(set.includes(key), `nothing sets ${key}`);
    assert.ok(keys.size > 0);
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ icon }) => icon)),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
    ];
    for (const file of files) assert.ok(existsSync(file), `${file} is missing`);
  });
});
