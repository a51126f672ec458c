import { injectWords } from '../../core/case/interviewer/inject-words';
import type { SideInject } from '../../core/case/interviewer/side';

const MINUTE = 60_000;

/** What comes by itself, and whether it was answered. */
export function Injects({
  injects,
  position,
}: {
  injects: readonly SideInject[];
  position: number;
}) {
  return (
    <section aria-labelledby="injects">
      <h2 id="injects">Injects</h2>
      <ul class="cards">
        {injects.map((inject) => (
          <li key={inject.id}>
            <p>
              <strong>
                Minute {inject.at / MINUTE}, {inject.from}
              </strong>{' '}
              <span class="state digits">{injectWords(inject, position)}</span>
            </p>
            <p>{inject.text}</p>
            <p class="quiet">Expects: {inject.demands}</p>
            <Depends words="Only once this is done" labels={inject.onlyIf} />
            <Depends words="Not once this is done" labels={inject.unless} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Depends({ words, labels }: { words: string; labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <p class="quiet">
      {words}: {labels.join('; ')}
    </p>
  );
}
