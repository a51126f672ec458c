import * as l10n from '@vscode/l10n';
import type { Story } from '../../story/story';
import type { Span } from '../../text';
import { bareChange, comparesNumbers, hasBaseline, unitsOf } from '../baselines';
import { exampleStory } from '../example';
import { firstQuantity } from '../quantities';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sentences, type Sentence } from '../sentences';
import { quotedSpan, toldSentences } from '../told-sentences';
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
    {
      title: 'A number of what was counted before',
      text: exampleStory({
        situation: 'In March 2025 the uploads of our shops led to 310 complaints a month.',
        result: 'We got 38 complaints, and the shops stayed with us.',
      }),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'result');
    if (!section) return;
    const told = story.sections
      .filter(({ covers }) => covers.includes('result'))
      .flatMap(({ body }) => sentences(story, body));
    if (told.some(({ text }) => hasBaseline(text)) || comparesWithEarlier(story, told)) return;
    const compared = told.filter(({ text }) => comparesNumbers(text));
    if (compared.some(({ text }) => firstQuantity(text) !== undefined)) return;
    const found =
      firstIn(told, bareChange) ?? (compared.length > 0 ? undefined : firstIn(told, firstQuantity));
    if (found) {
      yield {
        message: l10n.t`Say from what to what, and in what time: ${quotedSpan(story, found)} alone can be much or little.`,
        span: found,
        fixes: [
          {
            title: l10n.t('Add a prompt for the comparison'),
            edits: [appendToSection(story, section, PROMPT)],
            safe: false,
          },
        ],
      };
    }
  },
};

/** Whether a number of the Result is of the same kind as one that was told before it. */
function comparesWithEarlier(story: Story, result: readonly Sentence[]): boolean {
  const earlier = toldSentences(story, ['situation', 'task']);
  const known = new Set(earlier.flatMap(({ text }) => [...unitsOf(text)]));
  return result.some(({ text }) => [...unitsOf(text)].some((unit) => known.has(unit)));
}

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
