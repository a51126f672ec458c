import * as l10n from '@vscode/l10n';
import type { Coverage, Covered } from '../coverage/covered';
import type { Weakness } from '../coverage/covering';
import { TOPICS } from '../guide/topics';
import type { PracticeTarget } from './practice';
import { TIERS, type Thing } from './thing';
import { gapWords } from './words';

type Writing = Extract<PracticeTarget, { kind: 'write-story' }>;

/**
 * What to write for the gaps: the story that needs least is finished, else a new one begins. One that
 * fills several gaps is asked for once, for the first of them.
 */
export function fromGaps(coverage: Coverage): Thing[] {
  const things = new Map<string, Thing>();
  const { areas, topics, others } = coverage;
  [...areas, ...topics, ...others].forEach((gap, order) => {
    if (!gap.gap) return;
    const thing = finishing(gap, order, coverage) ?? beginning(gap, order);
    if (!things.has(thing.id)) things.set(thing.id, thing);
  });
  return [...things.values()];
}

const ONCE = {
  effort: 'write',
  serves: 'both',
  practiced: [],
  wantedSince: -Infinity,
  repeats: false,
} as const;

const tierOf = ({ kind }: Covered): number => (kind === 'focus-area' ? TIERS.areas : TIERS.rest);

/** A story can be made better, but not newer. */
function finishing(gap: Covered, order: number, { stories }: Coverage): Thing | undefined {
  const weak = gap.stories.find(
    ({ weaknesses }) => weaknesses.length > 0 && !weaknesses.includes('stale'),
  );
  const story = stories.find(({ id }) => id === weak?.id);
  const [weakness] = weak?.weaknesses ?? [];
  if (!story || !weakness) return undefined;
  return {
    ...ONCE,
    id: `finish-story:${story.id}`,
    target: { kind: 'write-story', storyId: story.id },
    text: l10n.t`Finish “${story.title}”`,
    reason: `${gapWords(gap)}: ${lackWords(weakness)}`,
    tier: tierOf(gap),
    order,
  };
}

/** What the story lacks; said behind what it would fill. */
function lackWords(weakness: Weakness): string {
  switch (weakness) {
    case 'draft':
      return l10n.t('it is still a draft');
    case 'errors':
      return l10n.t('it has errors to fix');
    case 'unfinished':
      return l10n.t('it has prompts left to fill in');
    case 'stale':
      return l10n.t('it is over three years old');
    case 'not-shown':
      return l10n.t('it shows hardly a sign of it');
    case 'no-lesson':
      return l10n.t('it leaves your part or the lesson open');
  }
}

function beginning(gap: Covered, order: number): Thing {
  return {
    ...ONCE,
    id: `write-story:${gap.kind}:${gap.id}`,
    target: { kind: 'write-story', ...offerFor(gap) },
    text: l10n.t`Write a story: ${gap.name}`,
    reason: gapWords(gap),
    tier: tierOf(gap),
    order,
  };
}

function offerFor({ kind, id }: Covered): Omit<Writing, 'kind'> {
  switch (kind) {
    case 'focus-area':
      return { focus: id };
    case 'topic':
      return topicOffer(id);
    case 'service-work':
      return { serviceWork: id };
    case 'failure':
      return { isFailure: true };
    case 'pillar':
      return {};
  }
}

/** A topic comes with the focus area that its questions probe most. */
function topicOffer(id: string): Omit<Writing, 'kind'> {
  const focus = TOPICS.find((topic) => topic.id === id)?.areas[0];
  return { topic: id, ...(focus && { focus }) };
}
