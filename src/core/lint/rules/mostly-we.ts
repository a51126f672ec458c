import * as l10n from '@vscode/l10n';
import { ownActs, sharedActs } from '../acts';
import { exampleStory } from '../example';
import { tellsOwnDeed } from '../own-part';
import { ownVoice } from '../own-voice';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { finishedSection } from '../written';

const PROMPT = '[Which of this was your own part? I __, because __…]';

const MOSTLY_WE =
  'We read two weeks of logs, and we found a retry that gave up too early. We moved it behind a queue. I asked Priya to watch. Then we ran it on one machine, and we told the shops.';

export const rule: Rule = {
  id: 'mostly-we',
  profile: 'default',
  severity: 'information',
  summary: 'Most of the Action is told as “we”, and hardly any as “I”.',
  why: '“We” is fair to the others, and many who lead say it out of habit. But only what was yours can be credited to you, and you will be asked which part that was. Say “I” for it, and keep “we” for the rest.',
  guide: ['G90'],
  options: {
    acts: {
      type: 'number',
      default: 5,
      minimum: 2,
      maximum: 50,
      description: 'With fewer things done in the Action, as “I” or “we”, nothing is reported.',
    },
    share: {
      type: 'number',
      default: 60,
      minimum: 0,
      maximum: 100,
      description: 'Percentage of the things done that may be told as “we”.',
    },
    own: {
      type: 'number',
      default: 3,
      minimum: 1,
      maximum: 20,
      description: 'With so many things done as “I”, any number of “we” is fine.',
    },
  },
  flags: [
    {
      title: 'Five times “we” and once “I”',
      text: exampleStory({ action: MOSTLY_WE }),
      at: ['## Action'],
      fixed: exampleStory({ action: `${MOSTLY_WE}\n\n${PROMPT}` }),
    },
  ],
  passes: [
    {
      title: 'The teller’s part beside what the team did',
      text: exampleStory({
        action:
          'We read two weeks of logs, and we found a retry that gave up too early. I moved it behind a queue, I asked Priya to watch, and I told the shops. Then we ran it on one machine, and we waited.',
      }),
    },
    {
      title: 'Only a little is told at all',
      text: exampleStory({
        action: 'We read the logs, we found a retry, and I moved it behind a queue in June.',
      }),
    },
    {
      title: 'Nothing but “we”, which another rule reports',
      text: exampleStory({
        action:
          'We read the logs. We found a retry. We moved it behind a queue. We ran it on one machine. We told the shops.',
      }),
    },
  ],
  *check(story, context) {
    const section = finishedSection(story, 'action');
    if (!section) return;
    const voices = story.sections
      .filter(({ covers }) => covers.includes('action'))
      .map(({ body }) => ownVoice(story, body));
    if (!voices.some(tellsOwnDeed)) return;
    const own = voices.reduce((sum, voice) => sum + ownActs(voice).length, 0);
    const shared = voices.reduce((sum, voice) => sum + sharedActs(voice).length, 0);
    const all = own + shared;
    if (own >= context.number('own') || all < context.number('acts')) return;
    if (shared * 100 <= context.number('share') * all) return;
    yield {
      message: l10n.t`Say which part was yours: ${shared} of ${all} things done here are told as “we”.`,
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for your own part'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
      data: { own, shared },
    };
  },
};
