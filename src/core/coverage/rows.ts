import type { StoryRecord } from './record';
import type { AreaStory, CoverageState, Gap } from './coverage';
import { count, tally } from './tally';
import type { TreeNode } from './tree-node';

/** Finds the records of stories, in the order asked for. */
export type PickRecords = (stories: readonly { id: string }[]) => StoryRecord[];

/**
 * The row of a story.
 * @param id of the row, since a story stands in several places
 * @param role what it does for the area it stands below
 */
export function storyRow(
  id: string,
  level: number,
  record: StoryRecord,
  role?: AreaStory['role'],
): TreeNode {
  return {
    id,
    kind: 'story',
    level,
    label: record.title,
    description: [role, record.status, findingWords(record)].filter(Boolean).join(' · '),
    detail: '',
    icon: record.status === 'draft' ? 'draft' : 'story',
    open: false,
    action: { type: 'open-story', storyId: record.id },
    children: [],
  };
}

/** A focus area or a topic, its stories, and the offer to fill the gap when it is one. */
export function groupRow(group: {
  id: string;
  kind: 'area' | 'topic';
  name: string;
  /** What the guide means by it. */
  meaning: string;
  state: CoverageState;
  gap: Gap | undefined;
  records: readonly StoryRecord[];
  /** The rows of `records`. */
  stories: TreeNode[];
}): TreeNode {
  const { id, kind, name, meaning, state, gap, records, stories } = group;
  return {
    id,
    kind,
    level: 2,
    label: name,
    description: stateWords(state, records),
    detail: gap ? `${gap.message} ${meaning}` : meaning,
    icon: state,
    open: kind === 'area',
    children: gap ? [...stories, newStoryRow(`${id}:new`, name, gap)] : stories,
  };
}

function newStoryRow(id: string, name: string, gap: Gap): TreeNode {
  const offer = gap.kind === 'topic' ? { topic: gap.id } : { focus: gap.id };
  return {
    id,
    kind: 'new-story',
    level: 3,
    label: `New story for ${name}`,
    description: '',
    detail: '',
    icon: 'add',
    open: false,
    action: { type: 'new-story', ...offer },
    children: [],
  };
}

/** The state of an area or topic in words, with the number of its stories. */
export function stateWords(state: CoverageState, stories: readonly StoryRecord[]): string {
  if (state === 'missing') return 'missing';
  const { drafts, finished } = tally(stories);
  const draftWords = drafts === 1 ? 'a draft' : `${drafts} drafts`;
  if (finished === 0) return `only ${draftWords}`;
  const storyWords = finished === 1 ? 'one story' : `${finished} stories`;
  const amount = drafts === 0 ? storyWords : `${storyWords} and ${draftWords}`;
  return state === 'solid' ? `covered · ${amount}` : amount;
}

/** What a branch says of the gaps below it. */
export function gapSummary(gaps: readonly Gap[]): { description: string; icon: CoverageState } {
  if (gaps.length === 0) return { description: 'all covered', icon: 'solid' };
  const icon = gaps.some(({ state }) => state === 'missing') ? 'missing' : 'thin';
  return { description: count(gaps.length, 'gap'), icon };
}

/** Hints are left out: they ask for nothing. */
function findingWords({ findings }: StoryRecord): string {
  const open = findings.error + findings.warning + findings.information;
  return open === 0 ? '' : count(open, 'finding');
}
