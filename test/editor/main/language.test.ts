import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { RUBRICS } from '../../../src/core/guide/rubrics';
import { TOPICS } from '../../../src/core/guide/topics';
import { CLEAN_STORY, closeAll, openFile, replaceText, until } from '../support';

async function complete(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.filter(({ kind }) =>
    [vscode.CompletionItemKind.EnumMember, vscode.CompletionItemKind.Property].includes(
      kind ?? vscode.CompletionItemKind.Text,
    ),
  );
}

const labels = (items: vscode.CompletionItem[]) =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

describe('help while writing', () => {
  afterEach(closeAll);

  it('offers the focus areas with their meaning', async () => {
    const document = await openFile('stories/areas.md', '---\nfocus: []\n---\n');
    const items = await complete(document, new vscode.Position(1, 8));
    assert.deepEqual(
      labels(items),
      EXPLORATORY_AREAS.map(({ id }) => id),
    );
    const [first] = items;
    assert.equal(first?.detail, EXPLORATORY_AREAS[0]?.name);
    assert.ok(first?.documentation instanceof vscode.MarkdownString);
    assert.ok(first.documentation.value.includes(EXPLORATORY_AREAS[0]?.definition ?? '?'));
    for (const { text } of RUBRICS[0]?.signals.slice(0, 4) ?? []) {
      assert.ok(first.documentation.value.includes(text), text);
    }
  });

  it('leaves out what is claimed already, in lists of both forms', async () => {
    const document = await openFile(
      'stories/topics.md',
      '---\nfocus:\n  - partnering\n  - \ntopics: [failure, ]\n---\n',
    );
    const areas = labels(await complete(document, new vscode.Position(3, 4)));
    assert.equal(areas.length, EXPLORATORY_AREAS.length - 1);
    assert.ok(!areas.includes('partnering'));
    const topics = labels(await complete(document, new vscode.Position(4, 17)));
    assert.equal(topics.length, TOPICS.length - 1);
    assert.ok(!topics.includes('failure'));
  });

  it('offers the keys that are not there yet', async () => {
    const document = await openFile('stories/keys.md', '---\ntitle: A\nst\n---\n');
    const keys = labels(await complete(document, new vscode.Position(2, 2)));
    assert.ok(keys.includes('status') && keys.includes('focus') && !keys.includes('title'));
  });

  it('offers nothing below the front matter', async () => {
    const document = await openFile('stories/below.md', CLEAN_STORY);
    assert.deepEqual(await complete(document, new vscode.Position(9, 3)), []);
  });

  it('tells length, time, share and purpose of a section over its heading', async () => {
    const document = await openFile('stories/hover.md', CLEAN_STORY);
    const line = document
      .getText()
      .slice(0, document.getText().indexOf('## Action'))
      .split('\n').length;
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(line - 1, 5),
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .find((value) => value.includes('**Action**'));
    });
    assert.match(text, /\d+ words, about \d:\d\d spoken, \d+% of the story/);
    assert.match(text, /at least 40% of the story/);
  });

  it('fixes what is safe, all at once and without touching the rest', async () => {
    const [head, situation, task, rest] = CLEAN_STORY.split(/(?=^## (?:Situation|Task|Action))/m);
    assert.ok(head && situation && task && rest);
    const document = await openFile('stories/order.md', head + task + situation + rest);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('starStories.fixAll');
    await until('the right order', () => document.getText() === CLEAN_STORY || undefined);
    await vscode.commands.executeCommand('starStories.fixAll');
    assert.equal(document.getText(), CLEAN_STORY);
    await replaceText(document, CLEAN_STORY);
  });
});
