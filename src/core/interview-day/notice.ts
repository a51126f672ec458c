import * as l10n from '@vscode/l10n';
/**
 * What stands in place of everything that prepares for an interview, while one is on (guide items G20
 * and G26).
 *
 * @param until `15:45`, by the clock of the candidate
 */
export function interviewNotice(until: string): string {
  return [
    l10n.t`Interview time: STAR Stories hides your stories, questions, cases, rounds and sheets until ${until}.`,
    l10n.t(
      'Answer on your own: no notes or other materials, no help from anyone else, no AI tools.',
    ),
    l10n.t('This is a courtesy, not a lock: your files stay where they are.'),
    l10n.t('Has the interview moved? Change its time in the plan.'),
  ].join(' ');
}
