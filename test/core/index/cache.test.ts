import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { QUALITY_IDS } from '../../../src/core/guide/qualities';
import { SECTIONS } from '../../../src/core/guide/sections';
import { SEVERITIES } from '../../../src/core/lint/rule';
import {
  cacheEntry,
  cacheFoot,
  cacheHead,
  CacheReading,
  type CacheScope,
} from '../../../src/core/index/cache';
import { writeMarkers, type Marker } from '../../../src/core/index/marker';
import { SERVICE_WORK, STORY_KINDS, STORY_STATUSES } from '../../../src/core/story/story';

interface Kept {
  record: StoryRecord;
  fingerprint: string;
  checkedBy: string;
  markers: Marker[];
}

const SCOPE: CacheScope = { extension: '1.0.0', places: 'here' };

/** Without the values that are undefined, and with the usual prototypes. */
const plain = <T>(data: T) => JSON.parse(JSON.stringify(data)) as T;

const text = fc.string({ unit: 'binary', maxLength: 20 });
const count = fc.nat({ max: 1e6 });
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const place = fc.record({ line: count, column: count });
const severities = fc.constantFrom(...SEVERITIES);
const marker = fc.record({
  rule: text,
  severity: severities,
  message: text,
  from: place,
  to: place,
});
const sign = fc.record({
  sign: text,
  section: fc.constantFrom(...SECTIONS.map(({ kind }) => kind)),
  line: count,
});
const evidence = fc.record({
  area: fc.constantFrom(...EXPLORATORY_AREAS.map(({ id }) => id)),
  shown: fc.boolean(),
  signs: fc.array(sign, { maxLength: 3 }),
});
const checked = fc.record({
  findings: fc.record({ error: count, warning: count, information: count, hint: count }),
  rules: fc.array(text, { maxLength: 3 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
});
const record = fc
  .record({
    id: text,
    title: text,
    focus: fc.array(text, { maxLength: 3 }),
    topics: fc.array(text, { maxLength: 3 }),
    kind: option(fc.constantFrom(...STORY_KINDS)),
    serviceWork: option(fc.constantFrom(...SERVICE_WORK)),
    qualities: option(fc.array(fc.constantFrom(...QUALITY_IDS), { maxLength: 3 })),
    when: option(text),
    status: option(fc.constantFrom(...STORY_STATUSES)),
    words: option(count),
    checked: option(checked),
  })
  .map((parts) => plain(parts) as StoryRecord);
const kept = fc
  .record({
    record,
    fingerprint: text,
    checkedBy: text,
    markers: fc.array(marker, { maxLength: 3 }),
  })
  .map(plain);
const stories = fc.array(kept, { minLength: 1, maxLength: 5 });

function write(all: readonly Kept[], scope = SCOPE): string {
  const entries = all.map(({ markers, ...story }) => cacheEntry(story, writeMarkers(markers)));
  return cacheHead(scope) + entries.join('') + cacheFoot(all.length);
}

function read(cache: string, scope = SCOPE) {
  const reading = new CacheReading(cache, scope);
  const found = [...reading.stories()].filter((story) => story !== undefined);
  return { isWhole: reading.isWhole, found };
}

/** Everything that was found, its markers read. */
function resolved(cache: string, scope = SCOPE) {
  return read(cache, scope).found.map((story) => ({ ...story, markers: story.markers() }));
}

const ONE: Kept = {
  record: { id: 'file:///s/a.md', title: 'A', focus: ['partnering'], topics: [] },
  fingerprint: '1:2',
  checkedBy: '3:4',
  markers: [],
};

/** A cache of one story, with something else in place of what it holds. */
const spoiled = (change: (entry: { record: object }) => unknown) => {
  const [head = '', entry = '', markers = '', foot = ''] = write([ONE]).split('\n');
  const changed = JSON.stringify(change(JSON.parse(entry) as { record: object }));
  return [head, changed, markers, foot].join('\n');
};

const withRecord = (parts: object) =>
  spoiled((entry) => ({ ...entry, record: { ...entry.record, ...parts } }));

describe('the cache of the stories', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const cache = write(all);
        assert.deepEqual(resolved(cache), all);
        assert.equal(read(cache).isWhole, true);
      }),
    );
  });

  it('is no whole when it was torn anywhere, and never invents a story', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (all, at) => {
        const cache = write(all);
        const torn = cache.slice(0, at % cache.length);
        assert.equal(read(torn).isWhole, false);
        const ids = new Set(all.map(({ record: { id } }) => id));
        for (const story of read(torn).found) assert.ok(ids.has(story.record.id));
      }),
    );
  });

  it('survives any change of any character', () => {
    fc.assert(
      fc.property(stories, fc.nat(), text, (all, at, other) => {
        const cache = write(all);
        const place = at % cache.length;
        resolved(cache.slice(0, place) + other + cache.slice(place + 1));
      }),
    );
  });

  it('survives noise', () => {
    fc.assert(fc.property(text, (noise) => void assert.equal(read(noise).isWhole, false)));
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 6 }), (lines) => {
        assert.deepEqual(resolved(cacheHead(SCOPE) + lines.join('\n')), []);
      }),
    );
  });

  it('counts for nothing in another format', () => {
    const cache = write([ONE]).replace('index 2', 'index 1');
    assert.deepEqual(read(cache), { isWhole: false, found: [] });
  });

  it('of another version holds stories that are to be checked again', () => {
    const [story] = read(write([ONE]), { ...SCOPE, extension: '1.0.1' }).found;
    assert.equal(story?.checkedBy, '');
    assert.deepEqual(story?.record, ONE.record);
  });

  it('for other places holds stories, but perhaps not all', () => {
    const { isWhole, found } = read(write([ONE]), { ...SCOPE, places: 'there' });
    assert.equal(isWhole, false);
    assert.equal(found.length, 1);
  });

  it('without a story says nothing of how many there are', () => {
    assert.equal(read(write([])).isWhole, false);
  });

  const wrong: Record<string, object> = {
    'a title that is no text': { title: 1 },
    'no topics': { topics: undefined },
    'a focus that is no list': { focus: { length: 1, 0: 'partnering' } },
    'a kind that nobody knows': { kind: 'triumph' },
    'a quality that nobody knows': { qualities: ['hackable', 'fast'] },
    'a negative number of words': { words: -1 },
    'checks without rules': { checked: { findings: {}, evidence: [] } },
    'findings that are no numbers': {
      checked: {
        findings: { error: '1', warning: 0, information: 0, hint: 0 },
        rules: [],
        evidence: [],
      },
    },
    'evidence of no area': {
      checked: {
        findings: { error: 0, warning: 0, information: 0, hint: 0 },
        rules: [],
        evidence: [{ area: 'toString', shown: true, signs: [] }],
      },
    },
  };
  for (const [what, parts] of Object.entries(wrong)) {
    it(`leaves out a story with ${what}`, () => {
      assert.deepEqual(read(withRecord(parts)), { isWhole: false, found: [] });
    });
  }

  it('takes no value from a prototype, and leaves no trace in one', () => {
    const hostile = write([ONE]).replace(
      '"title":"A"',
      '"__proto__":{"title":"B","kind":"failure"},"constructor":{"prototype":{"x":1}}',
    );
    assert.deepEqual(read(hostile).found, []);
    const extra = write([ONE]).replace('"title":"A"', '"title":"A","__proto__":{"kind":"failure"}');
    assert.deepEqual(read(extra).found[0]?.record, ONE.record);
    assert.equal(({} as { kind?: string }).kind, undefined);
  });

  it('says of markers that can’t be read that they are unknown', () => {
    for (const line of ['', '{', '{}', '[[]]', '[["rule",9,0,0,0,1,"no such severity"]]']) {
      const [head = '', entry = '', , foot = ''] = write([ONE]).split('\n');
      const [story] = read([head, entry, line, foot].join('\n')).found;
      assert.equal(story?.markers(), undefined, line);
    }
  });
});
