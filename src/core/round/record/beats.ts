import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { parseYaml } from '../../story/parse-yaml';
import { lineEnding, type Span, type TextEdit } from '../../text';
import { matterSpan, quoted } from '../matter';

/** Which beats of a story were told in a round. */
export interface BeatsTold {
  /** As `told` names it. */
  readonly story: string;
  /** Numbers of beats, from 1, ascending. */
  readonly told: readonly number[];
  /** How many the story had. */
  readonly count: number;
  /** Of the story, see `ToldStory`; the numbers mean nothing in another one. */
  readonly version: string;
}

const KEY = 'beats';

/** What a record says of beats, one line a story: `- { story: …, told: "2 of 7", beats: [1, 4], … }`. */
export function readBeats(text: string): BeatsTold[] {
  const list = listOf(text);
  return list ? list.entries.flatMap(({ beats }) => beats ?? []) : [];
}

/**
 * Makes a record say which beats of one story were told, and leaves the rest as it is.
 *
 * @param text a record, without byte order mark
 * @returns undefined when it says so already, or its front matter can't be read
 */
export function beatsEdit(text: string, beats: BeatsTold): TextEdit | undefined {
  const list = listOf(text);
  if (!list) return undefined;
  const line = lineOf(beats);
  const known = list.entries.find((entry) => entry.beats?.story === beats.story);
  if (!known) return list.add(line);
  if (known.beats && lineOf(known.beats) === line) return undefined;
  return { span: known.span, newText: line };
}

function lineOf({ story, told, count, version }: BeatsTold): string {
  const fields = [
    `story: ${quoted(story)}`,
    `told: ${quoted(`${told.length} of ${count}`)}`,
    `beats: [${told.join(', ')}]`,
    `version: ${quoted(version)}`,
  ];
  return `{ ${fields.join(', ')} }`;
}

/** The list, as it stands in the front matter. */
interface List {
  entries: Entry[];
  /** The edit that puts one more at its end. */
  add: (line: string) => TextEdit;
}

interface Entry {
  span: Span;
  /** Absent when it can't be understood; it is left alone then. */
  beats?: BeatsTold;
}

function listOf(text: string): List | undefined {
  const matter = matterSpan(text);
  if (!matter) return undefined;
  const { contents, errors } = parseYaml(text.slice(matter.start, matter.end));
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const node = contents.items.find(({ key }) => isScalar(key) && key.value === KEY)?.value;
  const eol = lineEnding(text);
  const at = new Source(text, matter.start);
  if (!node)
    return { entries: [], add: (line) => insertion(matter.end, `${eol}${KEY}:${eol}  - ${line}`) };
  const entries = isSeq(node) ? node.items.map((item) => entryOf(item, at)) : [];
  return { entries, add: (line) => at.append(node, entries.at(-1), line, eol) };
}

/** Where nodes of the front matter stand in the record. */
class Source {
  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  /** Without the line ends that the parser counts to the last item of a list. */
  spanOf({ range: [from, to] }: ParsedNode): Span {
    const start = this.base + from;
    return { start, end: start + this.text.slice(start, this.base + to).trimEnd().length };
  }

  append(list: ParsedNode, last: Entry | undefined, line: string, eol: string): TextEdit {
    const isFlow = isSeq(list) && list.flow;
    if (last && isFlow) return insertion(last.span.end, `, ${line}`);
    if (last) {
      const begin = this.text.lastIndexOf('\n', last.span.start) + 1;
      const indent = /^[ \t]*/.exec(this.text.slice(begin))?.[0] ?? '';
      return insertion(this.lineEnd(last.span.end), `${eol}${indent}- ${line}`);
    }
    const { start, end } = this.spanOf(list);
    if (start === end) return insertion(this.lineEnd(start), `${eol}  - ${line}`);
    const colon = this.text.lastIndexOf(':', start) + 1;
    return { span: { start: colon, end }, newText: `${eol}  - ${line}` };
  }

  private lineEnd(offset: number): number {
    return offset + this.text.slice(offset).search(/[\r\n]|$/);
  }
}

function entryOf(node: ParsedNode, at: Source): Entry {
  const beats = isMap(node) ? beatsIn(node) : undefined;
  return { span: at.spanOf(node), ...(beats && { beats }) };
}

function beatsIn(map: YAMLMap): BeatsTold | undefined {
  const { story, told, beats, version } = map.toJSON() as Record<string, unknown>;
  const count = typeof told === 'string' ? Number(/ of (\d+)$/.exec(told)?.[1]) : NaN;
  if (typeof story !== 'string' || !Array.isArray(beats) || !Number.isInteger(count))
    return undefined;
  const numbers = beats.filter(
    (beat) => Number.isInteger(beat) && beat > 0 && beat <= count,
  ) as number[];
  return {
    story,
    told: [...new Set(numbers)].sort((a, b) => a - b),
    count,
    version: typeof version === 'string' ? version : '',
  };
}

const insertion = (offset: number, newText: string): TextEdit => ({
  span: { start: offset, end: offset },
  newText,
});
