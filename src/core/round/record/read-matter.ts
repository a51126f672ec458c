import * as l10n from '@vscode/l10n';
import type { YAMLParseError } from 'yaml';
import { explainYamlError } from '../../story/yaml-errors';
import { parseYaml } from '../../story/parse-yaml';
import type { Span } from '../../text';
import type { MarkKind, PeekWay } from '../events';
import { checkTimes, inOrder } from './check-times';
import { Findings, MatterMap } from './matter-map';
import { fromYaml, type MatterNode } from './matter-node';
import type { RecordProblem } from './problem';
import { quickMatter } from './quick-matter';
import { CASE_KEYS, readCaseHead, type CaseHead } from './read-case';
import { readRatings } from './read-ratings';
import type { RecordedFollowUp, RecordedPhase, RoundRecord } from './record';

const MARK_KINDS: readonly MarkKind[] = ['evidence', 'number', 'stuck', 'rambling'];
const PEEK_WAYS: readonly PeekWay[] = ['command', 'opened'];

/** All keys that any record may have; other ones are the user's, and are kept. `beats` stay as they are, too. */
const KEYS = new Set([
  ...['type', 'title', 'round', 'started', 'ended', 'seed', 'persona', 'prefers', 'open-book'],
  ...['case', 'questions', 'told', 'ratings', 'planned-seconds', 'added-seconds', 'real-seconds'],
  ...['real-seconds-with-gaps', 'paused-seconds', 'phases', 'told-in', 'pauses', 'gaps', 'answers'],
  ...['follow-ups', 'marks', 'peeks'],
]);

/** A phase as front matter tells it; what was asked and typed stands in the body. */
export type PhaseHead = Omit<RecordedPhase, 'asked' | 'followUps' | 'typed' | 'aside'> & {
  readonly followUps: readonly Pick<RecordedFollowUp, 'at' | 'id'>[];
};

/** All that front matter says but the case. */
export type RecordHead = Omit<
  RoundRecord,
  'case' | 'phases' | 'unsaid' | 'elsewhere' | 'steam' | 'next'
> & {
  readonly phases: readonly PhaseHead[];
};

export interface MatterReading {
  /** Undefined when it can't be read, or is that of another file. */
  head: RecordHead | undefined;
  study?: CaseHead | undefined;
  problems: readonly RecordProblem[];
}

/** Reads the lines of front matter at `span`. */
export function readMatter(text: string, span: Span): MatterReading {
  const source = text.slice(span.start, span.end);
  const { root, error } = treeOf(source);
  if (error) {
    const { message, span: at } = explainYamlError(source, span.start, error);
    return failed({ code: 'round-front-matter', severity: 'warning', message, span: at });
  }
  if (root?.kind !== 'map') return { head: undefined, problems: [] };
  const findings = new Findings(source, span.start);
  const map = new MatterMap(root, findings);
  if (map.text('type') !== 'star-round') return { head: undefined, problems: [] };
  const started = map.time('started');
  if (started === undefined) {
    if (!map.node('started')) findings.add(map.keyNode('type'), noStart());
    return { head: undefined, problems: findings.problems };
  }
  const head = { ...headOf(map, started), extra: extraLines(source, map) };
  checkTimes(map, head);
  return { head, study: readCaseHead(map), problems: findings.problems };
}

const noStart = () =>
  l10n.t('Say when the round began, with “started”: that is what tells it from others.');

/** What front matter holds, or the first thing that is wrong with it. */
export function treeOf(source: string): { root?: MatterNode; error?: YAMLParseError } {
  const root = quickMatter(source);
  if (root) return { root };
  const { contents, errors } = parseYaml(source);
  const [error] = errors;
  if (error) return { error };
  return contents ? { root: fromYaml(contents) } : {};
}

function failed(problem: RecordProblem): MatterReading {
  return { head: undefined, problems: [problem] };
}

