import * as l10n from '@vscode/l10n';
import { sizeWithoutPart } from '../company-size';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'size-without-part',
  profile: 'strict',
  severity: 'information',
  summary: 'The size of the whole company is told, and not the part that was the teller’s.',
  why: 'A company’s size says nothing about yours. What counts is the system that you answered for: how many machines, requests or people it had, and what it carried of the whole.',
  guide: ['G50'],
  flags: [
    {
      title: 'All users of the company',
      text: exampleStory({
        situation:
          'We serve two billion users. In March 2025 the upload service lost one file in nine hundred.',
      }),
      at: ['two billion users'],
    },
  ],
  passes: [
    {
      title: 'With the part that was the teller’s',
      text: exampleStory({
        situation:
          'We serve two billion users, and my part was the session cache with 40,000 requests a second. It lost one in nine hundred.',
      }),
    },
    {
      title: 'The next sentence tells it',
      text: exampleStory({
        situation:
          'The shop has 30 million customers. I ran the upload service, which lost one file in nine hundred.',
      }),
    },
  ],
  *check(story) {
    const told = toldSentences(story, ['situation', 'task']);
    for (const [i, { text, start }] of told.entries()) {
      const beside = [told[i - 1], told[i + 1]].flatMap((one) => (one ? [one.text] : []));
      const found = sizeWithoutPart(text, beside);
      if (!found) continue;
      yield {
        message: l10n.t`Say beside ${quoted(text.slice(found.start, found.end))} which part was yours, and how large that was.`,
        span: { start: start + found.start, end: start + found.end },
      };
      return;
    }
  },
};
