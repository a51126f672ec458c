import assert from 'node:assert/strict';
import { CASE_PHASES } from '../../src/core/guide/case';
import { CASE_SLOTS, PHASE_SLOTS } from '../../src/core/guide/case-areas';
import { FINDING_PROBES, SILENT_RULES } from '../../src/core/guide/finding-probes';
import { EXPLORATORY_AREAS } from '../../src/core/guide/focus-areas';
import { LADDER } from '../../src/core/guide/ladder';
import { PERSONAS } from '../../src/core/guide/personas';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { ROUND_FORMATS } from '../../src/core/guide/rounds';
import { RUBRICS } from '../../src/core/guide/rubrics';
import { RULES } from '../../src/core/lint/rules';
import { PRAISE } from './praise';
import { plainWords } from './shingles';
import { wordsOf } from './shipped';

const distinct = (values: readonly string[]) => new Set(values).size === values.length;
const challenges = PERSONAS.flatMap((persona) => persona.challenges);
const spoken = [...FINDING_PROBES, ...LADDER, ...challenges];

describe('follow-ups', () => {
  it('have ids and words of their own, also beside the probes of rubrics and the questions', () => {
    const others = RUBRICS.flatMap(({ probes }) => probes);
    const all = [...spoken, ...others, ...QUESTION_BANK];
    assert.ok(distinct(all.map(({ id }) => id)));
    assert.ok(distinct(all.map(({ text }) => plainWords(text).join(' '))));
  });

  for (const { id, text } of spoken) {
    it(`can be said in one breath or two: ${id}`, () => {
      assert.match(text, /^\p{Lu}.*[.?]$/u);
      assert.ok(wordsOf(text).length <= 25, text);
      assert.doesNotMatch(text, /[“”"[\]{}]/, 'quotes nothing');
    });
  }

  it('say why they are offered in a few words', () => {
    for (const { because } of [...FINDING_PROBES, ...LADDER]) {
      assert.match(because, /^\p{Lu}.*[^.?!]$/u);
      assert.ok(wordsOf(because).length <= 14, because);
    }
  });
});

describe('follow-ups to findings', () => {
  const silent = Object.values(SILENT_RULES).flat();
  const asking = FINDING_PROBES.flatMap(({ rules }) => rules);

  it('are there for every rule that an interviewer would ask about, and for no other', () => {
    assert.ok(distinct([...asking, ...silent]));
    assert.deepEqual([...asking, ...silent].sort(), RULES.map(({ id }) => id).sort());
  });

  it('ask what it is compared with where a baseline is missing', () => {
    const probe = FINDING_PROBES.find(({ rules }) => rules.includes('missing-baseline'));
    assert.equal(probe?.text, 'Compared with what?');
    assert.equal(probe.missing, 'number');
  });

  it('lead nobody to say more of what is confidential', () => {
    for (const rule of ['secret', 'confidential-detail', 'named-person', 'business-figure']) {
      assert.ok(silent.includes(rule), rule);
    }
  });
});

describe('the ladder', () => {
  it('has eight rungs, each for another part that an answer can miss, the challenge last', () => {
    assert.equal(LADDER.length, 8);
    assert.ok(distinct(LADDER.map(({ missing }) => missing)));
    for (const { id, missing } of LADDER) assert.equal(id, `ladder-${missing}`);
    assert.equal(LADDER[0]?.missing, 'person');
    assert.equal(LADDER.at(-1)?.missing, 'challenge');
  });

  it('keeps a way to follow up in a case, without a past to ask for', () => {
    const inCases = LADDER.filter((rung) => rung.inCases);
    assert.ok(inCases.length >= 4);
    for (const { text } of inCases) assert.doesNotMatch(text, /\b(?:did|was|were|have you|had)\b/);
  });
});

describe('personas', () => {
  it('are a peer, a partner and a senior leader', () => {
    assert.deepEqual(
      PERSONAS.map(({ id }) => id),
      ['peer', 'partner', 'senior'],
    );
    assert.ok(distinct(PERSONAS.map(({ cares }) => cares)));
    assert.equal(PERSONAS.find(({ id }) => id === 'partner')?.jargon, 'explained');
  });

  for (const persona of PERSONAS) {
    const forAnswers = persona.challenges.filter(({ suits }) => suits !== 'cases');

    it(`object as ${persona.id} in five ways or more, two of them to any answer and two to a case`, () => {
      assert.ok(forAnswers.length >= 5);
      assert.ok(forAnswers.filter(({ suits }) => suits === undefined).length >= 2);
      assert.ok(persona.challenges.length - forAnswers.length >= 2);
      for (const { id } of EXPLORATORY_AREAS) {
        const fitting = forAnswers.filter(({ suits }) => !suits || suits.includes(id));
        assert.ok(fitting.length >= 3, id);
      }
    });

    it(`number what ${persona.id} says, and say what they listen for without praise`, () => {
      assert.deepEqual(
        persona.challenges.map(({ id }) => id),
        persona.challenges.map((_, index) => `${persona.id}-${index + 1}`),
      );
      assert.match(persona.cares, /^\p{Lu}.*\.$/u);
      assert.doesNotMatch(persona.cares, PRAISE);
      assert.match(persona.name, /^an? /);
    });
  }
});

describe('areas of a case', () => {
  it('are the four of the live interview', () => {
    const live = RUBRICS.filter(({ interview }) => interview === 'service-ownership');
    assert.deepEqual(
      live.map(({ slot }) => slot),
      CASE_SLOTS,
    );
  });

  it('have room in phases that there are', () => {
    const planned = ROUND_FORMATS['service-ownership'].phases.map(({ id }) => id);
    const phases: readonly string[] = [...CASE_PHASES, ...planned];
    for (const [id, slots] of Object.entries(PHASE_SLOTS)) {
      assert.ok(phases.includes(id), id);
      assert.ok(slots.length > 0 && distinct(slots));
    }
    assert.equal(new Set(Object.values(PHASE_SLOTS).flat()).size, CASE_SLOTS.length);
  });
});
