import type { Span } from '../../text';
import { bareChange, comparesNumbers, hasBaseline } from '../baselines';
import { exampleStory } from '../example';
import { firstQuantity } from '../quantities';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sentences, type Sentence } from '../sentences';
import { quotedSpan } from '../told-sentences';
import { finishedSection } from '../written';

const PROMPT = '[From __ to __ in __, measured by __…]';

const BARE = 'Lost files went down by 90 %, and no shop closed its account.';

export const rule: Rule = {
  id: 'missing-baseline',
  profile: 'default',
  severity: 'information',
  summary: 'The Result has numbers and nothing to compare them with.',
  why: '“By 40 percent” may be four seconds or four hours, in a week or in three years. Say where it began, where it ended and in what time. You will be asked, and then you need the numbers at hand.',
  guide: ['G35', 'G51'],
  flags: [
    {
      title: 'A percentage of something unknown',
      text: exampleStory({ result: BARE }),
      at: ['went down by 90 %'],
      fixed: exampleStory({ result: `${BARE}\n\n${PROMPT}` }),
    },
    {
      title: 'Twice what?',
      text: exampleStory({ result: 'Uploads are twice as fast, and the shops stayed with us.' }),
      at: ['twice as fast'],
    },
    {
      title: 'Numbers that stand alone',
      text: exampleStory({ result: 'We got 38 complaints, and the shops stayed with us.' }),
      at: ['38 complaints'],
    },
  ],
  passes: [
    { title: 'From where to where', text: exampleStory() },
    {
      title: 'A size and the time it took',
      text: exampleStory({ result: 'Lost files went down by 90 % within six weeks.' }),
    },
    {
      title: 'A number that is compared in the next sentence',
      text: exampleStory({
        result: 'Lost files went down by 90 %. The year before, one in nine hundred had been lost.',
      }),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'result');
    if (!section) return;
    const told = story.sections
      .filter(({ covers }) => covers.includes('result'))
      .flatMap(({ body }) => sentences(story, body));
    if (told.some(({ text }) => hasBaseline(text))) return;
    const compared = told.some(({ text }) => comparesNumbers(text));
    const found =
      firstIn(told, bareChange) ?? (compared ? undefined : firstIn(told, firstQuantity));
    if (found) {
      yield {
        message: `Say from what to what, and in what time: ${quotedSpan(story, found)} alone can be much or little.`,
        span: found,
        fixes: [
          {
            title: 'Add a prompt for the comparison',
            edits: [appendToSection(story, section, PROMPT)],
            safe: false,
          },
        ],
      };
    }
  },
};

function firstIn(
  told: readonly Sentence[],
  find: (text: string) => Span | undefined,
): Span | undefined {
  for (const { start, text } of told) {
    const found = find(text);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}
