import { commands, Disposable } from 'vscode';
import type { PlanAction } from '../../core/practice/outline/row';
import type { Trees } from '../activation/trees';
import { follow } from './follow';
import type { PlanSources } from './sources';
import { FOLLOW_COMMAND } from './tree-item';
import { PlanView } from './view';

/** The plan view: what to practice today and later, the interviews, and what is to be done around them. */
export function registerPractice(
  sources: PlanSources,
  tree: Trees['plan'],
): { view: PlanView; disposable: Disposable } {
  const view = new PlanView(sources, tree);
  const command = commands.registerCommand(FOLLOW_COMMAND, (action: PlanAction) =>
    follow(action, sources.world),
  );
  return { view, disposable: Disposable.from(view, command) };
}
