import * as l10n from '@vscode/l10n';
import { tellsActivity, tellsEffect } from '../effects';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sentences } from '../sentences';
import { finishedSection } from '../written';

/** From this share of the sentences on, activities are all that a Result tells. */
const MOST = 2 / 3;

const PROMPT = '[What was different afterwards, and for whom: users, the business, the team…]';

const LAUNCH =
  'The new upload service went live in all shops on 14 June. The old one was archived.';

export const rule: Rule = {
  id: 'activity-as-result',
  profile: 'default',
  severity: 'information',
  summary: 'The Result tells what was finished and not what it changed.',
  why: 'A launch is what you did; the result is what it did for users, the business or the team. If nothing is said of that, the next question is whether the work was worth it.',
  guide: ['G35', 'G46'],
  flags: [
    {
      title: 'It went live',
      text: exampleStory({ result: LAUNCH }),
      at: ['The new upload service went live in all shops on 14 June.'],
      fixed: exampleStory({ result: `${LAUNCH}\n\n${PROMPT}` }),
    },
    {
      title: 'A list of what was delivered',
      text: exampleStory({
        result:
          '- the queue is in production\n- 12 engineers were trained\n- the guide is linked from the wiki',
      }),
      at: ['the queue is in production'],
    },
  ],
  passes: [
    { title: 'What changed', text: exampleStory() },
    {
      title: 'A launch, and what came of it',
      text: exampleStory({
        result: 'The queue went live on 14 June. Lost files are rare now, and complaints stopped.',
      }),
    },
    {
      title: 'A change without a number, for which there is another rule',
      text: exampleStory({
        result: 'The queue was rolled out in June. The shops trust our prices again.',
      }),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'result');
    if (!section) return;
    const told = story.sections
      .filter(({ covers }) => covers.includes('result'))
      .flatMap(({ body }) => sentences(story, body));
    const activities = told.filter(({ text }) => tellsActivity(text));
    const [first] = activities;
    if (!first || activities.length < told.length * MOST) return;
    if (told.some(({ text }) => tellsEffect(text))) return;
    yield {
      message: l10n.t`Say what changed, and for whom: “${shortened(first.text)}” tells what was done.`,
      span: { start: first.start, end: first.end },
      fixes: [
        {
          title: l10n.t('Add a prompt for the effect'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[.!?]$/, '');
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line;
}
