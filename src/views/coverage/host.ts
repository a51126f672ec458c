import * as vscode from 'vscode';
import type { StoryIndex } from '../../editor/story-index';
import { pagesRoot, webviewHtml } from '../../editor/webview-html';
import { coverageModel } from './model';
import type { HostMessage, PageMessage } from './protocol';

const VIEW = 'starStories.coverage';

/** Milliseconds in which changes are gathered: a branch switch touches many stories at once. */
const GATHER = 50;

/** The coverage view of the sidebar. */
export function registerCoverage(context: vscode.ExtensionContext, index: StoryIndex): void {
  const provider = coverageProvider(context.extensionUri, index);
  context.subscriptions.push(vscode.window.registerWebviewViewProvider(VIEW, provider));
}

/** Fills the view when it is first shown; nothing is read or computed before that. */
export function coverageProvider(
  extensionUri: vscode.Uri,
  index: StoryIndex,
): vscode.WebviewViewProvider {
  return {
    resolveWebviewView(view) {
      index.start();
      showCoverage(view, extensionUri, index);
    },
  };
}

function showCoverage(view: vscode.WebviewView, extensionUri: vscode.Uri, index: StoryIndex): void {
  const { webview } = view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!view.visible) return;
    const message: HostMessage = { type: 'model', model: currentModel(index) };
    void webview.postMessage(message);
  };
  const sendSoon = () => {
    timer ??= setTimeout(send, GATHER);
  };
  const disposables = [
    webview.onDidReceiveMessage((message: PageMessage) => {
      if (message.type === 'ready') send();
      else void perform(message, index);
    }),
    index.onDidChange(sendSoon),
    view.onDidChangeVisibility(send),
    vscode.workspace.onDidChangeWorkspaceFolders(sendSoon),
  ];
  view.onDidDispose(() => {
    clearTimeout(timer);
    for (const one of disposables) one.dispose();
  });
  webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
  webview.html = webviewHtml({ webview, extensionUri, page: 'coverage', title: 'Coverage' });
}

function currentModel({ records, state }: StoryIndex) {
  const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
  return coverageModel(records, { complete: state === 'ready', hasFolder });
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
      await executeCommand('starStories.newStory', { focus: message.focus, topic: message.topic });
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
