import * as l10n from '@vscode/l10n';
import type { InterviewerSide } from '../../core/case/interviewer/side';

/** What was really the matter, folded away until the partner wants it. */
export function Truth({ side: { debrief } }: { side: InterviewerSide }) {
  const { truth, whySometimes, turningPoints, technical, organizational, alternatives } = debrief;
  return (
    <section aria-labelledby="truth">
      <h2 id="truth">{l10n.t('The truth')}</h2>
      <details>
        <summary>{l10n.t('What really happened')}</summary>
        <p>{truth}</p>
        {whySometimes !== undefined && <p>{whySometimes}</p>}
        <Points title={l10n.t('Turning points')} points={turningPoints} />
        <Points title={l10n.t('Technical lessons')} points={technical} />
        <Points title={l10n.t('Organizational lessons')} points={organizational} />
        <Points title={l10n.t('Other ways')} points={alternatives} />
      </details>
    </section>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
