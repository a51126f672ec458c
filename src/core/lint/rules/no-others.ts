import * as l10n from '@vscode/l10n';
import { ownActs } from '../acts';
import { exampleStory } from '../example';
import { ownVoice } from '../own-voice';
import { mentionsOthers } from '../people';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { finishedSection } from '../written';

const PROMPT = '[Who else had a part? I asked __ to __, and __ …]';

const ALONE =
  'I replayed two weeks of logs. I found a retry that gave up too early, and I wrote down the cases. I moved the retry behind a queue. I tested it on one machine, I watched it for a night, and I rolled it out. Then I added an alert, and I wrote a page about it.';

export const rule: Rule = {
  id: 'no-others',
  profile: 'default',
  severity: 'information',
  summary: 'The Action tells much that the teller did, and nobody else appears.',
  why: 'Hardly anything of that size is done by one person. An interviewer wants to see how you bring others in, and may wonder whether their part was left out. One sentence on who helped, agreed or objected is enough.',
  guide: ['G90'],
  options: {
    acts: {
      type: 'number',
      default: 8,
      minimum: 3,
      maximum: 50,
      description: 'With fewer things done as “I” in the Action, nobody else is asked for.',
    },
  },
  flags: [
    {
      title: 'Nine times “I”, and nobody else',
      text: exampleStory({ action: ALONE }),
      at: ['## Action'],
      fixed: exampleStory({ action: `${ALONE}\n\n${PROMPT}` }),
    },
  ],
  passes: [
    {
      title: 'Somebody is asked',
      text: exampleStory({ action: `${ALONE} I asked Networking to look at the machine.` }),
    },
    {
      title: 'A team has a part',
      text: exampleStory({ action: ALONE.replace('for a night', 'with the night team') }),
    },
    {
      title: 'Only a little is told',
      text: exampleStory({
        action: 'I moved the retry behind a queue in May, and I tested it on one machine.',
      }),
    },
  ],
  *check(story, context) {
    const section = finishedSection(story, 'action');
    if (!section) return;
    const voices = story.sections
      .filter(({ covers }) => covers.includes('action'))
      .map(({ body }) => ownVoice(story, body));
    const acts = voices.reduce((sum, voice) => sum + ownActs(voice).length, 0);
    if (acts < context.number('acts') || voices.some(mentionsOthers)) return;
    yield {
      message: l10n.t`Say who else had a part: this Action tells ${acts} things that you did, and nobody beside you.`,
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for the part of others'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
      data: { acts },
    };
  },
};
