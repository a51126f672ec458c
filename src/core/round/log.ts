import type { PhaseKind } from '../guide/rounds';
import { LOG_VERSION, type MarkKind, type News, type PeekWay, type RoundEvent } from './events';
import {
  fits,
  hasSome,
  isCount,
  isFlag,
  isMinutes,
  isNumber,
  isObject,
  isOneOf,
  isText,
  isTime,
  listOf,
  oneOf,
  optional,
  shaped,
  type Check,
} from './log-checks';
import { isLineKind, isStudy } from './log-study';

/** One line of the log; it holds no line end. */
export function writeEvent(event: RoundEvent): string {
  return JSON.stringify(event);
}

/**
 * The events of a log. Torn and foreign lines, and events that a later release may have added, are left
 * out; it never throws.
 */
export function readLog(text: string): RoundEvent[] {
  return text.split('\n').flatMap((line) => readEvent(line.trim()) ?? []);
}

function readEvent(line: string): RoundEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is RoundEvent {
  if (!isObject(value) || !isOneOf(NEWS, value.type)) return false;
  return fits(value, STAMP) && fits(value, NEWS[value.type as News['type']]);
}

const PLACE = { owner: isText, epoch: isCount, seq: isCount };

const STAMP = { ...PLACE, id: isText, at: isTime, up: isNumber };

const KINDS: Readonly<Record<PhaseKind, true>> = {
  open: true,
  question: true,
  case: true,
  'catch-up': true,
  'candidate-questions': true,
  close: true,
};

const MARKS: Readonly<Record<MarkKind, true>> = {
  evidence: true,
  number: true,
  stuck: true,
  rambling: true,
};

const WAYS: Readonly<Record<PeekWay, true>> = { command: true, opened: true };

const isLine = shaped({ id: isText, text: isText });

const isQuestion = shaped({
  id: isText,
  text: isText,
  topic: optional(isText),
  primary: optional(isText),
  secondary: optional(listOf(isText)),
});

const isPhase = shaped({
  id: isText,
  name: isText,
  aim: isText,
  minutes: isMinutes,
  kind: oneOf(KINDS),
  questions: listOf(isQuestion),
  challenge: optional(isLine),
});

const isCase = shaped({
  id: isText,
  version: optional(isCount),
  title: isText,
  seat: isText,
  brief: isText,
  openingPrompt: isText,
});

const isTab = shaped({
  uri: isText,
  column: isNumber,
  original: optional(isText),
  editor: optional(isText),
  pinned: optional(isFlag),
  active: optional(isFlag),
  focused: optional(isFlag),
  columns: optional(isCount),
  selection: optional((value) => listOf(isCount)(value) && (value as unknown[]).length === 4),
  middle: optional(isCount),
});

/** What each kind of news needs besides its stamp. */
const NEWS: Readonly<Record<News['type'], Readonly<Record<string, Check>>>> = {
  started: {
    version: (value) => value === LOG_VERSION,
    round: isText,
    title: isText,
    seed: isCount,
    persona: optional(isText),
    prefers: optional(listOf(isText)),
    openBook: optional(isFlag),
    case: optional(isCase),
    study: optional(isStudy),
    phases: hasSome(isPhase),
  },
  claimed: { after: shaped(PLACE) },
  released: {},
  beat: {},
  paused: {},
  resumed: {},
  ended: {},
  abandoned: {},
  nextPhase: { from: isCount },
  previousPhase: { from: isCount },
  skipped: { from: isCount },
  opened: { from: isCount, to: isCount },
  extended: { minutes: isMinutes },
  gapAnswered: { gap: isCount, counts: isFlag },
  asked: { probe: isLine },
  answered: {},
  marked: { mark: oneOf(MARKS) },
  noted: { field: isText, start: isCount, end: isCount, text: isText },
  said: { line: isCount, kind: isLineKind, text: isText },
  gave: { what: isText },
  saw: { signal: isText, on: isFlag },
  peeked: { what: isText, how: oneOf(WAYS) },
  told: { phase: isText, stories: listOf(isText) },
  booksClosed: { tabs: listOf(isTab) },
  booksReopened: {},
};
