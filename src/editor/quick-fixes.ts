import {
  CodeAction,
  CodeActionKind,
  languages,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../core/lint/rule';
import { SOURCE } from './stories/diagnostics';
import type { OpenStories } from './stories/open-stories';
import { toEditorEdits, toRange } from './text';

/** Offers the fixes of the findings at the cursor in the light bulb. */
export function registerQuickFixes(stories: OpenStories): Disposable {
  return languages.registerCodeActionsProvider({ language: 'markdown' }, new QuickFixes(stories), {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

class QuickFixes implements CodeActionProvider {
  constructor(private readonly stories: OpenStories) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
  ): Promise<CodeAction[]> {
    const checked = await this.stories.checked(document);
    if (!checked) return [];
    const actions = checked.findings.flatMap((finding) => {
      const at = toRange(checked.story.lines, finding.span);
      return at.intersection(range) ? toActions(document, finding, at, context.diagnostics) : [];
    });
    return unique(actions);
  }
}

/** Several findings may offer the same way out, such as all missing sections at once. */
function unique(actions: readonly CodeAction[]): CodeAction[] {
  return [...new Map(actions.map((action) => [action.title, action])).values()];
}

function toActions(
  document: TextDocument,
  { rule, fixes }: Finding,
  at: Range,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const solved = diagnostics.filter(
    ({ source, code, range }) =>
      source === SOURCE && typeof code === 'object' && code.value === rule && range.isEqual(at),
  );
  return fixes.map(({ title, edits }, index) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.set(document.uri, toEditorEdits(document, edits));
    action.diagnostics = solved;
    action.isPreferred = index === 0 && fixes.length === 1;
    return action;
  });
}
