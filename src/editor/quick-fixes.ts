import * as l10n from '@vscode/l10n';
import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  languages,
  window,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../core/lint/rule';
import type { Books } from './closed-book/books';
import { unlessClosed } from './closed-book/unless-closed';
import { ignoreActions } from './ignore-actions';
import { SOURCE } from './stories/diagnostics';
import { MORE } from './stories/markers';
import type { OpenStories } from './stories/open-stories';
import { toEditorEdits, toRange } from './text';
import type { World } from './world';

const SHOW_ALL = 'starStories.showAllFindings';

/** Offers in the light bulb the ways out of the findings at the cursor. */
export function registerQuickFixes(world: World, stories: OpenStories, books: Books): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      new QuickFixes(world, stories),
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand(
      'starStories.showAllFindings',
      unlessClosed(books, () => {
        const document = window.activeTextEditor?.document;
        if (document) stories.showAllFindings(document);
      }),
    ),
  );
}

class QuickFixes implements CodeActionProvider {
  constructor(
    private readonly world: World,
    private readonly stories: OpenStories,
  ) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { diagnostics }: CodeActionContext,
  ): Promise<CodeAction[]> {
    const checked = await this.stories.checked(document);
    if (!checked) return [];
    const here = checked.findings
      .map((finding) => ({ finding, at: toRange(checked.story.lines, finding.span) }))
      .filter(({ at }) => at.intersection(range))
      .map(({ finding, at }) => ({ finding, solved: solvedBy(finding, at, diagnostics) }));
    const engine = await this.world.engine();
    return unique([
      ...here.flatMap(({ finding, solved }) => fixes(document, finding, solved)),
      ...more(diagnostics),
      ...here.flatMap(({ finding, solved }) =>
        ignoreActions(engine, document, checked, finding, solved),
      ),
    ]);
  }
}

/** Several findings may offer the same way out, such as all missing sections at once. */
function unique(actions: readonly CodeAction[]): CodeAction[] {
  return [...new Map(actions.map((action) => [action.title, action])).values()];
}

function solvedBy({ rule }: Finding, at: Range, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    ({ source, code, range }) =>
      source === SOURCE && typeof code === 'object' && code.value === rule && range.isEqual(at),
  );
}

function fixes(document: TextDocument, { fixes }: Finding, solved: Diagnostic[]): CodeAction[] {
  return fixes.map(({ title, edits }, index) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.set(document.uri, toEditorEdits(document, edits));
    action.diagnostics = solved;
    action.isPreferred = index === 0 && fixes.length === 1;
    return action;
  });
}

/** The way to the findings that were held back. */
function more(diagnostics: readonly Diagnostic[]): CodeAction[] {
  const entry = diagnostics.find(({ source, code }) => source === SOURCE && code === MORE);
  if (!entry) return [];
  const action = new CodeAction(l10n.t('Show all findings in this story'), CodeActionKind.QuickFix);
  action.command = { title: action.title, command: SHOW_ALL };
  action.diagnostics = [entry];
  action.isPreferred = true;
  return [action];
}
