import assert from 'node:assert/strict';
import { earned, MIN_POSITIVES, positives } from '../../src/core/lint/earned';
import { SHOWN_AT_FIRST } from '../../src/core/lint/fold';
import { weaker } from '../../src/core/lint/rule';
import { isOn } from '../../src/core/lint/run';
import { RULES } from '../../src/core/lint/rules';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { SHIPPED } from '../../src/core/lint/shipped';
import { perText } from '../measure/alarms';
import { hashOf, readCorpus } from '../measure/corpus';
import { readPublished } from '../measure/published';
import { f1, isFair, measure } from '../measure/report';
import { ruleOf } from '../measure/score';

const texts = readCorpus('test/corpus/locked');
const published = readPublished();
const now = measure({ name: 'locked', texts });

/** Guards against a file that can't be read; no text of a corpus is one, nor a forgotten comment. */
const NOT_IN_STORIES = ['too-complex', 'unused-ignore'];

const byDefault = RULES.filter((rule) => isOn(rule, DEFAULT_SETTINGS));

describe('the release check', () => {
  it('looks at the locked texts that were measured', () => {
    assert.equal(hashOf(texts), published.runs.at(-1)?.corpus);
  });

  it('has labelled texts enough for every rule that is on by default', () => {
    for (const { id } of byDefault.filter((rule) => !NOT_IN_STORIES.includes(rule.id))) {
      const labelled = texts
        .flatMap(({ labels }) => labels)
        .filter(({ label }) => ruleOf(label) === id);
      assert.ok(labelled.length >= MIN_POSITIVES, `${id}: ${labelled.length}`);
      const score = published.rules[id];
      assert.ok(score && positives(score) >= MIN_POSITIVES, `${id} has not been measured`);
    }
  });

  for (const rule of RULES) {
    it(`ships ${rule.id} at the severity that its first figures have earned`, () => {
      assert.deepEqual(SHIPPED[rule.id], earned(rule, published.rules[rule.id]));
    });

    it(`would ship ${rule.id} no lower by the figures of today`, () => {
      const score = now.scores.find((one) => one.rule === rule.id);
      const shipped = SHIPPED[rule.id]?.severity;
      assert.ok(shipped);
      if (!published.rules[rule.id]) return;
      const today = earned(rule, score).severity;
      assert.equal(weaker(today, shipped), shipped, `${rule.id} has become worse: ${today}`);
    });
  }

  it('beats the obvious one-liner with every rule that is on by default', () => {
    for (const { id } of byDefault) {
      const score = now.scores.find((one) => one.rule === id);
      const oneLiner = now.oneLiners[id];
      if (score && oneLiner) assert.ok(f1(score) >= f1(oneLiner), `${id}: ${f1(score)}`);
    }
  });

  it('leaves clean stories in peace, those in plain English as well', () => {
    assert.ok(now.clean.texts >= 40);
    assert.ok(perText(now.clean) <= 0.5, `${perText(now.clean)} findings a text`);
    assert.ok(isFair(now));
  });

  it('never shows more than a few findings at first', () => {
    for (const { findings, labelled } of now.checked) {
      const shown = findings.filter(({ severity, folded }) => severity !== 'hint' && !folded);
      assert.ok(shown.length <= SHOWN_AT_FIRST, labelled.file);
    }
  });
});
