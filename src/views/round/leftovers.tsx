import * as l10n from '@vscode/l10n';
import { useEffect, useState } from 'preact/hooks';
import { isLineField } from '../../core/round/lines';
import type { Said } from '../../core/round/round';
import type { Aside } from '../../core/round/texts';
import { onTypistChange, typist } from './live-typist';

interface LeftoversParts {
  aside: readonly Aside[];
  nameOf: (field: string) => string;
  /** The field of the line that is typed now, where words of other lines go. */
  line: string;
  /** What was said in a case. */
  said: readonly Said[];
}

/** Words that were typed while another window held the round: nothing is dropped unasked. */
export function Leftovers({ aside, nameOf, line, said }: LeftoversParts) {
  const left = useLeftovers(aside, ({ field, text }) =>
    isLineField(field)
      ? [typist.textOf(line), ...said.map((one) => one.text)].some((all) =>
          all.includes(text.trim()),
        )
      : typist.textOf(field).includes(text),
  );
  if (left.length === 0) return null;
  return (
    <section class="leftovers" aria-labelledby="leftovers" tabIndex={-1}>
      <h2 id="leftovers">{l10n.t('Typed in two places')}</h2>
      {left.map((one) => (
        <div key={`${one.field} ${one.text}`}>
          <p>{l10n.t`${nameOf(one.field)}: these words aren’t in the text.`}</p>
          <blockquote>{one.text}</blockquote>
          <div class="buttons">
            <button
              type="button"
              onClick={() => typist.add(one, isLineField(one.field) ? line : one.field)}
            >
              {l10n.t('Add them')}
            </button>
            {typist.lost.includes(one) && (
              <button type="button" class="secondary" onClick={() => typist.drop(one)}>
                {l10n.t('Leave them out')}
              </button>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}

/** Those of the page, and those of the log that weren't added meanwhile. */
function useLeftovers(aside: readonly Aside[], isThere: (one: Aside) => boolean): readonly Aside[] {
  const [, setTick] = useState(0);
  const { lost } = typist;
  useEffect(() =>
    onTypistChange(() => setTick((tick) => (typist.lost === lost ? tick : tick + 1))),
  );
  const known = new Set(lost.map(({ text }) => text));
  return [...lost, ...aside.filter((one) => !known.has(one.text) && !isThere(one))];
}
