import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  changeDraft,
  confirmDraft,
  isStored,
  isUnsent,
  meet,
  openDraft,
  sentDraft,
} from '../../../src/views/round/drafts';
import { keptFrom } from '../../../src/views/round/kept';

const typed = (from: string, ...texts: string[]) =>
  texts.reduce((draft, text) => sentDraft(changeDraft(draft, text)), openDraft(from));

describe('drafts on the page of a round', () => {
  it('begin with what the log has', () => {
    assert.equal(meet(undefined, 'We shed load.').draft.text, 'We shed load.');
    assert.ok(isStored(openDraft('We shed load.')));
  });

  it('take what the log has when all of theirs is stored', () => {
    const draft = confirmDraft(typed('', 'We', 'We shed'), 2);
    const met = meet(draft, 'Elsewhere.');
    assert.equal(met.draft.text, 'Elsewhere.');
    assert.ok(isStored(met.draft));
    assert.equal(met.lost, undefined);
  });

  it('stay, to be sent again, when the log has an older text of theirs', () => {
    const draft = changeDraft(typed('', 'W', 'We', 'We shed'), 'We shed load');
    for (const older of ['', 'W', 'We', 'We shed']) {
      const met = meet(draft, older);
      assert.equal(met.draft, draft);
      assert.equal(isStored(met.draft), false);
    }
  });

  it('never stand above a text that somebody typed elsewhere, and keep their own words', () => {
    const { draft, lost } = meet(typed('', 'We shed load'), 'Typed in another window.');
    assert.equal(draft.text, 'Typed in another window.');
    assert.ok(isStored(draft));
    assert.equal(lost, 'We shed load');
  });

  it('lose nothing worth keeping when the log has their words and more', () => {
    assert.equal(meet(typed('', ' We shed '), 'First, We shed load.').lost, undefined);
    assert.equal(meet(typed('We', ''), 'We shed load.').lost, undefined);
  });

  it('know a text no longer once a later one is stored', () => {
    const draft = confirmDraft(typed('', 'a', 'b', 'c'), 2);
    assert.equal(meet(draft, 'a').lost, 'c');
    assert.equal(meet(draft, 'b').lost, undefined);
    assert.equal(meet(draft, 'b').draft, draft);
  });

  it('believe no word about edits that they never made', () => {
    const draft = typed('', 'a', 'b');
    assert.equal(confirmDraft(draft, 3), draft);
    assert.equal(confirmDraft(confirmDraft(draft, 2), 1).stored, 2);
  });

  it('are the same after a reload of the page', () => {
    const draft = changeDraft(typed('', 'a', 'b'), 'c');
    const kept = { round: '1-x', drafts: { 'question-1': draft }, lost: [] };
    assert.deepEqual(keptFrom(JSON.parse(JSON.stringify(kept))), kept);
  });

  it('are rebuilt from anything without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (drafts, lost) => {
        for (const draft of Object.values(keptFrom({ round: '1', drafts, lost })?.drafts ?? {})) {
          meet(draft, 'x');
        }
      }),
    );
    assert.equal(keptFrom(undefined), undefined);
    const bad = { text: 'a', edit: 1, stored: 2, sent: [] };
    assert.deepEqual(keptFrom({ round: '1', drafts: { bad } })?.drafts, {});
  });

  it('never give up unsent words for an older text of their own', () => {
    const step = fc.oneof(
      fc.string({ maxLength: 6 }).map((text) => ({ text })),
      fc.nat({ max: 9 }).map((stored) => ({ stored })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(), (steps, pick) => {
        let draft = openDraft('');
        let texts = [''];
        for (const one of steps) {
          if ('text' in one) {
            draft = sentDraft(changeDraft(draft, one.text));
            texts[draft.edit] = one.text;
          } else draft = confirmDraft(draft, one.stored);
        }
        assert.equal(isUnsent(draft), false);
        // Whatever of its edits from the last stored one on the log has, the newest words stand.
        texts = texts.slice(draft.stored);
        const logged = texts[pick % texts.length] ?? '';
        assert.equal(meet(draft, logged).draft.text, draft.text);
      }),
    );
  });
});
