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

describe('secrets told in a sentence', () => {
  const told = [
    'the shared password `Morgen-Kaffee-12`',
    'password was still Gannet!7741',
    'passphrase "four-blue-otters-88"',
    'tkn_live_88sd7f6g5h4j3k2l',
    'acme_live_9fK2mQ7xT4',
    'root / Sommer2024!',
    'The password (Winter-2024!) was on a note.',
    'password "Hamburg1889"',
    'with the password Tulpe_2020 on a sticky note',
    'log in as admin with the password P@ssw0rd99',
    'passphrase: otter-lamp-22',
    'the API key qk_test_5d8Fh2K9s0aB',
    'whsec_9s8d7f6g5h4j3k2l1m0n',
    'the credentials admin:Fj0rd-22!',
    'The password for the console was Gull&Tern19.',
    'the secret 7f3a9c1e5b2d8f604a6c',
    'the access key 9c1185a5c5e9fc54612808977ee8f548',
    'the passcode 991-442-A7',
    'PW: Herbst!23',
    'The password of the robot, `Blech3imer`, stood in the wiki.',
    'Bearer 9f8e7d6c5b4a39281706',
    'the password, which was `Fluss7Kiesel`, was known to all',
    'token of the build server: `b7c99d10e4`',
    'X-Api-Key: 7Qd93mZrT1vXe0',
    'we all knew the wifi password Regen#44bogen',
    'the root password is still `toor1234!`',
    'token xk9-44fa-b1c2-99de',
    'the vault passphrase "Sieben.Zwerge.7"',
    'api key 4f9a0c77b2e1d3',
    'log in with admin / Passw0rt!',
    'the service login (`loader-ro` / `Quarz!tulpe88`)',
  ];
  const lookAlikes = [
    'we set `max_token_length` to 40',
    'The token count 4096 was the limit.',
    'the `password` field',
    'The password policy ISO-27001 asks for it.',
    'the password column `pwd_hash_v2`',
    'the password manager 1Password',
    'a token bucket of size `20kb`',
    'the API key header `X-Api-Key-2`',
    'the secret `prod/db-2/password`',
    'The password hash used SHA-256.',
    'the password file `/etc/shadow2`',
    'the token endpoint v2',
    'the table user_live_sessions_2024',
    'the package app_test_integration2',
    'Passwords 2 and 3 were rotated.',
    'The password was 12 characters long.',
    'password rules (8+ characters)',
    'password reset `reset-2fa`',
    'The password was changed on 2024-05-12.',
    'the token `<token-1>`',
    'password (see page 12)',
    'The password was rotated in Q3-2024.',
    'a bearer of good news in 2024',
    'the passcode was 6 digits',
    'the key 2024-05-12 of the calendar',
    'The secret was OAuth2.',
    'the token was JWT-based and used RS256',
    'The password was Base64-encoded.',
    'the login B2B-portal',
    'The password was AES256-encrypted.',
    'the token exchange RFC8693',
    'The password was stored 2-way in web3js.',
    'the password length was 14',
    'the token lives 24h',
    'the wifi in room B12',
    'the API key was replaced in v2.3',
    'the account `loader-ro` and `loader-rw2`',
  ];
  for (const text of told) it(`are in: ${text}`, () => assert.ok(found(text).length > 0));
  for (const text of lookAlikes) it(`aren’t in: ${text}`, () => assert.deepEqual(found(text), []));
});
