import * as l10n from '@vscode/l10n';
import { filled } from '../../core/filled';
import type { PageAnswer } from './model';

/** What is being answered, and for how long; a shape and words say more than the color does. */
export function AnswerClock({ answer }: { answer: PageAnswer }) {
  const { time, level, words, followUp } = answer;
  return (
    <>
      {followUp && <blockquote class="question">{followUp}</blockquote>}
      <p class={`answer-clock ${level}`}>
        <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
          <path d={SHAPES[level]} />
        </svg>
        <span class="answer-time">
          {filled(
            l10n.t({ message: 'Answer {0}', args: [], comment: ['{0} is how long it has taken'] }),
            <span class="digits">{time}</span>,
          )}
        </span>
        {words && <strong class="signal">{words}</strong>}
      </p>
    </>
  );
}

/** A disc, a triangle and the octagon of a stop sign. */
const SHAPES: Readonly<Record<PageAnswer['level'], string>> = {
  calm: 'M8 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  long: 'M8 1.5 15 14.5H1Z',
  stop: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z',
};
