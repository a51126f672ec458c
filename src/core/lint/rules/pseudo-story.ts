import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import type { Story } from '../../story/story';
import type { Span } from '../../text';
import { countEvents, countPresents, habitFrames, habits } from '../habits';
import { ownVoice } from '../own-voice';
import type { Rule } from '../rule';
import { quotedSpan, toldSentences } from '../told-sentences';
import { finishedSection } from '../written';

const FEWEST_HABITS = 2;
/** So many habits outweigh one event. */
const HABITS_PER_EVENT = 2;
/** So many clauses in the present tell a habit once a word has said that it is one. */
const FEWEST_PRESENTS = 4;
/** So many do where no event is told at all. */
const FEWEST_PRESENTS_ALONE = 2;
/** So many habits, and no event among them, take the place of a part of the story. */
const HABITS_IN_A_ROW = 3;

export const rule: Rule = {
  id: 'pseudo-story',
  profile: 'default',
  severity: 'warning',
  summary: 'The Action tells what the teller usually does or would do, and not what happened once.',
  why: 'Everybody knows what one should do. An interviewer wants one case that took place, with its snags, and will break in to ask for it. Keep a habit for the Reflection, as what came of the story.',
  guide: ['G50'],
  flags: [
    {
      title: 'What one usually does',
      text: exampleStory({
        action:
          'I usually sit down with people, and I would always ask what they need. When a file is lost I look into the logs, and I’d tell the shops.',
      }),
      at: ['I usually'],
    },
    {
      title: 'What one would do',
      text: exampleStory({
        action:
          'First I would replay two weeks of logs. If a retry gives up, I’d move it behind a queue, and then I will ask Priya to watch it.',
      }),
      at: ['I would replay'],
    },
    {
      title: 'A way of working in the present tense',
      text: exampleStory({
        action:
          'My approach goes like this. I look at the logs, I take the oldest file, I move the retry behind a queue, and I tell the shops.',
      }),
      at: ['My approach goes'],
    },
    {
      title: 'Habits in place of a part of what happened',
      text: exampleStory({
        action:
          'I replayed the logs with Priya, found the retry, and moved it. I told the shops.\n\nWith sales my habit is to begin early. As a rule I bring numbers, and if a customer complains, I call back.',
      }),
      at: ['my habit is'],
    },
    {
      title: 'One word that says it is a habit, and the rest in the present tense',
      text: exampleStory({
        action:
          'Usually the logs come first. I go through two weeks of them, I take the oldest file, and the shops hear from me.',
      }),
      at: ['Usually'],
    },
  ],
  passes: [
    {
      title: 'One event, with a habit that came of it',
      text: exampleStory({
        action:
          'In March I sat down with the two leads and asked what they needed. I moved the retry behind a queue. Since then I usually replay a week of logs, and I would always begin with that.',
      }),
    },
    {
      title: 'An event told in the present tense',
      text: exampleStory({
        action:
          'On the third night eleven files come twice. I stop the move, I call the shop, and we add a key to each file.',
      }),
    },
    {
      title: 'Had and would look alike in “I’d”',
      text: exampleStory({
        action:
          'I’d asked Priya to replay the logs, and I’d told sales that I’d call them. She found the retry, and I moved it behind a queue.',
      }),
    },
  ],
  *check(story) {
    const first = finishedSection(story, 'action');
    if (!first) return;
    const told = story.sections
      .filter(({ covers }) => covers.includes('action'))
      .map(({ body }) => ({ voice: ownVoice(story, body), start: body.start }));
    const habit = mostlyHabits(told) ?? habitsInARow(story);
    if (!habit) return;
    yield {
      message: l10n.t`Tell one case that happened: ${quotedSpan(story, habit)} says what you do or would do, not what you did.`,
      span: habit,
    };
  },
};

function mostlyHabits(told: readonly { voice: string; start: number }[]): Span | undefined {
  const found = told.flatMap(({ voice, start }) => moved(habits(voice), start));
  const frames = told.flatMap(({ voice }) => habitFrames(voice)).length;
  const events = sum(told, ({ voice }) => countEvents(voice));
  const presents = frames === 0 ? 0 : sum(told, ({ voice }) => countPresents(voice));
  const inPresent = presents >= (events === 0 ? FEWEST_PRESENTS_ALONE : FEWEST_PRESENTS);
  const enough = found.length >= FEWEST_HABITS || inPresent;
  const toldInGeneral = found.length + (inPresent ? presents : 0);
  return enough && toldInGeneral >= HABITS_PER_EVENT * events ? found[0] : undefined;
}

/** The first of several habits between which no event is told. */
function habitsInARow(story: Story): Span | undefined {
  let row: Span[] = [];
  for (const { text, start } of toldSentences(story, ['action'])) {
    row = countEvents(`  ${text}`) > 0 ? [] : [...row, ...moved(habitFrames(text), start)];
    if (row.length >= HABITS_IN_A_ROW) return row[0];
  }
  return undefined;
}

const moved = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

const sum = <T>(all: readonly T[], count: (one: T) => number): number =>
  all.reduce((total, one) => total + count(one), 0);
