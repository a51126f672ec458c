import * as l10n from '@vscode/l10n';
import { SETUP_MAX_SHARE } from '../../guide/sections';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { percent, setupShare } from '../setup-share';

export const rule: Rule = {
  id: 'much-background',
  profile: 'strict',
  anyLanguage: true,
  severity: 'information',
  summary: 'Situation and Task together come near the share that is too much.',
  why: 'Some events need more background than others, so a share of 30 to 35 percent may be right. It is worth a second look all the same: each sentence of it is one less on what you did.',
  guide: ['G31'],
  options: {
    from: {
      type: 'number',
      default: 30,
      minimum: 0,
      maximum: 100,
      description: 'Share of Situation and Task together, in percent, above which to look again.',
    },
  },
  flags: [
    {
      title: 'About a third',
      text: exampleStory({
        situation:
          'In March 2025 our upload service, which two thousand small shops in four countries relied on for their prices, lost one file in nine hundred.',
        result:
          'Lost files fell from one in nine hundred to none in the next eleven weeks, and no shop closed its account. Priya moved her own service behind such a queue in July.',
      }),
      at: ['## Situation'],
    },
  ],
  passes: [{ title: 'Two sentences are enough to follow', text: exampleStory() }],
  *check(story, context) {
    const setup = setupShare(story);
    const from = context.number('from') / 100;
    if (!setup || setup.share <= from || setup.share > SETUP_MAX_SHARE) return;
    yield {
      message: l10n.t`Look again at the background: Situation and Task take ${percent(setup)} of the words.`,
      span: setup.heading,
      data: { words: setup.words, share: setup.share },
    };
  },
};
