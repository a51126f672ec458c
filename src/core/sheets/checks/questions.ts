import { quotedSpan } from '../../lint/told-sentences';
import { askedIn, FEWEST_ON_PRODUCTION, FEWEST_QUESTIONS, type Asked } from '../asked';
import { answeredInPublic } from '../careers';
import type { SheetProblem } from '../problem';
import type { SheetReading } from '../reading';

/** Whether the questions for the interviewers are enough, and theirs to answer (G32, G94). */
export function* questions(reading: SheetReading): Iterable<SheetProblem> {
  if (reading.sheet.id !== 'questions') return;
  const asked = askedIn(reading);
  yield* tooFew(reading, asked);
  for (const { text, span } of asked) {
    const about = answeredInPublic(text);
    if (about === undefined) continue;
    yield {
      code: 'sheet-careers-question',
      severity: 'information',
      message: `A website or the recruiter can answer ${quotedSpan(reading.page, span)}, since it asks about ${about}; ask the interviewer what only they can tell.`,
      span,
    };
  }
}

function* tooFew({ title, parts }: SheetReading, asked: readonly Asked[]): Iterable<SheetProblem> {
  if (asked.length < FEWEST_QUESTIONS) {
    yield {
      code: 'sheet-few-questions',
      severity: 'information',
      message: `Add ${more(FEWEST_QUESTIONS - asked.length)}: with fewer than five you may run out when some are answered along the way.`,
      span: title,
    };
  }
  const missing = FEWEST_ON_PRODUCTION - asked.filter(({ onProduction }) => onProduction).length;
  if (missing <= 0) return;
  yield {
    code: 'sheet-few-production-questions',
    severity: 'information',
    message: `Add ${more(missing)} about the production environment: it is what you would own.`,
    span: parts.find((part) => /\bproduction\b/i.test(part.title))?.heading ?? title,
  };
}

const more = (count: number): string => `${count} more ${count === 1 ? 'question' : 'questions'}`;
