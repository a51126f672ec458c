import { commands, Disposable } from 'vscode';
import type { RoundAction } from '../../core/round/actions';
import type { World } from '../world';
import type { RoundController } from './controller';
import { chooseAction } from './controls';
import { reportFailure } from './report-failure';
import { startDrill, startMock } from './start';

/** The command behind the countdown; it isn't listed, since each of its choices is a command too. */
export const CONTROLS_COMMAND = 'starStories.roundControls';

const ACTIONS: Record<string, RoundAction> = {
  'starStories.togglePause': 'togglePause',
  'starStories.nextPhase': 'nextPhase',
  'starStories.extendRound': 'extend',
  'starStories.endRound': 'end',
};

/** @param show brings up the page of the round */
export function registerRoundCommands(
  controller: RoundController,
  world: World,
  show: () => void,
): Disposable {
  const act = (action: RoundAction) => controller.act(action);
  const begin = async (started: Promise<boolean>) => {
    if (await started) show();
  };
  const all: Record<string, (argument: unknown) => unknown> = {
    'starStories.start45MinuteMock': () => begin(startMock('service-ownership', controller, world)),
    'starStories.start60MinuteMock': () => begin(startMock('exploratory', controller, world)),
    'starStories.startDrill': (topic) => begin(startDrill(topic, controller, world)),
    'starStories.showRound': show,
    [CONTROLS_COMMAND]: () => openControls(controller, world, show),
  };
  for (const [id, action] of Object.entries(ACTIONS)) all[id] = () => act(action);
  return Disposable.from(
    ...Object.entries(all).map(([id, run]) =>
      commands.registerCommand(id, (argument: unknown) => reportFailure(() => run(argument))),
    ),
  );
}

async function openControls(
  controller: RoundController,
  world: World,
  show: () => void,
): Promise<void> {
  if (!controller.current) return;
  const choice = await chooseAction(controller.current, world.moment());
  if (choice === 'show') show();
  else if (choice) await controller.act(choice);
}
