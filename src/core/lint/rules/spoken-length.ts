import * as l10n from '@vscode/l10n';
import { formatSeconds } from '../../story/spoken';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import type { Rule, RuleContext } from '../rule';
import { told, tellingOf, type Telling } from '../telling';
import { isWritten } from '../written';

const SHORTEST = 105;
const LONGEST = 240;
const BOUNDS = { type: 'number', minimum: 0, maximum: 3600 } as const;

const LONG_ENOUGH = exampleStory({
  situation:
    'In March 2025 our upload service lost one file in nine hundred. It carried the price lists of two thousand shops, and a shop that lost one sold all day at yesterday’s prices. Two shops had closed their accounts over it, and a third had given us until the summer.',
  task: 'I had taken the service over in January and answered for it, with four engineers. I promised our head of sales fewer than one lost file in ten thousand by the end of June, measured by a count on both sides.',
  action:
    'Nobody knew where the files went, so I began with evidence. I replayed two weeks of logs on a spare machine and marked every file that had come in and never came out. Nine of ten had hit a retry that gave up after three seconds. I saw two ways. We could retry for longer, which was a day of work, or put a queue in front, which was five weeks. I chose the queue, because a longer retry would have held the shops’ own tills up, and I told sales why they had to wait.\n\nI asked Priya to build it, since she wanted to own something whole, and took the migration myself. We moved fifty shops on the first night and compared counts in the morning. On the third night eleven files came out twice. I stopped the move, rang the one shop that had noticed, and we added a key to each file before we went on.',
  result:
    'Lost files fell from one in nine hundred to none in the eleven weeks after the last shop moved, on the 9th of June. The third shop stayed. Priya runs the queue today. I missed the cost, though: it came to a fifth more than I had planned.',
});

export const rule: Rule = {
  id: 'spoken-length',
  profile: 'default',
  anyLanguage: true,
  severity: 'warning',
  summary: `Told aloud, the story takes less than ${formatSeconds(SHORTEST)} or more than ${formatSeconds(LONGEST)}.`,
  why: 'A question gets about nine minutes, and most of them should go to what the interviewer asks back. A story of two to three and a half minutes leaves room for that and is long enough to judge.',
  guide: ['G13', 'G50'],
  lenientInDrafts: true,
  options: {
    shortest: {
      ...BOUNDS,
      default: SHORTEST,
      description: 'Seconds below which a story is too short.',
    },
    longest: {
      ...BOUNDS,
      default: LONGEST,
      description: 'Seconds above which a story is too long.',
    },
  },
  flags: [{ title: 'Over within a minute', text: exampleStory(), at: ['## Situation'] }],
  passes: [
    { title: 'Two minutes', text: LONG_ENOUGH },
    {
      title: 'A part is missing, which another rule reports',
      text: exampleStory({ result: null }),
    },
  ],
  *check(story, context) {
    const telling = tellingOf(story, context.wordsPerMinute);
    const advice = telling && adviceFor(story, telling, context);
    if (!advice) return;
    yield {
      message: advice,
      span: telling.heading,
      data: { words: telling.words, seconds: Math.round(telling.seconds) },
    };
  },
};

function adviceFor(story: Story, telling: Telling, context: RuleContext): string | undefined {
  const { seconds } = telling;
  const longest = Math.round(context.number('longest'));
  if (seconds > longest) {
    return l10n.t`${told(telling)}: cut it below ${formatSeconds(longest)}, so that time is left for questions.`;
  }
  const shortest = Math.round(context.number('shortest'));
  if (seconds >= shortest || !hasBegun(story)) return undefined;
  return l10n.t`${told(telling)}: tell more of what you did and why; below ${formatSeconds(shortest)} there is little to judge.`;
}

/** A story whose Action or Result is still to be written is short for another reason. */
function hasBegun(story: Story): boolean {
  return isWritten(story, 'action') && isWritten(story, 'result');
}
