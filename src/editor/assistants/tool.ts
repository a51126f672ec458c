import * as l10n from '@vscode/l10n';
import { LanguageModelTextPart, LanguageModelToolResult, type LanguageModelTool } from 'vscode';
import type { Books } from '../closed-book/books';
import type { LintConfig } from '../lint-config';
import type { LiveBoard } from '../live-board';
import type { World } from '../world';

/** What the tools for an assistant work with. */
export interface ToolParts {
  world: World;
  config: LintConfig;
  board: LiveBoard;
  books: Books;
}

export function textResult(text: string): LanguageModelToolResult {
  return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
}

/** What the user is asked before an assistant gets to see anything. */
export function askFirst(title: string, what: string) {
  const where = l10n.t(
    'Where it goes from there is up to your assistant: it may leave this machine.',
  );
  return { confirmationMessages: { title, message: `${what} ${where}` } };
}

/**
 * The tool, refused while stories are hidden: during a round, a retrieval drill and an interview.
 * @throws Error that says why, for the assistant to pass on
 */
export function unlessBooksClosed<Input extends object>(
  books: Books,
  tool: LanguageModelTool<Input>,
): LanguageModelTool<Input> {
  const mustBeOpen = async () => {
    await books.ready;
    if (books.closed) throw new Error(books.notice);
  };
  return {
    prepareInvocation: async (options, token) => {
      await mustBeOpen();
      return tool.prepareInvocation?.(options, token);
    },
    invoke: async (options, token) => {
      await mustBeOpen();
      return tool.invoke(options, token);
    },
  };
}
