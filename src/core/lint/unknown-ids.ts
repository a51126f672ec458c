import * as l10n from '@vscode/l10n';
import { comparable, nearest } from '../story/nearest';
import type { Located, Story } from '../story/story';
import { withoutCredentials } from './public-text';
import type { Fix, Report } from './rule';

/** Something that a list in the front matter may name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/**
 * A report for each entry that isn't the id of a choice; its fixes put in the most likely choice
 * first, then the others that the list doesn't have yet.
 *
 * @param explain says what is wrong with an entry, given the likely choice
 */
export function* unknownIds(
  story: Story,
  entries: readonly Located<string>[],
  choices: readonly Choice[],
  explain: (value: string, meant: Choice | undefined) => string,
): Iterable<Report> {
  const taken = new Set(entries.map(({ value }) => value));
  for (const { value, span } of entries) {
    if (choices.some(({ id }) => id === value)) continue;
    const meant = likely(value, choices);
    const shown = withoutCredentials(story, value);
    const free = choices.filter((choice) => choice !== meant && !taken.has(choice.id));
    yield {
      message: explain(shown, meant),
      span,
      fixes: [...(meant && !taken.has(meant.id) ? [meant] : []), ...free].map(
        ({ id, name }): Fix => ({
          title: l10n.t`Change to ${name}`,
          edits: [{ span, newText: id }],
          safe: spells(value, { id, name }),
        }),
      ),
      data: meant ? { value: shown, meant: meant.id } : { value: shown },
    };
  }
}

/** Whether the value is the choice but for case, spaces and underscores. */
function spells(value: string, { id, name }: Choice): boolean {
  return [id, name].some((one) => comparable(one) === comparable(value));
}

function likely(value: string, choices: readonly Choice[]): Choice | undefined {
  const named = choices.find((choice) => spells(value, choice));
  if (named) return named;
  const id = nearest(
    value,
    choices.map((choice) => choice.id),
  );
  return choices.find((choice) => choice.id === id);
}
