import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { smallestEdit } from '../../../src/core/lint/fix-all';
import { CacheReading } from '../../../src/core/index/cache';
import { readMarkers, writeMarkers } from '../../../src/core/index/marker';
import { patternOf } from '../../../src/core/patterns/pattern';
import {
  isDay,
  isWallClock,
  isZone,
  momentAt,
  clockChange,
} from '../../../src/core/plan/wall-clock';
import { quoted, scalar } from '../../../src/core/round/matter';
import { readList, writeList } from '../../../src/core/round/matter-list';
import { oneLine, plainLine, safeLine, unbold } from '../../../src/core/round/record/typed-text';
import { yamlText, fileNameFor, storyTemplate } from '../../../src/core/story/template';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits, LineIndex } from '../../../src/core/text';
import { nastyText } from '../round/record/any-round';
import { fuzz } from './fuzz';
import { assertInside } from './inside';
import { spoiled } from './spoiled';

const anyText = fc.oneof(nastyText, fc.string({ unit: 'binary', maxLength: 60 }));

fuzz('place-in-a-text', fc.tuple(anyText, fc.integer({ min: -5, max: 90 })), ([text, offset]) => {
  const lines = new LineIndex(text);
  const place = lines.place(offset);
  assert.ok(place.line >= 0 && place.line < lines.lineCount && place.column >= 0);
  assert.equal(lines.offset(place), Math.max(0, Math.min(offset, text.length)));
});

fuzz('smallest-edit', fc.tuple(anyText, anyText), ([before, after]) => {
  const edit = smallestEdit(before, after);
  assert.equal(edit ? applyEdits(before, [edit]) : before, after);
  if (edit) assertInside(before, edit.span);
});

fuzz('line-of-a-record', anyText, (text) => {
  const line = oneLine(text);
  assert.equal(plainLine(safeLine(line)), line);
  assert.equal(plainLine(unbold(line)), line);
});

/** Lone halves of a character are no text that a file could hold. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

fuzz('quoted-text', anyText, (text) => {
  assert.equal(scalar(quoted(text)), text);
  if (isWhole(text)) assert.equal(parse(quoted(text)), text);
});

fuzz('title', anyText, (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (isWhole(text) && line !== '') assert.equal(parse(yamlText(text)), line);
  assert.match(fileNameFor(text), /^[^/\\:*?"<>|\r\n]+\.md$/);
  const { frontMatter, problems } = parseStory(storyTemplate({ title: text }));
  assert.equal(frontMatter.title?.value ?? '', line);
  assert.deepEqual(problems, []);
});

const LISTS = [
  'told: ["a", b, \'c\'] # x\nseed: 7',
  'told:\n  - a\n  - "b, c"\nseed: 7',
  'told: a\nseed: 7',
];
const LIST_WORDS = [
  'told:',
  '- ',
  '"a',
  "'it''s'",
  '[',
  ']',
  ', ',
  '# x',
  '\n  - d',
  'seed: 7\n',
  '\\"',
];

fuzz(
  'list-in-front-matter',
  fc.tuple(spoiled(LISTS, LIST_WORDS), fc.array(anyText.filter(Boolean), { maxLength: 3 })),
  ([matter, values]) => {
    const list = readList(matter, 'told');
    if (!list) return;
    assertInside(matter, list.span);
    const { start, end } = list.span;
    const after = matter.slice(0, start) + writeList(list, values, '\n') + matter.slice(end);
    const again = readList(after, 'told');
    assert.deepEqual(
      again?.items.map(({ value }) => value),
      values,
    );
  },
);

const anyDigits = fc.tuple(fc.nat(9999), fc.nat(19), fc.nat(39), fc.nat(29), fc.nat(69));
const anyClock = fc.oneof(
  anyDigits.map(([year, month, day, hour, minute]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  }),
  anyText,
);
const anyZone = fc.oneof(
  fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'UTC', '+05:30'),
  anyText,
);

fuzz('wall-clock', fc.tuple(anyClock, anyZone), ([at, zone]) => {
  isDay(at);
  if (!isWallClock(at) || !isZone(zone)) return;
  assert.ok(Number.isFinite(momentAt(at, zone)));
  clockChange(at, zone);
});

const MARKERS = writeMarkers([
  {
    rule: 'blame',
    severity: 'warning',
    message: 'Say “we”.',
    from: { line: 1, column: 2 },
    to: { line: 1, column: 9 },
  },
]);

fuzz('markers', spoiled([MARKERS], ['[', ']', ',', '-1', '1.5', '"', 'null', '{}']), (line) => {
  const markers = readMarkers(line);
  if (markers) assert.deepEqual(readMarkers(writeMarkers(markers)), markers);
});

const SCOPE = { extension: '1', places: 'here' };
const CACHE = [
  '{"format":"star-stories index 2","extension":"1","places":"here"}',
  '{"fingerprint":"1:2","checkedBy":"3","record":{"id":"a","title":"A","focus":["partnering"],"topics":[],"kind":"failure","qualities":["hackable"],"words":3,"checked":{"findings":{"error":1,"warning":0,"information":0,"hint":0},"rules":["blame"],"evidence":[{"area":"partnering","shown":true,"signs":[{"sign":"a","section":"action","line":4}]}]}}}',
  MARKERS,
  '{"stories":1}',
].join('\n');
const JSON_WORDS = [
  '"',
  ',',
  '{',
  '}',
  '[]',
  'null',
  '-1',
  '1e400',
  '"__proto__":{}',
  '"kind":"failure",',
  '\\u0000',
];

fuzz('index-cache', spoiled([CACHE], JSON_WORDS), (text) => {
  const reading = new CacheReading(text, SCOPE);
  for (const story of reading.stories()) {
    story?.markers();
    if (story) assert.equal(typeof story.record.title, 'string');
  }
  assert.equal(typeof reading.isWhole, 'boolean');
});

const SOURCES = [
  ...[
    '\\b(?:was|were) (?:not )?decided\\b',
    '(?<!\\p{L})(?:s?he|drop(?:ped)?)(?!\\p{L})',
    '[a-c]+x{2,}',
  ],
  ...[
    '^I (?:led|built)|shipped$',
    '(?<name>ab?)\\k<name>',
    '[^\\s]\\d%|€ ?\\d',
    'a.?b*c',
    '(?=x)y|(?!z)w',
  ],
];
const SOURCE_WORDS = [
  '(?:',
  ')',
  '|',
  '?',
  '*',
  '+',
  '{2}',
  '[',
  ']',
  '\\b',
  '\\w',
  '\\p{L}',
  'a',
  'he',
  '^',
  '.',
  '\\',
];
const anySource = spoiled(SOURCES, SOURCE_WORDS).filter((source) => source.length < 60);
const anyWords = fc
  .array(
    fc.constantFrom(
      ...[
        'was decided',
        ' he ',
        'dropped',
        'ab',
        'xx',
        'I led ',
        '5%',
        '€ 4',
        '\n',
        ' ',
        'ACX',
        'é',
      ],
    ),
  )
  .map((words) => words.join(''));

function expressionOf(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

fuzz('pattern', fc.tuple(anySource, anyWords), ([source, text]) => {
  for (const flags of ['u', 'iu', '']) {
    const expression = expressionOf(source, flags);
    if (!expression) continue;
    const pattern = patternOf(expression);
    for (let times = 0; times < 5; times++) pattern.test(text);
    assert.deepEqual(pattern.exec(text), expression.exec(text), flags);
  }
});
