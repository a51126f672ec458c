import type { SideWrongTurn } from '../../core/case/interviewer/side';

/** What a wrong turn looks like, and what to say so that the candidate finds back. */
export function WrongTurns({ turns }: { turns: readonly SideWrongTurn[] }) {
  return (
    <section aria-labelledby="wrong-turns">
      <h2 id="wrong-turns">Wrong turns</h2>
      <ul class="cards">
        {turns.map(({ id, looksLike, says, redFlag, isMet }) => (
          <li key={id}>
            <p>
              <strong>{looksLike}</strong> {isMet && <span class="state">met</span>}
            </p>
            <blockquote>{says}</blockquote>
            <p class="quiet">Red flag: {redFlag}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
