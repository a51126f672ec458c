import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { RULES } from '../../../src/core/lint/rules';
import { isOn, lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import {
  CLEAN_STORY,
  closeAll,
  codeOf,
  findingsOn,
  markedBy,
  openFile,
  openUntitled,
  quickFix,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from '../support';

/** Markers come as soon as the document is open; silence has to be waited for. */
const QUIET_MS = 700;
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

/** The editor shows every line end as the first one. */
const asShown = (text: string) => text.replace(/\r\n?/g, '\n');

/** What the linter offers for the first finding of a rule; the light bulb must offer the same. */
function fixTitles(rule: string, text: string): string[] {
  const findings = lintStory(parseStory(text), DEFAULT_SETTINGS);
  return findings.find((one) => one.rule === rule)?.fixes.map(({ title }) => title) ?? [];
}

/** Each fix has its test without VS Code; a choice of eleven topics needn't be tried in full here. */
const firstAndLast = (titles: string[]) => [
  ...new Set([...titles.slice(0, 1), ...titles.slice(-1)]),
];

/** A comment that is reported itself, so that one can tell that a text has been checked. */
const SENTINEL = '\n<!-- star-ignore -->\n';

/** The texts that a rule marks, when there are enough; those held back are asked for. */
async function marksOf(
  document: vscode.TextDocument,
  rule: string,
  isEnough: (marks: string[]) => boolean,
): Promise<string[]> {
  return until(`${rule} on ${document.uri.path}`, async () => {
    if (findingsOn(document.uri).some((one) => codeOf(one) === 'more')) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('starStories.showAllFindings');
    }
    const marks = markedBy(document, rule);
    return isEnough(marks) ? marks : undefined;
  });
}

describe('findings in the editor', () => {
  afterEach(closeAll);

  for (const rule of RULES.filter((one) => isOn(one, DEFAULT_SETTINGS))) {
    rule.flags.forEach((example, number) => {
      it(`marks ${rule.id}: ${example.title}`, async () => {
        const document = await openFile(`stories/${rule.id}-${number}.md`, example.text);
        const marks = await marksOf(document, rule.id, ({ length }) => length >= example.at.length);
        assert.deepEqual(marks, example.at.map(asShown));
      });

      if (number > 0 || fixTitles(rule.id, example.text).length === 0) return;
      it(`clears ${rule.id} by its fixes: ${example.title}`, async () => {
        const path = `stories/fix-${rule.id}-${number}.md`;
        const document = await openFile(path, example.text);
        const original = document.getText();
        const expected = example.at.map(asShown);
        for (const title of firstAndLast(fixTitles(rule.id, original))) {
          await replaceText(document, original);
          await marksOf(document, rule.id, (marks) => isDeepStrictEqual(marks, expected));
          const finding = findingsOn(document.uri).find((one) => codeOf(one) === rule.id);
          assert.ok(finding);
          assert.ok(await vscode.workspace.applyEdit(await quickFix(document, finding, title)));
          await marksOf(document, rule.id, ({ length }) => length < expected.length);
        }
      });
    });

    it(`accepts what ${rule.id} is not about`, async () => {
      await Promise.all(
        rule.passes.map(async ({ text }, number) => {
          const path = `stories/${rule.id}-passes-${number}.md`;
          const document = await openFile(path, text + SENTINEL);
          const sentinel = SENTINEL.trim();
          await marksOf(document, 'unused-ignore', (marks) => marks.includes(sentinel));
          const marks = markedBy(document, rule.id).filter((mark) => mark !== sentinel);
          assert.deepEqual(marks, [], path);
        }),
      );
    });
  }

  it('links each finding to the page of its rule, which can be read', async () => {
    const document = await openFile(
      'stories/linked.md',
      CLEAN_STORY.replace('## Result', '## Rest'),
    );
    const [finding] = await until('a finding', () => {
      const found = findingsOn(document.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(finding && typeof finding.code === 'object');
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    assert.match(page.getText(), new RegExp(`^# ${finding.code.value}\n`));
    assert.equal(page.languageId, 'markdown');
  });

  it('checks as one types, and goes quiet when the text is right again', async () => {
    const document = await openFile('stories/typed.md', CLEAN_STORY);
    await replaceText(document, CLEAN_STORY.replace('production-ownership', 'prodution-ownership'));
    await until(
      'unknown-focus',
      () => markedBy(document, 'unknown-focus').includes('prodution-ownership') || undefined,
    );
    await replaceText(document, CLEAN_STORY);
    await until('no finding', () => findingsOn(document.uri).length === 0 || undefined);
  });

  it('checks an untitled document with two STAR headings, and one that says it is a story', async () => {
    const told = await openUntitled('## Situation\n\n## Task\n');
    const said = await openUntitled('---\ntype: star-story\n---\n');
    for (const document of [told, said]) {
      await until('findings', () => findingsOn(document.uri).length > 0 || undefined);
    }
    const other = await openUntitled('## Situation\n\nOnly one heading.\n');
    await quiet();
    assert.deepEqual(findingsOn(other.uri), []);
  });

  it('leaves other Markdown alone, and clears a file that stops being a story', async () => {
    const other = await openFile('notes/plain.md', '## Situation\n\n## Task\n');
    const story = await openFile('notes/said.md', '---\ntype: star-story\n---\n\n## Task\n');
    await until('findings', () => findingsOn(story.uri).length > 0 || undefined);
    assert.deepEqual(findingsOn(other.uri), []);
    await replaceText(story, '## Task\n');
    await until('silence', () => findingsOn(story.uri).length === 0 || undefined);
  });

  it('finds what is wrong in stories that nobody has opened, wherever they lie', async () => {
    const uri = await writeFile('notes/unopened.md', '---\ntype: star-story\n---\n# A\n');
    await vscode.commands.executeCommand('starStories.lintWorkspace');
    await until('findings', () => findingsOn(uri).length > 0 || undefined);
    await vscode.workspace.fs.delete(uri);
    await until('silence', () => findingsOn(uri).length === 0 || undefined);
  });

  it('follows a folder that is deleted or renamed as a whole', async () => {
    const uri = await writeFile('stories/old/one.md', '## Situation\n');
    await until('findings', () => findingsOn(uri).length > 0 || undefined);
    const moved = workspaceUri('stories', 'new', 'one.md');
    await vscode.workspace.fs.rename(
      workspaceUri('stories', 'old'),
      workspaceUri('stories', 'new'),
    );
    await until('findings at the new place', () => findingsOn(moved).length > 0 || undefined);
    await until('silence at the old place', () => findingsOn(uri).length === 0 || undefined);
    await vscode.workspace.fs.delete(workspaceUri('stories', 'new'), { recursive: true });
    await until('silence', () => findingsOn(moved).length === 0 || undefined);
  });

  it('shows the saved text again when unsaved changes are thrown away', async () => {
    const document = await openFile('stories/dirty.md', CLEAN_STORY);
    await vscode.window.showTextDocument(document);
    await replaceText(document, '## Situation\n');
    await until('findings', () => findingsOn(document.uri).length > 0 || undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('silence', () => findingsOn(document.uri).length === 0 || undefined);
  });

  it('is silent when checks are switched off, and speaks when they are on again', async () => {
    const document = await openFile('stories/off.md', '## Situation\n');
    await until('findings', () => findingsOn(document.uri).length > 0 || undefined);
    const settings = vscode.workspace.getConfiguration('starStories');
    await settings.update('lint.enable', false, vscode.ConfigurationTarget.Workspace);
    await until('silence', () => findingsOn(document.uri).length === 0 || undefined);
    await settings.update('lint.enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('findings', () => findingsOn(document.uri).length > 0 || undefined);
  });
});
