import * as l10n from '@vscode/l10n';
import { isAnchored } from '../anchors';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { toldSentences } from '../told-sentences';
import { finishedSection } from '../written';

const PROMPT = '[When was it, and where…]';

const ADRIFT =
  'At one point our upload service had issues. Files went missing, and people were unhappy.';

export const rule: Rule = {
  id: 'missing-anchor',
  profile: 'strict',
  severity: 'information',
  summary: 'The Situation says neither when nor where it was.',
  why: 'A time and a place make it one event, and the listener can picture it. Without them a story sounds like many others, and the first question will be for them.',
  guide: ['G50'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'Some service, some day',
      text: exampleStory({ situation: ADRIFT }),
      at: ['## Situation'],
      fixed: exampleStory({ situation: `${ADRIFT}\n\n${PROMPT}` }),
    },
  ],
  passes: [
    { title: 'A month', text: exampleStory() },
    {
      title: 'A place in the teller’s own time',
      text: exampleStory({
        situation: 'In my first quarter on the upload service it lost one file in nine hundred.',
      }),
    },
    {
      title: 'A kind of employer, without its name',
      text: exampleStory({
        situation:
          'At a company for price lists, the upload service lost one file in nine hundred.',
      }),
    },
    {
      title: 'A Situation that isn’t written yet, which another rule reports',
      text: exampleStory({ situation: 'Uploads failed.' }),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'situation');
    if (!section || toldSentences(story, ['situation']).some(({ text }) => isAnchored(text)))
      return;
    yield {
      message: l10n.t(
        'Say when or where it was: without either, this could be any day at any company.',
      ),
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for time and place'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};
