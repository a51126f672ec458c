import { ANY_LABEL, FROM, GIVEN } from './line-labels';
import type { RecordedTurn } from './recorded-case';
import { plainLine, typedIn } from './typed-text';

/** A conversation as the body tells it, with the texts of the candidate's lines by their numbers. */
export interface ConversationReading {
  readonly turns: readonly RecordedTurn[];
  readonly texts: ReadonlyMap<number, string>;
}

const LINE = new RegExp(`^\\*\\*(\\d{1,9})\\. \\d+:\\d\\d (?:${ANY_LABEL})\\*\\*[ \\t]*$`);
const HEAD = /^> ?\*\*(\d+):(\d\d) (.*?):\*\*(?: (.*))?$/s;

/** Reads the lines of a conversation. What stands above its first line or quotation is nobody's. */
export function readConversation(lines: readonly string[]): ConversationReading {
  const turns: RecordedTurn[] = [];
  const texts = new Map<number, string>();
  for (const block of blocksOf(lines)) {
    const [first = ''] = block;
    const [, number] = LINE.exec(first) ?? [];
    if (number !== undefined) {
      turns.push({ type: 'line', number: Number(number) });
      texts.set(Number(number), typedIn(block.slice(1)));
    } else turns.push(toldIn(block));
  }
  return { turns, texts };
}

/** A line of the candidate goes on until the next one or a quotation, which ends with its last `>`. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let before = '';
  for (const line of lines) {
    const block = blocks.at(-1);
    const isQuoted = line.startsWith('>');
    if (LINE.test(line) || (isQuoted && !before.startsWith('>'))) blocks.push([line]);
    else if (block?.[0]?.startsWith('>') === isQuoted) block.push(line);
    before = line;
  }
  return blocks;
}

function toldIn(block: readonly string[]): RecordedTurn {
  const [first = '', ...rest] = block;
  const [, minutes, seconds, who = '', text = ''] = HEAD.exec(first) ?? [];
  const plain = (lines: readonly string[]) => lines.map((line) => plainLine(unquoted(line)));
  if (minutes === undefined) return { type: 'reply', text: plain(block).join('\n').trim() };
  const at = Number(minutes) * 60 + Number(seconds);
  const all = [text, ...plain(rest)].join('\n').trim();
  if (who.startsWith(FROM)) return { type: 'inject', at, from: who.slice(FROM.length), text: all };
  return { type: who === GIVEN ? 'given' : 'steer', at, text: all };
}

const unquoted = (line: string): string => line.replace(/^> ?/, '');
