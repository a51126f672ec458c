import { Disposable, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
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
    item.text = `$(calendar) Interview ${clockTime(lock.from + LOCK_MARGIN_MS)}`;
    item.tooltip = notice;
  };
  update();
  return Disposable.from(day.onDidChange(update), new Disposable(() => item?.dispose()));
}

function create(): StatusBarItem {
  const item = window.createStatusBarItem(
    'starStories.interview',
    StatusBarAlignment.Left,
    PRIORITY,
  );
  item.name = 'Interview';
  item.command = { title: 'Open the plan', command: 'starStories.openPlan' };
  item.show();
  return item;
}
