import type { Play, Turn } from '../case/play-model';
import type { LineKind } from '../guide/case';

/** A turn as the candidate sees it: nothing of why it came, or of how a step is judged. */
export type ShownTurn = { readonly position: number } & (
  | {
      readonly type: 'line';
      readonly line: number;
      readonly kind: LineKind;
      readonly text: string;
    }
  /** The interviewer speaks; `series` are the ids of the plots shown with it. */
  | { readonly type: 'reply'; readonly text: string; readonly series: readonly string[] }
  | ShownInject
);

/** Something that comes without being asked for. Times are milliseconds. */
export interface ShownInject {
  readonly type: 'inject';
  readonly position: number;
  readonly from: string;
  readonly text: string;
  /** Until when a response is expected, counted since the round began. */
  readonly due: number;
  /** How long the response took; undefined while there is none. */
  readonly response?: number;
}

/** The turns of a play for the candidate. */
export function shownTurns({ turns, series }: Play): ShownTurn[] {
  const said = new Map(turns.flatMap((one) => (one.type === 'line' ? [[one.line, one]] : [])));
  return turns.map((turn) => shown(turn, said, series));
}

function shown(
  turn: Turn,
  said: ReadonlyMap<number, { readonly position: number }>,
  series: readonly string[],
): ShownTurn {
  const { position } = turn;
  switch (turn.type) {
    case 'line': {
      const { line, kind, text } = turn;
      return { type: 'line', position, line, kind, text };
    }
    case 'reply':
      return { type: 'reply', position, text: turn.text, series: turn.series };
    case 'given': {
      const shows = series.filter((id) => id === turn.id);
      return { type: 'reply', position, text: turn.text, series: shows };
    }
    case 'steer':
      return { type: 'reply', position, text: turn.text, series: [] };
    case 'inject': {
      const { from, text, due, answeredBy } = turn;
      const answer = answeredBy === undefined ? undefined : said.get(answeredBy);
      return {
        ...{ type: 'inject', position, from, text, due },
        ...(answer && { response: answer.position - position }),
      };
    }
  }
}
