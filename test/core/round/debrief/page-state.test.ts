import assert from 'node:assert/strict';
import type { AreaModel } from '../../../../src/core/round/debrief/model';
import {
  changeOf,
  fieldOf,
  linesOf,
  nameOf,
  type Field,
} from '../../../../src/views/debrief/fields';
import { kept, pageStateFrom, reduce } from '../../../../src/views/debrief/page-state';
import { NOTHING, type PageModel } from '../../../../src/views/debrief/protocol';

const MODEL: PageModel = {
  record: 'file:///w/rounds/a.md',
  title: 'Drill',
  date: '',
  deadline: '',
  isLate: false,
  isUnsaved: false,
  areas: [],
  steam: '',
  next: '',
  candidates: [],
  typed: [],
  tellsStories: true,
  stories: [],
};
const EMPTY = pageStateFrom(undefined);
const NEXT: Field = { kind: 'next' };
const draft = (value: string, base = '') => ({ value, base, isDue: true });

describe('the page of a saved round', () => {
  it('keeps showing what it knew when the record is gone, until it is back', () => {
    const known = reduce(EMPTY, { type: 'state', model: MODEL });
    const gone = reduce(known, { type: 'state', unavailable: 'It is gone.' });
    assert.deepEqual([gone.model, gone.unavailable], [MODEL, 'It is gone.']);
    assert.equal(reduce(gone, { type: 'state', model: MODEL }).unavailable, undefined);
  });

  it('takes the answer to an edit together with what the record says since', () => {
    const field = nameOf(NEXT);
    let state = reduce(EMPTY, { type: 'typed', field, value: 'Less', base: '' });
    state = reduce(state, { type: 'due', field });
    state = reduce(state, { type: 'sent', field, id: 4 });
    state = reduce(state, { type: 'state', model: { ...MODEL, next: 'Less' }, answer: { id: 4 } });
    assert.deepEqual([state.drafts, state.model?.next], [{}, 'Less']);
  });

  it('leaves record, drafts and what is revealed for the time after a reload, and nothing else', () => {
    let state = reduce(EMPTY, { type: 'state', model: MODEL });
    state = reduce(state, { type: 'typed', field: 'x', value: 'a', base: '' });
    state = reduce(state, { type: 'revealed', wanted: { story: 'stories/a.md', solution: true } });
    const after = pageStateFrom(JSON.parse(JSON.stringify(kept(state))));
    assert.deepEqual(after, {
      record: MODEL.record,
      drafts: { x: draft('a') },
      wanted: { story: 'stories/a.md', solution: true },
      unavailable: undefined,
    });
    assert.deepEqual(Object.keys(kept(state)), ['record', 'drafts', 'wanted']);
    assert.deepEqual(reduce(state, { type: 'revealed', wanted: NOTHING }).wanted, NOTHING);
  });

  it('can try again, and drop what was refused', () => {
    const field = nameOf(NEXT);
    const typed = reduce(EMPTY, { type: 'typed', field, value: 'a', base: 'b' });
    const again = reduce(typed, { type: 'again', field, base: 'c' });
    assert.deepEqual(again.drafts[field], draft('a', 'c'));
    assert.deepEqual(reduce(again, { type: 'dropped', field }).drafts, {});
    assert.equal(reduce(typed, { type: 'allDue' }).drafts[field]?.isDue, true);
  });
});

describe('the page of a saved round after one that died', () => {
  const line = nameOf({ kind: 'evidence', slot: 'partnering', line: '' });
  const drafts = {
    [nameOf(NEXT)]: { ...draft('Less, and later'), sentBefore: 'Less ' },
    [line]: { ...draft(' Asked  why '), sentBefore: ' Asked  why ' },
  };
  const has = { slot: 'partnering', evidence: ['Asked why'] } as unknown as AreaModel;

  it('goes on from what the record has of the drafts, whichever is known first', () => {
    const model = { ...MODEL, next: 'Less', areas: [has] };
    const left = { [nameOf(NEXT)]: draft('Less, and later', 'Less ') };
    const recalled = { type: 'recalled', drafts } as const;
    const told = { type: 'state', model } as const;
    assert.deepEqual(reduce(reduce(EMPTY, recalled), told).drafts, left);
    assert.deepEqual(reduce(reduce(EMPTY, told), recalled).drafts, left);
  });

  it('writes over nothing when the record has something else', () => {
    const told = reduce(EMPTY, { type: 'state', model: { ...MODEL, next: 'Theirs' } });
    const { drafts: left } = reduce(told, { type: 'recalled', drafts });
    assert.equal(left[nameOf(NEXT)]?.base, '');
    assert.equal(left[line]?.value, ' Asked  why ');
  });
});

describe('a field of the page', () => {
  it('becomes the change that its draft asks for', () => {
    const slot = 'partnering';
    assert.deepEqual(changeOf(NEXT, draft('a', 'b')), { kind: 'next', before: 'b', after: 'a' });
    assert.deepEqual(changeOf({ kind: 'level', slot }, draft('3')), {
      kind: 'level',
      slot,
      level: 3,
    });
    assert.deepEqual(changeOf({ kind: 'level', slot }, draft('not-shown')), {
      kind: 'level',
      slot,
      level: 'not-shown',
    });
    assert.deepEqual(changeOf({ kind: 'evidence', slot, line: 'a' }, draft('', 'a')), {
      kind: 'evidence',
      slot,
      before: 'a',
      after: '',
    });
    const beat = { kind: 'beat', story: 's', version: 'v', beat: 2 } as const;
    assert.deepEqual(changeOf(beat, draft('told')), { ...beat, isTold: true });
    assert.deepEqual(changeOf(beat, draft('', 'told')), { ...beat, isTold: false });
    const signal = { kind: 'signal', signal: 'troubleshooting-s1', line: 4 } as const;
    for (const answer of ['self', 'refused', 'proposed'] as const)
      assert.deepEqual(changeOf(signal, draft(answer)), { ...signal, answer });
  });

  it('has a name that leads back to it', () => {
    const field = { kind: 'evidence', slot: 'partnering', line: '"a" : b' } as const;
    assert.deepEqual(fieldOf(nameOf(field)), field);
  });

  it('keeps a line in view that left the record while it was changed here', () => {
    const changed = nameOf({ kind: 'evidence', slot: 'partnering', line: 'b' });
    const fresh = nameOf({ kind: 'evidence', slot: 'partnering', line: '' });
    const other = nameOf({ kind: 'evidence', slot: 'prioritizing', line: 'c' });
    assert.deepEqual(linesOf(['a'], 'partnering', [changed, fresh, other, nameOf(NEXT)]), [
      'a',
      'b',
    ]);
    assert.deepEqual(linesOf(['a', 'b'], 'partnering', [changed]), ['a', 'b']);
  });
});
