import * as l10n from '@vscode/l10n';
import { Uri, workspace, type LanguageModelTool } from 'vscode';
import { askFirst, textResult, type ToolParts } from './tool';

/** What the stories of the workspace cover, as the Markdown that the board exports. */
export function coverageTool({ board }: ToolParts): LanguageModelTool<object> {
  return {
    prepareInvocation: () =>
      askFirst(
        l10n.t('Show your coverage to the assistant?'),
        l10n.t('It gets the titles of your stories, what they cover and where the gaps are.'),
      ),
    invoke: async () => {
      const { coverage, leftOut } = board;
      const [engine, current] = await Promise.all([coverage.engine(), coverage.current()]);
      return textResult(
        engine.coverageMarkdown(current, {
          today: coverage.today(),
          leftOut,
          pathOf: (id) => workspace.asRelativePath(Uri.parse(id)),
          shortlist: await board.shortlist(current),
        }),
      );
    },
  };
}
