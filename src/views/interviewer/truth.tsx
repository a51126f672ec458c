import type { InterviewerSide } from '../../core/case/interviewer/side';

/** What was really the matter, folded away until the partner wants it. */
export function Truth({ side: { debrief } }: { side: InterviewerSide }) {
  const { truth, whySometimes, turningPoints, technical, organizational, alternatives } = debrief;
  return (
    <section aria-labelledby="truth">
      <h2 id="truth">The truth</h2>
      <details>
        <summary>What really happened</summary>
        <p>{truth}</p>
        {whySometimes !== undefined && <p>{whySometimes}</p>}
        <Points title="Turning points" points={turningPoints} />
        <Points title="Technical lessons" points={technical} />
        <Points title="Organizational lessons" points={organizational} />
        <Points title="Other ways" points={alternatives} />
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
