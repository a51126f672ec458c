import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { placeholders } from '../placeholders';
import type { Rule } from '../rule';
import { quotedSpan } from '../told-sentences';
import { MIN_SECTION_WORDS, writtenWords } from '../written';

export const rule: Rule = {
  id: 'placeholder',
  profile: 'structure',
  severity: 'warning',
  summary: 'A prompt, a blank or a mark such as TODO is left in the text.',
  why: 'What is open on the page will be open in the interview. A number you meant to look up is the first thing you will be asked for.',
  guide: ['G53'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'Blanks in the Result',
      text: exampleStory({
        result: 'Lost files fell from one in nine hundred to __ within [how long…].',
      }),
      at: ['__', '[how long…]'],
    },
    {
      title: 'A mark for later',
      text: exampleStory({
        result: 'Lost files fell from one in nine hundred to none. TODO: ask Priya about the cost.',
      }),
      at: ['TODO'],
    },
  ],
  passes: [
    { title: 'Finished text', text: exampleStory() },
    {
      title: 'Links, task lists, footnotes and code',
      text: exampleStory({
        action:
          'I read [the review](https://example.com/review) and the old notes [1], kept a TODO list, and did all of it:\n\n- [x] replayed the logs\n- [ ] told the shops[^1]\n\n[^1]: `[see the log…]`',
      }),
    },
    {
      title: 'A section with nothing but its prompt, which another rule reports',
      text: exampleStory({ result: '[What changed, and for whom? From __ to __ in __…]' }),
    },
  ],
  *check(story) {
    for (const span of placeholders(story)) {
      const section = story.sections.find(
        ({ body }) => span.start >= body.start && span.start < body.end,
      );
      if (section && writtenWords(story, section) < MIN_SECTION_WORDS) continue;
      yield {
        message: l10n.t`Fill in or delete ${quotedSpan(story, span)}: what is open here will be open in the interview.`,
        span,
      };
    }
  },
};
