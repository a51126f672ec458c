import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findingsOn,
  markedBy,
  openFile,
  until,
  workspaceUri,
  writeFile,
} from '../support';

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

const SETTINGS_FILE = '.vscode/settings.json';
const EXTENSION = 'star-stories.star-stories';

/** Every setting that the manifest declares. */
function settings(): string[] {
  const extension = vscode.extensions.getExtension(EXTENSION);
  assert.ok(extension);
  const { contributes } = extension.packageJSON as Manifest;
  return contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
}

const LONG = 'x'.repeat(200_000);
const OBJECTS_KNOW =
  '{"__proto__": {"a": 1}, "constructor": "error", "toString": [], "valueOf": 5}';

/** Values as they stand in a file of settings, by what is wrong with them. */
const HOSTILE: Readonly<Record<string, string>> = {
  null: 'null',
  'a number': '-1e308',
  'a text': '"off"',
  'a switch': 'true',
  'a long text': JSON.stringify(LONG),
  'a list of what is no text': '[null, 5, {}, [], true, ""]',
  'many entries': JSON.stringify(Array.from({ length: 5000 }, (_, at) => `${at}/**/*.md`)),
  'keys that objects know': OBJECTS_KNOW,
  'a list of such keys': `[${OBJECTS_KNOW}]`,
  'stars that multiply': JSON.stringify([`**/${'*a'.repeat(30)}b.md`, '**/a/'.repeat(60)]),
  'braces that multiply': JSON.stringify(['{a,aa}'.repeat(30), '{'.repeat(5000)]),
  'ways out of the folder': '["**/../**", "../../**", "/etc/**", "C:\\\\**", "file:///etc/passwd"]',
  'expressions that multiply': '["(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "[z-a]", "(", "\\\\"]',
  'an expression': '"(a+)+$"',
  'a path out of the folder': '"../../elsewhere.md"',
};

let written = 0;

/** Gives all settings one value in the folder, and waits until VS Code has read it. */
async function configure(value: string): Promise<void> {
  const lines = settings().map((name) => `${JSON.stringify(name)}: ${value}`);
  const mark = ++written;
  lines.push(`"editor.rulers": [${mark}]`);
  await writeFile(SETTINGS_FILE, `{\n${lines.join(',\n')}\n}\n`);
  await until('the settings', () => {
    const [ruler] = vscode.workspace.getConfiguration('editor').get<number[]>('rulers', []);
    return ruler === mark;
  });
}

/** The name of a file on which stars multiply. */
const STORY = `stories/${'a'.repeat(120)}`;

describe('a workspace that is not trusted and sets every setting to', () => {
  let stories = 0;

  before('is restricted', () => {
    assert.equal(vscode.workspace.isTrusted, false);
    assert.ok(settings().length >= 17);
  });

  afterEach(closeAll);

  after('take the settings away', async () => {
    await vscode.workspace.fs.delete(workspaceUri(SETTINGS_FILE));
  });

  for (const [what, value] of Object.entries(HOSTILE))
    it(`${what}: stories are checked all the same`, async () => {
      await configure(value);
      const text = '---\ntype: star-story\nfocus: [partering]\n---\n\n## Situation\n';
      const document = await openFile(`${STORY}${stories++}.md`, text);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('starStories.lintWorkspace');
      await until('the finding', () => markedBy(document, 'unknown-focus').includes('partering'));
      assert.ok(findingsOn(document.uri).length > 0);
    });

  it('a path: no plan is opened or made there', async () => {
    await configure('"../../elsewhere.md"');
    const set = vscode.workspace.getConfiguration('starStories', workspaceUri());
    assert.equal(set.get('planFile'), 'plan.md');
    assert.equal(set.get('assistantTools'), false);
    await vscode.commands.executeCommand('starStories.openPlan');
    const editor = await until('the plan', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.uri.path, workspaceUri('plan.md').path);
    await assert.rejects(async () => vscode.workspace.fs.stat(workspaceUri('../../elsewhere.md')));
  });
});
