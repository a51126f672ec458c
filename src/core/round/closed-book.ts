import * as l10n from '@vscode/l10n';
import { numberOf } from '../language';
import { shownSentence } from '../story/shown-title';

/** What stands where stories would be shown while a round runs. */
export const closedBookNotice = (): string =>
  l10n.t('Closed book: stories are hidden while a round runs.');

/** The same while a retrieval drill asks for them. */
export const closedForDrillNotice = (): string =>
  l10n.t('Stories are hidden while a retrieval drill asks for them.');

/** Why stories are hidden: a round or a retrieval drill goes without them, or an interview is on. */
export type ClosedReason = 'round' | 'interview' | 'drill';

/** Where lists are empty meanwhile; the Coverage view has the whole notice, and what can be done. */
export function putAwayWords(reason: ClosedReason): string {
  switch (reason) {
    case 'round':
      return l10n.t('Put away while the round runs.');
    case 'drill':
      return l10n.t('Put away while the drill runs.');
    case 'interview':
      return l10n.t('Put away during the interview.');
  }
}

/** What a page is told in place of stories. */
export interface ClosedNotice {
  readonly reason: ClosedReason;
  /** Why they are hidden, and what to do. */
  readonly notice: string;
}

/** Whether a file is one of Markdown by its name. */
export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|mkd|mkdn|mdwn|mdown|mdtxt|mdtext|markdown)$/i.test(path);
}

/** As many names are told; more are only counted. */
const TOLD = 4;

/** `a.md, b.md and 3 more documents` */
export function documentNames(names: readonly string[]): string {
  const told = names.slice(0, TOLD).map(shownSentence);
  const rest = names.length - told.length;
  const last =
    rest > 0
      ? numberOf(rest, l10n.t('{0} more document'), l10n.t('{0} more documents'))
      : (told.pop() ?? '');
  return told.length > 0 ? l10n.t`${told.join(', ')} and ${last}` : last;
}
