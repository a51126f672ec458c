import { exampleStory } from '../example';
import { countEvents, habits } from '../habits';
import { ownVoice } from '../own-voice';
import type { Rule } from '../rule';
import { quotedSpan } from '../told-sentences';
import { finishedSection } from '../written';

const FEWEST_HABITS = 2;
/** So many habits outweigh one event. */
const HABITS_PER_EVENT = 2;

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
    const found = told.flatMap(({ voice, start }) =>
      habits(voice).map((span) => ({ start: start + span.start, end: start + span.end })),
    );
    const events = told.reduce((sum, { voice }) => sum + countEvents(voice), 0);
    const [habit] = found;
    if (!habit || found.length < Math.max(FEWEST_HABITS, HABITS_PER_EVENT * events)) return;
    yield {
      message: `Tell one case that happened: ${quotedSpan(story, habit)} says what you do or would do, not what you did.`,
      span: habit,
    };
  },
};
