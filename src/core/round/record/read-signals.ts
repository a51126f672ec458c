import * as l10n from '@vscode/l10n';
import type { SignalId } from '../../guide/case';
import type { RedFlag } from '../../guide/rubric';
import { RUBRICS } from '../../guide/rubrics';
import { nearest } from '../../story/nearest';
import type { MatterMap } from './matter-map';
import { SIGNAL_WAYS, type RecordedSignal } from './recorded-case';

/** An entry of `signals`; `lines` are the numbers of those that there are. */
export function signalIn(entry: MatterMap, lines: ReadonlySet<number>): RecordedSignal | undefined {
  const signal = knownIn(entry, 'signal', SIGNALS);
  const way = entry.oneOf('way', SIGNAL_WAYS);
  const line = entry.count('line');
  const words = entry.text('words');
  const node = entry.node('line');
  if (node && line !== undefined && !lines.has(line))
    entry.findings.add(node, l10n.t('The conversation has no line with this number.'), CODE);
  if (!signal || !way) return undefined;
  return {
    signal,
    way,
    ...(line !== undefined && { line }),
    by: entry.texts('by'),
    ...(words !== undefined && { words }),
  };
}

const CODE = 'round-signal';

const SIGNALS = RUBRICS.flatMap(({ signals }): readonly { id: SignalId }[] => signals);

export const isSignal = (id: string): id is SignalId => SIGNALS.some((one) => one.id === id);

const RED_FLAGS = RUBRICS.flatMap(({ redFlags }): readonly { id: RedFlag['id'] }[] => redFlags);

/** An id of a rubric; one that no rubric has is reported. */
function knownIn<Id extends string>(
  entry: MatterMap,
  key: string,
  known: readonly { id: Id }[],
): Id | undefined {
  const text = entry.text(key);
  const node = entry.node(key);
  const found = known.find(({ id }) => id === text)?.id;
  if (!node || text === undefined || found !== undefined) return found;
  const ids = known.map(({ id }) => id);
  const meant = nearest(text, ids);
  const message =
    meant === undefined
      ? l10n.t('No rubric has this.')
      : l10n.t`No rubric has this; did you mean ${meant}?`;
  entry.findings.add(node, message, CODE);
  return undefined;
}

/** The red flag that a wrong turn speaks for. */
export const redFlagIn = (entry: MatterMap): RedFlag['id'] | undefined =>
  knownIn(entry, 'red-flag', RED_FLAGS);
