import { commands, Selection, Uri, window, workspace } from 'vscode';
import type { PlanAction } from '../../core/practice/outline/row';
import type { PracticeTarget } from '../../core/practice/practice';
import { readShelf } from '../cases/shelf';
import { readSavedRounds } from '../round/saved-rounds';
import type { World } from '../world';

/** Does what a row of the plan view is for. */
export async function follow(action: PlanAction, world: World): Promise<void> {
  switch (action.type) {
    case 'new-plan':
      return commands.executeCommand('starStories.openPlan');
    case 'plan':
      return openAt(Uri.parse(action.plan, true), action.line);
    case 'practice':
      return practice(action.target, world);
  }
}

async function openAt(uri: Uri, line: number): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { selection: new Selection(line, 0, line, 0) });
}

async function practice(target: PracticeTarget, world: World): Promise<void> {
  switch (target.kind) {
    case 'tell-story':
      return commands.executeCommand('starStories.startDrill', target.topic);
    case 'write-story':
      return write(target);
    case 'play-case':
      return commands.executeCommand('starStories.startCase', await drawCase(target, world));
    case 'play-exploratory':
      return commands.executeCommand('starStories.start60MinuteMock');
    case 'retrieval':
      return commands.executeCommand('starStories.startRetrieval', { deck: target.deck });
    case 'tell-sheet':
      return commands.executeCommand('starStories.tellSheet', target.sheet);
    case 'write-sheet':
      return commands.executeCommand('starStories.newSheet', target.sheet);
  }
}

type Target<Kind> = Extract<PracticeTarget, { kind: Kind }>;

async function write(target: Target<'write-story'>): Promise<void> {
  const { storyId, focus, topic, serviceWork, isFailure } = target;
  if (storyId !== undefined) {
    await commands.executeCommand('vscode.open', Uri.parse(storyId, true));
    return;
  }
  const kind = isFailure ? 'failure' : undefined;
  await commands.executeCommand('starStories.newStory', { focus, topic, serviceWork, kind });
}

/** The id of a case of a kind that wasn't played lately. */
async function drawCase(
  { caseKind }: Target<'play-case'>,
  world: World,
): Promise<string | undefined> {
  const [engine, { cases }, saved] = await Promise.all([
    world.engine(),
    readShelf(world),
    readSavedRounds(world),
  ]);
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const fitting = cases.filter(({ kind }) => kind === caseKind);
  const played = saved.map((round) => round.case);
  return engine.drawCase(fitting, played, seed)?.id;
}
