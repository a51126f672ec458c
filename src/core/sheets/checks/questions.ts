import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import { quotedSpan } from '../../lint/told-sentences';
import { askedIn, FEWEST_ON_PRODUCTION, FEWEST_QUESTIONS, type Asked } from '../asked';
import { answeredInPublic, type PublicMatter } from '../careers';
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
      message: publicWords(quotedSpan(reading.page, span), about),
      span,
    };
  }
}

function* tooFew({ title, parts }: SheetReading, asked: readonly Asked[]): Iterable<SheetProblem> {
  if (asked.length < FEWEST_QUESTIONS) {
    yield {
      code: 'sheet-few-questions',
      severity: 'information',
      message: numberOf(
        FEWEST_QUESTIONS - asked.length,
        l10n.t(
          'Add {0} more question: with fewer than five you may run out when some are answered along the way.',
        ),
        l10n.t(
          'Add {0} more questions: with fewer than five you may run out when some are answered along the way.',
        ),
      ),
      span: title,
    };
  }
  const missing = FEWEST_ON_PRODUCTION - asked.filter(({ onProduction }) => onProduction).length;
  if (missing <= 0) return;
  yield {
    code: 'sheet-few-production-questions',
    severity: 'information',
    message: numberOf(
      missing,
      l10n.t('Add {0} more question about the production environment: it is what you would own.'),
      l10n.t('Add {0} more questions about the production environment: it is what you would own.'),
    ),
    span: parts.find((part) => /\bproduction\b/i.test(part.title))?.heading ?? title,
  };
}

function publicWords(question: string, about: PublicMatter): string {
  switch (about) {
    case 'pay':
      return l10n.t`A website or the recruiter can answer ${question}, since it asks about pay; ask the interviewer what only they can tell.`;
    case 'benefits':
      return l10n.t`A website or the recruiter can answer ${question}, since it asks about benefits; ask the interviewer what only they can tell.`;
    case 'place':
      return l10n.t`A website or the recruiter can answer ${question}, since it asks about the place of work; ask the interviewer what only they can tell.`;
    case 'company':
      return l10n.t`A website or the recruiter can answer ${question}, since it asks about the company as its own pages present it; ask the interviewer what only they can tell.`;
  }
}
