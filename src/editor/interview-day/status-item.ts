import * as l10n from '@vscode/l10n';
import { Disposable, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { Lock } from '../../core/plan/moments';
import { LOCK_MARGIN_MS } from '../../core/plan/plan';
import { clockTime } from './clock-time';
import type { InterviewDay } from './day';

const PRIORITY = 101;

/** Says in the status bar that an interview is on, and why little else is to be seen of us. */
export function showInterview(day: InterviewDay): Disposable {
  let item: StatusBarItem | undefined;
  const update = () => {
    const { lock, notice } = day;
    if (!lock) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= create();
    item.text = `$(calendar) ${startWords(lock)}`;
    item.tooltip = notice;
  };
  update();
  return Disposable.from(day.onDidChange(update), new Disposable(() => item?.dispose()));
}

const startWords = ({ from }: Lock): string =>
  l10n.t({
    message: 'Interview {0}',
    args: [clockTime(from + LOCK_MARGIN_MS)],
    comment: ['When it begins, as in Interview 15:00.'],
  });

function create(): StatusBarItem {
  const item = window.createStatusBarItem(
    'starStories.interview',
    StatusBarAlignment.Left,
    PRIORITY,
  );
  item.name = l10n.t('Interview');
  item.command = { title: l10n.t('Open the plan file'), command: 'starStories.openPlan' };
  item.show();
  return item;
}
