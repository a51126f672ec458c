import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS, isExploratoryArea, type ExploratoryAreaId } from '../guide/focus-areas';
import { PILLARS, type Pillar } from '../guide/pillars';
import { SERVICE_WORK_KINDS } from '../guide/service-work';
import { isTopic, TOPICS, type TopicId } from '../guide/topics';
import type { ServiceWork, StoryKind } from '../story/story';
import type { StoryRecord } from './record';

export type RequirementKind = 'focus-area' | 'topic' | 'service-work' | 'failure' | 'pillar';

/** What a story's front matter claims; known ids only, each once, the main area first. */
export interface Claims {
  areas: readonly ExploratoryAreaId[];
  topics: readonly TopicId[];
  kind?: StoryKind | undefined;
  serviceWork?: ServiceWork | undefined;
}

/** A story mainly serves the first known area of its `focus`. */
export type Role = 'main' | 'supporting';

/** Something that a candidate needs stories for. */
export interface Requirement<Id extends string = string> {
  readonly kind: RequirementKind;
  readonly id: Id;
  readonly name: string;
  /** What the guide means by it. */
  readonly meaning: string;
  /** How many strong stories make it solid. */
  readonly needed: number;
  /** From which state on it is a gap to close; what is no gap is still shown. */
  readonly gapWhen: 'thin' | 'missing' | 'never';
  /** What a story says it does for it; undefined when it says nothing. */
  claim(story: Claims): Role | undefined;
}

/** Two stories, since an interviewer may ask for a second example (G33, G52). */
export const AREA_REQUIREMENTS: readonly Requirement<ExploratoryAreaId>[] = EXPLORATORY_AREAS.map(
  ({ id, name, definition }) => ({
    kind: 'focus-area',
    id,
    name,
    meaning: definition,
    needed: 2,
    gapWhen: 'thin',
    claim({ areas }) {
      const place = areas.indexOf(id);
      if (place < 0) return undefined;
      return place === 0 ? 'main' : 'supporting';
    },
  }),
);

/** One story for each topic (G39-G49). */
export const TOPIC_REQUIREMENTS: readonly Requirement<TopicId>[] = TOPICS.map(
  ({ id, name, asks }) => ({
    kind: 'topic',
    id,
    name,
    meaning: asks,
    needed: 1,
    gapWhen: 'missing',
    claim: ({ topics }) => mainIf(topics.includes(id)),
  }),
);

/** One example of each kind of work on a service (G57, G61). */
export const SERVICE_WORK_REQUIREMENTS: readonly Requirement<ServiceWork>[] =
  SERVICE_WORK_KINDS.map(({ id, name, meaning }) => ({
    kind: 'service-work',
    id,
    name,
    meaning,
    needed: 1,
    gapWhen: 'missing',
    claim: ({ serviceWork }) => mainIf(serviceWork === id),
  }));

/** One failure with what it taught (G49). Kind or topic make a story one, as for the linter. */
export const failureRequirement = (): Requirement<'failure'> => ({
  kind: 'failure',
  id: 'failure',
  name: l10n.t('A failure of your own'),
  meaning: l10n.t('A story of what went wrong through you, and what you do differently now.'),
  needed: 1,
  gapWhen: 'thin',
  claim: ({ kind, topics }) => mainIf(kind === 'failure' || topics.includes('failure')),
});

/** Two stories for each of the three things to speak about (G29). */
export const PILLAR_REQUIREMENTS: readonly Requirement<Pillar['id']>[] = PILLARS.map((pillar) => ({
  kind: 'pillar',
  id: pillar.id,
  name: pillar.name,
  meaning: pillar.meaning,
  needed: 2,
  gapWhen: 'never',
  claim: (story) => mainIf(belongsTo(pillar, story)),
}));

/** The known focus areas of a story, each once, the main one first. */
export function knownAreas({ focus }: Pick<StoryRecord, 'focus'>): ExploratoryAreaId[] {
  return [...new Set(focus.filter(isExploratoryArea))];
}

/** The known topics of a story, each once. */
export function knownTopics({ topics }: Pick<StoryRecord, 'topics'>): TopicId[] {
  return [...new Set(topics.filter(isTopic))];
}

function belongsTo({ areas, topics, kinds, serviceWork }: Pillar, story: Claims): boolean {
  return (
    story.areas.some((id) => areas.includes(id)) ||
    story.topics.some((id) => topics.includes(id)) ||
    kinds.some((kind) => kind === story.kind) ||
    (serviceWork && story.serviceWork !== undefined)
  );
}

const mainIf = (claims: boolean): Role | undefined => (claims ? 'main' : undefined);
