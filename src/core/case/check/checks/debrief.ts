import * as l10n from '@vscode/l10n';
import { SOURCES } from '../../../guide/sources';
import { meant } from '../../read/reading';
import type { CaseCheck } from '../check';

/** How many entries each part needs, by its key and as it is read. */
const LEAST = [
  ['turning-points', 'turningPoints', 3],
  ['technical', 'technical', 3],
  ['organizational', 'organizational', 3],
  ['alternatives', 'alternatives', 2],
  ['sources', 'sources', 1],
] as const;

const KNOWN = Object.keys(SOURCES);

/** Enough to learn from, on both sides, with more than one good way. */
export const check: CaseCheck = {
  code: 'case-debrief',
  run({ debrief, closing }, report) {
    for (const [key, part, least] of LEAST) {
      const { length } = debrief[part];
      if (length < least)
        report(['debrief', key], l10n.t`At least ${least} are needed here; this has ${length}.`);
    }
    debrief.sources.forEach((source, index) => {
      if (/\s/.test(source) || KNOWN.includes(source)) return;
      report(
        ['debrief', 'sources', index],
        `${l10n.t('No source has this name.')}${meant(source, KNOWN)}`,
      );
    });
    if (closing.length < 3 || closing.length > 5)
      report(
        ['closing'],
        l10n.t`The interviewer asks three to five questions at the end, not ${closing.length}.`,
      );
  },
};
