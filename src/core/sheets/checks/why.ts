import type { SheetProblem } from '../problem';
import type { SheetPart, SheetReading } from '../reading';
import { sharedTerms, termsOf, type Term } from '../terms';
import { whyParts } from '../why-parts';
import { isFilled } from '../words';

/** How many terms of the job text an answer should have. */
const FEWEST_SHARED = 2;
/** A shorter text isn't a job description yet. */
const FEWEST_TERMS = 10;
const NAMED = 4;

/** Whether both answers are there, and about this job rather than any (guide item G91). */
export function* why(reading: SheetReading): Iterable<SheetProblem> {
  if (reading.sheet.id !== 'why') return;
  const { role, company, job } = whyParts(reading);
  yield* missing(reading, role, 'why this role');
  yield* missing(reading, company, 'why this company');
  const answers = [role, company].flatMap((part) => (part && isFilled(reading, part) ? part : []));
  const [first] = answers;
  if (!first) return;
  const terms = job ? termsOf(reading.own.slice(job.body.start, job.body.end)) : [];
  if (terms.length < FEWEST_TERMS) yield noJobText(reading, job);
  else {
    const said = answers.map(({ body }) => reading.own.slice(body.start, body.end)).join('\n');
    yield* notTied(first, terms, sharedTerms(terms, said));
  }
}

function* missing(
  reading: SheetReading,
  part: SheetPart | undefined,
  what: string,
): Iterable<SheetProblem> {
  if (part && isFilled(reading, part)) return;
  yield {
    code: 'sheet-no-why',
    severity: 'information',
    message: part
      ? `Write ${what}: nearly every interviewer asks.`
      : `Add a heading “${what.replace(/^w/, 'W')}” with your answer: nearly every interviewer asks.`,
    span: part?.heading ?? reading.title,
  };
}

function noJobText({ title }: SheetReading, job: SheetPart | undefined): SheetProblem {
  return {
    code: 'sheet-no-job-text',
    severity: 'hint',
    message:
      'Paste the job’s text under “Job description”, so that your answers can be compared with it; it stays in this file.',
    span: job?.heading ?? title,
  };
}

function* notTied(
  { heading }: SheetPart,
  terms: readonly Term[],
  shared: readonly Term[],
): Iterable<SheetProblem> {
  if (shared.length >= FEWEST_SHARED) return;
  const found = shared.map(({ word }) => `“${word}”`).join(' and ');
  const others = terms.filter((term) => !shared.includes(term)).slice(0, NAMED);
  yield {
    code: 'sheet-why-not-tied',
    severity: 'information',
    message: `Your answers name ${found === '' ? 'nothing' : `only ${found}`} of what sets this job’s text apart; speak to two of its points, such as ${others.map(({ word }) => `“${word}”`).join(', ')}.`,
    span: heading,
  };
}
