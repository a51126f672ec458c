import { lm, workspace, type Disposable, type LanguageModelTool } from 'vscode';
import { offersAssistantTools, SETTINGS } from '../config';
import { coverageTool } from './coverage-tool';
import { lintTool } from './lint-tool';
import { unlessBooksClosed, type ToolParts } from './tool';

/** By the names under which the manifest describes them. */
const TOOLS: Readonly<Record<string, (parts: ToolParts) => LanguageModelTool<object>>> = {
  'star-stories_coverage': coverageTool,
  'star-stories_lint': lintTool,
};

/**
 * Lets the user's own assistant ask what the stories cover and what the linter finds, where VS Code
 * has such tools and the user has switched ours on. They read; nothing is ever changed by them.
 */
export function registerAssistantTools(parts: ToolParts): Disposable {
  let offered: Disposable[] = [];
  const withdraw = () => offered.splice(0).forEach((tool) => void tool.dispose());
  const update = () => {
    withdraw();
    if (offersAssistantTools()) offered = register(parts);
  };
  update();
  const following = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SETTINGS}.assistantTools`)) update();
  });
  return {
    dispose: () => {
      following.dispose();
      withdraw();
    },
  };
}

function register(parts: ToolParts): Disposable[] {
  // Editors that are built on VS Code may lack the API.
  const { registerTool } = (lm ?? {}) as Partial<typeof lm>;
  if (!registerTool) return [];
  return Object.entries(TOOLS).map(([name, tool]) =>
    registerTool(name, unlessBooksClosed(parts.books, tool(parts))),
  );
}
