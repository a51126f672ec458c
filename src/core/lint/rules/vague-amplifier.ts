import * as l10n from '@vscode/l10n';
import { vagueAmplifiers } from '../amplifiers';
import { exampleStory } from '../example';
import { phrasesIn } from '../phrases';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

const MOST = 3;

export const rule: Rule = {
  id: 'vague-amplifier',
  profile: 'default',
  severity: 'information',
  summary: 'A word such as “significantly” stands where a number could.',
  why: 'Such words ask to be believed, and everybody means something else by them. The number they stand for is the next thing you will be asked. A rough one, said to be rough, is worth more than a strong word.',
  guide: ['G35', 'G51'],
  options: {
    allowed: {
      type: 'words',
      default: [],
      description:
        'Words and phrases that may stand, such as “significantly”; case doesn’t matter.',
    },
  },
  flags: [
    {
      title: 'By how much?',
      text: exampleStory({
        result:
          'We reduced the lost files significantly. Uploads were a lot faster, and no shop closed its account.',
      }),
      at: ['significantly', 'a lot faster'],
    },
    {
      title: 'The number in the sentence measures something else',
      text: exampleStory({
        situation:
          'Uploads had grown massively in the spring of 2025, because two chains had joined.',
      }),
      at: ['massively'],
    },
  ],
  passes: [
    {
      title: 'A number beside it',
      text: exampleStory({
        result: 'Lost files fell dramatically, from one in nine hundred to none in eleven weeks.',
      }),
    },
    {
      title: 'Other uses of the words, and what someone else said',
      text: exampleStory({
        result:
          'Lost files fell to none in eleven weeks. I learned a lot, talked a lot to the shops, and “massively better” was their word.',
      }),
    },
  ],
  *check(story, context) {
    const told = toldSentences(story);
    const allowed = context.words('allowed');
    let left = MOST;
    for (const [i, { text, start }] of told.entries()) {
      for (const found of vagueAmplifiers(text, told[i + 1]?.text)) {
        const amplifier = text.slice(found.start, found.end);
        if (phrasesIn(amplifier, allowed).length > 0) continue;
        yield {
          message: l10n.t`Put a number in place of ${quoted(amplifier)}: how much was it, compared with what?`,
          span: { start: start + found.start, end: start + found.end },
        };
        left -= 1;
        if (left === 0) return;
      }
    }
  },
};
