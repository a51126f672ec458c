import * as l10n from '@vscode/l10n';
import type { ComponentChild } from 'preact';
import type { InterviewerSide } from '../../core/case/interviewer/side';
import { filled } from '../../core/filled';
import { countdownText, elapsedText } from '../../core/round/time-text';
import type { SideClock } from './protocol';

/** The phase with what to say in it, and the case as the candidate was told of it. */
export function Now({ side, clock }: { side: InterviewerSide; clock: SideClock }) {
  const phase = side.phases.find(({ id }) => id === clock.phase);
  return (
    <section aria-labelledby="now">
      <h2 id="now">{phase?.name ?? l10n.t('The case')}</h2>
      <p class="digits" role="timer">
        {timeWords(clock)}
      </p>
      {phase && (
        <>
          <p>{l10n.t(phase.aim)}</p>
          <blockquote>{phase.nudge}</blockquote>
        </>
      )}
      <details>
        <summary>{l10n.t('Brief, seat and people')}</summary>
        <p>{side.brief}</p>
        <p>{side.seat}</p>
        <blockquote>{side.opening}</blockquote>
        <ul>
          {side.stakeholders.map(({ id, role, wants }) => (
            <li key={id}>
              {filled<ComponentChild>(l10n.t('{0} wants {1}'), <strong>{role}</strong>, wants)}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{l10n.t('Challenges to throw in')}</summary>
        <ul>
          {side.challenges.map(({ text, tests }) => (
            <li key={text}>
              {text}
              <p class="quiet">{l10n.t`Tests: ${tests}`}</p>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{l10n.t('Closing questions')}</summary>
        <ul>
          {side.closing.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** `03:10 of this phase left · 12:40 in all`. */
function timeWords({ phaseElapsed, phasePlanned, position, isRunning }: SideClock): string {
  const left = phasePlanned - phaseElapsed;
  const phase =
    left >= 0
      ? l10n.t`${countdownText(left)} of this phase left`
      : l10n.t`${elapsedText(-left)} longer than planned`;
  const all = l10n.t`${elapsedText(position)} in all`;
  return [phase, all, ...(isRunning ? [] : [l10n.t('paused')])].join(' · ');
}
