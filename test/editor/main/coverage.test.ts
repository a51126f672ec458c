import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as coverageEngine from '../../../src/core/coverage';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { registerBadge } from '../../../src/editor/badge';
import { LiveCoverage } from '../../../src/editor/live-coverage';
import type { StoryIndex } from '../../../src/editor/story-index';
import type { World } from '../../../src/editor/world';
import { CoverageView } from '../../../src/views/coverage/host';
import type { HostMessage, PageMessage } from '../../../src/views/coverage/protocol';
import { OPEN_BOOKS, closeAll, until, writeFile } from '../support';

/** An index that says what a test tells it. */
class TestIndex implements StoryIndex {
  records: StoryRecord[] = [];
  state: StoryIndex['state'] = 'idle';
  progress: StoryIndex['progress'];
  unchecked = 0;
  isStopped = false;
  unreadable: StoryIndex['unreadable'] = [];
  skipped: StoryIndex['skipped'] = [];
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

/** Coverage of what the index says, without rounds and drills. */
function live(index: StoryIndex): LiveCoverage {
  const world = {
    coverage: () => Promise.resolve(coverageEngine),
    now: () => Date.parse('2026-11-22T12:00:00'),
  } as unknown as World;
  const { event: onDidChange } = new vscode.EventEmitter<void>();
  const noRounds = { onDidChange, facts: () => Promise.resolve([]) };
  const noRetrievals = { onDidChange, all: () => Promise.resolve([]) };
  return new LiveCoverage(world, index, noRounds, noRetrievals);
}

/** A webview view without a page: the test is the page. */
class TestView {
  visible = true;
  readonly sent: HostMessage[] = [];
  private readonly messages = new vscode.EventEmitter<unknown>();
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

  focused = false;

  show(preserveFocus: boolean): void {
    this.focused = !preserveFocus;
  }

  say(message: PageMessage): void {
    this.messages.fire(message);
  }

  sayAnything(message: unknown): void {
    this.messages.fire(message);
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    this.visibility.fire();
  }

