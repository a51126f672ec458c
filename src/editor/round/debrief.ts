import * as l10n from '@vscode/l10n';
import { commands, Disposable, type Uri, ViewColumn, window, type ExtensionContext } from 'vscode';
import { DebriefPages } from '../../views/debrief/host';
import { unlessInterview } from '../closed-book/unless-closed';
import type { Log } from '../log';
import { chooseRecord, type RecordQuestion } from './choose-record';
import type { Ended, RoundController } from './controller';
import { DebriefRecord, type DebriefParts } from './debrief-record';
import { registerPartnerSheets } from './debrief-partner';
import type { SavedRounds } from './saved-rounds';

const rateWords = () => l10n.t('Rate round');

const question = (): RecordQuestion => ({
  title: rateWords(),
  placeHolder: l10n.t('Which round?'),
  fits: () => true,
  none: l10n.t('No round is saved yet; rounds are rated once they are over.'),
});

/** What is done with a round once it is over: rating it, alone and by a partner's sheet. */
export function registerDebrief(
  context: ExtensionContext,
  parts: DebriefParts & {
    saved: SavedRounds;
    controller: Pick<RoundController, 'onDidEnd'>;
    /** Rounds whose end somebody has been told of. */
    toldOfEnd: ReadonlySet<string>;
    log: Log;
  },
): Disposable {
  const { saved, controller, toldOfEnd, books, log } = parts;
  const pages = new DebriefPages(context, (record) => new DebriefRecord(record, parts), log);
  const rate = async (target?: unknown) => {
    const record = await chooseRecord(target, saved, question());
    if (record) pages.show(record, columnFor(record));
  };
  return Disposable.from(
    pages,
    registerPartnerSheets(parts),
    controller.onDidEnd((ended) => {
      if (!toldOfEnd.has(ended.round.start.id)) void offer(ended);
    }),
    commands.registerCommand('starStories.rateRound', unlessInterview(books, rate)),
  );
}

/** Beside the record when that is what the candidate looks at. */
function columnFor(record: Uri): ViewColumn {
  const active = window.activeTextEditor?.document.uri;
  return active?.toString() === record.toString() ? ViewColumn.Beside : ViewColumn.Active;
}

/** There is one notification at the end of a round: this, or the one that its time was up. */
async function offer({ record }: Ended): Promise<void> {
  if (!record) return;
  const rate = rateWords();
  if (
    (await window.showInformationMessage(l10n.t('The round is over. Rate it now?'), rate)) === rate
  )
    await commands.executeCommand('starStories.rateRound', record);
}
