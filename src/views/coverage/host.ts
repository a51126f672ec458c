import * as vscode from 'vscode';
import type { LiveCoverage } from '../../editor/live-coverage';
import type { StoryIndex } from '../../editor/story-index';
import { pagesRoot, webviewHtml } from '../../editor/webview-html';
import { coverageModel } from './model';
import type { HostMessage, PageMessage } from './protocol';

const VIEW = 'starStories.coverage';

/** Milliseconds in which changes are gathered: a branch switch touches many stories at once. */
const GATHER = 50;

/** The coverage view of the sidebar. */
export function registerCoverage(context: vscode.ExtensionContext, coverage: LiveCoverage): void {
  const provider = coverageProvider(context.extensionUri, coverage);
  context.subscriptions.push(vscode.window.registerWebviewViewProvider(VIEW, provider));
}

/** Fills the view when it is first shown; nothing is read or computed before that. */
export function coverageProvider(
  extensionUri: vscode.Uri,
  coverage: LiveCoverage,
): vscode.WebviewViewProvider {
  return {
    resolveWebviewView(view) {
      coverage.index.start();
      showCoverage(view, extensionUri, coverage);
    },
  };
}

function showCoverage(
  view: vscode.WebviewView,
  extensionUri: vscode.Uri,
  coverage: LiveCoverage,
): void {
  const { webview } = view;
  const { index } = coverage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (!view.visible) return;
    const message: HostMessage = { type: 'model', model: await currentModel(coverage) };
    void webview.postMessage(message);
  };
  const sendSoon = () => {
    timer ??= setTimeout(() => void send(), GATHER);
  };
  const disposables = [
    webview.onDidReceiveMessage((message: PageMessage) => {
      if (message.type === 'ready') void send();
      else void perform(message, index);
    }),
    coverage.onDidChange(sendSoon),
    view.onDidChangeVisibility(() => void send()),
    vscode.workspace.onDidChangeWorkspaceFolders(sendSoon),
  ];
  view.onDidDispose(() => {
    clearTimeout(timer);
    for (const one of disposables) one.dispose();
  });
  webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
  webview.html = webviewHtml({ webview, extensionUri, page: 'coverage', title: 'Coverage' });
}

async function currentModel(coverage: LiveCoverage) {
  const { records, state } = coverage.index;
  const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
  const known = { complete: state === 'ready', hasFolder };
  if (records.length === 0) return coverageModel(undefined, known);
  const [engine, current] = await Promise.all([coverage.engine(), coverage.current()]);
  return coverageModel(engine.coverageTree(current), known);
}

async function perform(
  message: Exclude<PageMessage, { type: 'ready' }>,
  index: StoryIndex,
): Promise<void> {
  const { executeCommand } = vscode.commands;
  switch (message.type) {
    case 'openStory':
      return openStory(message.storyId, message.keepFocus, index);
    case 'newStory':
      await executeCommand('starStories.newStory', message);
      return;
    case 'openSample':
      await executeCommand('starStories.openSample');
      return;
    case 'openFolder':
      await executeCommand('vscode.openFolder');
      return;
  }
}

/** A story that is no longer there isn't opened: the page hears of it in a moment. */
async function openStory(id: string, keepFocus: boolean, index: StoryIndex): Promise<void> {
  if (!index.records.some((record) => record.id === id)) return;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(id, true), {
    preview: keepFocus,
    preserveFocus: keepFocus,
  });
}
