import type { CoverageState } from '../core/coverage/coverage';
import type { CoveredLine, StoryLine } from '../core/coverage/report/lines';
import { columnsOf, padded, shortened, WIDTH, wrapped } from './coverage-columns';
import type { Console, Style } from './console';

type Paint = Console['paint'];

const STYLES: Record<CoverageState, Style> = { solid: 'green', thin: 'yellow', missing: 'red' };
const TITLE = 50;
const INDENT = 2;

/**
 * The state in words, what it is the state of, and below it its stories with their reasons.
 *
 * @param width columns for the state
 */
export function coveredRows(lines: readonly CoveredLine[], width: number, paint: Paint): string[] {
  return lines.flatMap(({ state, words, name, stories, more }) => [
    ...hanging(leadOf(words, width), name, (lead) => paint(STYLES[state], lead)),
    ...stories.flatMap(({ title, why }) => item(`${shortened(title, TITLE)}: ${why}`)),
    ...(more > 0 ? item(`and ${more} more`) : []),
  ]);
}

/** How far each story is, what stands in its way, and where it lies. */
export function storyRows(lines: readonly StoryLine[], paint: Paint): string[] {
  const width = Math.max(...lines.map(({ stage }) => columnsOf(stage)));
  return lines.flatMap(({ stage, title, remarks, file }) => {
    const lead = leadOf(stage, width);
    const below = ' '.repeat(columnsOf(lead));
    return [
      ...hanging(lead, [shortened(title, TITLE), ...remarks].join(' · ')),
      // A path is not broken, so that it can be copied.
      paint('dim', below + file),
    ];
  });
}

const item = (text: string): string[] => hanging(`${' '.repeat(INDENT * 2)}- `, text);

/** A text whose further lines begin where the first one begins after its lead. */
export function hanging(lead: string, text: string, paint = (plain: string) => plain): string[] {
  const indent = columnsOf(lead);
  const [first = '', ...rest] = wrapped(text, WIDTH - indent);
  return [paint(lead) + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

const leadOf = (words: string, width: number) =>
  `${' '.repeat(INDENT)}${padded(words, width)}${' '.repeat(INDENT)}`;
