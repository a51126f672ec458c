import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HEADING_LANGUAGES } from '../../../src/core/guide/heading-languages';
import { SECTIONS } from '../../../src/core/guide/sections';
import { headingsOf, HEADING_TAGS, sectionKinds } from '../../../src/core/story/headings';
import { allDue, draftsFrom, unsent } from '../../../src/views/debrief/drafts';
import {
  expansionOf,
  isFiltered,
  restoredState,
  treeView,
} from '../../../src/views/coverage/state';
import { fuzz } from './fuzz';
import { spoiled } from './spoiled';

const NAMES = HEADING_LANGUAGES.flatMap(({ names, articles, and }) => [
  ...Object.values(names).flat(),
  ...articles,
  ...and.map((word) => ` ${word} `),
]);
const SIGNS = [
  '1. ',
  'IV) ',
  '🎯 ',
  '**',
  '_',
  ':',
  '…',
  ' - ',
  '/',
  '&',
  ' + ',
  '(',
  ')',
  'É',
  'ß',
  'İ',
];
const KINDS = SECTIONS.map(({ kind }) => kind);
const anyHeading = spoiled(NAMES, [...NAMES, ...SIGNS]);
const someOwn = fc.dictionary(fc.constantFrom(...KINDS), fc.array(anyHeading, { maxLength: 2 }), {
  noNullPrototype: true,
});
/** Each other setting has a vocabulary of its own, which takes a while to make. */
const anyOwn = fc.oneof({ weight: 19, arbitrary: fc.constant({}) }, someOwn);

fuzz('heading', fc.tuple(anyHeading, anyOwn), ([heading, own]) => {
  const headings = headingsOf({ headingLanguages: HEADING_TAGS, headings: own });
  const kinds = sectionKinds(heading, headings);
  assert.ok(kinds.length <= 2 && new Set(kinds).size === kinds.length);
  for (const kind of kinds) assert.ok(KINDS.includes(kind));
  assert.deepEqual(sectionKinds(heading, headings), kinds, 'the same twice');
});

const anyKey = fc.oneof(
  fc.constantFrom('expansion', 'shown', 'focused', 'filter', 'text', 'value', 'base', '__proto__'),
  fc.string({ maxLength: 5 }),
);
const { saved: anySaved } = fc.letrec<{ saved: fc.JsonValue }>((tie) => ({
  saved: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(true, false, null, 0, -1, 2, 0.5, 'a', ''),
    fc.array(tie('saved'), { maxLength: 3 }),
    fc.dictionary(anyKey, tie('saved'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

fuzz('state-that-a-page-saved', anySaved, (saved) => {
  const state = restoredState(saved);
  assert.deepEqual(restoredState(JSON.parse(JSON.stringify(state))), state);
  isFiltered(state);
  for (const isOpen of Object.values(expansionOf(state))) assert.equal(typeof isOpen, 'boolean');
  for (const count of Object.values(treeView(state).shown ?? {})) {
    assert.ok(Number.isSafeInteger(count));
  }
});

fuzz('drafts-that-a-page-saved', anySaved, (saved) => {
  const drafts = draftsFrom(saved);
  assert.deepEqual(draftsFrom(JSON.parse(JSON.stringify(drafts))), drafts);
  assert.deepEqual(unsent(drafts), Object.keys(drafts));
  assert.deepEqual(allDue(drafts), drafts);
});
