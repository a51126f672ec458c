import * as l10n from '@vscode/l10n';
import { ROUND_FORMATS } from '../guide/rounds';
import { shownTitle } from '../story/shown-title';

/** The title of a round for the reader; names of interviews, of cases and of formats of one's own stay. */
export const titleWords = (title: string): string =>
  title === ROUND_FORMATS.drill.title ? l10n.t('Drill') : shownTitle(title);
