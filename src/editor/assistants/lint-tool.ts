import * as l10n from '@vscode/l10n';
import { Uri, window, workspace, type LanguageModelTool, type TextDocument } from 'vscode';
import type { Finding } from '../../core/lint/rule';
import { LineIndex, stripByteOrderMark } from '../../core/text';
import { isStory } from '../stories/is-story';
import { askFirst, textResult, type ToolParts } from './tool';

interface Input {
  /** Path of a story as the coverage tool names it; without one, the story in the active editor. */
  file?: string;
}

/** What the linter finds in one story of the workspace, one line each. */
export function lintTool(parts: ToolParts): LanguageModelTool<Input> {
  return {
    prepareInvocation: ({ input }) =>
      askFirst(
        l10n.t('Show the findings of a story to the assistant?'),
        l10n.t(
          'It gets what the linter says of “{0}”, with words quoted from it.',
          nameOf(storyUri(input, parts)),
        ),
      ),
    invoke: async ({ input }) => {
      const document = await workspace.openTextDocument(storyUri(input, parts));
      return textResult(await report(document, parts));
    },
  };
}

const nameOf = (uri: Uri) => workspace.asRelativePath(uri);

/** @throws Error when the input names no story of the workspace: other files are never read. */
function storyUri({ file }: Input, { board }: ToolParts): Uri {
  if (file === undefined) return activeStory();
  const stories = board.coverage.index.records.map(({ id }) => Uri.parse(id));
  const story = stories.find((uri) => nameOf(uri) === file);
  if (story) return story;
  throw new Error(l10n.t('“{0}” is no story of this workspace.', file));
}

function activeStory(): Uri {
  const document = window.activeTextEditor?.document;
  if (document && isStory(document)) return document.uri;
  throw new Error(l10n.t('No story is open: name one by its file.'));
}

async function report(document: TextDocument, { world, config }: ToolParts): Promise<string> {
  const engine = await world.engine();
  const text = stripByteOrderMark(document.getText());
  const settings = await config.settingsFor(engine, document.uri);
  const findings = engine.lintStory(engine.parseStory(text, engine.headingsOf(settings)), settings);
  const name = nameOf(document.uri);
  if (findings.length === 0) return `${name}: no findings`;
  const lines = new LineIndex(text);
  const line = ({ span, severity, rule, message }: Finding) =>
    `${name}:${lines.place(span.start).line + 1}: ${severity}: ${message} [${rule}]`;
  return findings.map(line).join('\n');
}
