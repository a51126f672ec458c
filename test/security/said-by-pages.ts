import type { GenericSchema } from 'valibot';
import { LINE_KINDS } from '../../src/core/guide/case';
import * as board from '../../src/views/board/protocol';
import * as coverage from '../../src/views/coverage/protocol';
import * as debrief from '../../src/views/debrief/protocol';
import * as interviewer from '../../src/views/interviewer/protocol';
import * as patterns from '../../src/views/patterns/protocol';
import * as retrieval from '../../src/views/retrieval/protocol';
import * as round from '../../src/views/round/protocol';

/** What a page may say, and examples of all of it with every field that there is. */
export interface Page {
  readonly messages: GenericSchema;
  readonly examples: readonly object[];
}

const plain = <const Type extends string>(...types: Type[]) => types.map((type) => ({ type }));

const OFFER = { focus: 'partnering', topic: 'failure', serviceWork: 'expand', kind: 'growth' };

const bytes = new Uint8Array([137, 80, 78, 71]).buffer;

const BOARD: board.PageMessage[] = [
  ...plain('ready', 'showRound', 'openPlan', 'openSample', 'openFolder', 'lintWorkspace'),
  { type: 'openStory', storyId: 'file:///w/stories/a.md' },
  { type: 'newStory', ...OFFER },
  { type: 'export', format: 'svg' },
  { type: 'png', id: 1, bytes },
  { type: 'pngFailed', id: 2, reason: 'no canvas' },
];

const COVERAGE: coverage.PageMessage[] = [
  ...plain('startCase', 'checkAll', 'showRound', 'openPlan', 'openSample', 'openFolder'),
  { type: 'view', view: { filter: 'disk', shown: { 'topic:failure': 40 } } },
  { type: 'openStory', storyId: 'file:///w/stories/a.md', at: 3, keepFocus: true },
  { type: 'openStory', storyId: 'file:///w/stories/a.md', at: 'focus', keepFocus: false },
  { type: 'newStory', ...OFFER },
  { type: 'startDrill', topic: 'failure' },
  { type: 'openFile', uri: 'file:///w/stories/b.md' },
];

const DEBRIEF: debrief.PageMessage[] = [
  ...plain('openRecord', 'openPlan', 'exportPartnerSheet', 'readPartnerSheet'),
  { type: 'ready', wanted: { story: 'stories/a.md', solution: false } },
  { type: 'reveal', wanted: { story: 'stories/a.md', solution: true } },
  { type: 'edit', id: 1, change: { kind: 'level', slot: 'partnering', level: 3 } },
  { type: 'edit', id: 2, change: { kind: 'level', slot: 'partnering', level: 'not-shown' } },
  {
    type: 'edit',
    id: 3,
    change: { kind: 'evidence', slot: 'driving-success-live', before: '', after: 'I paged two' },
  },
  { type: 'edit', id: 4, change: { kind: 'steam', before: 'a', after: 'b' } },
  { type: 'edit', id: 5, change: { kind: 'next', before: '', after: 'Ask first' } },
  {
    type: 'edit',
    id: 6,
    change: { kind: 'signal', signal: 'troubleshooting-s2', line: 0, answer: 'self' },
  },
  {
    type: 'edit',
    id: 7,
    change: { kind: 'beat', story: 'stories/a.md', version: 'x1', beat: 0, isTold: true },
  },
];

const INTERVIEWER: interviewer.PageMessage[] = [
  ...plain('ready', 'openPlan'),
  { type: 'tell', id: 'disk-full' },
  { type: 'saw', signal: 'troubleshooting-s2', on: false },
];

const PATTERNS: patterns.PageMessage[] = [
  ...plain('ready', 'start45MinuteMock', 'start60MinuteMock', 'openSample', 'openFolder'),
  ...plain('showRound', 'openPlan'),
  { type: 'openRound', started: '2026-11-22T14:05:00+01:00' },
  { type: 'openFile', id: 'file:///w/rounds/broken.md' },
  { type: 'export', format: 'png', section: 'steam' },
  { type: 'png', id: 1, bytes },
  { type: 'pngFailed', id: 2, reason: 'no canvas' },
];

const RETRIEVAL: retrieval.PageMessage[] = [
  ...plain('ready', 'end', 'keepAgain', 'openRecord', 'showRound', 'openPlan'),
  { type: 'typed', cue: 1, text: 'Half the pages' },
  { type: 'haveIt', cue: 1 },
  { type: 'reveal', cue: 1 },
  { type: 'judge', cue: 1, recall: 'in-time', story: 'stories/a.md', opening: true },
  { type: 'startRetrieval', deck: 'topics' },
];

const ROUND: round.PageMessage[] = [
  ...plain('ready', 'takeOver', 'openPlan'),
  { type: 'act', action: 'togglePause' },
  { type: 'typed', round: 'r1', field: 'open', edit: 7, text: 'So far' },
  ...LINE_KINDS.map((kind) => ({ type: 'say' as const, round: 'r1', line: 0, kind, text: 'Why?' })),
  { type: 'ask', probe: { id: 'p1', text: 'And then?' } },
  { type: 'mark', mark: 'stuck' },
  { type: 'answerGap', gap: 0, counts: true },
  { type: 'told', phase: 'q1', stories: ['stories/a.md'] },
];

export const PAGES: ReadonlyMap<string, Page> = new Map([
  ['board', { messages: board.pageMessage, examples: BOARD }],
  ['coverage', { messages: coverage.pageMessage, examples: COVERAGE }],
  ['debrief', { messages: debrief.pageMessage, examples: DEBRIEF }],
  ['interviewer', { messages: interviewer.pageMessage, examples: INTERVIEWER }],
  ['patterns', { messages: patterns.pageMessage, examples: PATTERNS }],
  ['retrieval', { messages: retrieval.pageMessage, examples: RETRIEVAL }],
  ['round', { messages: round.pageMessage, examples: ROUND }],
]);
