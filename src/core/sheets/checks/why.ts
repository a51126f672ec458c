import * as l10n from '@vscode/l10n';
import { inQuotes } from '../../language';
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
  if (!role || !isFilled(reading, role)) yield noWhy(reading, role, roleWords(role));
  if (!company || !isFilled(reading, company)) yield noWhy(reading, company, companyWords(company));
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

function noWhy(
  { title }: SheetReading,
  part: SheetPart | undefined,
  message: string,
): SheetProblem {
  return { code: 'sheet-no-why', severity: 'information', message, span: part?.heading ?? title };
}

const roleWords = (part: SheetPart | undefined): string =>
  part ? l10n.t('Write why this role: nearly every interviewer asks.') : noHeading('Why this role');

const companyWords = (part: SheetPart | undefined): string =>
  part
    ? l10n.t('Write why this company: nearly every interviewer asks.')
    : noHeading('Why this company');

const noHeading = (heading: string): string =>
  l10n.t`Add a heading “${heading}” with your answer: nearly every interviewer asks.`;

function noJobText({ title }: SheetReading, job: SheetPart | undefined): SheetProblem {
  return {
    code: 'sheet-no-job-text',
    severity: 'hint',
    message: l10n.t`Paste the job’s text under “${'Job description'}”, so that your answers can be compared with it; it stays in this file.`,
    span: job?.heading ?? title,
  };
}

function* notTied(
  { heading }: SheetPart,
  terms: readonly Term[],
  shared: readonly Term[],
): Iterable<SheetProblem> {
  if (shared.length >= FEWEST_SHARED) return;
  const [only] = shared;
  const others = terms
    .filter((term) => !shared.includes(term))
    .slice(0, NAMED)
    .map(({ word }) => inQuotes(word))
    .join(', ');
  yield {
    code: 'sheet-why-not-tied',
    severity: 'information',
    message: only
      ? l10n.t`Your answers name only “${only.word}” of what sets this job’s text apart; speak to two of its points, such as ${others}.`
      : l10n.t`Your answers name nothing of what sets this job’s text apart; speak to two of its points, such as ${others}.`,
    span: heading,
  };
}
