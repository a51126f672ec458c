import assert from 'node:assert/strict';
import fc from 'fast-check';
import { publicText, withoutCredentials } from '../../../src/core/lint/public-text';
import { PROFILES, type Profile } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { quotedSpan } from '../../../src/core/lint/told-sentences';
import { parseStory } from '../../../src/core/story/parse';

/** Values that no other text here has, in letters that a message might repeat. */
const value = fc
  .array(fc.constantFrom(...'qxzjkvwQXZJKVW0123456789'), { minLength: 14, maxLength: 30 })
  .map((signs) => `q7${signs.join('')}`);

/** Ways of writing a credential, each of which the rule `secret` knows. */
const FORMS: ((value: string) => string)[] = [
  (one) => `password=${one}`,
  (one) => `DB_PASSWORD="${one}"`,
  (one) => `api_key := '${one}'`,
  (one) => `token: "${one}"`,
  (one) => `password is “${one}”`,
  (one) => `postgres://upload:${one}@db.corp.example.com/shops`,
  (one) => ['sk', 'live', one].join('_'),
  (one) => ['ghp', one.repeat(3)].join('_'),
  (one) => `Authorization: Bearer ${one}`,
];

/** Texts around a credential that some rule marks, or the place of which it quotes. */
const PLACES: ((secret: string) => string)[] = [
  (one) => `[how ${one} went]`,
  (one) => `It was decided to ${one} roll back. A decision was made ${one}.`,
  (one) => `It was decided to ${one}`,
  (one) =>
    `I usually ${one} ask. I would ${one} wait, I always look, I’d ${one} go, I often see it, and I would tell them.`,
  (one) => `We improved it significantly ${one} by a lot ${one} and massively.`,
  (one) => `The average ${one} latency was fine, and MTTR ${one} fell.`,
  (one) => `The mean ${one} response time went down.`,
  (one) => `Bob ${one} screwed up, and it was all Bob Miller’s fault.`,
  (one) => `Lost files fell by 40 % ${one}.`,
  (one) => `The queue ${one} was launched ${one}.`,
  (one) => `See db7.corp.example.com/${one} and http://wiki/page?${one} under OPS-4127 ${one}.`,
  (one) => `This is under NDA ${one} and confidential.`,
  (one) => `**Result: ${one}**`,
  (one) => `#Result: ${one}`,
  (one) => `## Result: ${one}\n\nWell.`,
  (one) => `<!-- star-ignore ${one} -->`,
  (one) => `<!-- star-ignore ${one.replace(/\W/g, '-')} ${one} -->`,
  (one) => `“I said ${one},” she said.`,
  (one) => `> ${one}`,
  (one) => `- I chose ${one}\n- I decided on ${one} at once`,
  (one) => `I helped ${one} with the ${one} migration and never ${one} failed.`,
  (one) => `Anna ${one} Porter was on a performance plan ${one} that year.`,
  (one) => `We serve two billion users ${one}.`,
  (one) => `| ${one} | b |\n|---|---|\n| a | ${one} |`,
  (one) => `[log](http://x.test/?${one}) and \`${one}\``,
  (one) => `I sort of ${one} guess that it maybe kind of ${one} worked, I think.`,
  (one) => `The ZTR ${one} team, the XQC ${one} board.`,
  (one) => `There were zero issues ${one} and 100 % uptime.`,
  (one) => `I helped ${one} a lot. I was involved in the migration.`,
  (one) => `We serve two billion users every day, and then ${one} happened.`,
];

const FRONT: ((secret: string) => string)[] = [
  (one) => `title: ${one}`,
  (one) => `title: a: ${one}`,
  (one) => `title: "${one}`,
  (one) => `title: *${one}`,
  (one) => `title: !${one} a`,
  (one) => `focus: [${one}, partnering]`,
  (one) => `focus: ${one}`,
  (one) => `focus:\n  - '${one}'`,
  (one) => `topics: [${one}`,
  (one) => `topics: {a: ${one}}`,
  (one) => `kind: ${one}`,
  (one) => `when: ${one}`,
  (one) => `status: ${one}`,
  (one) => one,
  (one) => `${one}: 1`,
  (one) => `\t${one}`,
  (one) => `focsu: ${one}\nfocsu: 2`,
];

const place = fc.tuple(fc.constantFrom(...PLACES), fc.integer({ min: 0, max: 3 }));

