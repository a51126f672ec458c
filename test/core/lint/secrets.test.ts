import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { secrets } from '../../../src/core/lint/secrets';
import { parseStory } from '../../../src/core/story/parse';

const found = (text: string) => secrets(text).map(({ start, end }) => text.slice(start, end));

/** Made up here, in pieces, so that nobody's scanner takes them for real. */
const MIXED = 'a1B2c3D4'.repeat(5);

const SECRETS = [
  'password=hunter2',
  'DB_PASSWORD=Winter2023',
  'pwd = "correct-horse"',
  "api_key: 'k39x-20fj'",
  '"token": "9f8e7d6c5b"',
  'client_secret=0123456789abcdef',
  'password is “Tr0ub4dor”',
  'passphrase was set to `blue7fish`',
  'password: hunter2',
  'postgres://upload:s3cr3t@db/shops',
  `Authorization: Bearer ${MIXED}`,
  'AKIAIOSFODNN7EXAMPLE',
  ['ghp', MIXED].join('_'),
  ['glpat', MIXED.slice(0, 20)].join('-'),
  ['xoxb', '1234567890', 'abcdef'].join('-'),
  ['sk', 'live', MIXED].join('_'),
  `AIza${MIXED.slice(0, 35)}`,
  ['eyJhbGciOiJI', 'eyJzdWIiOiIx', 'c2lnbmF0dXJl'].join('.'),
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----',
];

const HARMLESS = [
  'I rotated the password the same night.',
  'The token: nobody knew where it came from.',
  'The password was known to twelve people.',
  'We used three ways of rotating the passwords of 40 databases.',
  'My secret is that I write everything down.',
  'The token is valid for 15 minutes.',
  'The secret: listen first, 2 times.',
  'password=<from the vault>',
  'password=${DB_PASSWORD}',
  'token = process.env.TOKEN',
  'password: ********',
  'api_key="YOUR_KEY"',
  'token=getToken(user)',
  'if (token == previous) return;',
  'https://example.com:8443/path@home',
  'task-force-sk-all-hands-and-everything-else',
  'We compared tokens per second: 40k.',
  '-----BEGIN PUBLIC KEY-----',
  'compass: N45E12',
];

describe('secrets', () => {
  for (const text of SECRETS) {
    it(`are in: ${text.slice(0, 24)}`, () => {
      assert.deepEqual(found(`Before ${text}`), [text]);
      assert.deepEqual(found(text), [text]);
    });
  }
  for (const text of HARMLESS) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('are found in front matter, comments, code and links as well', () => {
    const text = exampleStory(
      { action: '`token=abc123` <!-- secret=abc124 --> [logs](http://x.test/?api_key=abc125)' },
      ['title: x', 'password: hunter2'],
    );
    assert.deepEqual(found(text), [
      'password: hunter2',
      'token=abc123',
      'secret=abc124',
      'api_key=abc125',
    ]);
  });

  it('stay out of what else is said about the place', () => {
    const text = exampleStory({ task: 'It was on http://wiki/page?token=abc123 in those days.' });
    for (const { message } of lintStory(parseStory(text), DEFAULT_SETTINGS)) {
      assert.ok(!message.includes('abc123'), message);
    }
  });

  it('stay out of what is said about them', () => {
    for (const secret of SECRETS) {
      const findings = lintStory(
        parseStory(exampleStory({ task: `It had ${secret}\n` })),
        DEFAULT_SETTINGS,
      );
      assert.equal(findings.filter(({ rule }) => rule === 'secret').length, 1);
      for (const { message, data, fixes } of findings) {
        assert.ok(!JSON.stringify([message, data, fixes]).includes(secret));
      }
    }
  });
});
