import assert from 'node:assert/strict';
import { parseStory } from '../../../src/core/story/parse';
import { sectionFacts, sectionTime } from '../../../src/core/story/section-facts';

describe('what the hover says of a section', () => {
  const story = parseStory(
    `## Situation and Task\n\n${'word '.repeat(30)}\n\n## Action\n\n${'word '.repeat(70)}\n`,
  );
  const [setup, action] = story.sections;

  it('is its length, spoken time at the given rate, and share', () => {
    assert.ok(action);
    const [first, , share] = sectionFacts(story, action, 140);
    assert.equal(first, '**Action**: 70 words, about 0:30 spoken, 70% of the story');
    assert.equal(share, 'Action: at least 40% of the story.');
    assert.match(sectionFacts(story, action, 70)[0] ?? '', /about 1:00 spoken/);
  });

  it('counts what is written, and no prompt of the template', () => {
    const draft = parseStory(
      `## Situation\n\n[What was going on, and who was affected by it?]\n\n## Action\n\n${'word '.repeat(70)}\n`,
    );
    const times = draft.sections.map((section) => sectionTime(draft, section, 140));
    assert.deepEqual(times, ['0:00, 0%', '0:30, 100%']);
  });

  it('is both purposes for a joint heading', () => {
    assert.ok(setup);
    const facts = sectionFacts(story, setup, 140);
    assert.equal(facts[0], '**Situation and Task**: 30 words, about 0:13 spoken, 30% of the story');
    assert.equal(facts.length, 4);
  });

  it('is no division by nothing in an empty story', () => {
    const empty = parseStory('## Result\n');
    assert.ok(empty.sections[0]);
    assert.match(sectionFacts(empty, empty.sections[0], 140)[0] ?? '', /0 words.* 0%/);
  });
});
