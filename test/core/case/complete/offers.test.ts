import assert from 'node:assert/strict';
import fc from 'fast-check';
import { caseOffers, rubricLine } from '../../../../src/core/case/complete/offers';
import { DOCUMENTED, documentedWith } from '../documented';

const CURSOR = '¦';

/** What is offered where the cursor stands in the example with one part replaced. */
function offered(part: string, other: string) {
  const marked = documentedWith(part, other);
  const text = marked.replace(CURSOR, '');
  const found = caseOffers(text, marked.indexOf(CURSOR));
  return found && { ...found, labels: found.offers.map(({ label }) => label), text };
}

const labels = (part: string, other: string) => offered(part, other)?.labels;

describe('completion in a case', () => {
  it('offers the keys that are left, those that are needed first', () => {
    const found = offered('difficulty: 1 # 1 | 2 | 3', 'dif¦');
    assert.ok(found?.isKey);
    assert.deepEqual(found.labels, ['difficulty']);
    assert.equal(found.offers[0]?.insert, 'difficulty: $0');
    assert.equal(found.text.slice(found.span.start, found.span.end), 'dif');
    assert.deepEqual(
      labels('    about: scope # optional: scope | change | stability | cost\n', '    ¦\n'),
      ['about', 'after'],
    );
  });

  it('offers keys in brackets, in a new entry, and in place of a written one', () => {
    assert.deepEqual(labels('side: product }', '¦ }'), ['side']);
    assert.deepEqual(labels('challenges:\n', 'challenges:\n  - ¦\n'), ['text', 'tests']);
    const found = offered('    angle: technical # technical', '    ¦angel: technical # technical');
    assert.ok(found);
    assert.ok(found.labels.includes('angle'));
    assert.equal(found.offers[0]?.insert, undefined);
  });

  it('offers fixed values, and none twice in a list', () => {
    assert.deepEqual(labels('kind: outage', 'kind: ¦'), ['outage', 'deploy', 'takeover']);
    assert.deepEqual(labels('mitigates: true', 'mitigates: t¦'), ['true', 'false']);
    const terms = labels('[latency, roll-back, stability]', '[latency, ¦, stability]');
    assert.ok(terms);
    assert.ok(terms.includes('canary'));
    assert.ok(!terms.includes('latency'));
  });

  it('offers ids of the file where one is named, with what they stand for', () => {
    const found = offered('after: [f-since]', 'after: [¦]');
    assert.deepEqual(found?.labels, ['f-since', 'f-index', 's-p99', 'a-old-index']);
    assert.equal(found.offers[0]?.documentation, 'Since Saturday at two in the morning.');
    assert.deepEqual(labels('from: owner', 'from: ¦'), ['owner']);
    assert.deepEqual(labels('unless: [a-old-index]', 'unless:\n      - ¦'), ['a-old-index']);
  });

  it('offers signals and red flags with what they say', () => {
    const found = offered('credits: [troubleshooting-s1]', 'credits: [tr¦]');
    const signal = found?.offers.find(({ label }) => label === 'troubleshooting-s1');
    assert.equal(signal?.documentation, rubricLine('troubleshooting-s1'));
    assert.ok(signal?.documentation);
    const flags = labels('red-flag: troubleshooting-r2', 'red-flag: ¦');
    assert.ok(flags);
    assert.ok(flags.includes('troubleshooting-r2'));
    assert.ok(!flags.includes('troubleshooting-s1'));
    assert.equal(rubricLine('toString'), undefined);
  });

  it('offers nothing in a text, and nothing below a key that nobody knows', () => {
    assert.equal(labels('title: Slow', 'title: Sl¦'), undefined);
    assert.equal(offered('title: Slow', 'titel: Sl¦'), undefined);
  });

  it('never throws, wherever the cursor stands', () => {
    const place = fc.integer({ min: 0, max: DOCUMENTED.length });
    fc.assert(
      fc.property(place, fc.string({ maxLength: 6 }), (offset, typed) => {
        const text = DOCUMENTED.slice(0, offset) + typed + DOCUMENTED.slice(offset);
        const found = caseOffers(text, offset);
        if (found) assert.ok(found.span.start <= offset && offset <= found.span.end);
      }),
      { numRuns: 150 },
    );
  });
});
