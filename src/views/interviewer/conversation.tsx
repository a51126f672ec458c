import type { SideLine } from '../../core/case/interviewer/side';

/** What the candidate said last, and what the product answered. */
export function Conversation({ lines }: { lines: readonly SideLine[] }) {
  return (
    <section aria-labelledby="said">
      <h2 id="said">Said last</h2>
      {lines.length === 0 && <p class="quiet">Nothing yet.</p>}
      <ol class="lines">
        {lines.map(({ line, kind, text, replies }) => (
          <li key={line}>
            <span class="quiet">{KINDS[kind]}:</span> {text}
            {replies.map((reply) => (
              <blockquote key={reply}>{reply}</blockquote>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

const KINDS: Readonly<Record<SideLine['kind'], string>> = {
  question: 'Question',
  hypothesis: 'Hypothesis',
  action: 'Action',
  decision: 'Decision',
  update: 'Update',
  'dont-know': 'Don’t know',
};
