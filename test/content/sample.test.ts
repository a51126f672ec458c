import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { computeCoverage } from '../../src/core/coverage/coverage';
import { gapsOf } from '../../src/core/coverage/covered';
import { toRecord } from '../../src/core/coverage/to-record';
import { toldWords } from '../../src/core/coverage/words';
import type { SectionKind } from '../../src/core/guide/sections';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { spokenSeconds } from '../../src/core/story/spoken';
import { section, type Story } from '../../src/core/story/story';
import { ROUND_FACTS } from './sample-rounds';
import { DRAFTS, READY, SAMPLE } from './sample-stories';

/** The day on which the candidate looks at the sample. */
const TODAY = '2026-11-23';

const records = SAMPLE.map(({ name, story }) =>
  toRecord(`stories/${name}`, name, story, lintStory(story, DEFAULT_SETTINGS)),
);
const coverage = computeCoverage(records, ROUND_FACTS, TODAY);
const body = (story: Story, kind: SectionKind) => {
  const found = section(story, kind);
  return found ? story.prose.slice(found.body.start, found.body.end) : '';
};
const share = (story: Story, ...kinds: SectionKind[]) =>
  kinds.reduce((sum, kind) => sum + (section(story, kind)?.words ?? 0), 0) / story.words;

describe('sample workspace', () => {
  const readme = readFileSync('sample/README.md', 'utf8');

  it('holds eight finished stories and two drafts', () => {
    assert.equal(READY.length, 8);
    assert.equal(DRAFTS.length, 2);
  });

  it('leaves one gap, the one that its README names', () => {
    assert.deepEqual(
      gapsOf(coverage).map(({ kind, id, state }) => ({ kind, id, state })),
      [{ kind: 'focus-area', id: 'prioritizing', state: 'thin' }],
    );
    assert.match(readme, /## The gap to close\s+\*\*Prioritizing\*\* has a single finished story/);
  });

  it('has that one gap for another half year', () => {
    const later = computeCoverage(records, ROUND_FACTS, '2027-05-31');
    assert.deepEqual(
      gapsOf(later).map(({ id }) => id),
      ['prioritizing'],
    );
  });

  it('covers every topic but one with a finished story; that one has a draft', () => {
    const open = coverage.topics.filter(({ state }) => state !== 'solid');
    assert.deepEqual(
      open.map(({ id, state, stories }) => ({ id, state, stories: stories.map((one) => one.id) })),
      [{ id: 'competing-goals', state: 'thin', stories: ['stories/billing-and-reporting.md'] }],
    );
  });

  it('is solid in all else: service work, a failure with its lesson, the three pillars', () => {
    assert.deepEqual(new Set(coverage.others.map(({ state }) => state)), new Set(['solid']));
  });

  it('shows what it claims: every finished story is strong for each of its areas', () => {
    const weak = coverage.areas
      .flatMap(({ stories }) => stories)
      .filter(({ weaknesses }) => weaknesses.length > 0);
    assert.deepEqual(
      weak.map(({ id, weaknesses }) => ({ id, weaknesses })),
      [{ id: 'stories/billing-and-reporting.md', weaknesses: ['draft'] }],
    );
  });

  it('has stories that were told once and twice, as its README counts them', () => {
    const told = coverage.stories.filter(({ rehearsal }) => rehearsal.times > 0);
    assert.deepEqual(told.map(({ id, rehearsal }) => `${id}: ${toldWords(rehearsal)}`).sort(), [
      'stories/half-the-pages.md: told once',
      'stories/reason-behind-the-monthly-release.md: told once',
      'stories/reminders-sent-twice.md: told twice',
      'stories/the-incident-i-took-back.md: told once',
    ]);
    assert.match(readme, /Four stories were told in them, one of them twice/);
  });

  it('shows service work of each kind, and a failure', () => {
    const finished = READY.map(({ story }) => story.frontMatter);
    const work = new Set(finished.map(({ serviceWork }) => serviceWork?.value));
    assert.deepEqual([...work].filter(Boolean).sort(), ['expand', 'replace', 'troubleshoot']);
    assert.ok(finished.some(({ kind }) => kind?.value === 'failure'));
    assert.ok(finished.some(({ kind }) => kind?.value === 'growth'));
  });

  it('spreads the topics: no story carries more than two of the eleven', () => {
    for (const { topics, focus } of records) {
      assert.ok(topics.length <= 2);
      assert.ok(focus.length <= 2);
    }
  });

  it('has a README whose links lead somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    assert.ok(links.length > 0);
    for (const target of links) assert.ok(existsSync(`sample/${target}`), target);
  });
});

describe('finished sample stories', () => {
  for (const { name, story } of READY) {
    it(`${name} takes between 2:10 and 3:20 to tell`, () => {
      assert.ok(story.words >= 300 && story.words <= 470, String(story.words));
      const seconds = spokenSeconds(story.words, 140);
      assert.ok(seconds >= 130 && seconds <= 200, String(seconds));
    });

    it(`${name} spends its words where an interviewer listens`, () => {
      assert.ok(share(story, 'situation', 'task') <= 0.3);
      assert.ok(share(story, 'action') >= 0.45);
      assert.ok(share(story, 'result') >= 0.1);
    });

    it(`${name} can be said: no sentence is longer than one breath`, () => {
      for (const sentence of story.prose.split(/(?<=[.?!:;])\s+/)) {
        const words = sentence.split(/\s+/).filter(Boolean);
        assert.ok(words.length <= 40, sentence);
      }
    });

    it(`${name} has an own part, a reason, and a number with its start`, () => {
      const action = body(story, 'action');
      assert.ok((action.match(/\bI\b/g) ?? []).length >= 3);
      assert.match(action, /\b(?:because|since|so)\b/);
      assert.match(body(story, 'result'), /\d/);
      assert.match(
        body(story, 'result'),
        /\b(?:from|compared with|below|the year before|until then|earlier|grown from)\b/,
      );
    });

    it(`${name} keeps secrets, blame and empty amplifiers out`, () => {
      assert.doesNotMatch(story.text, /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[A-Z]{2,}-\d+\b|https?:|@/);
      assert.doesNotMatch(story.text, /[$€£]\d|password|confidential|\bNDA\b/i);
      assert.doesNotMatch(story.prose, /\b(?:significant|dramatic|massive|huge|tons of)/i);
      assert.doesNotMatch(story.prose, /average (?:latency|response)|human error|fault of/i);
    });

    it(`${name} reflects when it tells of failure or growth: what changed, and where it helped`, () => {
      const kind = story.frontMatter.kind?.value;
      const reflection = body(story, 'reflection');
      assert.equal(reflection !== '', kind !== 'success');
      if (kind === 'success') return;
      assert.ok((section(story, 'reflection')?.words ?? 0) >= 25);
      assert.match(reflection, /\bNow\b/);
      assert.match(reflection, /\b20\d\d\b/);
    });

    it(`${name} is dated within the career that the README tells`, () => {
      assert.match(story.frontMatter.when?.value ?? '', /^202[4-6]-(?:0[1-9]|1[0-2])$/);
    });
  }
});
