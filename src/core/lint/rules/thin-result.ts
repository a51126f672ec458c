import * as l10n from '@vscode/l10n';
import { percentOf } from '../../language';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sectionShare, smallestShare } from '../section-share';

const PROMPT = '[What else changed, and for whom? Which part did you miss…]';

const SHORT_RESULT = 'Lost files fell from one in nine hundred to none.';

const LONG_ACTION =
  'I replayed two weeks of logs on a spare machine and marked every file that had come in and never came out. Nine of ten had hit a retry that gave up after three seconds. I saw two ways. We could retry for longer, or put a queue in front. I chose the queue, because a longer retry would have held up the tills of the shops, and I told sales why they had to wait. I asked Priya to build it, since she wanted to own something whole, and took the migration myself. We moved fifty shops on the first night and compared counts in the morning. On the third night eleven files came out twice. I stopped the move, rang the one shop that had noticed, and we added a key to each file before we went on. I wrote a page on what we had seen, went through it with support, and asked them to call me, and not my team, for the first two weeks. They called twice, and both times I sat down with Priya until we knew the reason. Before the last shops moved I asked two of them to watch a night with us, and changed the order after what they told me.';

export const rule: Rule = {
  id: 'thin-result',
  profile: 'default',
  anyLanguage: true,
  severity: 'warning',
  summary: 'The Result has fewer than 20 words or takes less than 8% of the story.',
  why: 'A result that ends in half a sentence sounds as if nothing had come of it. Where it began and ended, for whom it changed and what you missed are what the interviewer will ask for next. Say it before they have to.',
  guide: ['G35', 'G51'],
  lenientInDrafts: true,
  options: {
    words: {
      type: 'number',
      default: 20,
      minimum: 0,
      maximum: 200,
      description: 'Fewest words of the Result.',
    },
    share: {
      type: 'number',
      default: smallestShare('result') * 100,
      minimum: 0,
      maximum: 100,
      description: 'Smallest share of the Result, in percent of the words.',
    },
  },
  flags: [
    {
      title: 'One short sentence',
      text: exampleStory({ result: SHORT_RESULT }),
      at: ['## Result'],
      fixed: exampleStory({ result: `${SHORT_RESULT}\n\n${PROMPT}` }),
    },
    {
      title: 'One sentence after two minutes of telling',
      text: exampleStory({
        action: LONG_ACTION,
        result:
          'Lost files fell from one in nine hundred to none, and in the eleven weeks since no shop has left.',
      }),
      at: ['## Result'],
    },
  ],
  passes: [
    { title: 'What changed, over what time and for whom', text: exampleStory() },
    {
      title: 'A Result that isn’t written yet, which another rule reports',
      text: exampleStory({ result: 'It went well.' }),
    },
    {
      title: 'A Result in which something is still to be filled in, which another rule reports',
      text: exampleStory({ result: 'Lost files fell from one in nine hundred to __.' }),
    },
  ],
  *check(story, context) {
    const result = sectionShare(story, 'result');
    if (!result) return;
    const { section, words, share } = result;
    const isShort = words < context.number('words');
    if (!isShort && share >= context.number('share') / 100) return;
    yield {
      message: isShort
        ? l10n.t`Tell more of the Result, which takes ${words} words: what changed, for whom, and what did you miss?`
        : l10n.t`Tell more of the Result, which takes ${percentOf(share, 1)} of the story: what changed, for whom, and what did you miss?`,
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for more of the result'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
      data: { words, share },
    };
  },
};
