import * as l10n from '@vscode/l10n';
import { namesAlternative } from '../alternatives';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { toldSentences } from '../told-sentences';
import { finishedSection } from '../written';

const PROMPT = '[What else could you have done, and what spoke against it? __]';

const ONE_WAY =
  'I replayed two weeks of logs and found a retry that gave up too early. I moved it behind a queue and asked Priya to watch the first night with me.';

export const rule: Rule = {
  id: 'no-alternative',
  profile: 'strict',
  severity: 'hint',
  summary: 'The story names nothing else that could have been done.',
  why: 'A choice shows only beside what was not chosen. “What else did you think of?” is among the first questions after an Action, and one sentence answers it before it comes.',
  guide: ['G95'],
  flags: [
    {
      title: 'As if there had been only one way',
      text: exampleStory({ action: ONE_WAY }),
      at: ['## Action'],
      fixed: exampleStory({ action: `${ONE_WAY}\n\n${PROMPT}` }),
    },
  ],
  passes: [
    {
      title: 'What was considered',
      text: exampleStory({ action: `${ONE_WAY} I had considered a freeze as well.` }),
    },
    {
      title: 'What was done rather than something else',
      text: exampleStory({ action: `${ONE_WAY} We kept the old path rather than rewrite it.` }),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'action');
    if (!section || toldSentences(story).some(({ text }) => namesAlternative(text))) return;
    yield {
      message: l10n.t(
        'Name what else you could have done, and what spoke against it: that gets asked.',
      ),
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for the alternative'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};
