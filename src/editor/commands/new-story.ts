import * as l10n from '@vscode/l10n';
import {
  commands,
  Position,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
  type WorkspaceFolder,
} from 'vscode';
import {
  EXPLORATORY_AREAS,
  isExploratoryArea,
  type ExploratoryAreaId,
} from '../../core/guide/focus-areas';
import type { NewStoryOffer } from '../../core/coverage/tree/node';
import { SECTIONS } from '../../core/guide/sections';
import { isTopic } from '../../core/guide/topics';
import { SERVICE_WORK, STORY_KINDS } from '../../core/story/story';
import { fileNameFor, storyTemplate, type NewStory } from '../../core/story/template';
import type { Books } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import { createFile, exists, orTell } from '../files';
import type { LintConfig } from '../lint-config';
import { liesAmongStories } from '../stories/is-story';
import type { StoryIndex } from '../story-index';
import type { World } from '../world';
import { documentOf, openAsWritten } from './open-as-written';

/** What a caller may settle beforehand; a gap in the coverage names what it lacks. */
export type NewStoryRequest = NewStoryOffer;

/** What making a story needs to know of the workspace. */
export interface NewStoryParts {
  readonly world: World;
  readonly config: LintConfig;
  readonly index: StoryIndex;
}

/** Asks for a title and a focus area, and opens the new file with its first prompt selected. */
export function registerNewStory(parts: NewStoryParts, books: Books): Disposable {
  return commands.registerCommand(
    'starStories.newStory',
    unlessClosed(books, (request?: NewStoryRequest | Uri) =>
      request instanceof Uri ? newStory(parts, {}, request) : newStory(parts, request ?? {}),
    ),
  );
}

/** @param chosen the folder that it shall lie in, if it was asked for there */
async function newStory(
  parts: NewStoryParts,
  request: NewStoryRequest,
  chosen?: Uri,
): Promise<void> {
  const story = await askForStory(request);
  if (!story) return;
  const place = chosen ?? (await choosePlace(parts));
  story.titles = await titlesAt(place ?? UNTITLED, parts);
  const document = place
    ? await orTell(Uri.joinPath(place, fileNameFor(story.title)), () => createStory(place, story))
    : await createUntitled(story);
  if (document) await selectPrompt(document);
}

const UNTITLED = Uri.from({ scheme: 'untitled', path: '/' });

/** The headings of new stories in a folder. */
async function titlesAt(
  folder: Uri,
  { world, config }: NewStoryParts,
): Promise<NewStory['titles']> {
  const engine = await world.engine();
  const settings = await config.settingsFor(engine, Uri.joinPath(folder, 'story.md'));
  return engine.headingsOf(settings).languages[0].titles;
}

async function askForStory({
  focus,
  topic,
  serviceWork,
  kind,
}: NewStoryRequest): Promise<NewStory | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New story (1/2)'),
    prompt: l10n.t('What would you call it? A result in a few words works well.'),
    placeHolder: l10n.t('Half the pages in one quarter'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A story needs a title.') : undefined),
  });
  if (title === undefined) return undefined;
  const area = focus && isExploratoryArea(focus) ? focus : await askForArea();
  if (!area) return undefined;
  const story: NewStory = { title: title.trim(), focus: area, eol: lineEnd() };
  if (topic && isTopic(topic)) story.topic = topic;
  story.serviceWork = SERVICE_WORK.find((one) => one === serviceWork);
  story.kind = STORY_KINDS.find((one) => one === kind);
  return story;
}

async function askForArea(): Promise<ExploratoryAreaId | undefined> {
  const picked = await window.showQuickPick(
    EXPLORATORY_AREAS.map(({ id, name, definition }) => ({ label: name, detail: definition, id })),
    {
      title: l10n.t('New story (2/2)'),
      placeHolder: l10n.t('Which focus area should it show above all?'),
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  return picked?.id;
}

const lineEnd = (): string =>
  workspace.getConfiguration('files').get('eol') === '\r\n' ? '\r\n' : '\n';

/** Undefined without a workspace; in its only folder without asking. */
async function choosePlace({ index }: NewStoryParts): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const folder =
    folders.length < 2
      ? folders[0]
      : await window.showWorkspaceFolderPick({ placeHolder: l10n.t('In which folder?') });
  return folder && storyFolder(folder, index);
}

async function createStory(folder: Uri, story: NewStory): Promise<TextDocument> {
  const text = storyTemplate(story);
  const uri = await createFreely(folder, fileNameFor(story.title), text);
  const document = await openAsWritten(uri, text);
  // An old text that is still shown had better not be saved over the new one.
  if (document.getText() === text && !liesAmongStories(document)) await declare(document);
  return document;
}

/** Lets a file say itself that it is a story, where the settings name its place none for stories. */
async function declare(document: TextDocument): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(1, 0), `type: star-story${lineEnd()}`);
  await workspace.applyEdit(edit);
  await document.save();
}

/** Where most stories of the folder lie already, else `stories`. */
function storyFolder(folder: WorkspaceFolder, { records }: StoryIndex): Uri {
  const root = `${folder.uri.toString()}/`;
  const counts = new Map<string, number>();
  for (const { id } of records) {
    const parent = id.slice(0, id.lastIndexOf('/'));
    if (id.startsWith(root)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? Uri.parse(most[0]) : Uri.joinPath(folder.uri, 'stories');
}

/** A number tells it from others of its name, also from one that is gone while words of it aren't saved. */
async function createFreely(folder: Uri, name: string, text: string): Promise<Uri> {
  const base = name.replace(/\.md$/, '');
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, number === 1 ? name : `${base}-${number}.md`);
    if (documentOf(uri)?.isDirty) continue;
    if (!(await exists(uri)) && (await createFile(uri, text))) return uri;
  }
}

async function createUntitled(story: NewStory): Promise<TextDocument> {
  return workspace.openTextDocument({ language: 'markdown', content: storyTemplate(story) });
}

/** Typing replaces the first prompt. */
async function selectPrompt(document: TextDocument): Promise<void> {
  const prompt = SECTIONS[0]?.prompt ?? '';
  const start = document.getText().indexOf(prompt);
  await window.showTextDocument(document, {
    preview: false,
    // Anything else that was selected would be lost with the first letter.
    ...(start >= 0 && {
      selection: new Selection(
        document.positionAt(start),
        document.positionAt(start + prompt.length),
      ),
    }),
  });
}
