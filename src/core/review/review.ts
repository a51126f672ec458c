import type { RoundRecord } from '../round/record/record';
import { roundLabels, roundName } from './round-names';

/** A saved round that is reviewed with others. */
export interface ReviewedRound {
  readonly record: RoundRecord;
  /** Ids of the stories told in it, one for each path in the record, where they aren't those. */
  readonly told?: readonly string[];
}

/** A story that could have been told. */
export interface KnownStory {
  readonly id: string;
  readonly title: string;
}

/** What all sections look at. */
export interface Review {
  /** Oldest first, each once. */
  readonly rounds: readonly NamedRound[];
  /** Absent when nobody knows which stories there are. */
  readonly stories?: readonly KnownStory[];
}

export interface NamedRound extends Required<ReviewedRound> {
  /** `October 2, 2026, 14:05` */
  readonly name: string;
  /** The same for an axis: `Oct 2`. */
  readonly label: string;
}

/** Copies of a record count once: a round is known by when it began. */
export function reviewOf(
  rounds: readonly ReviewedRound[],
  stories?: readonly KnownStory[],
): Review {
  const byStart = new Map(rounds.map((one) => [one.record.started, one]));
  const ordered = [...byStart.values()]
    .map((one) => ({ one, at: Date.parse(one.record.started) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
  const labels = roundLabels(ordered.map(({ record }) => record.started));
  return {
    rounds: ordered.map(({ record, told = record.told }, at) => ({
      record,
      told,
      name: roundName(record.started),
      label: labels[at] ?? '',
    })),
    ...(stories && { stories }),
  };
}
