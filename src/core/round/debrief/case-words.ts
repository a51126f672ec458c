import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import { elapsedText, spokenTime } from '../time-text';
import type { MeasuredCase, MetInject, PhaseClock } from './case-model';

/** How long a phase took against its plan: "21 seconds over". */
export function againstPlan({ planned, added, real, skipped }: PhaseClock): string {
  if (skipped) return l10n.t('skipped');
  if (real === 0) return l10n.t('not reached');
  const over = real - planned - added;
  if (over === 0) return l10n.t('as planned');
  const time = spokenTime(Math.abs(over));
  return over > 0
    ? l10n.t({ message: '{0} over', args: [time], comment: ['a time, against plan'] })
    : l10n.t({ message: '{0} under', args: [time], comment: ['a time, against plan'] });
}

export function questionWords({ questionsFirst }: MeasuredCase): string {
  if (questionsFirst === 0) return l10n.t('You asked nothing before your first proposal.');
  return numberOf(
    questionsFirst,
    l10n.t('You asked {0} question before your first proposal.'),
    l10n.t('You asked {0} questions before your first proposal.'),
  );
}

/** When the harm was first lessened, and whether a hypothesis came first. */
export function mitigationWords({ mitigatedAt, hypothesisAt }: MeasuredCase): string {
  if (mitigatedAt === undefined) return unmitigatedWords(hypothesisAt);
  const step = time(mitigatedAt);
  if (hypothesisAt === undefined)
    return l10n.t`The first step that lessens the harm came at ${step}; no hypothesis was said.`;
  const hypothesis = time(hypothesisAt);
  return mitigatedAt <= hypothesisAt
    ? l10n.t`The first step that lessens the harm came at ${step}, before the first hypothesis at ${hypothesis}.`
    : l10n.t`The first step that lessens the harm came at ${step}, after the first hypothesis at ${hypothesis}.`;
}

function unmitigatedWords(hypothesisAt: number | undefined): string {
  return hypothesisAt === undefined
    ? l10n.t('No step that lessens the harm was taken, and no hypothesis was said.')
    : l10n.t`No step that lessens the harm was taken. The first hypothesis came at ${time(hypothesisAt)}.`;
}

/** How something that came in was answered. */
export function responseWords({ response, within }: MetInject): string {
  if (response === undefined) return l10n.t('Never answered.');
  const given = spokenTime(within);
  const taken = spokenTime(response);
  return response <= within
    ? l10n.t`Answered after ${taken}, within the ${given} it was given.`
    : l10n.t`Answered after ${taken}; it was given ${given}.`;
}

const time = (seconds: number): string => elapsedText(seconds * 1000);
