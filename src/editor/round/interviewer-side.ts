import * as l10n from '@vscode/l10n';
import { commands, Disposable, window } from 'vscode';
import { InterviewerPage, type InterviewerPageParts } from '../../views/interviewer/host';
import { reportFailure } from './report-failure';

/**
 * Partner mode: a page with everything that an interviewer knows, in a window of its own. It shares this
 * window's host, so that the partner can tell facts and tick signals.
 */
export function registerInterviewerSide(parts: InterviewerPageParts): Disposable {
  const page = new InterviewerPage(parts);
  return Disposable.from(
    page,
    commands.registerCommand('starStories.showInterviewerSide', () =>
      reportFailure(() => show(page, parts)),
    ),
  );
}

async function show(page: InterviewerPage, { controller }: InterviewerPageParts): Promise<void> {
  if (!controller.current?.start.study) {
    void window.showInformationMessage(
      l10n.t('This round has no case, so its interviewer has nothing to hide.'),
    );
    return;
  }
  if (!page.isOpen && !(await confirms())) return;
  if (page.show()) await commands.executeCommand('workbench.action.moveEditorToNewWindow');
}

/** Nothing can take back what was read. */
async function confirms(): Promise<boolean> {
  const detail = l10n.t(
    'It holds every hidden fact and the truth of this case, for a partner who plays the interviewer. If you are the candidate and look at it, the case is spoiled for you.',
  );
  const show = { title: l10n.t('Show it') };
  const keep = { title: l10n.t('Keep it hidden'), isCloseAffordance: true };
  const options = { modal: true, detail };
  // The first button is the one that Enter presses: it had better do no harm.
  const choice = await window.showWarningMessage(
    l10n.t('Show the interviewer’s side?'),
    options,
    keep,
    show,
  );
  return choice === show;
}
