import * as l10n from '@vscode/l10n';
import { namesTask, namesWish } from '../duty';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { toldSentences } from '../told-sentences';
import { finishedSection } from '../written';

const PROMPT = '[What were you yourself answerable for? What should be true, and by when…]';

const VAGUE = 'There were problems with the uploads, and everybody talked about them.';

export const rule: Rule = {
  id: 'vague-task',
  profile: 'default',
  severity: 'warning',
  summary: 'The Task says neither what the teller had to do nor what was to be reached.',
  why: 'Whether what you did was right can only be judged against what you were answerable for. Without it the listener doesn’t know whether you met the goal, missed it or had none, and asks. The duty may stand in the Situation, too.',
  guide: ['G32', 'G35'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'Problems, and nobody who has to solve them',
      text: exampleStory({ task: VAGUE }),
      at: ['## Task'],
      fixed: exampleStory({ task: `${VAGUE}\n\n${PROMPT}` }),
    },
    {
      title: 'A seat, and nothing to be done in it',
      text: exampleStory({ task: 'I was the manager of uploads, a team of nine in two offices.' }),
      at: ['## Task'],
    },
  ],
  passes: [
    { title: 'A duty with a number and a date', text: exampleStory() },
    {
      title: 'An end state',
      text: exampleStory({ task: 'Uploads had to be safe before the shops came back in June.' }),
    },
    {
      title: 'An order to oneself',
      text: exampleStory({ task: 'Get the uploads safe again, and keep the shops with us.' }),
    },
    {
      title: 'A duty that stands in the Situation',
      text: exampleStory({
        situation:
          'In March 2025 our upload service lost files, and my director asked me to end that by June.',
        task: 'It was a service of four teams, and a good deal of old code.',
      }),
    },
    {
      title: 'A duty in the words of somebody else',
      text: exampleStory({
        task: 'There was a line from the director on my desk: “Uploads that work, by June.”',
      }),
    },
  ],
  *check(story) {
    const task = finishedSection(story, 'task');
    if (!task) return;
    if (toldSentences(story, ['task']).some(({ text }) => namesTask(text))) return;
    if (quotesSomebody(story)) return;
    if (toldSentences(story, ['situation']).some(({ text }) => namesWish(text))) return;
    yield {
      message: l10n.t(
        'Say what you had to do, or what was to be true in the end: without it nobody can tell whether you got there.',
      ),
      span: task.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for your task'),
          edits: [appendToSection(story, task, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};

/** What somebody asked for is often told in that person's words, which aren't the teller's. */
function quotesSomebody({ text, sections }: Story): boolean {
  return sections
    .filter(({ covers }) => covers.includes('task'))
    .some(({ body }) => /["“”«»„]/.test(text.slice(body.start, body.end)));
}
