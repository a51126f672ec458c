import { SECTIONS, SETUP_MAX_SHARE } from '../../guide/sections';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sectionShare, smallestShare } from '../section-share';
import { wordsOfKinds } from '../written';

const KINDS = SECTIONS.map(({ kind }) => kind);

const PROMPT = '[What else did you decide or do, and why? What did you turn down…]';

const SHORT_ACTION =
  'I replayed the logs, found a retry that gave up too early, and moved it behind a queue.';

const LONG_RESULT =
  'Lost files fell from one in nine hundred to none in the next eleven weeks. No shop closed its account, and two came back that had left in the winter. Support had answered thirty calls a week about prices of yesterday; in June there were four.';

export const rule: Rule = {
  id: 'thin-action',
  profile: 'default',
  severity: 'warning',
  summary:
    'The Action takes less than 40 % of the words, and not because the background is too long.',
  why: 'Ownership shows in what you decided and did, step by step and with reasons. When that is told in passing, the interviewer has to ask for each step, and the time goes there. A background that is too long is reported as such and not a second time here.',
  guide: ['G31'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'A long Result after a deed told in one sentence',
      text: exampleStory({ action: SHORT_ACTION, task: 'I answered for it.', result: LONG_RESULT }),
      at: ['## Action'],
      fixed: exampleStory({
        action: `${SHORT_ACTION}\n\n${PROMPT}`,
        task: 'I answered for it.',
        result: LONG_RESULT,
      }),
    },
  ],
  passes: [
    { title: 'Nearly half of the words', text: exampleStory() },
    {
      title: 'A background that is too long, which another rule reports',
      text: exampleStory({ action: SHORT_ACTION }),
    },
    {
      title: 'An Action and a Result under one heading, whose words nobody can tell apart',
      text: exampleStory({ action: SHORT_ACTION, task: 'I answered for it.', result: LONG_RESULT })
        .replace('## Action', '## Action and Result')
        .replace('## Result\n\n', ''),
    },
  ],
  *check(story) {
    const action = sectionShare(story, 'action');
    if (!action || action.share >= smallestShare('action') || isSetupHeavy(story)) return;
    yield {
      message: `Tell more of what you decided and did: the Action takes ${Math.floor(action.share * 100)} % of the words, and it is what you are judged by.`,
      span: action.section.heading,
      fixes: [
        {
          title: 'Add a prompt for more of what you did',
          edits: [appendToSection(story, action.section, PROMPT)],
          safe: false,
        },
      ],
      data: { words: action.words, share: action.share },
    };
  },
};

function isSetupHeavy(story: Story): boolean {
  const setup = wordsOfKinds(story, 'situation', 'task');
  return setup / wordsOfKinds(story, ...KINDS) > SETUP_MAX_SHARE;
}
