import { elapsedText } from '../time-text';
import { CONVERSATION } from './headings';
import { FROM, GIVEN, LINE_LABELS, STEER } from './line-labels';
import type { CaseMeasures, RecordedCase, RecordedLine, RecordedTurn } from './recorded-case';
import { unbold } from './typed-text';

/** Whether the body of a record has a conversation; front matter tells. */
export const hasConversation = ({
  lines,
  measures,
}: {
  lines: readonly unknown[];
  measures?: CaseMeasures;
}): boolean => lines.length > 0 || measures !== undefined;

/** What was said, as blocks: lines of the candidate with their number, all else as quotations. */
export function conversationBlocks(study: RecordedCase): string[][] {
  if (!hasConversation(study)) return [];
  const lines = new Map(study.lines.map((line) => [line.number, line]));
  return [[`## ${CONVERSATION}`], ...study.conversation.map((turn) => turnBlock(turn, lines))];
}

function turnBlock(turn: RecordedTurn, lines: ReadonlyMap<number, RecordedLine>): string[] {
  switch (turn.type) {
    case 'line': {
      const line = lines.get(turn.number);
      return line ? lineBlock(line) : [];
    }
    case 'reply':
      return quotation(turn.text.split('\n').map(unbold));
    case 'given':
      return told(turn.at, GIVEN, turn.text);
    case 'steer':
      return told(turn.at, STEER, turn.text);
    case 'inject':
      return told(turn.at, FROM + turn.from, turn.text);
  }
}

function lineBlock({ number, at, kind, text }: RecordedLine): string[] {
  const head = `**${number}. ${elapsedText(at * 1000)} ${LINE_LABELS[kind]}**`;
  return [head, ...(text ? text.split('\n').map(unbold) : [])];
}

function told(at: number, who: string, text: string): string[] {
  const [first = '', ...rest] = text.split('\n');
  const head = `**${elapsedText(at * 1000)} ${who}:**`;
  return quotation([first ? `${head} ${first}` : head, ...rest.map(unbold)]);
}

const quotation = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '>' : `> ${line}`));
