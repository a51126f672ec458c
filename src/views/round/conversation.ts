import * as l10n from '@vscode/l10n';
import type { AskedProbe, Round, Said } from '../../core/round/round';
import type { ShownInject, ShownTurn } from '../../core/round/shown-play';
import type { LineKind } from '../../core/guide/case';
import { countdownText, elapsedText } from '../../core/round/time-text';
import type { Waiting } from './speaker';

/** One entry of the conversation in a case, as it is shown. */
export type Entry = {
  readonly key: string;
  /** `12:07`, counted since the round began; a sign while a line is on its way. */
  readonly time: string;
} & (
  | { readonly type: 'phase'; readonly name: string }
  | { readonly type: 'you'; readonly kind: LineKind; readonly text: string }
  | { readonly type: 'interviewer'; readonly text: string; readonly series: readonly string[] }
  | {
      readonly type: 'inject';
      readonly from: string;
      readonly text: string;
      readonly state: InjectState;
      readonly words: string;
    }
);

/** Whether a response is still expected. */
export type InjectState = 'open' | 'answered' | 'late' | 'missed';

/** Entry with its place in time; what happens at once stays in the order given. */
interface Placed {
  readonly position: number;
  readonly entries: readonly Entry[];
}

/**
 * Everything that was said in a case, in order: phases as they opened, with the interviewer's line, what
 * both said, what came up, and follow-ups.
 *
 * @param turns may lag behind the round by the last lines
 * @param waiting lines that aren't in the round yet
 * @param elapsed milliseconds of the round so far
 */
export function conversation(
  round: Pick<Round, 'start' | 'phases' | 'probes' | 'said'>,
  turns: readonly ShownTurn[],
  waiting: readonly Waiting[],
  elapsed: number,
): Entry[] {
  const known = turns.filter(({ type }) => type === 'line').length;
  const all: Placed[] = [
    ...phasesOf(round),
    ...turns.map((turn, at) => placed(turn.position, entryOf(turn, at, elapsed))),
    ...round.probes.map(followUp),
    ...round.said.slice(known).map((said, at) => lineOf(said, known + at)),
  ];
  const told = all.sort((a, b) => a.position - b.position).flatMap(({ entries }) => entries);
  return [...told, ...waiting.map(onItsWay)];
}

const placed = (position: number, ...entries: Entry[]): Placed => ({ position, entries });

function phasesOf({ start, phases }: Pick<Round, 'start' | 'phases'>): Placed[] {
  return start.phases.flatMap(({ id, name, questions }, index) => {
    const position = phases[index]?.opened;
    if (position === undefined) return [];
    const time = elapsedText(position);
    const said = questions.map(({ id: key, text }): Entry => {
      return { type: 'interviewer', key, time, text, series: [] };
    });
    return placed(position, { type: 'phase', key: `phase-${id}`, time, name }, ...said);
  });
}

function followUp({ position, text }: AskedProbe, at: number): Placed {
  const time = elapsedText(position);
  return placed(position, { type: 'interviewer', key: `probe-${at}`, time, text, series: [] });
}

function lineOf({ position, kind, text }: Said, line: number): Placed {
  const time = elapsedText(position);
  return placed(position, { type: 'you', key: `line-${line}`, time, kind, text });
}

const onItsWay = ({ line, kind, text }: Waiting): Entry => ({
  type: 'you',
  key: `line-${line}`,
  time: '…',
  kind,
  text,
});

function entryOf(turn: ShownTurn, at: number, elapsed: number): Entry {
  const time = elapsedText(turn.position);
  switch (turn.type) {
    case 'line':
      return { type: 'you', key: `line-${turn.line}`, time, kind: turn.kind, text: turn.text };
    case 'reply':
      return { type: 'interviewer', key: `turn-${at}`, time, text: turn.text, series: turn.series };
    case 'inject': {
      const { from, text } = turn;
      const state = injectState(turn, elapsed);
      return {
        type: 'inject',
        key: `turn-${at}`,
        time,
        from,
        text,
        state,
        words: WORDS[state](turn),
      };
    }
  }
}

function injectState({ due, position, response }: ShownInject, elapsed: number): InjectState {
  if (response !== undefined) return position + response <= due ? 'answered' : 'late';
  return elapsed < due ? 'open' : 'missed';
}

const WORDS: Readonly<Record<InjectState, (inject: ShownInject) => string>> = {
  open: ({ due, position }) => l10n.t`Answer within ${elapsedText(due - position)}.`,
  answered: ({ response = 0 }) => l10n.t`Answered after ${elapsedText(response)}.`,
  late: ({ response = 0, due, position }) =>
    l10n.t`Answered after ${elapsedText(response)}; expected within ${elapsedText(due - position)}.`,
  missed: ({ due, position }) => l10n.t`Not answered within ${elapsedText(due - position)}.`,
};

/** An open inject, for what stands beside the field. */
export interface OpenInject {
  readonly from: string;
  /** `01:20` left. */
  readonly left: string;
}

/** Those that wait for a response, the most urgent first. */
export function openInjects(turns: readonly ShownTurn[], elapsed: number): OpenInject[] {
  return turns
    .flatMap((turn) =>
      turn.type === 'inject' && injectState(turn, elapsed) === 'open' ? [turn] : [],
    )
    .sort((a, b) => a.due - b.due)
    .map(({ from, due }) => ({ from, left: countdownText(due - elapsed) }));
}
