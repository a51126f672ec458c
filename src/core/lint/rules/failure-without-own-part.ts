import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { tellsOfFailure } from '../failure';
import { namesOwnFault } from '../own-fault';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { toldSentences } from '../told-sentences';
import { finishedSection } from '../written';

const PROMPT = '[Which part of it was yours? What did you not ask, test or see…]';

const FRONT = ['focus: [production-ownership]', 'kind: failure'];
const OTHERS = {
  action:
    'The vendor’s uploader gave up after one try. I replayed two weeks of logs, found the lost files and moved the retry behind a queue.',
  result: 'We lost 1,100 files in two weeks, and four shops closed their accounts.',
};

export const rule: Rule = {
  id: 'failure-without-own-part',
  profile: 'default',
  severity: 'warning',
  summary: 'A failure in which the teller had no part.',
  why: 'Who asks about a failure wants to hear how you speak of your own. If only others went wrong, it is a story about them, and nothing is left for you to learn. A doubt that you waved aside or a test that you left out is enough.',
  guide: ['G49', 'G90'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'Only the vendor went wrong',
      text: exampleStory(OTHERS, FRONT),
      at: ['## Action'],
      fixed: exampleStory({ ...OTHERS, action: `${OTHERS.action}\n\n${PROMPT}` }, FRONT),
    },
    {
      title: 'A story for the question about a failure',
      text: exampleStory(OTHERS, ['topics: [failure]']),
      at: ['## Action'],
    },
  ],
  passes: [
    { title: 'No failure', text: exampleStory(OTHERS) },
    {
      title: 'Something that was left out',
      text: exampleStory(
        { ...OTHERS, task: 'I led the move, and I had skipped the test of the restore.' },
        FRONT,
      ),
    },
    {
      title: 'An own part in the Reflection',
      text: exampleStory(
        {
          ...OTHERS,
          reflection:
            'I trusted the vendor’s numbers more than the people who called us. Since then I ask one shop before every move.',
        },
        FRONT,
      ),
    },
  ],
  *check(story) {
    const action = finishedSection(story, 'action');
    if (!action || !tellsOfFailure(story)) return;
    if (toldSentences(story).some(({ text }) => namesOwnFault(text))) return;
    yield {
      message: l10n.t(
        'Say which part of the failure was yours: what did you not ask, test or see? Else it is a story about others.',
      ),
      span: action.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for your own part'),
          edits: [appendToSection(story, action, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};
