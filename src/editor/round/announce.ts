import * as l10n from '@vscode/l10n';
import { Disposable, window } from 'vscode';
import { clock } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import { roundNotifications } from '../config';
import type { CasePlayer, RoundPlay } from './case-player';
import type { RoundController } from './controller';
import { unlinked } from '../unlinked';

/** The longest that the time may have been up when it is told; later it is no news. */
const NEWS_MS = 5000;

/**
 * Tells what the page of the round would, while it isn't in view and as far as the settings ask for it:
 * once that the time is up, which phase begins, and what comes up in a case.
 *
 * @param told gets the ids of the rounds whose end was told
 */
export function announceRound(
  controller: RoundController,
  now: () => Moment,
  isPageVisible: () => boolean,
  told: Set<string>,
  player: CasePlayer,
): Disposable {
  let before: Round | undefined;
  let ended: string | undefined;
  let heard: RoundPlay | undefined;
  const tell = (news: string): boolean => {
    const isTold = controller.isOwner && !isPageVisible();
    if (isTold) void window.showInformationMessage(unlinked(news));
    return isTold;
  };
  return Disposable.from(
    controller.onDidChange(() => {
      const round = controller.current;
      const isSame = round?.start.id === before?.start.id && round?.phase === before?.phase;
      if (round && before && !isSame && roundNotifications() === 'phases') tell(phaseNews(round));
      before = round;
    }),
    player.onDidChange((now) => {
      const news = heard?.round === now.round ? injectNews(heard, now) : [];
      heard = now;
      if (roundNotifications() === 'phases') news.forEach(tell);
    }),
    controller.onDidTick(() => {
      const round = controller.current;
      if (!round || ended === round.start.id || !isJustUp(round, now())) return;
      ended = round.start.id;
      if (roundNotifications() === 'never') return;
      if (tell(l10n.t('The time of the round is up.'))) told.add(round.start.id);
    }),
  );
}

/** What has come up since, with who it comes from. */
function injectNews({ play: before }: RoundPlay, { play: now }: RoundPlay): string[] {
  const isNew = ({ id }: { readonly id: string }) => !before.injects.includes(id);
  return now.turns.flatMap((turn) =>
    turn.type === 'inject' && isNew(turn) ? [`${turn.from}: ${turn.text}`] : [],
  );
}

const phaseNews = ({ start, phase }: Round) => l10n.t`Now: ${start.phases[phase]?.name ?? ''}.`;

function isJustUp(round: Round, now: Moment): boolean {
  const { over, level } = clock(round, now);
  return level === 'over' && over < NEWS_MS;
}
