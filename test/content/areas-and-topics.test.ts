import assert from 'node:assert/strict';
import {
  EXPLORATORY_AREAS,
  FOCUS_AREAS,
  SERVICE_OWNERSHIP_AREAS,
  isExploratoryArea,
  type ExploratoryAreaId,
} from '../../src/core/guide/focus-areas';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { HEADING_LANGUAGES } from '../../src/core/guide/heading-languages';
import { REQUIRED_SECTIONS, SECTIONS, type SectionKind } from '../../src/core/guide/sections';
import { TOPICS, isTopic } from '../../src/core/guide/topics';
import { namesOf, plainName } from '../../src/core/story/vocabulary';
import { PRAISE } from './praise';

const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id);

describe('focus areas', () => {
  it('are five in one interview and four in the other, in the order of the guide', () => {
    assert.deepEqual(ids(EXPLORATORY_AREAS), [
      'developing-others',
      'driving-success',
      'partnering',
      'prioritizing',
      'production-ownership',
    ]);
    assert.deepEqual(ids(SERVICE_OWNERSHIP_AREAS), [
      'driving-success',
      'managing-production-changes',
      'operations-metrics',
      'troubleshooting',
    ]);
  });

  it('share one definition of Driving Success, so that there are eight in all', () => {
    const inBoth = EXPLORATORY_AREAS.filter((area) =>
      SERVICE_OWNERSHIP_AREAS.some((other) => other.id === area.id),
    );
    assert.deepEqual(ids(inBoth), ['driving-success']);
    assert.deepEqual(inBoth[0]?.interviews, ['exploratory', 'service-ownership']);
    assert.equal(FOCUS_AREAS.length, 8);
    assert.equal(new Set(FOCUS_AREAS.map((area) => area.definition)).size, 8);
    assert.equal(new Set(ids(FOCUS_AREAS)).size, 8);
  });

  it('describe behavior without empty praise', () => {
    for (const { definition } of FOCUS_AREAS) assert.doesNotMatch(definition, PRAISE);
  });

  it('may be claimed by a story when they belong to the Exploratory interview', () => {
    assert.equal(isExploratoryArea('driving-success'), true);
    assert.equal(isExploratoryArea('troubleshooting'), false);
    assert.equal(isExploratoryArea('toString'), false);
  });
});

describe('topics', () => {
  it('are the eleven of the guide, in its order', () => {
    assert.deepEqual(ids(TOPICS), [
      'cross-functional-project',
      'building-relationships',
      'motivating-team',
      'competing-goals',
      'influencing',
      'learning-from-events',
      'building-up-others',
      'proud-achievement',
      'time-pressure',
      'supporting-growth',
      'failure',
    ]);
    assert.equal(isTopic('failure'), true);
    assert.equal(isTopic('failures'), false);
  });

  it('name the areas that two or more of their questions probe, the most probed first', () => {
    for (const topic of TOPICS) {
      const count = (area: ExploratoryAreaId) =>
        QUESTION_BANK.filter(
          (one) => one.topic === topic.id && (one.primary === area || one.secondary.includes(area)),
        ).length;
      const probed = ids(EXPLORATORY_AREAS)
        .filter(isExploratoryArea)
        .filter((id) => count(id) > 1);
      assert.deepEqual([...topic.areas].sort(), probed.sort(), topic.id);
      const counts = topic.areas.map(count);
      assert.deepEqual(
        counts,
        [...counts].sort((a, b) => b - a),
        topic.id,
      );
    }
  });
});

describe('sections', () => {
  it('are told in the order of the acronym, with a reflection at the end', () => {
    assert.deepEqual(
      SECTIONS.map((section) => section.kind),
      [...REQUIRED_SECTIONS, 'reflection'],
    );
  });

  it('never share a heading', () => {
    for (const { tag, names } of HEADING_LANGUAGES) {
      const all = Object.values(names).flat();
      assert.equal(new Set(all).size, all.length, tag);
    }
    const kinds = new Map<string, SectionKind>();
    for (const [name, kind] of HEADING_LANGUAGES.flatMap(namesOf)) {
      const plain = plainName(name);
      assert.equal(kinds.get(plain) ?? kind, kind, `“${name}” in all languages`);
      kinds.set(plain, kind);
    }
  });

  it('have prompts that are recognizable as such: one pair of square brackets', () => {
    for (const { prompt } of SECTIONS) assert.match(prompt, /^\[[^[\]]+\]$/);
  });
});
