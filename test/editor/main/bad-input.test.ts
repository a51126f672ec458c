import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, codeOf, findingsOn, openFile, until, workspaceUri, writeFile } from '../support';

const codes = (uri: vscode.Uri) => new Set(findingsOn(uri).map(codeOf));
const quiet = () => new Promise((resolve) => setTimeout(resolve, 800));

describe('bad input', () => {
  afterEach(closeAll);

  it('names the broken line of the front matter', async () => {
    const document = await openFile(
      'stories/broken.md',
      '---\ntitle: Led: the team\nfocus: [partnering\n---\n\n## Situation\n',
    );
    const finding = await until('a finding', () =>
      findingsOn(document.uri).find((one) => codeOf(one) === 'invalid-front-matter'),
    );
    assert.equal(document.getText(finding.range), 'Led: the team');
  });

  it('says of 1 MB that it is too much, and of 3,000 headings what they lack', async () => {
    const large = await writeFile(
      'stories/large.md',
      `## Situation\n\n${'word '.repeat(210_000)}\n`,
    );
    await until('too-complex', () => codes(large).has('too-complex') || undefined);
    const many = await writeFile('stories/many.md', '## Situation\n\n## Other\n\n'.repeat(1500));
    await until('findings', () => findingsOn(many).length > 0 || undefined);
    assert.ok(findingsOn(many).length <= 101, 'too many markers');
  });

  it('is silent about bytes, folders and links that are no stories', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 31) % 256);
    const binary = await writeFile('stories/binary.md', bytes);
    const folder = workspaceUri('stories', 'folder.md');
    await vscode.workspace.fs.createDirectory(folder);
    const dangling = workspaceUri('stories', 'dangling.md');
    symlinkSync('/nowhere/at/all.md', dangling.fsPath);
    const after = await writeFile('stories/after.md', '## Situation\n');
    await until('the file written last', () => findingsOn(after).length > 0 || undefined);
    await quiet();
    for (const uri of [binary, folder, dangling]) assert.deepEqual(findingsOn(uri), []);
  });

  it('reads UTF-16 as the editor does', async () => {
    const text = '\ufeff## Situation\n\n';
    const uri = await writeFile('stories/wide.md', Uint8Array.from(Buffer.from(text, 'utf16le')));
    await until('missing sections', () => codes(uri).has('missing-section') || undefined);
  });
});
