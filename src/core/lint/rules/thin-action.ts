import * as l10n from '@vscode/l10n';
import { percentOf } from '../../language';
import { exampleStory } from '../example';
import type { Rule, RuleContext } from '../rule';
import { appendToSection } from '../section-edits';
import { sectionShare, smallestShare } from '../section-share';

const PROMPT = '[What else did you decide or do, and why? What did you turn down…]';

const SHORT_ACTION =
  'I replayed the logs, found a retry that gave up too early, and moved it behind a queue.';

const LONG_RESULT =
  'Lost files fell from one in nine hundred to none in the next eleven weeks. No shop closed its account, and two came back that had left in the winter. Support had answered thirty calls a week about prices of yesterday; in June there were four.';

export const rule: Rule = {
  id: 'thin-action',
  profile: 'default',
  anyLanguage: true,
  severity: 'warning',
  summary: 'The Action takes less than 40% of the words.',
  why: 'Ownership shows in what you decided and did, step by step and with reasons. When that is told in passing, the interviewer has to ask for each step, and the time goes there. Where the background is reported as too long, this is a hint: cutting there may be all it takes.',
  guide: ['G31'],
  lenientInDrafts: true,
  options: {
    share: {
      type: 'number',
      default: smallestShare('action') * 100,
      minimum: 0,
      maximum: 100,
      description: 'Smallest share of the Action, in percent of the words.',
    },
  },
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
    {
      title: 'A background that is too long as well, which makes this one a hint',
      text: exampleStory({
        situation:
          'In March 2025 our upload service, which two thousand small shops in four countries relied on for their prices, lost one file in nine hundred.',
        action: SHORT_ACTION,
      }),
      at: ['## Action'],
    },
  ],
  passes: [
    { title: 'Nearly half of the words', text: exampleStory() },
    {
      title: 'An Action and a Result under one heading, whose words nobody can tell apart',
      text: exampleStory({ action: SHORT_ACTION, task: 'I answered for it.', result: LONG_RESULT })
        .replace('## Action', '## Action and Result')
        .replace('## Result\n\n', ''),
    },
  ],
  *check(story, context) {
    const action = sectionShare(story, 'action');
    if (!action || action.share >= context.number('share') / 100) return;
    yield {
      message: l10n.t`Tell more of what you decided and did: the Action takes ${percentOf(Math.floor(action.share * 100) / 100)} of the words, and it is what you are judged by.`,
      span: action.section.heading,
      ...(isSetupHeavy(context) && { severity: 'hint' as const }),
      fixes: [
        {
          title: l10n.t('Add a prompt for more of what you did'),
          edits: [appendToSection(story, action.section, PROMPT)],
          safe: false,
        },
      ],
      data: { words: action.words, share: action.share },
    };
  },
};

/** Whether the other half of the same balance is reported already. */
function isSetupHeavy({ found }: RuleContext): boolean {
  return found.some(({ rule: id }) => id === 'situation-heavy');
}
