import assert from 'node:assert/strict';
import { exampleStory } from '../../../../src/core/lint/example';
import type { Rule } from '../../../../src/core/lint/rule';
import { RULES } from '../../../../src/core/lint/rules';
import { lintStory } from '../../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../../src/core/lint/settings';
import { parseStory } from '../../../../src/core/story/parse';
import { BALANCE } from './cases/balance';
import { CLAIMS } from './cases/claims';
import { EVIDENCE } from './cases/evidence';
import { MANNER } from './cases/manner';
import { OWNERSHIP } from './cases/ownership';
import { REFLECTION } from './cases/reflection';
import { CHANGES } from './changes';

const ALL = [...BALANCE, ...CLAIMS, ...EVIDENCE, ...MANNER, ...OWNERSHIP, ...REFLECTION];

/** How many texts the rules still miss; it only ever gets smaller. */
const OPEN = 21;

const STRICT = { ...DEFAULT_SETTINGS, profile: 'strict' as const };

const ruleOf = (id: string): Rule => {
  const rule = RULES.find((one) => one.id === id);
  assert.ok(rule, id);
  return rule;
};

function flags(rule: Rule, text: string): boolean {
  const rules = rule.last ? undefined : [rule];
  return lintStory(parseStory(text), STRICT, rules).some((one) => one.rule === rule.id);
}

const USUAL = new Set(exampleStory().split('\n'));

/** The lines of a text in which it differs from the usual example. */
const shown = (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => !USUAL.has(line) && !USUAL.has(line.replaceAll('*', '')))
    .join(' ');

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

describe('stability of the rules', () => {
  it('is tried for every rule of the default profile that reads wording, and for secrets', () => {
    const wanted = RULES.filter(({ id, profile }) => profile === 'default' || id === 'secret');
    assert.deepEqual(
      ALL.map(({ rule }) => rule).sort(),
      wanted.map(({ id }) => id),
    );
    for (const { rule, find, open = [], move } of ALL) {
      assert.ok(find.length + open.length >= 10, `${rule}: ten texts`);
      assert.ok(move.length >= 3, `${rule}: three repairs`);
    }
  });

  for (const { rule: id, find } of ALL) {
    it(`finds what anybody would mark: ${id}`, () => {
      const missed = find.filter((text) => !flags(ruleOf(id), text));
      assert.deepEqual(missed.map(shown), []);
    });
  }

  it('misses no more than it did', () => {
    const open = ALL.flatMap(({ rule, open = [] }) => open.map((text) => ({ rule, text })));
    const found = open.filter(({ rule, text }) => flags(ruleOf(rule), text));
    assert.deepEqual(
      found.map(({ rule, text }) => `${rule} now finds, so move it to its list: ${shown(text)}`),
      [],
    );
    assert.equal(open.length, OPEN, 'lower OPEN with every text that is found');
  });

  it('is silent after the repair that a teller would make, 9 times in 10', () => {
    const repairs = ALL.flatMap(({ rule, move }) => move.map((one) => ({ rule, ...one })));
    const judged = repairs.filter(({ rule, before }) => flags(ruleOf(rule), before));
    const kept = judged.filter(({ rule, after }) => flags(ruleOf(rule), after));
    const told = kept.map(({ rule, after }) => `${rule}: ${shown(after)}`).join('\n');
    assert.equal(judged.length, repairs.length, 'every repair is of something found');
    assert.ok(
      kept.length <= 0.1 * judged.length,
      `${percent(kept.length, judged.length)} stay:\n${told}`,
    );
  });

  describe('keeps its judgment, 19 times in 20', () => {
    const texts = RULES.flatMap((rule) => [
      ...(ALL.find((cases) => cases.rule === rule.id)?.find ?? []).map((text) => ({ rule, text })),
      ...[...rule.flags, ...rule.passes].map(({ text }) => ({ rule, text })),
    ]).map((one) => ({ ...one, flagged: flags(one.rule, one.text) }));

    for (const change of CHANGES) {
      it(`with ${change.name}`, () => {
        const tried = texts.flatMap(({ rule, text, flagged }) =>
          [...new Set(change.variants(text))]
            .filter((variant) => variant !== text)
            .map((variant) => ({ rule, variant, flagged })),
        );
        const moved = tried.filter(
          ({ rule, variant, flagged }) => flags(rule, variant) !== flagged,
        );
        const told = moved.map(
          ({ rule, variant, flagged }) =>
            `${rule.id} ${flagged ? 'no longer' : 'now'} flags: ${shown(variant)}`,
        );
        assert.ok(tried.length >= 10, `${tried.length} texts are too few to tell`);
        assert.ok(
          moved.length <= 0.05 * tried.length,
          `${percent(moved.length, tried.length)} of ${tried.length} changed:\n${told.join('\n')}`,
        );
      });
    }
  });
});
