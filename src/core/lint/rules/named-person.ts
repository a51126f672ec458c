import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { fullNames, tellsPrivate } from '../named-people';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

/** A sentence that goes on about the person of the one before. */
const GOES_ON = /^\P{L}*(?:[Ss]he|[Hh]e|[Tt]hey|[Hh]er|[Hh]is|[Tt]heir)\b/u;

export const rule: Rule = {
  id: 'named-person',
  profile: 'default',
  severity: 'information',
  summary: 'A full name stands beside somebody’s performance, dismissal, pay or health.',
  why: 'That is the private matter of someone who isn’t in the room, and the interviewer may know them. How you keep it shows how you would treat your own people. A role such as “one of my seniors” tells the story as well.',
  guide: ['G90'],
  flags: [
    {
      title: 'A full name and a performance plan',
      text: exampleStory({
        situation:
          'In March 2025 Jane Porter was on a performance plan, and our upload service lost one file in nine hundred.',
      }),
      at: ['Jane Porter'],
    },
    {
      title: 'The next sentence tells it',
      text: exampleStory({
        action:
          'I took over from Tomasz Wierzba. He had been off sick for weeks, so I replayed the logs alone, and I moved the retry behind a queue.',
      }),
      at: ['Tomasz Wierzba'],
    },
  ],
  passes: [
    {
      title: 'A role in place of the name, or a first name alone',
      text: exampleStory({
        situation:
          'In March 2025 one senior engineer was on a performance plan, and Jane was off sick.',
      }),
    },
    {
      title: 'A full name beside other things',
      text: exampleStory({
        action:
          'I asked Jane Porter for a review of the design, and the performance of the queue became better. I moved the retry on Black Friday.',
      }),
    },
  ],
  *check(story) {
    const told = toldSentences(story);
    for (const [i, { text, start }] of told.entries()) {
      const [name] = fullNames(text);
      if (!name) continue;
      const next = told[i + 1]?.text ?? '';
      if (!tellsPrivate(text) && !(GOES_ON.test(next) && tellsPrivate(next))) continue;
      yield {
        message: l10n.t`Name the role in place of ${quoted(text.slice(name.start, name.end))}: what is told here is that person’s private matter.`,
        span: { start: start + name.start, end: start + name.end },
      };
    }
  },
};
