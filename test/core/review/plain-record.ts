import { parse } from 'yaml';

export type Level = number | 'not-shown' | undefined;

/** The front matter of a record as YAML gives it, and its body by headings. */
export interface PlainRecord {
  readonly round: string;
  readonly title: string;
  readonly started: string;
  readonly steam: string;
  readonly case?: string;
  readonly 'open-book'?: boolean;
  readonly questions?: string[];
  readonly told?: string[];
  readonly ratings: Record<string, null | Partial<Record<'self' | 'partner', { level?: Level }>>>;
  readonly 'planned-seconds': number;
  readonly 'real-seconds': number;
  readonly phases: PlainPhase[];
  readonly 'told-in'?: { phase: string; stories: string[] }[];
  readonly answers: { phase: string; 'at-seconds': number; seconds?: number }[];
  readonly marks: { phase: string; 'at-seconds': number; mark: string }[];
  readonly peeks: unknown[];
  readonly lines?: { line: number; 'at-seconds': number; phase: string }[];
  readonly 'questions-first'?: number;
  readonly 'hypothesis-at-seconds'?: number;
  readonly 'mitigated-at-seconds'?: number;
  readonly sides: Record<'technical' | 'organizational' | 'both' | 'neither', number>;
  readonly injects: {
    'at-seconds': number;
    'within-seconds': number;
    'response-seconds'?: number;
  }[];
  readonly signals?: { signal: string; way: string; line?: number }[];
  /** Words typed below each heading, and those of each line of the conversation by its number. */
  readonly words: Map<string, number>;
  readonly said: Map<number, number>;
}

export interface PlainPhase {
  readonly id: string;
  readonly name: string;
  readonly 'planned-seconds': number;
  readonly 'real-seconds': number;
  readonly skipped?: boolean;
}

/** Reads a record without our reader, as far as generated ones go. */
export function plainRecord(text: string): PlainRecord {
  const [, matter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const words = new Map<string, number>();
  const said = new Map<number, number>();
  const steam: string[] = [];
  let heading = '';
  let line = 0;
  for (const one of body.split('\n')) {
    const [, name] = /^## (.*)$/.exec(one) ?? [];
    const [, number] = /^\*\*(\d+)\. /.exec(one) ?? [];
    if (name !== undefined) heading = name;
    else if (number !== undefined) line = Number(number);
    else if (/^(?:#|>|Took |Skipped after|Not reached;|Marks: )/.test(one) || one === '') continue;
    else if (heading === 'Conversation') said.set(line, one.split(' ').length);
    else if (heading === 'Where it ran out of steam') steam.push(one);
    else words.set(heading, (words.get(heading) ?? 0) + one.split(' ').length);
  }
  return { ...(parse(matter) as PlainRecord), words, said, steam: steam.join(' ') };
}
