import * as l10n from '@vscode/l10n';
import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  type StatusBarItem,
} from 'vscode';
import type { Level } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import { roundStatus } from '../../core/round/status';
import { titleWords } from '../../core/round/title-words';
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
    fill(item, round, notes(controller), now());
  };
  update();
  return Disposable.from(controller.onDidChange(update), controller.onDidTick(update), {
    dispose: () => item?.dispose(),
  });
}

function createItem(command: string): StatusBarItem {
  const item = window.createStatusBarItem('starStories.round', StatusBarAlignment.Left, 100);
  item.name = l10n.t('Round countdown');
  item.command = command;
  item.show();
  return item;
}

/** What is out of the ordinary, in a word each. */
function notes({ isOwner, failure }: RoundController): string[] {
  return [
    ...(isOwner ? [] : [l10n.t('in another window')]),
    ...(failure === undefined ? [] : [l10n.t('not stored')]),
  ];
}

/** Sets only what changes: each change is drawn, and may be read aloud. */
function fill(item: StatusBarItem, round: Round, extra: readonly string[], now: Moment): void {
  const { time, phase, paused, asks, level, spoken } = roundStatus(round, now);
  const words = [
    ...(paused ? [l10n.t({ message: 'paused', args: [], comment: ['a round'] })] : []),
    ...(asks ? [l10n.t('does the gap count?')] : []),
    ...extra,
  ].map((word) => ` · ${word}`);
  const icon = paused ? 'debug-pause' : 'watch';
  const clock = level === 'over' ? l10n.t`${time} over` : time;
  const text = `$(${icon}) ${clock} · ${phase}${words.join('')}`;
  if (item.text === text) return;
  item.text = text;
  const plan = tooltip(round);
  if (shownPlan(item) !== plan.value) item.tooltip = plan;
  const background = BACKGROUND[level];
  item.backgroundColor = background === undefined ? undefined : new ThemeColor(background);
  item.accessibilityInformation = {
    label: l10n.t`${spoken + words.join('')}. Opens the controls.`,
  };
}

const shownPlan = ({ tooltip: shown }: StatusBarItem) =>
  shown instanceof MarkdownString ? shown.value : undefined;

function tooltip(round: Round): MarkdownString {
  const plan = round.start.phases.map(({ name, minutes }, index) => {
    const line = escaped(l10n.t`${name}, ${minutes + (round.phases[index]?.added ?? 0)} min`);
    return index === round.phase ? `1. **${l10n.t`${line} (now)`}**` : `1. ${line}`;
  });
  return new MarkdownString(
    [
      `**${escaped(titleWords(round.start.title))}**\n`,
      ...plan,
      '',
      l10n.t(
        'A pause stops the clock. A gap of over two minutes, when the computer sleeps or the window is closed, counts only if you say so.',
      ),
    ].join('\n'),
  );
}

/** A title may come from settings. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&').replace(/\s+/g, ' ');
}