  close(): void {
    this.disposal.fire();
  }
}

function story(id: string, parts: Partial<StoryRecord> = {}): StoryRecord {
  return { id, title: id, focus: [], topics: [], words: 1, ...parts };
}

describe('badge of the gaps', () => {
  it('counts them once all stories are read', async () => {
    const view: { badge?: vscode.ViewBadge | undefined } = {};
    const index = new TestIndex();
    const coverage = live(index);
    const badge = registerBadge(view, coverage);
    const value = (wanted: number | undefined) =>
      until(`the badge says ${wanted}`, () => view.badge?.value === wanted || undefined);
    const tooltip = () => view.badge?.tooltip;
    index.become('reading', story('a'));
    await settle();
    assert.equal(view.badge, undefined);
    index.become('ready', story('a'));
    await value(20);
    index.become('ready', story('a', { focus: ['partnering'], topics: ['failure'] }));
    await value(18);
    assert.equal(
      tooltip(),
      '18 gaps in your coverage: 5 focus areas · 10 topics · 3 kinds of service work',
    );
    index.become('ready');
    await value(undefined);
    badge.dispose();
    index.become('ready', story('a'));
    await settle();
    assert.equal(view.badge, undefined);
    coverage.dispose();
  });
});

/** Long enough for anything that is announced to arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('host of the coverage view', () => {
  const extension = vscode.extensions.getExtension('star-stories.star-stories');
  let index: TestIndex;
  let coverage: LiveCoverage;
  let provider: CoverageView;
  let view: TestView;
  const logged: string[] = [];
  const log = { once: (line: string) => void logged.push(line) };

  beforeEach(() => {
    assert.ok(extension);
    index = new TestIndex();
    view = new TestView();
    coverage = live(index);
    provider = new CoverageView(extension.extensionUri, { coverage, books: OPEN_BOOKS, log });
    provider.resolveWebviewView(view as unknown as vscode.WebviewView);
  });
  afterEach(async () => {
    coverage.dispose();
    await closeAll();
  });

  const all = { filter: '', shown: {} };
  const models = () =>
    view.sent.flatMap((message) => (message.type === 'model' ? [message.model] : []));
  const branch = (id: string) =>
    models()
      .at(-1)
      ?.nodes.find((node) => node.id === id);
  const listens = async (wanted = all) => {
    view.say({ type: 'view', view: wanted });
    await until('a model', () => models().at(-1));
  };

  it('begins to read when the view is first shown', () => {
    assert.equal(index.starts, 1);
  });

  it('lets the page load its own script and style, and nothing else', () => {
    const { html, options } = view.webview;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; style-src 'nonce-[0-9a-f]{32}'; script-src 'nonce-/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(html, / style=| on\w+=/);
    assert.deepEqual(
      options.localResourceRoots?.map(({ path }) => path.split('/').slice(-2).join('/')),
      ['dist/views'],
    );
  });

  it('sends the whole model when the page listens', async () => {
    index.become('ready', story('a'));
    await settle();
    assert.deepEqual(view.sent, []);
    await listens();
    assert.equal(models()[0]?.status, 'ready');
    assert.equal(models()[0]?.gaps, 20);
  });

  it('sends what passes the filter of the page, and follows both', async () => {
    index.become('ready', story('one'), story('two'));
    await listens({ filter: 'one', shown: {} });
    assert.deepEqual([models()[0]?.filter, branch('stories')?.children.length], ['one', 1]);
    index.become('ready', story('one'), story('another one'));
    await until('the other is found', () => branch('stories')?.children.length === 2 || undefined);
    view.say({ type: 'view', view: { filter: 'other', shown: {} } });
    view.say({ type: 'view', view: { filter: 'nothing', shown: {} } });
    await until('the last filter', () => models().at(-1)?.filter === 'nothing' || undefined);
    assert.deepEqual(models().at(-1)?.matches, { stories: 0, covered: 0 });
    assert.ok(!models().some(({ filter }) => filter === 'other'));
  });

  it('sends the first of many changes at once, and the last when the others are gathered', async () => {
    await listens();
    view.sent.length = 0;
    for (let n = 1; n <= 30; n++)
      index.become('ready', ...Array.from({ length: n }, (_, i) => story(String(i))));
    await until('the last', () => branch('stories')?.children.length === 30 || undefined);
    await settle();
    assert.ok(view.sent.length <= 2, String(view.sent.length));
  });

  it('sends nothing to a hidden page, and the newest model when it shows again', async () => {
    await listens();
    view.sent.length = 0;
    view.setVisible(false);
    index.become('ready', story('a'), story('b'));
    await settle();
    assert.equal(view.sent.length, 0);
    view.setVisible(true);
    await until('a model', () => branch('stories')?.children.length === 2 || undefined);
  });

  it('falls silent when the view is closed', async () => {
    await listens();
    view.sent.length = 0;
    view.close();
    index.become('ready', story('b'));
    await settle();
    assert.equal(view.sent.length, 0);
  });

  it('says how far it is, and what was left out', async () => {
    index.progress = { what: 'checking', done: 1, total: 2 };
    index.unreadable = [{ id: 'file:///b.md', reason: 'It is locked.' }];
    index.become('ready', story('a'));
    await listens();
    assert.equal(models()[0]?.progress?.words, '1 of 2 stories checked');
    assert.equal(branch('left-out')?.children[0]?.label, 'b.md');
  });

  it('lists what was left out also where no story could be read', async () => {
    index.unreadable = [{ id: 'file:///b.md', reason: 'It is locked.' }];
    index.become('ready');
    await listens();
    assert.equal(models()[0]?.status, 'ready');
    assert.ok(branch('left-out'));
  });

  it('passes on the commands of the title, with the focus where one types', () => {
    provider.collapseAll();
    assert.equal(view.focused, false);
    provider.filter();
    assert.equal(view.focused, true);
    assert.deepEqual(view.sent, [{ type: 'collapseAll' }, { type: 'filter' }]);
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

  it('opens a story at a line, or where it names its focus areas', async () => {
    const text = '---\ntitle: X\nfocus: [partnering]\n---\n\n## Situation\n\nfocus: here.\n';
    const uri = await writeFile('stories/placed.md', text);
    const id = uri.toString();
    index.become('ready', story(id));
    const line = () => vscode.window.activeTextEditor?.selection.active.line;
    for (const [at, expected] of [
      [7, 7],
      ['focus', 2],
      [9_999, 8],
    ] as const) {
      view.say({ type: 'openStory', storyId: id, keepFocus: false, at });
      await until(`the cursor is on line ${expected}`, () => line() === expected || undefined);
    }
  });

  it('does nothing about what isn’t a message of its page, and logs that', async () => {
    await listens();
    const uri = (await writeFile('stories/not asked for.md', '## Situation\n')).toString();
    index.become('ready', story(uri));
    await settle();
    view.sent.length = 0;
    for (const garbage of [
      undefined,
      'view',
      ['view'],
      { type: 'view', view: { filter: { length: 1 }, shown: {} } },
      { type: 'view', view: { filter: '', shown: { stories: -1 } } },
      { type: 'openStory', storyId: [uri], keepFocus: false },
      { type: 'openStory', storyId: uri, keepFocus: 'yes' },
      { type: 'startDrill', topic: 'constructor' },
      { type: 'workbench.action.closeWindow' },
    ])
      view.sayAnything(garbage);
    await settle();
    assert.deepEqual(view.sent, []);
    assert.equal(vscode.window.activeTextEditor, undefined);
    assert.equal(logged.length, 9);
    view.say({ type: 'openStory', storyId: uri, keepFocus: false });
    await until('the story is open', () => vscode.window.activeTextEditor);
  });

  it('opens nothing but stories and files that are left out', async () => {
    const uri = (await writeFile('notes/private.md', 'No story.\n')).toString();
    index.become('ready', story('file:///another'));
    view.say({ type: 'openStory', storyId: uri, keepFocus: false });
    view.say({ type: 'openStory', storyId: 'command:workbench.action.quit', keepFocus: false });
    view.say({ type: 'openFile', uri });
    await settle();
    assert.equal(vscode.window.activeTextEditor, undefined);
    index.unreadable = [{ id: uri, reason: 'It is locked.' }];
    view.say({ type: 'openFile', uri });
    await until('the file is open', () => vscode.window.activeTextEditor);
  });
});
