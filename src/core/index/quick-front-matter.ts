import { isQuality, type Quality } from '../guide/qualities';
import {
  SERVICE_WORK,
  STORY_KINDS,
  STORY_STATUSES,
  WHEN,
  type ServiceWork,
  type StoryKind,
  type StoryStatus,
} from '../story/story';
import { shownTitle } from '../story/shown-title';

/** The values of front matter without their places; as `readFrontMatter` would read them. */
export interface QuickFacts {
  title?: string;
  focus: string[];
  topics: string[];
  kind?: StoryKind;
  serviceWork?: ServiceWork;
  qualities?: Quality[];
  when?: string;
  status?: StoryStatus;
}

/** One value, or a list. */
type Value = string | string[] | undefined;

const KEY_LINE = /^([A-Za-z][\w-]*):(?: +(.*))?$/;
const ITEM_LINE = /^( *)- +(.*)$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** Starts like a word, and holds nothing that ends it or makes it a key. */
const PLAIN = /^(?!.*(?:: | #|:$))[\p{L}\p{N}].*$/u;
const FLOW_LIST = /^\[(.*)\]$/;
const FLOW_ITEM = /^[A-Za-z0-9](?:[\w -]*[\w-])?$/;
/** Words that YAML reads as nothing. */
const NOTHING = /^null$/i;
/** What YAML treats in ways of its own, or refuses. */
const UNUSUAL = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe]/;

/**
 * Reads the plain front matter that nearly every story has, many times as fast as a YAML parser.
 *
 * @param content the lines between the fences
 * @returns undefined when something in it needs the parser
 */
export function quickFrontMatter(content: string): QuickFacts | undefined {
  const lines = content.replace(/\r\n?/g, '\n');
  if (UNUSUAL.test(lines)) return undefined;
  const values = readLines(lines.split('\n').map((line) => line.trimEnd()));
  return values && toFacts(values);
}

/** The values by key; undefined when a line is none of the simple ones, or a key comes twice. */
function readLines(lines: readonly string[]): Map<string, Value> | undefined {
  const values = new Map<string, Value>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const [, key, written = ''] = KEY_LINE.exec(line) ?? [];
    if (key === undefined || values.has(key)) return undefined;
    const items = written === '' ? itemsAfter(lines, i) : [];
    const value = items.length > 0 ? readItems(items) : readValue(written);
    if (value === null) return undefined;
    values.set(key, value);
    i += items.length;
  }
  return values;
}

/** The lines after one that are entries of a list. */
function itemsAfter(lines: readonly string[], at: number): string[] {
  const end = lines.findIndex((line, index) => index > at && !ITEM_LINE.test(line));
  return lines.slice(at + 1, end < 0 ? undefined : end);
}

/** @returns null for entries that aren't simple */
function readItems(lines: readonly string[]): string[] | null {
  const indents = new Set(lines.map((line) => ITEM_LINE.exec(line)?.[1]));
  const values = lines.map((line) => readScalar(ITEM_LINE.exec(line)?.[2] ?? ''));
  if (indents.size > 1 || values.includes(null)) return null;
  return values.filter((value) => value !== null);
}

function readValue(written: string): Value | null {
  if (written === '') return undefined;
  const inside = FLOW_LIST.exec(written)?.[1];
  return inside === undefined ? readScalar(written) : readFlowList(inside);
}

function readFlowList(inside: string): string[] | null {
  if (inside.trim() === '') return [];
  const items = inside.split(',').map((item) => item.trim());
  return items.every((item) => FLOW_ITEM.test(item) && !NOTHING.test(item)) ? items : null;
}

function readScalar(written: string): string | null {
  const quoted = QUOTED.exec(written);
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').trim();
  return PLAIN.test(written) && !NOTHING.test(written) ? written.trim() : null;
}

function toFacts(values: ReadonlyMap<string, Value>): QuickFacts {
  const facts: QuickFacts = {
    focus: list(values.get('focus')),
    topics: list(values.get('topics')),
  };
  const kind = STORY_KINDS.find((one) => one === values.get('kind'));
  const serviceWork = SERVICE_WORK.find((one) => one === values.get('service-work'));
  const status = STORY_STATUSES.find((one) => one === values.get('status'));
  const qualities = list(values.get('qualities')).filter(isQuality);
  const when = values.get('when');
  const title = values.get('title');
  if (kind) facts.kind = kind;
  if (serviceWork) facts.serviceWork = serviceWork;
  if (qualities.length > 0) facts.qualities = qualities;
  if (status) facts.status = status;
  if (typeof when === 'string' && WHEN.test(when)) facts.when = when;
  if (typeof title === 'string') facts.title = shownTitle(title);
  return facts;
}

/** A list of one may be written without brackets; with a comma it is a mistake. */
function list(value: Value): string[] {
  if (typeof value === 'string') return value.includes(',') ? [] : [value];
  return value ?? [];
}
