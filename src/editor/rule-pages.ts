import * as l10n from '@vscode/l10n';
import { Uri, workspace, type Disposable } from 'vscode';
import type { World } from './world';

/** Scheme of documents that explain a rule. */
export const RULE_SCHEME = 'star-rule';

/** Where the page of a rule is read; the link of every diagnostic leads there. */
export function ruleUri(rule: string): Uri {
  return Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });
}

/** Serves the page of each rule, made from the rule itself, without any network. */
export function registerRulePages(world: World): Disposable {
  return workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    async provideTextDocumentContent({ path }) {
      const { RULES, rulePage } = await world.engine();
      const rule = RULES.find(({ id }) => path === `/${id}.md`);
      return rule ? rulePage(rule) : `${l10n.t`There is no rule at ${path}.`}\n`;
    },
  });
}
