import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { tellsOwnDeed } from '../own-part';
import { ownVoice } from '../own-voice';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { finishedSection } from '../written';

const PROMPT = '[What did you yourself decide or do? I __, because __…]';

export const rule: Rule = {
  id: 'no-own-part',
  profile: 'default',
  severity: 'warning',
  summary: 'The Action never says what the teller did.',
  why: 'The interview is about you, and only what you did can be credited to you. “We” is honest where it was the team; say beside it which part was yours, and the question for it won’t have to come.',
  guide: ['G31', 'G90'],
  flags: [
    {
      title: 'Everything was done by the team',
      text: exampleStory({
        action:
          'We replayed two weeks of logs, found the retry, and the team moved it behind a queue.',
      }),
      at: ['## Action'],
      fixed: exampleStory({
        action: `We replayed two weeks of logs, found the retry, and the team moved it behind a queue.\n\n${PROMPT}`,
      }),
    },
    {
      title: 'An “I” that only thinks or is quoted',
      text: exampleStory({
        action:
          'I was proud of my team. They replayed the logs, and Priya said, “I moved it behind a queue.”',
      }),
      at: ['## Action'],
    },
  ],
  passes: [
    {
      title: 'What the teller did beside what the team did',
      text: exampleStory({
        action:
          'We replayed the logs together. I’d asked Priya to look at the retry, and she found it.',
      }),
    },
    {
      title: 'One “I” that leads over to a list',
      text: exampleStory({
        action: 'Then I:\n\n- replayed two weeks of logs\n- moved the retry behind a queue',
      }),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'action');
    const actions = story.sections.filter(({ covers }) => covers.includes('action'));
    if (!section || actions.some(({ body }) => tellsOwnDeed(ownVoice(story, body)))) return;
    yield {
      message: l10n.t(
        'Say what you yourself did: in this Action nobody can see which part was yours.',
      ),
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for your own part'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};
