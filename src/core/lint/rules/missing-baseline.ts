import { bareChange, hasBaseline } from '../baselines';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { sentences } from '../sentences';
import { quoted } from '../told-sentences';
import { finishedSection } from '../written';

const PROMPT = '[From __ to __ in __, measured by __…]';

const BARE = 'Lost files went down by 90 %, and no shop closed its account.';

export const rule: Rule = {
  id: 'missing-baseline',
  profile: 'default',
  severity: 'information',
  summary: 'A change in the Result has a size and nothing to compare it with.',
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
    for (const { start, text } of told) {
      const change = bareChange(text);
      if (!change) continue;
      yield {
        message: `Say from what to what, and in what time: ${quoted(text.slice(change.start, change.end))} alone can be much or little.`,
        span: { start: start + change.start, end: start + change.end },
        fixes: [
          {
            title: 'Add a prompt for the comparison',
            edits: [appendToSection(story, section, PROMPT)],
            safe: false,
          },
        ],
      };
      return;
    }
  },
};
