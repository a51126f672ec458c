import { SECTIONS, type SectionKind } from '../guide/sections';

const PARTS: Record<SectionKind, string | null> = {
  situation: 'In March 2025 our upload service lost one file in nine hundred.',
  task: 'I was to bring that below one in ten thousand by June.',
  action:
    'I replayed two weeks of logs and found a retry that gave up too early. I moved it behind a queue, since the shops could wait a minute but not lose a file, and asked Priya to watch the first night with me.',
  result:
    'Lost files fell from one in nine hundred to none in the next eleven weeks, and no shop closed its account.',
  reflection: null,
};

const FRONT = ['title: No more lost uploads', 'focus: [production-ownership]'];

/**
 * A short story file for the examples of rules.
 *
 * @param changes other bodies; null leaves the section out
 * @param front the lines of the front matter; null leaves it out
 */
export function exampleStory(
  changes: Partial<Record<SectionKind, string | null>> = {},
  front: readonly string[] | null = FRONT,
): string {
  const bodies = { ...PARTS, ...changes };
  const head = front ? ['---', ...front, '---'].join('\n') : undefined;
  const sections = SECTIONS.flatMap(({ kind, title }) => {
    const body = bodies[kind];
    return body === null ? [] : [`## ${title}`, ...(body === '' ? [] : [body])];
  });
  return `${[...(head ? [head] : []), ...sections].join('\n\n')}\n`;
}
