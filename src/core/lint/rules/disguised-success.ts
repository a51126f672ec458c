import * as l10n from '@vscode/l10n';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import { tellsHarm, virtueAsFault } from '../harm';
import type { Report, Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { quoted, toldSentences } from '../told-sentences';
import { finishedSection } from '../written';

const FAILURE = ['focus: [production-ownership]', 'topics: [failure]'];

const PROMPT = '[What went wrong through you, and what did it cost, and whom…]';

const SMOOTH = {
  situation: 'In March 2025 our upload service was to move to new machines within a quarter.',
  task: 'I answered for the plan and for the people who carried it out.',
  action:
    'I made a plan with Priya, asked each of the shops for a date, and moved them one after the other.',
  result: 'All two thousand shops were moved in eleven weeks, and our head of sales was content.',
};

export const rule: Rule = {
  id: 'disguised-success',
  profile: 'strict',
  severity: 'information',
  summary: 'A story of a failure in which nothing was lost, or a virtue is the fault.',
  why: 'Whoever asks for a failure wants to see that you can look at one. A fault that is none sounds like a dodge and makes the rest less credible. Say plainly what went wrong through you, and what it cost.',
  guide: ['G49', 'G90'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'Nothing went wrong',
      text: exampleStory(SMOOTH, FAILURE),
      at: ['## Result'],
      fixed: exampleStory({ ...SMOOTH, result: `${SMOOTH.result}\n\n${PROMPT}` }, FAILURE),
    },
    {
      title: 'A virtue as the fault',
      text: exampleStory(
        { reflection: 'Files were lost on the way. I simply cared too much and slept too little.' },
        ['kind: failure'],
      ),
      at: ['I simply cared too much'],
    },
  ],
  passes: [
    {
      title: 'A loss, and the teller’s part in it',
      text: exampleStory(
        { result: 'Eleven files came out twice, and one shop closed its account over it.' },
        FAILURE,
      ),
    },
    { title: 'A success, which may go smoothly', text: exampleStory(SMOOTH) },
    {
      title: 'A Result that isn’t written yet, which another rule reports',
      text: exampleStory({ ...SMOOTH, result: '' }, FAILURE),
    },
  ],
  *check(story) {
    if (!tellsOfFailure(story)) return;
    const told = toldSentences(story);
    for (const { text, start } of told) {
      const virtue = virtueAsFault(text);
      if (!virtue) continue;
      yield {
        message: l10n.t`Name a fault that was one: ${quoted(text.slice(virtue.start, virtue.end))} sounds like praise, and an interviewer hears a dodge.`,
        span: { start: start + virtue.start, end: start + virtue.end },
      };
      return;
    }
    if (!told.some(({ text }) => tellsHarm(text))) yield* withoutHarm(story);
  },
};

function tellsOfFailure({ frontMatter: { kind, topics } }: Story): boolean {
  return kind?.value === 'failure' || topics.some(({ value }) => value === 'failure');
}

function* withoutHarm(story: Story): Iterable<Report> {
  const result = finishedSection(story, 'result');
  if (!result || !finishedSection(story, 'action')) return;
  yield {
    message: l10n.t(
      'Say what went wrong and what it cost: nothing in this failure was lost, late or broken.',
    ),
    span: result.heading,
    fixes: [
      {
        title: l10n.t('Add a prompt for what it cost'),
        edits: [appendToSection(story, result, PROMPT)],
        safe: false,
      },
    ],
  };
}
