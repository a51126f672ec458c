import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { statesLesson, tellsLaterUse } from '../later-use';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sentences } from '../sentences';
import { finishedSection } from '../written';

const PROMPT = '[What do you do differently since? On which occasion did it help…]';

const LESSON =
  'I learned that the people who use a service see what its owners can’t. Communication is the key to every migration.';

export const rule: Rule = {
  id: 'unapplied-lesson',
  profile: 'default',
  severity: 'warning',
  summary: 'The Reflection states a lesson and no later occasion on which it was used.',
  why: 'Everybody has learned that communication matters. What tells people apart is what they did otherwise the next time, and whether it helped. One later example says more than three lessons.',
  guide: ['G49'],
  flags: [
    {
      title: 'Lessons, and nothing that came of them',
      text: exampleStory({ reflection: LESSON }),
      at: ['I learned that the people who use a service see what its owners can’t.'],
      fixed: exampleStory({ reflection: `${LESSON}\n\n${PROMPT}` }),
    },
    {
      title: 'An intention',
      text: exampleStory({
        reflection: 'A retry that gives up is a lost file. Next time I would ask the shops first.',
      }),
      at: ['A retry that gives up is a lost file.'],
    },
  ],
  passes: [
    {
      title: 'What changed, and where it helped',
      text: exampleStory({
        reflection:
          'I learned to ask the people at the till. Since then one shop looks at each plan before we start, and in May that saved us a night.',
      }),
    },
    {
      title: 'A habit in plain words',
      text: exampleStory({
        reflection:
          'I trusted the log too much. Before every move I call one shop and I ask what they see.',
      }),
    },
    { title: 'A story without a Reflection', text: exampleStory() },
  ],
  *check(story) {
    const section = finishedSection(story, 'reflection');
    if (!section) return;
    const told = story.sections
      .filter(({ covers }) => covers.includes('reflection'))
      .flatMap(({ body }) => sentences(story, body));
    if (told.some(({ text }) => tellsLaterUse(text))) return;
    const lesson = told.find(({ text }) => statesLesson(text)) ?? told[0];
    yield {
      message: l10n.t(
        'Add what you did differently after this, and where it helped: a lesson counts once it was used.',
      ),
      span: lesson ? { start: lesson.start, end: lesson.end } : section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for a later use'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};
