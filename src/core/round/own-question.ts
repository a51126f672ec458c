import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../guide/focus-areas';
import { CLOSED_START, MOST_WORDS, type MainQuestion } from '../guide/question';
import { QUESTION_BANK } from '../guide/questions';
import type { TopicId } from '../guide/topics';
import { shownSentence, shownTitle } from '../story/shown-title';
import { countWords } from '../story/spoken';
import { fingerprint, type Span } from '../text';
import { byName, nearestName } from './by-name';
import type { OutlineItem } from './list-outline';

/** A question of the candidate's; it joins those of the bank. */
export interface OwnQuestion extends MainQuestion {
  /** Follows from the words, so that it is the same wherever the question stands. */
  readonly id: `own-${string}`;
  readonly span: Span;
}

/** A hint says how a question could be better; a warning, that something in it isn't used or too long. */
export interface QuestionProblem {
  readonly severity: 'warning' | 'hint';
  readonly span: Span;
  readonly message: string;
}

/** Areas at the end of a question, behind the box of a task at its beginning. */
const AREAS = /\[([^[\]]*)\]\s*$/;
const BOX = /^\[[ x]\] /i;
const MOST_AREAS = 3;

/** Reads one entry of a list below a topic; undefined when nothing but areas stands in it. */
export function readOwnQuestion(
  { text: written, span }: OutlineItem,
  topic: TopicId,
  source: string,
  problems: QuestionProblem[],
): OwnQuestion | undefined {
  const text = shownTitle(written).replace(BOX, '').replace(AREAS, '').trim();
  if (text === '') return undefined;
  const words = countWords(text, { start: 0, end: text.length });
  if (words > MOST_WORDS) {
    const message = l10n.t`This question has ${words} words; one of more than ${MOST_WORDS} can’t be said in one breath or two.`;
    problems.push({ severity: 'warning', span, message });
  }
  if (CLOSED_START.test(text)) {
    const message = l10n.t(
      'Yes or no would answer this; “Tell me about …” or “How …” asks for a story.',
    );
    problems.push({ severity: 'hint', span, message });
  }
  const [primary = usualArea(topic), ...secondary] = readAreas(span, source, problems);
  return { id: `own-${idOf(text)}`, topic, primary, secondary, text, span };
}

/** What makes two questions the same: their words, whatever case and marks they have. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function idOf(text: string): string {
  return fingerprint(sameWords(text)).replace(':', '-');
}

/** The area that most questions of the bank on a topic are chosen for. */
function usualArea(topic: TopicId): ExploratoryAreaId {
  const count = (area: ExploratoryAreaId) =>
    QUESTION_BANK.filter((one) => one.topic === topic && one.primary === area).length;
  return EXPLORATORY_AREAS.reduce<ExploratoryAreaId>(
    (best, { id }) => (count(id) > count(best) ? id : best),
    'driving-success',
  );
}

/** The areas in brackets, the main one first; those that are unknown or too many are reported. */
function readAreas(
  { start, end }: Span,
  source: string,
  problems: QuestionProblem[],
): ExploratoryAreaId[] {
  const bracket = AREAS.exec(source.slice(start, end));
  const areas: ExploratoryAreaId[] = [];
  let at = start + (bracket?.index ?? 0) + 1;
  for (const part of bracket?.[1]?.split(/[;,]/) ?? []) {
    const name = part.trim();
    const from = at + part.indexOf(name);
    at += part.length + 1;
    if (name === '') continue;
    const area = byName(name, EXPLORATORY_AREAS);
    const message = area ? tooMany(areas) : unknownArea(name);
    if (message)
      problems.push({
        severity: 'warning',
        span: { start: from, end: from + name.length },
        message,
      });
    else if (area && !areas.includes(area)) areas.push(area);
  }
  return areas;
}

function tooMany({ length }: readonly ExploratoryAreaId[]): string | undefined {
  return length < MOST_AREAS
    ? undefined
    : l10n.t('A question has one main area and at most two others; this one isn’t used.');
}

function unknownArea(typed: string): string {
  const name = shownSentence(typed);
  const meant = nearestName(typed, EXPLORATORY_AREAS);
  return meant === undefined
    ? l10n.t`“${name}” is no focus area; use ${EXPLORATORY_AREAS.map(({ id }) => id).join(', ')}.`
    : l10n.t`“${name}” is no focus area; did you mean “${meant}”?`;
}
