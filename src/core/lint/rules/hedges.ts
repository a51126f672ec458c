import * as l10n from '@vscode/l10n';
import type { SectionKind } from '../../guide/sections';
import type { Story } from '../../story/story';
import type { Span } from '../../text';
import { exampleStory } from '../example';
import { hedges } from '../hedges';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';
import { wordsOfKinds } from '../written';

/** A shorter section counts as if it were so long: one hedge in twenty words is no stack. */
const FEWEST_WORDS = 100;

export const rule: Rule = {
  id: 'hedges',
  profile: 'strict',
  severity: 'hint',
  summary: 'Action or Result takes back what it says three times in 100 words or more.',
  why: 'Words such as “kind of” or “I guess” make a listener doubt what you did well. Where you don’t know something, say so once and plainly: that is honest, and nobody minds.',
  guide: ['G90', 'G93'],
  options: {
    hedges: {
      type: 'number',
      default: 3,
      minimum: 1,
      maximum: 20,
      description: 'Hedges in 100 words of Action or Result from which on they are too many.',
    },
  },
  flags: [
    {
      title: 'A Result that nobody stands up for',
      text: exampleStory({
        result:
          'We kind of sort of fixed it, I guess: in eleven weeks one file was lost, and one had been lost every hour before.',
      }),
      at: ['kind of'],
    },
    {
      title: 'An Action in doubt',
      text: exampleStory({
        action:
          'Maybe the retry gave up too early, so I somehow moved it behind a queue. Perhaps Priya watched the first night with me.',
      }),
      at: ['Maybe'],
    },
  ],
  passes: [
    {
      title: 'One hedge, and a kind of thing',
      text: exampleStory({
        action:
          'It was probably the retry, I thought, and I tried it. This kind of retry gives up. I moved it behind a queue, and asked what sort of night they had.',
      }),
    },
    {
      title: 'Not knowing, said plainly',
      text: exampleStory({
        result:
          'Lost files fell from one in nine hundred to none. I don’t know whether it was the queue. Maybe it was, perhaps it was somehow the spring, and possibly both.',
      }),
    },
    {
      title: 'Rounded numbers and what others said',
      text: exampleStory({
        result:
          'Lost files fell from about one in nine hundred to roughly one in a hundred thousand or so. “Maybe perhaps I guess it is kind of fine,” wrote a shop.',
      }),
    },
  ],
  *check(story, context) {
    for (const kind of ['action', 'result'] as const) {
      const found = hedgesOf(story, kind);
      const [first] = found;
      const words = Math.max(wordsOfKinds(story, kind), FEWEST_WORDS);
      if (!first || (found.length * 100) / words < context.number('hedges')) continue;
      yield {
        message: l10n.t`Say it straight, or say that you don’t know: ${quoted(first.words)} is one of ${found.length} words here that take it back.`,
        span: first.span,
        data: { hedges: found.length },
      };
    }
  },
};

interface Hedge {
  words: string;
  span: Span;
}

function hedgesOf(story: Story, kind: SectionKind): Hedge[] {
  return toldSentences(story, [kind]).flatMap(({ text, start }, i, told) =>
    hedges(text, told[i - 1]?.text).map((found) => ({
      words: text.slice(found.start, found.end),
      span: { start: start + found.start, end: start + found.end },
    })),
  );
}