/** A story whose parts all hold the credential, each in another of the places. */
function planted(
  secret: string,
  places: [(secret: string) => string, number][],
  front: ((secret: string) => string)[],
): string {
  const bodies: string[][] = [[], [], [], []];
  for (const [write, section] of places) bodies[section]?.push(write(secret));
  const sections = ['Situation', 'Task', 'Action', 'Result'].map(
    (name, i) =>
      `## ${name}\n\nI moved the queue and told the whole team why we did so.\n\n${(bodies[i] ?? []).join('\n\n')}\n`,
  );
  return `---\n${front.map((write) => write(secret)).join('\n')}\n---\n\n${sections.join('\n')}`;
}

/** Whether a text repeats six signs or more of a value in a row. */
function repeats(text: string, secret: string): boolean {
  for (let i = 0; i + 6 <= secret.length; i++) {
    if (text.includes(secret.slice(i, i + 6))) return true;
  }
  return false;
}

/** Fails when a finding says any part of the value; tells which rules spoke. */
function rulesThatKeepTo(text: string, secret: string, profile: Profile): string[] {
  return lintStory(parseStory(text), { ...DEFAULT_SETTINGS, profile }).map(
    ({ rule, message, data = {}, fixes }) => {
      const said = JSON.stringify([message, data, fixes.map(({ title }) => title)]);
      assert.ok(!repeats(said, secret), `${rule}: ${said}`);
      return rule;
    },
  );
}

describe('what is said about a story', () => {
  it('never repeats a credential in a place where a rule quotes', () => {
    const secret = 'q7ZxJ0kVw93QjZ2vWk81';
    const heard = new Set<string>();
    for (const form of FORMS.slice(0, 3)) {
      for (const write of PLACES) {
        const text = planted(
          form(secret),
          [0, 1, 2, 3].map((i) => [write, i]),
          [],
        );
        for (const rule of rulesThatKeepTo(text, secret, 'strict')) heard.add(rule);
      }
      for (const write of FRONT) {
        const text = planted(form(secret), [], [write]);
        for (const rule of rulesThatKeepTo(text, secret, 'structure')) heard.add(rule);
      }
    }
    const quoting = ['placeholder', 'unknown-focus', 'unknown-topic', 'invalid-front-matter'];
    const telling = ['pseudo-story', 'agentless-decision', 'confidential-detail', 'unused-ignore'];
    for (const rule of [...quoting, ...telling, 'vague-amplifier', 'blame', 'secret']) {
      assert.ok(heard.has(rule), `${rule} was never heard`);
    }
    assert.ok(heard.size > RULES.length / 2);
  });

  it('never repeats a credential, wherever it stands, under any profile', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...FORMS),
        fc.array(place, { minLength: 2, maxLength: 8 }),
        fc.array(fc.constantFrom(...FRONT), { minLength: 1, maxLength: 3 }),
        (secret, form, places, front) => {
          for (const profile of PROFILES) {
            rulesThatKeepTo(planted(form(secret), places, front), secret, profile);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('quotes any span without the part of a credential that lies in it', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...FORMS), fc.nat(), fc.nat(), (secret, form, a, b) => {
        const story = parseStory(`## Action\n\nI set ${form(secret)} in the night.\n`);
        const [start, end] = [a, b].map((at) => at % story.text.length).sort((x, y) => x - y);
        assert.ok(!repeats(quotedSpan(story, { start: start ?? 0, end: end ?? 0 }), secret));
      }),
    );
  });

  it('keeps the places and line ends of the rest', () => {
    const text = 'a password=hunter2\r\nb AKIAIOSFODNN7EXAMPLE c\n';
    const open = publicText(parseStory(text));
    assert.equal(open, `a ${' '.repeat(16)}\r\nb ${' '.repeat(20)} c\n`);
  });

  it('hides the tail of one credential that begins within another', () => {
    const text = 'postgres://upload:s3cr3t@password=hunter2) and more';
    assert.ok(!/s3cr3t|hunter2/.test(publicText(parseStory(text))));
  });

  it('hides credentials and their parts in what the parser says', () => {
    const story = parseStory('password=hunter2-maple\n');
    assert.equal(withoutCredentials(story, 'no alias “hunter2-maple” here'), 'no alias “…” here');
    assert.equal(withoutCredentials(story, 'unexpected -maple: there'), 'unexpected …: there');
    assert.equal(withoutCredentials(story, 'the password'), 'the password');
  });
});
