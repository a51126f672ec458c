import type { PhaseKind, RoundId } from '../guide/rounds';
import { LOG_VERSION, type RoundEvent } from './events';

/** One line of the log; it holds no line end. */
export function writeEvent(event: RoundEvent): string {
  return JSON.stringify(event);
}

/**
 * The events of a log in the order they were written. Torn, foreign and repeated lines, and events
 * that a later release may have added, are left out; it never throws.
 */
export function readLog(text: string): RoundEvent[] {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return [...lines].flatMap((line) => readEvent(line) ?? []);
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

function isEvent(value: unknown): value is RoundEvent {
  if (!isObject(value) || !isTime(value.at)) return false;
  switch (value.type) {
    case 'started':
      return isStart(value);
    case 'paused':
    case 'resumed':
    case 'ended':
      return true;
    case 'nextPhase':
      return Number.isInteger(value.from);
    case 'extended':
      return isMinutes(value.minutes);
    default:
      return false;
  }
}

function isStart(value: Fields): boolean {
  return (
    value.version === LOG_VERSION &&
    isOneOf(ROUNDS, value.round) &&
    isText(value.title) &&
    Number.isInteger(value.seed) &&
    (value.case === undefined || isCase(value.case)) &&
    isListOf(value.phases, isPhase) &&
    value.phases.length > 0
  );
}

const ROUNDS: Readonly<Record<RoundId, true>> = {
  'service-ownership': true,
  exploratory: true,
  drill: true,
};

const KINDS: Readonly<Record<PhaseKind, true>> = {
  open: true,
  question: true,
  case: true,
  'catch-up': true,
  'candidate-questions': true,
  close: true,
};

function isPhase(value: Fields): boolean {
  return (
    [value.id, value.name, value.aim].every(isText) &&
    isMinutes(value.minutes) &&
    isOneOf(KINDS, value.kind) &&
    isListOf(value.questions, (asked) => isText(asked.id) && isText(asked.text))
  );
}

function isCase(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.id, value.title, value.seat, value.brief, value.openingPrompt].every(isText)
  );
}

function isListOf(value: unknown, test: (entry: Fields) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every((entry) => isObject(entry) && test(entry));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOneOf(names: object, value: unknown): boolean {
  return isText(value) && Object.hasOwn(names, value);
}

/** A moment that a Date can hold. */
function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= 8.64e15;
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 24 * 60;
}
