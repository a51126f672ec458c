import * as l10n from '@vscode/l10n';
import type { SignalId } from '../../guide/case';
import { stripByteOrderMark, type Span } from '../../text';
import { field, matterSpan } from '../matter';
import { readList } from '../matter-list';
import type { RecordProblem } from './problem';
import { isSignal } from './read-signals';
import type { Rating, RatingLevel } from './record';
import { bodySections, type BodySection } from './sections';
import { SHEET_TYPE, sheetAreas, type SheetArea } from './sheet';
import { oneLine, plainLine } from './typed-text';

export interface SheetReading {
  /** When the round began that was scored; it names the record. Undefined when this is no score sheet. */
  readonly started: string | undefined;
  /** What was scored, each with a level and evidence. */
  readonly ratings: readonly Rating[];
  /** The signals that the sheet has, and whether each is ticked. */
  readonly ticks: readonly { readonly signal: SignalId; readonly isSeen: boolean }[];
  /** Offsets count from behind a byte order mark. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Reads a score sheet back. What the partner wrote in other places than those for levels and evidence is
 * passed over, and so is a part that stands there again.
 */
export function readPartnerSheet(source: string): SheetReading {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  const matter = span ? text.slice(span.start, span.end) : '';
  if (!span || field(matter, 'type') !== SHEET_TYPE)
    return { started: undefined, ratings: [], ticks: [], problems: [] };
  const areas = sheetAreas(readList(matter, 'areas')?.items.map(({ value }) => value) ?? []);
  const sections = bodySections(text, span.end);
  const ratings: Rating[] = [];
  const problems: RecordProblem[] = [];
  const seen = new Set<SheetArea>();
  for (const section of sections) {
    const area = areas.find(({ name }) => sameName(name, section.heading));
    const read = area && !seen.has(area) ? readArea(text, area, section) : undefined;
    if (area && read) seen.add(area);
    if (read && 'slot' in read) ratings.push(read);
    else if (read) problems.push(read);
  }
  const ticks = new Map(sections.flatMap(({ lines }) => lines.flatMap(tickIn)));
  return {
    started: field(matter, 'started'),
    ratings,
    ticks: [...ticks].map(([signal, isSeen]) => ({ signal, isSeen })),
    problems,
  };
}

const TICK = /^[ \t]*[-*+][ \t]+\[([ xX]?)\].*\(([a-z-]+-s\d+)\)[ \t]*$/;

function tickIn(line: string): [SignalId, boolean][] {
  const [, sign = '', id] = TICK.exec(line) ?? [];
  return id !== undefined && isSignal(id) ? [[id, sign.trim() !== '']] : [];
}

const sameName = (name: string, heading: string) =>
  heading.replace(/[*_#]/g, '').trim().toLowerCase() === name.toLowerCase();

/** A rating, what is wrong with it, or undefined when nothing was filled in. */
function readArea(
  text: string,
  { slot, name }: SheetArea,
  section: BodySection,
): Rating | RecordProblem | undefined {
  const answer = levelAnswer(text, section);
  const evidence = evidenceIn(section.lines);
  if (answer.text === '' && evidence.length === 0) return undefined;
  if (answer.text === '') return problem(answer.span, l10n.t`${name} has evidence, but no level.`);
  const level = levelOf(answer.text);
  if (level === undefined)
    return problem(answer.span, l10n.t('Write one level: 1, 2, 3, 4 or “not shown”.'));
  if (evidence.length === 0)
    return problem(answer.span, l10n.t`${name} needs a line of evidence below “Evidence:”.`);
  return { slot, by: 'partner', level, evidence };
}

const problem = (span: Span, message: string): RecordProblem => ({
  code: 'round-rating',
  severity: 'warning',
  message,
  span,
});

/** Something like `**Level:** 3`. */
const LEVEL_LINE = /^([ \t]*[*_]*level[*_]*[ \t]*:[*_]*[ \t]*)(.*)$/im;
const EVIDENCE_LINE = /^[ \t]*[*_]*evidence[*_]*[ \t]*:[*_]*[ \t]*(.*)$/i;

/** What stands behind “Level:”, or the heading if there is no such line. */
function levelAnswer(
  text: string,
  { span, headingEnd }: BodySection,
): { text: string; span: Span } {
  const match = LEVEL_LINE.exec(text.slice(headingEnd, span.end));
  if (!match) return { text: '', span: { start: span.start, end: headingEnd } };
  const [whole, label = '', rest = ''] = match;
  const start = headingEnd + match.index;
  const answer = rest.trim();
  const from = answer ? start + label.length : start;
  return { text: answer, span: { start: from, end: from + (answer || whole.trimEnd()).length } };
}

function levelOf(answer: string): RatingLevel | undefined {
  const plain = answer.replace(/[*_]/g, '').trim();
  if (/^not[ -]shown\b/i.test(plain)) return 'not-shown';
  const [, digit] = /^([1-4])(?![\p{L}\d]|[.,]\d|[ \t]*(?:[-–/]|or|to)[ \t]*\d)/u.exec(plain) ?? [];
  return LEVELS[Number(digit) - 1];
}

const LEVELS = [1, 2, 3, 4] as const;

const ITEM = /^[ \t]*[-*+](?![-*+_])[ \t]*(.*)$/;

/** The items below “Evidence:”, or its lines if nobody made a list; each on one line. */
function evidenceIn(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => EVIDENCE_LINE.test(line));
  if (at < 0) return [];
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => /^#{1,6}[ \t]/.test(line));
  const block = end < 0 ? below : below.slice(0, end);
  const beside = EVIDENCE_LINE.exec(lines[at] ?? '')?.[1] ?? '';
  const hasItems = block.some((line) => ITEM.test(line));
  const found = hasItems ? itemsIn(block) : [beside, ...block];
  return found.filter((line) => /[^\s*_-]/.test(line)).map((line) => oneLine(plainLine(line)));
}

/** Items with the lines that go on below them. */
function itemsIn(lines: readonly string[]): string[] {
  const items: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item) items.push(item[1] ?? '');
    else if (line.trim() === '') isOpen = false;
    else if (isOpen) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    isOpen = item ? true : isOpen && line.trim() !== '';
  }
  return items;
}
