import * as l10n from '@vscode/l10n';
import { namedPartners } from '../business-partners';
import { exampleStory } from '../example';
import { phrasesIn } from '../phrases';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

const MOST = 3;

export const rule: Rule = {
  id: 'named-customer',
  profile: 'strict',
  severity: 'hint',
  summary: 'A customer or a supplier is named.',
  why: 'Contracts often forbid to name who buys from whom, and the story doesn’t need it. “A large retail customer” says what an interviewer wants to know.',
  guide: ['G90'],
  options: {
    allowed: {
      type: 'words',
      default: [],
      description: 'Names that may stand, such as a supplier that your employer advertises.',
    },
  },
  flags: [
    {
      title: 'A customer and a supplier',
      text: exampleStory({
        action:
          'I rang our customer Globex, and then Initech, one of our suppliers. I moved the retry behind a queue.',
      }),
      at: ['Globex', 'Initech'],
    },
  ],
  passes: [
    {
      title: 'What kind of customer',
      text: exampleStory({
        action:
          'I rang a large retail customer and then one of our suppliers. I moved the retry behind a queue.',
      }),
    },
    {
      title: 'People and teams who deal with customers',
      text: exampleStory({
        action:
          'I asked Priya from Customer Support, our vendor manager Ana, and Marek, our customer lead. I moved the retry behind a queue.',
      }),
    },
  ],
  *check(story, context) {
    const allowed = context.words('allowed');
    let left = MOST;
    for (const { text, start } of toldSentences(story)) {
      for (const found of namedPartners(text)) {
        const name = text.slice(found.start, found.end);
        if (left === 0) return;
        if (phrasesIn(name, allowed).length > 0) continue;
        yield {
          message: l10n.t`Say what kind of company ${quoted(name)} is instead of its name, unless the name is public.`,
          span: { start: start + found.start, end: start + found.end },
        };
        left -= 1;
      }
    }
  },
};
