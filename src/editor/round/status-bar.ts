import { Disposable, StatusBarAlignment, ThemeColor, window, type StatusBarItem } from 'vscode';
import type { Level } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import { roundStatus } from '../../core/round/status';
import type { Moment } from '../../core/round/stretch';
import type { RoundController } from './controller';

const BACKGROUND: Record<Level, string | undefined> = {
  normal: undefined,
  ending: 'statusBarItem.warningBackground',
  over: 'statusBarItem.errorBackground',
};

/** The countdown in the status bar; it is there while a round runs or is paused. */
export function showInStatusBar(
  controller: RoundController,
  now: () => Moment,
  command: string,
): Disposable {
  let item: StatusBarItem | undefined;
  const update = () => {
    const round = controller.current;
    if (!round) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem(command);
    fill(item, round, now());
  };
  const describe = () => {
    update();
    if (item && controller.current) item.tooltip = tooltip(controller.current);
  };
  describe();
  return Disposable.from(controller.onDidChange(describe), controller.onDidTick(update), {
    dispose: () => item?.dispose(),
  });
}

function createItem(command: string): StatusBarItem {
  const item = window.createStatusBarItem('starStories.round', StatusBarAlignment.Left, 100);
  item.name = 'Round countdown';
  item.command = command;
  item.show();
  return item;
}

function fill(item: StatusBarItem, round: Round, now: Moment): void {
  const { time, phase, paused, level, spoken } = roundStatus(round, now);
  const over = level === 'over' ? ' over' : '';
  const text = paused
    ? `$(debug-pause) ${time}${over} paused · ${phase}`
    : `$(watch) ${time}${over} · ${phase}`;
  if (item.text === text) return;
  item.text = text;
  const background = BACKGROUND[level];
  item.backgroundColor = background === undefined ? undefined : new ThemeColor(background);
  item.accessibilityInformation = { label: `${spoken}. Opens the controls.` };
}

function tooltip(round: Round): string {
  const plan = round.start.phases.map(({ name, minutes }, index) => {
    const length = minutes + (round.phases[index]?.added ?? 0);
    return `${index === round.phase ? '→ ' : ''}${name}, ${length} min`;
  });
  return [
    round.start.title,
    ...plan,
    '',
    'Only a pause stops the clock: it goes on while the computer sleeps or the window is closed.',
  ].join('\n');
}
