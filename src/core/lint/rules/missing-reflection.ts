import * as l10n from '@vscode/l10n';
import { section, type Section, type Story } from '../../story/story';
import { exampleStory } from '../example';
import { tellsOfFailure } from '../failure';
import type { Report, Rule } from '../rule';
import { appendToSection, insertSections } from '../section-edits';
import { finishedSection, wordsOfKinds } from '../written';

const PROMPT = '[What do you do differently now? Where have you used it since…]';

const FAILURE = ['focus: [production-ownership]', 'kind: failure'];
const SHORT_REFLECTION = 'I should have asked the shops before I moved them.';

export const rule: Rule = {
  id: 'missing-reflection',
  profile: 'default',
  anyLanguage: true,
  severity: 'warning',
  summary: 'A story of a failure has no Reflection of at least 25 words.',
  why: 'The question about a failure asks what you took from it, and it is half of the answer. A story that stops at the damage leaves open whether the same would happen to you again.',
  guide: ['G49'],
  lenientInDrafts: true,
  options: {
    words: {
      type: 'number',
      default: 25,
      minimum: 0,
      maximum: 200,
      description: 'Fewest words of the Reflection of a failure.',
    },
  },
  flags: [
    {
      title: 'A failure that stops at the result',
      text: exampleStory({}, FAILURE),
      at: ['## Situation'],
    },
    {
      title: 'A few words for the question about a failure',
      text: exampleStory({ reflection: SHORT_REFLECTION }, ['topics: [failure]']),
      at: ['## Reflection'],
      fixed: exampleStory({ reflection: `${SHORT_REFLECTION}\n\n${PROMPT}` }, [
        'topics: [failure]',
      ]),
    },
  ],
  passes: [
    { title: 'A success, which may go without', text: exampleStory() },
    {
      title: 'A failure with what came of it',
      text: exampleStory(
        {
          reflection:
            'I had asked the engineers and nobody who sits at a till. Now I ask one shop before every move. In the spring that showed us a report that would have come out empty.',
        },
        FAILURE,
      ),
    },
    {
      title: 'A Reflection that isn’t written yet, which another rule reports',
      text: exampleStory({ reflection: PROMPT }, FAILURE),
    },
  ],
  *check(story, context) {
    const [first] = story.sections;
    if (!first || !tellsOfFailure(story)) return;
    if (!section(story, 'reflection')) yield missing(story, first);
    const written = finishedSection(story, 'reflection');
    if (written && wordsOfKinds(story, 'reflection') < context.number('words'))
      yield short(story, written);
  },
};

function missing(story: Story, { heading }: Section): Report {
  return {
    message: l10n.t(
      'Add a Reflection: whoever asks about a failure wants to hear what you do differently now.',
    ),
    span: heading,
    fixes: [
      {
        title: l10n.t`Add a section “${story.language.titles.reflection}”`,
        edits: insertSections(story, ['reflection']),
        safe: false,
      },
    ],
  };
}

function short(story: Story, reflection: Section): Report {
  const words = wordsOfKinds(story, 'reflection');
  return {
    message: l10n.t`Tell more than ${words} words of what you took from the failure: what do you do differently, and where did it help?`,
    span: reflection.heading,
    fixes: [
      {
        title: l10n.t('Add a prompt for what came of it'),
        edits: [appendToSection(story, reflection, PROMPT)],
        safe: false,
      },
    ],
    data: { words },
  };
}
