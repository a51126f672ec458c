/** The keys of a story's front matter with their meaning, in the order in which a new story has them. */
export const FRONT_MATTER_KEYS = {
  type: 'Makes a Markdown file a story outside the story folders: `star-story`.',
  title: 'What you call the story. Without it the level-1 heading counts, then the file name.',
  focus: 'Focus areas that the story shows, the main one first. Two are plenty.',
  topics: 'Topics of the Exploratory interview that the story answers.',
  kind: 'How it went: `success`, `failure` or `growth`. A failure wants a Reflection section.',
  'service-work': 'What you did to a service: `expand`, `replace` or `troubleshoot` it.',
  qualities:
    'What became better, if any of these did: `scalable`, `reliable`, `maintainable`, `hackable`.',
  when: 'When it happened, as a year or a year and month: `2025-03`.',
  status: '`draft` while you write: checks are milder, and coverage counts it as a draft.',
} as const;

export type FrontMatterKey = keyof typeof FRONT_MATTER_KEYS;

export function isFrontMatterKey(name: string): name is FrontMatterKey {
  return Object.hasOwn(FRONT_MATTER_KEYS, name);
}
