import * as l10n from '@vscode/l10n';
import { QUESTION_BANK } from '../guide/questions';
import { TOPICS, type TopicId } from '../guide/topics';
import { complexity } from '../story/complexity';
import type { OutlineHeading } from '../story/outline';
import { shownSentence } from '../story/shown-title';
import { stripByteOrderMark } from '../text';
import { byName, nearestName } from './by-name';
import { remarkListOutline, type ListOutlineParser, type OutlineItem } from './list-outline';
import { readOwnQuestion, sameWords, type OwnQuestion, type QuestionProblem } from './own-question';

export interface QuestionReading {
  readonly questions: OwnQuestion[];
  /** In the order of the text. */
  readonly problems: QuestionProblem[];
}

/**
 * Reads questions from Markdown: headings name a topic by id or name, and list entries below them are
 * questions, with their areas in brackets at the end if wanted: `- Tell me about … [partnering;
 * prioritizing]`. A deeper heading that names no topic stays with the topic around it. Never throws;
 * spans count from behind a byte order mark.
 */
export function readQuestions(
  source: string,
  parser: ListOutlineParser = remarkListOutline,
): QuestionReading {
  const text = stripByteOrderMark(source);
  const { span } = complexity(text) ?? {};
  if (span) {
    const message = l10n.t('This file is too long or too deeply nested to be read; split it.');
    return { questions: [], problems: [{ severity: 'warning', span, message }] };
  }
  const reader = new Reader(text);
  for (const part of parser(text)) {
    if (part.type === 'heading') reader.enter(part);
    else reader.add(part);
  }
  return { questions: reader.questions, problems: reader.problems };
}

/** Goes through a file, knowing the topic that it is at. */
class Reader {
  readonly questions: OwnQuestion[] = [];
  readonly problems: QuestionProblem[] = [];
  private readonly seen = new Map(QUESTION_BANK.map(({ text }) => [sameWords(text), inBank]));
  private topic: TopicId | undefined;
  /** Level of the heading that named the topic. */
  private depth = 0;
  /** A heading that names no topic, until it is complained about. */
  private unknown: OutlineHeading | undefined;
  private isLost = false;

  constructor(private readonly source: string) {}

  enter(heading: OutlineHeading): void {
    const topic = byName(heading.text, TOPICS);
    const isPart = this.topic && heading.depth > this.depth;
    if (!topic && isPart && nearestName(heading.text, TOPICS) === undefined) return;
    this.topic = topic;
    this.depth = heading.depth;
    this.unknown = topic ? undefined : heading;
    this.isLost = false;
  }

  add(item: OutlineItem): void {
    if (!this.topic) {
      this.complain(item);
      return;
    }
    const question = readOwnQuestion(item, this.topic, this.source, this.problems);
    if (!question) return;
    const words = sameWords(question.text);
    const message = this.seen.get(words)?.();
    if (message !== undefined) {
      this.problems.push({ severity: 'warning', span: item.span, message });
    } else {
      this.seen.set(words, inFile);
      this.questions.push(question);
    }
  }

  /** Once for each place without a topic. */
  private complain({ span }: OutlineItem): void {
    if (this.isLost) return;
    this.isLost = true;
    this.problems.push({
      severity: 'warning',
      span: this.unknown?.span ?? span,
      message: this.unknown ? unknownTopic(this.unknown.text) : noTopic(),
    });
  }
}

const inBank = () => l10n.t('The bank has this question already.');
const inFile = () => l10n.t('This question stands in this file already.');
const noTopic = () => l10n.t('Put a heading above this that names a topic, such as “Failure”.');

function unknownTopic(name: string): string {
  const heading = shownSentence(name);
  const meant = nearestName(name, TOPICS);
  return meant === undefined
    ? l10n.t`“${heading}” is no topic, so the questions below it aren’t used; use one of ${TOPICS.map(({ id }) => id).join(', ')}.`
    : l10n.t`“${heading}” is no topic, so the questions below it aren’t used; did you mean “${meant}”?`;
}
