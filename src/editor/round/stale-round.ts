import { window } from 'vscode';
import { clock } from '../../core/round/clock';
import { spokenTime } from '../../core/round/time-text';
import type { RoundController } from './controller';

const END = 'End and save';

/**
 * A round goes on while the window is closed. When its time ran out meanwhile, the candidate has
 * probably left it: says so, and offers to end it.
 */
export async function askAboutStaleRound(controller: RoundController, now: number): Promise<void> {
  const round = controller.current;
  if (round?.status !== 'running') return;
  const { over } = clock(round, now);
  if (over === 0) return;
  const late = spokenTime(Math.floor(over / 1000));
  const message = `"${round.start.title}" is still running, ${late} over its time.`;
  const choice = await window.showWarningMessage(message, END, 'Keep it running');
  if (choice === END) await controller.act('end');
}
