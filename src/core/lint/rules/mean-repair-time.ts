import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { meanRepairTime } from '../repair-times';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'mean-repair-time',
  profile: 'strict',
  severity: 'hint',
  summary: 'A mean repair time stands alone as the measure of success.',
  why: 'Repair times differ so much that a few short incidents can lower the mean while users are no better off. Say beside it what users met: failed requests, minutes lost, or how many were hit.',
  guide: ['G35', 'G95'],
  flags: [
    {
      title: 'MTTR alone',
      text: exampleStory({ result: 'Our MTTR went down by 20 % between March and June 2025.' }),
      at: ['MTTR'],
    },
    {
      title: 'The same in words',
      text: exampleStory({
        result: 'The mean time to recovery fell from 50 to 40 minutes within a quarter.',
      }),
      at: ['mean time to recovery'],
    },
  ],
  passes: [
    {
      title: 'What users met beside it',
      text: exampleStory({
        result:
          'Our MTTR went down by 20 %. Failed uploads fell from one in nine hundred to none in eleven weeks.',
      }),
    },
    {
      title: 'A mean that is doubted',
      text: exampleStory({
        result:
          'MTTR hides the long ones, so we counted lost files: none in the next eleven weeks.',
      }),
    },
  ],
  *check(story) {
    const told = toldSentences(story, ['result']);
    for (const [i, { text, start }] of told.entries()) {
      const beside = [told[i - 1], told[i + 1]].flatMap((one) => (one ? [one.text] : []));
      const found = meanRepairTime(text, beside);
      if (!found) continue;
      yield {
        message: l10n.t`Say beside ${quoted(text.slice(found.start, found.end))} what users met: a mean of repair times can fall while they are no better off.`,
        span: { start: start + found.start, end: start + found.end },
      };
      return;
    }
  },
};
