import * as l10n from '@vscode/l10n';
import { commands, Disposable, window } from 'vscode';
import type { RoundAction } from '../../core/round/actions';
import { MARKS } from '../../core/round/marks';
import type { Books } from '../closed-book/books';
import { unlessInterview } from '../closed-book/unless-closed';
import type { World } from '../world';
import type { RoundController } from './controller';
import { chooseAction } from './controls';
import { reportFailure } from './report-failure';
import type { RoundStart } from './start';

/** The command behind the countdown; it isn't listed, since each of its choices is a command too. */
export const CONTROLS_COMMAND = 'starStories.roundControls';

const ACTIONS: Record<string, RoundAction> = {
  'starStories.togglePause': 'togglePause',
  'starStories.nextPhase': 'nextPhase',
  'starStories.previousPhase': 'previousPhase',
  'starStories.skipQuestion': 'skip',
  'starStories.answerDone': 'answered',
  'starStories.extendRound': 'extend',
  'starStories.endRound': 'end',
  'starStories.abandonRound': 'abandon',
};

/** What the commands of rounds need. */
export interface RoundCommandParts {
  controller: RoundController;
  start: RoundStart;
  world: World;
  books: Books;
  /** Brings up the page of the round. */
  show: () => void;
}

/** During an interview nothing is started, and a round rests as it is; its page can be seen, and says why. */
export function registerRoundCommands({
  controller,
  start,
  world,
  books,
  show,
}: RoundCommandParts): Disposable {
  const act = (action: RoundAction) => actOn(controller, action);
  const begin = async (started: Promise<boolean>) => {
    if (await started) show();
  };
  const all: Record<string, (argument: unknown) => unknown> = {
    'starStories.start45MinuteMock': () => begin(start.serviceOwnership()),
    'starStories.start60MinuteMock': () => begin(start.exploratory()),
    'starStories.startCase': (id) => begin(start.chosenCase(id)),
    'starStories.startDrill': (topic) => begin(start.drill(topic)),
    'starStories.startRound': (format) => begin(start.other(format)),
    'starStories.takeOverRound': () => controller.takeOver(),
    'starStories.markMoment': (kind) => markMoment(controller, kind),
    [CONTROLS_COMMAND]: () => openControls(controller, world, act, show),
  };
  for (const [id, action] of Object.entries(ACTIONS)) all[id] = () => act(action);
  return Disposable.from(
    commands.registerCommand('starStories.showRound', () => reportFailure(show)),
    ...Object.entries(all).map(([id, run]) => {
      const allowed = unlessInterview(books, run);
      return commands.registerCommand(id, (argument: unknown) =>
        reportFailure(() => allowed(argument)),
      );
    }),
  );
}

/** Only throwing a round away loses something, and is asked about. */
async function actOn(controller: RoundController, action: RoundAction): Promise<void> {
  if (action === 'abandon' && !(await confirms())) return;
  await controller.act(action);
}

async function confirms(): Promise<boolean> {
  const detail = l10n.t('Its times, marks and everything you typed in it are deleted.');
  const throwAway = l10n.t('Throw away');
  const options = { modal: true, detail };
  const choice = await window.showWarningMessage(
    l10n.t('Throw the round away?'),
    options,
    throwAway,
  );
  return choice === throwAway;
}

async function markMoment(controller: RoundController, kind: unknown): Promise<void> {
  const given = MARKS.find((mark) => mark.kind === kind);
  const items = MARKS.map(({ kind: mark, label }, at) => ({
    label: l10n.t(label),
    mark,
    description: `${at + 1}`,
  }));
  const mark =
    given?.kind ?? (await window.showQuickPick(items, { title: l10n.t('Mark this moment') }))?.mark;
  if (mark) await controller.write({ type: 'marked', mark });
}

async function openControls(
  controller: RoundController,
  world: World,
  act: (action: RoundAction) => Promise<void>,
  show: () => void,
): Promise<void> {
  if (!controller.current) return;
  const choice = await chooseAction(controller.current, world.moment(), controller.isOwner);
  if (choice === 'show') show();
  else if (choice === 'takeOver') await controller.takeOver();
  else if (choice === 'peek') await commands.executeCommand('starStories.peek');
  else if (choice) await act(choice);
}
