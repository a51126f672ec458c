import type { SignalEvidence, SignalProposal } from '../play-model';
import { CUES, type Cue } from './cues';
import { isToTheMatter, responseInTime, type Seen, type ToldLine } from './told-lines';

/** A line that hints at more than that hints at nothing. */
const MOST_IN_LINE = 3;
/** So many lines are enough to judge a signal by. */
const MOST_LINES = 2;
/** What is looked through of a line. */
const LONGEST = 1200;

/** What a person should judge: signals that words hint at and that nothing else has shown. */
export function proposalsOf(seen: Seen, evidence: readonly SignalEvidence[]): SignalProposal[] {
  const shown = new Set(
    evidence.filter(({ way }) => way === 'matched').map(({ signal }) => signal),
  );
  const times = new Map<string, number>();
  return [...seen.lines.flatMap(hintsIn), ...seen.injects.flatMap((one) => unclear(seen, one))]
    .sort((a, b) => a.line - b.line)
    .filter(({ signal }) => {
      const time = (times.get(signal) ?? 0) + 1;
      times.set(signal, time);
      return !shown.has(signal) && time <= MOST_LINES;
    });
}

/** Signals of an inject whose answer came in time and shares no word with it. */
function unclear(seen: Seen, inject: Seen['injects'][number]): SignalProposal[] {
  const line = responseInTime(seen, inject);
  if (!line || isToTheMatter(seen, inject, line)) return [];
  const credits = seen.study.injects.find(({ id }) => id === inject.id)?.credits ?? [];
  const words = line.text.slice(0, LONGEST);
  return credits.map((signal) => ({ signal, line: line.number, words }));
}

function hintsIn(line: ToldLine): SignalProposal[] {
  const hints = CUES.flatMap((cue) => hint(cue, line));
  return hints.length > MOST_IN_LINE ? [] : hints;
}

function hint({ signal, kinds, words }: Cue, { kind, text, number }: ToldLine): SignalProposal[] {
  if (!kinds.includes(kind)) return [];
  const start = text.slice(0, LONGEST);
  const found = words.map((pattern) => pattern.exec(start)?.[0]).find((one) => one !== undefined);
  return found === undefined ? [] : [{ signal, line: number, words: found }];
}
