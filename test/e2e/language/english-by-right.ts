import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AFTER_INTERVIEW } from '../../../src/core/guide/after-interview';
import { CASE_TERMS } from '../../../src/core/guide/case';
import { DRIVING_SUCCESS_CLAUSES } from '../../../src/core/guide/driving-success';
import { EVIDENCE } from '../../../src/core/guide/evidence';
import { FOCUS_AREAS } from '../../../src/core/guide/focus-areas';
import { LADDER } from '../../../src/core/guide/ladder';
import { MATTERS_QUESTION } from '../../../src/core/guide/matters';
import { OPENERS } from '../../../src/core/guide/openers';
import { PATTERN_CARDS } from '../../../src/core/guide/pattern-cards';
import { PERSONAS } from '../../../src/core/guide/personas';
import { PILLARS } from '../../../src/core/guide/pillars';
import { PREFLIGHT } from '../../../src/core/guide/preflight';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { RESOURCES } from '../../../src/core/guide/resources';
import { ROUND_FORMATS } from '../../../src/core/guide/rounds';
import { RUBRICS } from '../../../src/core/guide/rubrics';
import { SECTIONS } from '../../../src/core/guide/sections';
import { SERVICE_WORK_KINDS } from '../../../src/core/guide/service-work';
import { SHEETS } from '../../../src/core/guide/sheets';
import { SOURCES } from '../../../src/core/guide/sources';
import { TOPICS } from '../../../src/core/guide/topics';
import { debriefOf } from '../../../src/core/round/debrief/from-record';
import { readRecord } from '../../../src/core/round/record/read';
import { SHOWN_DATA } from '../../../src/core/shown-data';
import { textsIn } from '../../core/english';
import { CASE_TEXTS, shippedCase } from '../../shipped-cases';

/** What is called so in every language. */
const NAMES = [
  ...['STAR', 'STAR Stories', 'Markdown', 'SVG', 'PNG', 'HTML'],
  ...SECTIONS.map(({ title }) => title),
];

/** Days and times in a language that browsers don't know. */
const MOMENTS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', hour: 'numeric' })
    .formatToParts(new Date(2026, month, 1, 2 * month))
    .map(({ value }) => value),
).flat();

/** What an interviewer says and listens for is English in every language, as the interview is. */
const INTERVIEW = [
  ...[FOCUS_AREAS, TOPICS, PILLARS, SERVICE_WORK_KINDS, RUBRICS, EVIDENCE, DRIVING_SUCCESS_CLAUSES],
  ...[QUESTION_BANK, OPENERS, LADDER, MATTERS_QUESTION, PERSONAS, PATTERN_CARDS],
  ...[ROUND_FORMATS, SECTIONS, SHEETS, PREFLIGHT, AFTER_INTERVIEW, RESOURCES, SOURCES],
  [...CASE_TEXTS.keys()].map(shippedCase),
  CASE_TERMS.map((term) => term.replaceAll('-', ' ')),
];

/** What is kept beside it for the reader, and so has a translation. */
const TRANSLATED = new Set(SHOWN_DATA);

/**
 * Every text that may be English in a window in another language.
 * @param folder the workspace, whose files say what they say
 */
export const englishByRight = (folder: string): string[] => [
  ...NAMES,
  ...MOMENTS,
  ...textsIn(INTERVIEW).filter((text) => !TRANSLATED.has(text)),
  ...textsOfFiles(folder),
];

/** The folders and files of a workspace; a round adds its record. */
export const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => path.split('/'));

function textsOfFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => textsOfFile(readFileSync(join(folder, path), 'utf8')));
}

/** Headings below the first are ours: a record of a round is written in English, as its evidence is. */
function textsOfFile(text: string): string[] {
  const lines = text.split('\n').filter((line) => !/^#{2,}/.test(line));
  const { record } = readRecord(text);
  return [...lines.flatMap(partsOf), ...textsIn(record && debriefOf(record).candidates)];
}

/** A line without its marks, its sentences, what stands behind each colon of it, and in quotes. */
function partsOf(line: string): string[] {
  const text = line.replace(/^[\s#>-]*(?:\[.\]\s*)?/, '');
  const behind = Array.from(text.matchAll(/: /g), ({ index }) => text.slice(index + 2));
  const quoted = Array.from(text.matchAll(/"([^"]+)"/g), ([, words = '']) => words);
  return [text, ...text.split(/(?<=[.?!])\s/), ...behind, ...quoted];
}
