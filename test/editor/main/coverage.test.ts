import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { registerBadge } from '../../../src/editor/badge';
import type { StoryIndex } from '../../../src/editor/story-index';
import { coverageProvider } from '../../../src/views/coverage/host';
import type { HostMessage, PageMessage } from '../../../src/views/coverage/protocol';
import { closeAll, until, writeFile } from '../support';

/** An index that says what a test tells it. */
class TestIndex implements StoryIndex {
  records: StoryRecord[] = [];
  state: StoryIndex['state'] = 'idle';
  starts = 0;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  start(): void {
    this.starts += 1;
  }

  become(state: StoryIndex['state'], ...records: StoryRecord[]): void {
    this.state = state;
    this.records = records;
    this.changed.fire();
  }
}

/** A webview view without a page: the test is the page. */
class TestView {
  visible = true;
  readonly sent: HostMessage[] = [];
  private readonly messages = new vscode.EventEmitter<PageMessage>();
  private readonly visibility = new vscode.EventEmitter<void>();
  private readonly disposal = new vscode.EventEmitter<void>();
  readonly onDidChangeVisibility = this.visibility.event;
  readonly onDidDispose = this.disposal.event;
  readonly webview = {
    html: '',
    options: {} as vscode.WebviewOptions,
    cspSource: 'https://page.test',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: this.messages.event,
    postMessage: (message: HostMessage) => {
      this.sent.push(message);
      return Promise.resolve(true);
    },
  };

  say(message: PageMessage): void {
    this.messages.fire(message);
  }

  show(visible: boolean): void {
    this.visible = visible;
    this.visibility.fire();
  }

  close(): void {
    this.disposal.fire();
  }
}

function story(id: string, parts: Partial<StoryRecord> = {}): StoryRecord {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  return { id, title: id, focus: [], topics: [], words: 1, findings, ...parts };
}

describe('badge of the gaps', () => {
  it('counts them once all stories are read', () => {
    const view: { badge?: vscode.ViewBadge | undefined } = {};
    const index = new TestIndex();
    const badge = registerBadge(view, index);
    assert.equal(view.badge, undefined);
    index.become('reading', story('a'));
    assert.equal(view.badge, undefined);
    index.become('ready', story('a', { focus: ['partnering'], topics: ['failure'] }));
    assert.deepEqual(view.badge, { value: 15, tooltip: '15 gaps in your coverage' });
    index.become('ready');
    assert.equal(view.badge, undefined);
    badge.dispose();
    index.become('ready', story('a'));
    assert.equal(view.badge, undefined);
  });
});

describe('host of the coverage view', () => {
  const extension = vscode.extensions.getExtension('star-stories.star-stories');
  let index: TestIndex;
  let view: TestView;

  beforeEach(() => {
    assert.ok(extension);
    index = new TestIndex();
    view = new TestView();
    void coverageProvider(extension.extensionUri, index).resolveWebviewView(
      view as unknown as vscode.WebviewView,
      { state: undefined },
      new vscode.CancellationTokenSource().token,
    );
  });
  afterEach(closeAll);

  const models = () => view.sent.map(({ model }) => model);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

  it('begins to read when the view is first shown', () => {
    assert.equal(index.starts, 1);
  });

  it('lets the page load its own script and style, and nothing else', () => {
    const { html, options } = view.webview;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; style-src https:\/\/page\.test; script-src 'nonce-/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(html, / style=| on\w+=/);
    assert.deepEqual(
      options.localResourceRoots?.map(({ path }) => path.split('/').slice(-2).join('/')),
      ['dist/views'],
    );
  });

  it('sends the whole model when the page asks for it', () => {
    index.become('ready', story('a'));
    view.say({ type: 'ready' });
    assert.equal(models()[0]?.status, 'ready');
    assert.equal(models()[0]?.gaps, 16);
  });

  it('gathers changes that come together', async () => {
    for (let n = 1; n <= 30; n++)
      index.become('ready', ...Array.from({ length: n }, (_, i) => story(String(i))));
    await settle();
    assert.equal(view.sent.length, 1);
    assert.equal(models()[0]?.nodes.find(({ id }) => id === 'stories')?.children.length, 30);
  });

  it('sends nothing to a hidden page, and the newest model when it shows again', async () => {
    view.show(false);
    index.become('ready', story('a'), story('b'));
    await settle();
    assert.equal(view.sent.length, 0);
    view.show(true);
    assert.equal(models()[0]?.nodes.find(({ id }) => id === 'stories')?.children.length, 2);
  });

  it('falls silent when the view is closed', async () => {
    index.become('ready', story('a'));
    view.close();
    index.become('ready', story('b'));
    await settle();
    assert.equal(view.sent.length, 0);
  });

  it('opens a story, with the focus or without', async () => {
    const uri = await writeFile('stories/opened from coverage.md', '## Situation\n\nHere.\n');
    index.become('ready', story(uri.toString()));
    const isOpen = () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
    view.say({ type: 'openStory', storyId: uri.toString(), keepFocus: false });
    await until('the story is open', () => isOpen() || undefined);
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview, false);
    await closeAll();
    view.say({ type: 'openStory', storyId: uri.toString(), keepFocus: true });
    const tab = await until(
      'a preview is open',
      () => vscode.window.tabGroups.activeTabGroup.activeTab,
    );
    assert.equal(tab.isPreview, true);
  });

  it('opens nothing but stories', async () => {
    const uri = await writeFile('notes/private.md', 'No story.\n');
    index.become('ready', story('file:///another'));
    view.say({ type: 'openStory', storyId: uri.toString(), keepFocus: false });
    view.say({ type: 'openStory', storyId: 'command:workbench.action.quit', keepFocus: false });
    await settle();
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
