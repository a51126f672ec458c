import * as l10n from '@vscode/l10n';
import { matterSpan } from '../round/matter';
import { Findings, MatterMap } from '../round/record/matter-map';
import type { RecordProblem } from '../round/record/problem';
import { treeOf } from '../round/record/read-matter';
import { oneLine } from '../round/record/typed-text';
import { explainYamlError } from '../story/yaml-errors';
import { stripByteOrderMark } from '../text';
import { declaresRetrieval } from './declares';
import { SECONDS_PER_CUE } from './limit';
import type { CueResult, DeckId, Recall, RetrievalRecord } from './retrieval';

const DECKS: readonly DeckId[] = ['topics', 'patterns'];
const RECALLS: readonly Recall[] = ['in-time', 'late', 'not'];

export interface RetrievalReading {
  /** Undefined when the text is no retrieval drill, or its front matter can't be read. */
  readonly record?: RetrievalRecord;
  /** Offsets count from behind a byte order mark. */
  readonly problems: readonly RecordProblem[];
}

/** What the file of a retrieval drill says, as it was written or as somebody edited it. */
export const readRetrieval = (source: string): RetrievalRecord | undefined =>
  retrievalIn(source).record;

/** The same, with what is wrong with it. An entry that says too little counts for nothing. */
export function retrievalIn(source: string): RetrievalReading {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  if (!span || !declaresRetrieval(text)) return { problems: [] };
  const matter = text.slice(span.start, span.end);
  const { root, error } = treeOf(matter);
  if (error) {
    const { message, span: at } = explainYamlError(matter, span.start, error);
    return { problems: [{ code: 'round-front-matter', severity: 'warning', message, span: at }] };
  }
  if (root?.kind !== 'map') return { problems: [] };
  const findings = new Findings(matter, span.start);
  const record = recordIn(new MatterMap(root, findings));
  return { ...(record && { record }), problems: findings.problems };
}

function recordIn(map: MatterMap): RetrievalRecord | undefined {
  const started = map.time('started');
  if (started === undefined) {
    if (!map.node('started')) map.findings.add(map.keyNode('type'), noStart());
    return undefined;
  }
  return {
    title: map.text('title') ?? '',
    started,
    ended: map.time('ended') ?? started,
    seed: map.count('seed') ?? 0,
    limit: map.count('limit-seconds') ?? SECONDS_PER_CUE,
    results: map.list('cues', resultIn),
  };
}

const noStart = (): string => l10n.t('Say when the drill began, with “started”.');

const tooLittle = (): string =>
  l10n.t('This says too little to count: it needs “deck”, “cue”, “recall” and “seconds”.');

function resultIn(entry: MatterMap): CueResult | undefined {
  const { findings } = entry;
  const known = findings.problems.length;
  const deck = entry.oneOf('deck', DECKS);
  const cue = entry.text('cue');
  const recall = entry.oneOf('recall', RECALLS);
  const seconds = entry.count('seconds');
  if (!deck || !cue || !recall || seconds === undefined) {
    if (findings.problems.length === known) findings.add(entry.keyNode('cue'), tooLittle());
    return undefined;
  }
  const story = deck === 'topics' && recall !== 'not' ? entry.text('story') : undefined;
  const opening = recall === 'not' ? undefined : entry.flag('opening');
  return {
    deck,
    cue,
    recall,
    seconds,
    ...(story && { story }),
    ...(opening !== undefined && { opening }),
    typed: oneLine(entry.text('typed') ?? ''),
  };
}
