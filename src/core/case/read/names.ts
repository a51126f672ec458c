import * as l10n from '@vscode/l10n';
import { RUBRICS } from '../../guide/rubrics';
import type { RedFlagId, SignalId } from '../../guide/case';
import { isScalar, type Node } from 'yaml';
import type { IdKind } from './description';
import type { Format } from './format';
import { meant, type Reading } from './reading';
import { wordsOf } from './scalars';

/** What the ids of a kind begin with. */
export const PREFIXES: Readonly<Record<IdKind, string>> = {
  fact: 'f-',
  series: 's-',
  action: 'a-',
  inject: 'i-',
  'wrong-turn': 'w-',
  stakeholder: '',
};

/** What an id is made of. */
export const NAME_PATTERN = '[a-z0-9]+(?:-[a-z0-9]+)*';
const NAME = new RegExp(`^${NAME_PATTERN}$`);
const LONGEST = 60;

const isName = (words: string | undefined): words is string =>
  words !== undefined && words.length <= LONGEST && NAME.test(words);

/** The id of the case itself. */
export const caseId: Format<string> = {
  description: { type: 'case-id' },
  read(node, reading) {
    const words = wordsOf(node, reading);
    if (isName(words)) return words;
    return reading.report(node, madeOf());
  },
};

const madeOf = (prefix = ''): string =>
  prefix === ''
    ? l10n.t('An id is lower-case letters and digits, parted by hyphens.')
    : l10n.t`An id is lower-case letters and digits, parted by hyphens, and begins with “${prefix}” here.`;

/** An id that this place brings in. */
export function id(of: IdKind): Format<string> {
  const prefix = PREFIXES[of];
  return {
    description: { type: 'id', of },
    read(node, reading) {
      const words = wordsOf(node, reading);
      if (!isName(words) || !words.startsWith(prefix)) return reading.report(node, madeOf(prefix));
      reading.define(words, of, node);
      return words;
    },
  };
}

/** An id that stands elsewhere in the file. */
export function reference(...to: IdKind[]): Format<string> {
  return {
    description: { type: 'reference', to },
    read(node, reading) {
      const words = isScalar(node) ? wordsOf(node, reading) : undefined;
      if (words === undefined)
        return reading.report(node, l10n.t('Write an id of this case here.'));
      reading.refer(words, to, node);
      return words;
    },
  };
}

const SIGNALS = new Map<string, SignalId>(
  RUBRICS.flatMap(({ signals }) => signals.map(({ id }) => [id, id] as const)),
);
const RED_FLAGS = new Map<string, RedFlagId>(
  RUBRICS.flatMap(({ redFlags }) => redFlags.map(({ id }) => [id, id] as const)),
);

export const signal: Format<SignalId> = {
  description: { type: 'signal' },
  read: (node, reading) =>
    known(node, reading, SIGNALS, (words) => l10n.t`No rubric has the signal “${words}”.`),
};

export const redFlag: Format<RedFlagId> = {
  description: { type: 'red-flag' },
  read: (node, reading) =>
    known(node, reading, RED_FLAGS, (words) => l10n.t`No rubric has the red flag “${words}”.`),
};

function known<T>(
  node: Node,
  reading: Reading,
  ids: ReadonlyMap<string, T>,
  problem: (words: string) => string,
): T | undefined {
  const words = wordsOf(node, reading) ?? '';
  return (
    ids.get(words) ?? reading.report(node, `${problem(words)}${meant(words, [...ids.keys()])}`)
  );
}
