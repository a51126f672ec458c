import type { PhaseKind } from '../guide/rounds';
import { LOG_VERSION, type MarkKind, type News, type PeekWay, type RoundEvent } from './events';

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

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

function isEvent(value: unknown): value is RoundEvent {
  if (!isObject(value) || !isOneOf(NEWS, value.type)) return false;
  return fits(value, STAMP) && fits(value, NEWS[value.type as News['type']]);
}

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** A moment that a Date can hold. */
const isTime: Check = (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= 8.64e15;
const isMinutes: Check = (value) => typeof value === 'number' && value > 0 && value <= 24 * 60;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && fits(value, shape);
const oneOf =
  (names: object): Check =>
  (value) =>
    isOneOf(names, value);

function fits(value: Fields, shape: Readonly<Record<string, Check>>): boolean {
  return Object.entries(shape).every(([key, check]) => check(value[key]));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(names: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value);
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

const hasSome = (check: Check): Check => {
  const isList = listOf(check);
  return (value) => isList(value) && (value as unknown[]).length > 0;
};

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
  peeked: { what: isText, how: oneOf(WAYS) },
  told: { phase: isText, stories: listOf(isText) },
  booksClosed: { tabs: listOf(isTab) },
  booksReopened: {},
};
