/** What a list of saved rounds shows, and what the next draw of questions avoids. */
export interface RecordSummary {
  readonly title: string;
  /** Local time with offset, as `localIso` writes it; the identity of a round. */
  readonly started: string;
  readonly round: string;
  /** Time spent without pauses, in whole minutes. */
  readonly minutes: number;
  readonly questions: readonly string[];
  /** Stories told, as paths relative to the folder that holds `rounds/`. */
  readonly told: readonly string[];
  /** How often a document was looked at meanwhile. */
  readonly peeks: number;
}

/** Reads the front matter of a record, nothing else; undefined for any other file. */
export function readRecordSummary(text: string): RecordSummary | undefined {
  const matter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (matter === undefined || field(matter, 'type') !== 'star-round') return undefined;
  const started = field(matter, 'started');
  if (Number.isNaN(Date.parse(started))) return undefined;
  return {
    title: field(matter, 'title'),
    started,
    round: field(matter, 'round'),
    minutes: Math.round((Number(field(matter, 'real-seconds')) || 0) / 60),
    questions: list(matter, 'questions'),
    told: list(matter, 'told'),
    peeks: Number(field(matter, 'peeks')) || 0,
  };
}

/** The values of a top-level list in brackets. */
function list(matter: string, key: string): string[] {
  const inside = field(matter, key).replace(/^\[|\]$/g, '');
  return (inside.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? []).map(unquoted).filter(Boolean);
}

/** The value of a top-level key that stands on one line; empty when there is none. */
function field(matter: string, key: string): string {
  return unquoted(new RegExp(`^${key}:(.*)$`, 'm').exec(matter)?.[1] ?? '');
}

function unquoted(value: string): string {
  const text = value.trim();
  if (!text.startsWith('"')) return text.replace(/^'(.*)'$/, '$1');
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
}
