import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { secrets } from '../secrets';

const TAKEN_OUT = '(removed)';

export const rule: Rule = {
  id: 'secret',
  profile: 'structure',
  severity: 'error',
  summary: 'Something in the file looks like a password, a key or a token.',
  why: 'A story file is copied, printed and shared, and whoever reads it can use what it gives away. An interviewer also sees how you would treat their secrets. Take it out of the file, and have it replaced where it is used.',
  guide: ['G51'],
  flags: [
    {
      title: 'A password in the text',
      text: exampleStory({
        situation: 'In March 2025 the uploader still ran with password=hunter2 on every machine.',
      }),
      at: ['password=hunter2'],
      fixed: exampleStory({
        situation: `In March 2025 the uploader still ran with ${TAKEN_OUT} on every machine.`,
      }),
    },
    {
      title: 'Keys in code',
      text: exampleStory({
        action:
          'I found two keys in the logs:\n\n```\nAKIAIOSFODNN7EXAMPLE\n-----BEGIN RSA PRIVATE KEY-----\n```\n\nI had both replaced the same day.',
      }),
      at: ['AKIAIOSFODNN7EXAMPLE', '-----BEGIN RSA PRIVATE KEY-----'],
    },
  ],
  passes: [
    {
      title: 'Talk about passwords',
      text: exampleStory({
        action:
          'I rotated the password of the uploader, moved the token: nobody may read it from the logs, and wrote `password=<from the vault>` into the manual.',
      }),
    },
  ],
  *check({ text }) {
    for (const { start, end, kind } of secrets(text)) {
      yield {
        message: l10n.t`Take this out and have it replaced where it is used: it looks like ${l10n.t(kind)}, and a story file gets shared.`,
        span: { start, end },
        fixes: [
          {
            title: l10n.t('Take it out of the file'),
            edits: [{ span: { start, end }, newText: TAKEN_OUT }],
            safe: false,
          },
        ],
      };
    }
  },
};
