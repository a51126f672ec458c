import type { CoverageState } from '../core/coverage/covered';
import type { CoveredLine, StoryLine } from '../core/coverage/report/lines';
import type { PlanLines } from '../core/coverage/report/plan';
import { columnsOf, padded, shortened, WIDTH, wrapped } from './coverage-columns';
import type { Console, Style } from './console';

type Paint = Console['paint'];

const STYLES: Record<CoverageState, Style> = { solid: 'green', thin: 'yellow', missing: 'red' };
const TITLE = 50;
const INDENT = '  ';

/**
 * The state in words, what it is the state of, and below it its stories with their reasons.
 *
 * @param width columns for the state
 */
export function coveredRows(lines: readonly CoveredLine[], width: number, paint: Paint): string[] {
  return lines.flatMap(({ state, words, name, stories, more }) => [
    ...hanging(leadOf(words, width), name, (lead) => paint(STYLES[state], lead)),
    ...stories.flatMap(({ title, why }) => below(`${shortened(title, TITLE)}: ${why}`)),
    ...(more > 0 ? below(`and ${more} more`) : []),
  ]);
}

const below = (text: string) => hanging(`${INDENT}${INDENT}- `, text);

/** What to rehearse, in that order. */
export function planRows({ summary, stories }: PlanLines): string[] {
  return [
    ...hanging(INDENT, summary),
    ...stories.flatMap(({ title, why }, at) =>
      hanging(`${INDENT}${String(at + 1).padStart(2)}. `, `“${shortened(title, TITLE)}” ${why}`),
    ),
  ];
}

/** How far each story is, what stands in its way, and where it lies. */
export function storyRows(lines: readonly StoryLine[], paint: Paint): string[] {
  const width = Math.max(...lines.map(({ stage }) => columnsOf(stage)));
  return lines.flatMap(({ stage, title, remarks, file }) => {
    const lead = leadOf(stage, width);
    return [
      ...hanging(lead, [shortened(title, TITLE), ...remarks].join(' · ')),
      // A path is not broken, so that it can be copied.
      paint('dim', ' '.repeat(columnsOf(lead)) + file),
    ];
  });
}

/** An item of a list. */
export const item = (text: string): string[] => hanging(`${INDENT}- `, text);

/** A text whose further lines begin where the first one begins after its lead. */
export function hanging(lead: string, text: string, paint = (plain: string) => plain): string[] {
  const indent = columnsOf(lead);
  const [first = '', ...rest] = wrapped(text, WIDTH - indent);
  return [paint(lead) + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

const leadOf = (words: string, width: number) => INDENT + padded(words, width) + INDENT;
