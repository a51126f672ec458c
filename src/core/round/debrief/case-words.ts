import { count } from '../../count';
import { elapsedText, spokenTime } from '../time-text';
import type { MeasuredCase, MetInject, PhaseClock } from './case-model';

/** How long a phase took against its plan: "21 seconds over". */
export function againstPlan({ planned, added, real, skipped }: PhaseClock): string {
  if (skipped) return 'skipped';
  if (real === 0) return 'not reached';
  const over = real - planned - added;
  if (over === 0) return 'as planned';
  return `${spokenTime(Math.abs(over))} ${over > 0 ? 'over' : 'under'}`;
}

export function questionWords({ questionsFirst }: MeasuredCase): string {
  if (questionsFirst === 0) return 'You asked nothing before your first proposal.';
  return `You asked ${count(questionsFirst, 'question')} before your first proposal.`;
}

/** When the harm was first lessened, and whether a hypothesis came first. */
export function mitigationWords({ mitigatedAt, hypothesisAt }: MeasuredCase): string {
  if (mitigatedAt === undefined) {
    return hypothesisAt === undefined
      ? 'No step that lessens the harm was taken, and no hypothesis was said.'
      : `No step that lessens the harm was taken. The first hypothesis came at ${time(hypothesisAt)}.`;
  }
  const step = `The first step that lessens the harm came at ${time(mitigatedAt)}`;
  if (hypothesisAt === undefined) return `${step}; no hypothesis was said.`;
  const order = mitigatedAt <= hypothesisAt ? 'before' : 'after';
  return `${step}, ${order} the first hypothesis at ${time(hypothesisAt)}.`;
}

/** How something that came in was answered. */
export function responseWords({ response, within }: MetInject): string {
  if (response === undefined) return 'Never answered.';
  const given = spokenTime(within);
  return response <= within
    ? `Answered after ${spokenTime(response)}, within the ${given} it was given.`
    : `Answered after ${spokenTime(response)}; it was given ${given}.`;
}

const time = (seconds: number): string => elapsedText(seconds * 1000);
