import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { confidentialityMarkers, internalDetails } from '../internal-details';
import { ownVoice } from '../own-voice';
import { phrasesIn } from '../phrases';
import { publicText } from '../public-text';
import type { Rule } from '../rule';
import { quotedSpan } from '../told-sentences';

export const rule: Rule = {
  id: 'confidential-detail',
  profile: 'default',
  anyLanguage: true,
  severity: 'warning',
  summary: 'An internal name, address, link or ticket, or a mark that says “confidential”.',
  why: 'Such details belong to your employer, and nobody outside can do anything with them. An interviewer may also take them as a sample of how you will treat what they tell you. “Our main database” tells the same story.',
  guide: ['G90'],
  options: {
    words: {
      type: 'words',
      default: [],
      description: 'Names that nobody outside should hear, such as those of projects and systems.',
    },
    allowed: {
      type: 'words',
      default: [],
      description: 'Details that may stand, such as a standard that looks like a ticket.',
    },
  },
  flags: [
    {
      title: 'A host, an address and a ticket',
      text: exampleStory({
        action:
          'I logged in to db7.corp.example.com, saw the retries that came from 10.2.3.4, and wrote it all down in OPS-4127 before I moved the retry behind a queue.',
      }),
      at: ['db7.corp.example.com', '10.2.3.4', 'OPS-4127'],
    },
    {
      title: 'The text says itself that it is no one’s business',
      text: exampleStory({
        situation: 'In March 2025 our uploader lost one file in nine hundred. This is under NDA.',
      }),
      at: ['NDA'],
    },
  ],
  passes: [
    { title: 'The same without a name', text: exampleStory() },
    {
      title: 'Standards, public sites and ranges',
      text: exampleStory({
        action:
          'I read RFC-7231 and ISO-27001 on www.example.com, put UTF-8 in order, gave the uploader a range in 10.0.0.0/8, and found nothing confidential in the logs.',
      }),
    },
  ],
  *check(story, context) {
    const voice = ownVoice(story, { start: 0, end: story.text.length });
    const found = [
      ...internalDetails(publicText(story)),
      ...confidentialityMarkers(voice),
      ...phrasesIn(story.prose, context.words('words')).map((span) => ({
        ...span,
        kind: l10n.t('a name from your list'),
      })),
    ];
    const allowed = context.words('allowed');
    for (const { start, end, kind } of found.sort((a, b) => a.start - b.start)) {
      const text = story.text.slice(start, end);
      if (allowed.has(text.toLowerCase())) continue;
      yield {
        message: l10n.t`Say ${quotedSpan(story, { start, end })} in general words: it looks like ${kind}, and should stay with your employer.`,
        span: { start, end },
      };
    }
  },
};
