import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';
import { weakVerb } from '../weak-verbs';

export const rule: Rule = {
  id: 'weak-verb',
  profile: 'strict',
  severity: 'information',
  summary: 'The teller “helped” or “was involved”, and doesn’t say how.',
  why: 'Such verbs tell that you were there and leave open what was yours, so that is asked next. What you set up, wrote, decided or asked for can be credited to you, however small it was.',
  guide: ['G31'],
  flags: [
    {
      title: 'Involved, and in what way?',
      text: exampleStory({
        action: 'I was involved in the migration. The team moved the retry behind a queue.',
      }),
      at: ['I was involved in'],
    },
    {
      title: 'Helped with something',
      text: exampleStory({
        action: 'Priya moved the retry behind a queue, and I helped with the tests.',
      }),
      at: ['I helped with'],
    },
  ],
  passes: [
    {
      title: 'The part is named',
      text: exampleStory({
        action:
          'I was involved in the migration: I set the order of the shops and the rule for stopping. I helped with the tests by writing the slow ones.',
      }),
    },
    {
      title: 'The next sentence names it, or somebody else helped',
      text: exampleStory({
        action:
          'I supported the move. I replayed the logs each night, and Priya helped with the tests. I helped her write the manual.',
      }),
    },
  ],
  *check(story) {
    const told = toldSentences(story, ['action', 'result']);
    for (const [i, { text, start }] of told.entries()) {
      const found = weakVerb(text, told[i + 1]?.text);
      if (!found) continue;
      yield {
        message: l10n.t`Say what exactly was yours: ${quoted(text.slice(found.start, found.end))} leaves it open.`,
        span: { start: start + found.start, end: start + found.end },
      };
      return;
    }
  },
};
