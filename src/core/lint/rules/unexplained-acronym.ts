import * as l10n from '@vscode/l10n';
import { unexplainedAcronyms } from '../acronyms';
import { exampleStory } from '../example';
import { ownVoice } from '../own-voice';
import type { Rule } from '../rule';
import { quoted } from '../told-sentences';

const MOST = 3;

export const rule: Rule = {
  id: 'unexplained-acronym',
  profile: 'strict',
  severity: 'hint',
  summary: 'An acronym that isn’t common among engineers is never spelled out.',
  why: 'An interviewer may come from another company or another function, and nobody likes to ask what three letters mean. Say the words once, or say what the thing does.',
  guide: ['G10'],
  options: {
    known: {
      type: 'words',
      default: [],
      description: 'Acronyms that need no explanation, beside those that engineers share.',
    },
  },
  flags: [
    {
      title: 'A team that only the teller knows',
      text: exampleStory({
        action:
          'I asked the ZTR team for two weeks of logs, and ZTR found a retry that gave up too early. I moved it behind a queue.',
      }),
      at: ['ZTR'],
    },
  ],
  passes: [
    {
      title: 'Spelled out once',
      text: exampleStory({
        action:
          'I asked the zero-touch repair team (ZTR) for two weeks of logs, and ZTR found a retry that gave up too early. I moved it behind a queue.',
      }),
    },
    {
      title: 'What engineers know, and a word said loud',
      text: exampleStory({
        action:
          'I read the HTTP and TLS logs of the API from 02:00 UTC on and did NOT touch the DNS. I moved the retry behind a queue.',
      }),
    },
    { title: 'Without acronyms', text: exampleStory() },
  ],
  *check(story, context) {
    const [first] = story.sections;
    if (!first) return;
    const { start } = first.body;
    const voice = ownVoice(story, { start, end: story.text.length });
    for (const found of unexplainedAcronyms(voice, context.words('known')).slice(0, MOST)) {
      yield {
        message: l10n.t`Spell out ${quoted(voice.slice(found.start, found.end))} once: an interviewer from elsewhere won’t know it.`,
        span: { start: start + found.start, end: start + found.end },
      };
    }
  },
};
