import type { SignalId } from '../../guide/case';
import type { SignalEvidence } from '../play-model';
import { SIGNAL_RULES } from './rules';
import { answerInTime, helps, type Seen, type ToldLine } from './told-lines';

interface Shown {
  readonly signal: SignalId;
  readonly line: number;
  readonly by: string;
}

/** What shows which signal, and in which line; what a partner saw is kept apart. */
export function evidenceOf(seen: Seen): SignalEvidence[] {
  const shown = [
    ...seen.lines.flatMap((line) => credited(seen, line)),
    ...seen.injects.flatMap((inject) => creditedFor(seen, inject)),
    ...SIGNAL_RULES.flatMap(({ id, signal, lines }) =>
      lines(seen).map((line) => ({ signal, line, by: id })),
    ),
  ];
  return [...together(shown), ...seenByPartner(seen)];
}

/** By what a line asked for first, and by what it did well. */
function credited({ study }: Seen, line: ToldLine): Shown[] {
  const asked = line.kind === 'question' ? [...line.facts, ...line.series] : [];
  const done = line.actions.filter(helps).map(({ id }) => id);
  return [...study.facts, ...study.series, ...study.actions]
    .filter(({ id }) => asked.includes(id) || done.includes(id))
    .flatMap(({ id, credits }) => credits.map((signal) => ({ signal, line: line.number, by: id })));
}

function creditedFor(seen: Seen, inject: Seen['injects'][number]): Shown[] {
  const line = answerInTime(seen, inject);
  const credits = seen.study.injects.find(({ id }) => id === inject.id)?.credits ?? [];
  return line ? credits.map((signal) => ({ signal, line: line.number, by: inject.id })) : [];
}

/** One entry for each signal and line, in the order of the lines. */
function together(shown: readonly Shown[]): SignalEvidence[] {
  const entries = new Map<string, Shown & { all: string[] }>();
  for (const one of [...shown].sort((a, b) => a.line - b.line)) {
    const key = `${one.signal} ${one.line}`;
    const entry = entries.get(key);
    if (entry) entry.all.push(one.by);
    else entries.set(key, { ...one, all: [one.by] });
  }
  return [...entries.values()].map(({ signal, line, all }) => ({
    signal,
    way: 'matched',
    line,
    by: all,
  }));
}

/** A partner's note belongs to the line before it, if there is one. */
function seenByPartner({ played }: Seen): SignalEvidence[] {
  return played.notes.flatMap(({ saw, position }) => {
    if (saw === undefined) return [];
    const line = played.lines.filter((one) => one.position <= position).length - 1;
    return [{ signal: saw, way: 'partner' as const, ...(line < 0 ? {} : { line }) }];
  });
}
