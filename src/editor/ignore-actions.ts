import * as l10n from '@vscode/l10n';
import {
  CodeAction,
  CodeActionKind,
  commands,
  ConfigurationTarget,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../core/lint/rule';
import { SETTINGS } from './config';
import type { CheckedStory } from './stories/check';
import { toEditorEdits } from './text';
import type { Engine } from './world';

const SWITCH_OFF = 'starStories.switchOffRule';

/** Lets the light bulb switch a rule off for good, in the user’s settings. */
export function registerSwitchOff(): Disposable {
  return commands.registerCommand('starStories.switchOffRule', async (rule: unknown) => {
    if (typeof rule !== 'string') return;
    const settings = workspace.getConfiguration(SETTINGS);
    const own = settings.inspect<Record<string, string>>('lint.rules')?.globalValue;
    await settings.update('lint.rules', { ...own, [rule]: 'off' }, ConfigurationTarget.Global);
  });
}

/** Ways to be rid of a finding without a change to the story: here, in this file, everywhere. */
export function ignoreActions(
  engine: Engine,
  document: TextDocument,
  { story }: CheckedStory,
  finding: Finding,
  solved: Diagnostic[],
): CodeAction[] {
  const places = [
    ['here', l10n.t`Ignore ${finding.rule} here`],
    ['file', l10n.t`Ignore ${finding.rule} in this file`],
  ] as const;
  const actions = places.flatMap(([where, title]) => {
    const edit = engine.ignoreEdit(story, finding, where);
    if (!edit) return [];
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.set(document.uri, toEditorEdits(document, [edit]));
    return [action];
  });
  const everywhere = new CodeAction(
    l10n.t`Switch ${finding.rule} off everywhere`,
    CodeActionKind.QuickFix,
  );
  const title = everywhere.title;
  everywhere.command = { title, command: SWITCH_OFF, arguments: [finding.rule] };
  return [...actions, everywhere].map((action) => Object.assign(action, { diagnostics: solved }));
}
