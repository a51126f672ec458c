import { AFTER_INTERVIEW } from '../guide/after-interview';
import { PREFLIGHT, type PreflightEntry } from '../guide/preflight';
import { RESOURCE_GROUPS, RESOURCES, type Resource } from '../guide/resources';
import { ROUND_FORMATS } from '../guide/rounds';
import { matterSpan } from '../round/matter';
import type { Span } from '../text';

/** The interviews of the initial stage; the first one sets the tone for the other (guide items G11, G30). */
const INTERVIEWS = [ROUND_FORMATS.exploratory, ROUND_FORMATS['service-ownership']];

/** What one may want to know beforehand (guide item G3). */
const RECRUITER_QUESTIONS = [
  'Who will talk to me, and what do they work on?',
  'On which days could it be, and is there a break between the two?',
  'Will I be asked to share my screen?',
  'When will I hear how it went?',
];

/** What is typed goes between the two blanks: in YAML a comment begins behind one. */
const DATE = ' # like 2026-12-03 15:00';

/**
 * The file that a new plan begins with; nothing is wrong with it.
 *
 * @param zone IANA name of the time zone of this computer
 * @param eol `\n` unless the editor is set to something else
 */
export function planTemplate(zone: string, eol = '\n'): string {
  return [...frontMatter(zone), '', ...body(), ''].join(eol);
}

/** Where the date of the first interview is written, or will be; undefined without an interview. */
export function firstDate(text: string): Span | undefined {
  const matter = matterSpan(text);
  const found = /^[ \t]*(?:-[ \t]+)?at:[ \t]?/m.exec(text.slice(0, matter?.end ?? 0));
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const value = /^[^#\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  return { start, end: start + value.length };
}

function frontMatter(zone: string): string[] {
  return [
    '---',
    'type: star-plan',
    'stage: initial # or full-loop',
    'accommodations:  # not-needed, to-request, requested or confirmed; why is nobody’s business',
    'interviews:',
    ...INTERVIEWS.flatMap(({ id, title, minutes }) => [
      `  - title: ${title}`,
      `    round: ${id}`,
      `    minutes: ${minutes}`,
      `    at: ${DATE}`,
      `    zone: ${zone}`,
    ]),
    'recruiter:  # name, and how to reach them',
    'heard-on:  # the day on which they last wrote after the interviews, like 2026-12-09',
    '---',
  ];
}

function body(): string[] {
  return [
    '# Interview plan',
    '',
    'Change whatever you like: lines that you add count as well.',
    '',
    '## Questions for the recruiter',
    '',
    'They are on your side; ask them anything.',
    '',
    ...RECRUITER_QUESTIONS.map((text) => `- [ ] ${text}`),
    '',
    '## Before the interviews',
    '',
    ...PREFLIGHT.map(preflightLine),
    '',
    '## Reading',
    '',
    'Make a link of a title once you have its address, and write behind a dash what you took from it.',
    ...Object.entries(RESOURCE_GROUPS).flatMap(([group, title]) => [
      '',
      `### ${title}`,
      '',
      ...RESOURCES.filter((one) => one.group === group).map(resourceLine),
    ]),
    '',
    '## After the interviews',
    '',
    ...AFTER_INTERVIEW.flatMap(({ text, each }) =>
      each ? INTERVIEWS.map(({ title }) => `- [ ] ${text}: ${title}`) : [`- [ ] ${text}`],
    ),
  ];
}

function preflightLine({ text, need }: PreflightEntry): string {
  if (need === 'information') return `- ${text}`;
  return need === 'optional' ? `- [ ] ${text} (optional)` : `- [ ] ${text}`;
}

function resourceLine({ title, url }: Resource): string {
  return url === undefined ? `- [ ] ${title}` : `- [ ] [${title}](${url})`;
}