function headOf(map: MatterMap, started: string): Omit<RecordHead, 'extra'> {
  const persona = map.text('persona');
  const real = map.count('real-seconds') ?? 0;
  return {
    title: map.text('title') ?? '',
    round: map.text('round') ?? '',
    started,
    ended: map.time('ended') ?? started,
    seed: map.count('seed') ?? 0,
    ...(persona !== undefined && { persona }),
    prefers: map.texts('prefers'),
    openBook: map.flag('open-book') ?? false,
    questions: map.texts('questions'),
    told: map.texts('told'),
    ...readRatings(map),
    planned: map.count('planned-seconds') ?? 0,
    added: map.count('added-seconds') ?? 0,
    real,
    realWithGaps: map.count('real-seconds-with-gaps') ?? real,
    paused: map.count('paused-seconds') ?? 0,
    phases: phaseHeads(map),
    pauses: map.list('pauses', pauseIn),
    gaps: map.list('gaps', gapIn),
    answers: map.list('answers', inOrder(answerIn)),
    marks: map.list('marks', inOrder(markIn)),
    peeks: map.list('peeks', inOrder(peekIn)),
  };
}

function phaseHeads(map: MatterMap): PhaseHead[] {
  const told = new Map(
    map.list('told-in', (entry) => [entry.text('phase') ?? '', entry.texts('stories')] as const),
  );
  const followUps = map.list(
    'follow-ups',
    inOrder(followUpIn, ({ phase }) => phase),
  );
  return map.list('phases', (entry) => {
    const id = entry.text('id') ?? '';
    return {
      id,
      name: entry.text('name') ?? '',
      planned: entry.count('planned-seconds') ?? 0,
      added: entry.count('added-seconds') ?? 0,
      real: entry.count('real-seconds') ?? 0,
      skipped: entry.flag('skipped') ?? false,
      told: told.get(id) ?? [],
      followUps: followUps.flatMap((one) => (one.phase === id ? [{ at: one.at, id: one.id }] : [])),
    };
  });
}

function followUpIn(entry: MatterMap) {
  return {
    phase: entry.text('phase') ?? '',
    at: entry.count('at-seconds') ?? 0,
    id: entry.text('id') ?? '',
  };
}

function pauseIn(entry: MatterMap) {
  return { at: entry.time('at') ?? '', seconds: entry.count('seconds') ?? 0 };
}

function gapIn(entry: MatterMap) {
  const said = entry.oneOf('counted', ['true', 'false', 'unanswered']);
  const counted = said === 'true' || (said === 'false' ? false : ('unanswered' as const));
  return { ...pauseIn(entry), phase: entry.text('phase') ?? '', counted };
}

function answerIn(entry: MatterMap) {
  const seconds = entry.count('seconds');
  const followUp = entry.text('follow-up');
  return {
    phase: entry.text('phase') ?? '',
    at: entry.count('at-seconds') ?? 0,
    ...(seconds !== undefined && { seconds }),
    ...(followUp !== undefined && { followUp }),
  };
}

function markIn(entry: MatterMap) {
  const mark = entry.oneOf('mark', MARK_KINDS);
  if (!mark) return undefined;
  return { at: entry.count('at-seconds') ?? 0, phase: entry.text('phase') ?? '', mark };
}

function peekIn(entry: MatterMap) {
  return {
    at: entry.count('at-seconds') ?? 0,
    what: entry.text('what') ?? '',
    // A look is a look, however it came about.
    how: entry.oneOf('how', PEEK_WAYS) ?? ('opened' as const),
  };
}

/** The lines of keys that aren't ours, each from its key up to the next one. */
function extraLines(source: string, map: MatterMap): string {
  const keys = map.keys();
  const ours = new Set([...KEYS, ...(map.node('case') ? CASE_KEYS : [])]);
  return keys
    .flatMap(({ name, node: { range } }, index) => {
      const end = keys[index + 1]?.node.range[0] ?? source.length;
      return ours.has(name) ? [] : [source.slice(range[0], end).trimEnd()];
    })
    .join('\n')
    .replace(/\r\n?/g, '\n');
}
