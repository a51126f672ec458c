import { RUBRIC_NOTE } from '../../guide/rubric';
import { MARKS } from '../marks';
import { quoted } from '../matter';
import { elapsedText } from '../time-text';
import type { Rating, RecordedPhase, RoundRecord } from './record';
import { EVIDENCE, LEVEL, SHEET_TYPE, type SheetArea, type SheetSignal } from './sheet';
import { oneLine, safeLine } from './typed-text';

/**
 * A score sheet for the partner who played the interviewer, as Markdown: each area with what its levels look
 * like, room for a level and evidence, and what happened when. What the candidate typed or rated isn't in
 * it. Ratings that the partner gave before are filled in.
 *
 * @param areas what is to be scored; see `sheetAreas`
 */
export function partnerSheet(record: RoundRecord, areas: readonly SheetArea[]): string {
  const blocks = [
    [
      '---',
      `type: ${SHEET_TYPE}`,
      `started: ${quoted(record.started)}`,
      `areas: [${areas.map(({ slot }) => slot).join(', ')}]`,
      '---',
    ],
    [`# Score sheet: ${oneLine(record.title)}`],
    [HOW_TO],
    [RUBRIC_NOTE],
    ...areas.flatMap((area) => areaBlocks(area, ratingFor(record, area))),
    ['## What happened'],
    ...record.phases.flatMap((phase) => phaseBlocks(phase, record)),
  ];
  return blocks.map((lines) => lines.join('\n') + '\n').join('\n');
}

const HOW_TO =
  'Behind “Level:” write a number from 1 to 4, or “not shown” when you heard and saw nothing of it. ' +
  'Below “Evidence:” write at least one line of what you heard or saw, each behind a dash. ' +
  'What you write anywhere else stays on this sheet.';

const ratingFor = ({ ratings }: RoundRecord, { slot }: SheetArea): Rating | undefined =>
  ratings.find((rating) => rating.by === 'partner' && rating.slot === slot);

function areaBlocks(
  { name, definition, anchors, signals = [] }: SheetArea,
  rating: Rating | undefined,
): string[][] {
  const evidence = rating?.evidence ?? [];
  return [
    [`## ${name}`],
    [definition],
    [
      ...anchors.map(({ level, text }) => `${level}. ${text}`),
      '',
      'Not shown: nothing of this was to be heard or seen.',
    ],
    ...(signals.length === 0 ? [] : [[TO_TICK], signals.map(tickLine)]),
    [`${LEVEL} ${levelText(rating)}`.trimEnd()],
    [EVIDENCE],
    evidence.length === 0 ? ['-'] : evidence.map((line) => `- ${safeLine(line)}`),
  ];
}

const TO_TICK = 'What this case gives room for; put an x into the brackets of what you saw:';

const tickLine = ({ id, text, isSeen }: SheetSignal): string =>
  `- [${isSeen ? 'x' : ' '}] ${text} (${id})`;

function levelText(rating: Rating | undefined): string {
  if (rating?.level === undefined) return '';
  return rating.level === 'not-shown' ? 'not shown' : String(rating.level);
}

/** What was asked and marked in a phase; phases that nobody came to are left out. */
function phaseBlocks(phase: RecordedPhase, { marks }: RoundRecord): string[][] {
  if (phase.real === 0) return [];
  const lines = [
    ...phase.asked.map((text) => `- ${text}`),
    ...phase.followUps.map(({ at, text }) => `- ${elapsedText(at * 1000)} ${text}`),
    ...marks
      .filter((mark) => mark.phase === phase.id)
      .map(({ at, mark }) => `- ${elapsedText(at * 1000)} ${labelOf(mark)}`),
  ];
  const time = `${elapsedText(phase.real * 1000)} of ${elapsedText((phase.planned + phase.added) * 1000)}`;
  return [[`### ${phase.name}, ${time}`], ...(lines.length === 0 ? [] : [lines])];
}

const labelOf = (mark: string): string => MARKS.find(({ kind }) => kind === mark)?.label ?? mark;
