import { window, type Disposable } from 'vscode';
import { clock } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import { roundNotifications } from '../config';
import type { RoundController } from './controller';

/** The longest that a time may have been up when it is told; later it is no news. */
const NEWS_MS = 5000;

/**
 * Tells of a time that is up, where the settings ask for it and the page isn't there to do so: once at the
 * end of the round, and at the end of each phase.
 */
export function announceTimes(
  controller: RoundController,
  now: () => Moment,
  isPageVisible: () => boolean,
): Disposable {
  const told = new Set<string>();
  return controller.onDidTick(() => {
    const round = controller.current;
    if (!round || !controller.isOwner) return;
    const news = timeUp(round, now());
    if (!news || told.has(`${round.start.id} ${news}`)) return;
    told.add(`${round.start.id} ${news}`);
    const wanted = roundNotifications();
    const isEnd = news === END;
    if (wanted === 'never' || (wanted === 'end' && !isEnd) || isPageVisible()) return;
    void window.showInformationMessage(news);
  });
}

const END = 'The time of the round is up.';

function timeUp(round: Round, now: Moment): string | undefined {
  const { over, level, phases } = clock(round, now);
  if (level === 'over') return over < NEWS_MS ? END : undefined;
  const late = phases[round.phase]?.over ?? 0;
  const name = round.start.phases[round.phase]?.name ?? '';
  return late > 0 && late < NEWS_MS ? `The time for “${name}” is up.` : undefined;
}
