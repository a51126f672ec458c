import { stripByteOrderMark } from '../text';
import { field, matterSpan } from './matter';
import { readList } from './matter-list';

/** What a list of saved rounds shows, and what the next draw of questions avoids. */
export interface RecordSummary {
  readonly title: string;
  /** Local time with offset, as `localIso` writes it; the identity of a round. */
  readonly started: string;
  readonly round: string;
  /** Time spent without pauses, in whole minutes. */
  readonly minutes: number;
  /** Id of the case; empty when it was none. */
  readonly case: string;
  readonly questions: readonly string[];
  /** Stories told, as paths relative to the folder that holds `rounds/`. */
  readonly told: readonly string[];
  /** Whether the candidate kept their documents open. */
  readonly openBook: boolean;
  /** How often a document was looked at meanwhile. */
  readonly peeks: number;
}

/** Whether front matter declares the text a saved round, wherever the file lies. */
export function declaresRecord(source: string): boolean {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  return span !== undefined && field(text.slice(span.start, span.end), 'type') === 'star-round';
}

/** Reads the front matter of a record, nothing else; undefined for any other file. */
export function readRecordSummary(text: string): RecordSummary | undefined {
  const span = matterSpan(text);
  const matter = span ? text.slice(span.start, span.end) : '';
  if (field(matter, 'type') !== 'star-round') return undefined;
  const started = field(matter, 'started');
  if (Number.isNaN(Date.parse(started))) return undefined;
  return {
    title: field(matter, 'title'),
    started,
    round: field(matter, 'round'),
    minutes: Math.round((Number(field(matter, 'real-seconds')) || 0) / 60),
    case: field(matter, 'case'),
    questions: list(matter, 'questions'),
    told: list(matter, 'told'),
    openBook: field(matter, 'open-book') === 'true',
    peeks: readList(matter, 'peeks')?.items.length ?? 0,
  };
}

function list(matter: string, key: string): string[] {
  const items = readList(matter, key)?.items ?? [];
  return items.map(({ value }) => value).filter(Boolean);
}
