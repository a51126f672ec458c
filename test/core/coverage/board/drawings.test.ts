import assert from 'node:assert/strict';
import { Drawings } from '../../../../src/editor/drawings';
import type { DrawRequest } from '../../../../src/views/shared/drawing';

describe('pictures that a page draws', () => {
  const asked: DrawRequest[] = [];
  const drawings = new Drawings((message) => asked.push(message));
  const bytes = new Uint8Array([1, 2, 3]).buffer;

  beforeEach(() => asked.splice(0));

  const lastId = () => asked.at(-1)!.id;

  it('are asked for, each by a number of its own, and come back by it', async () => {
    const first = drawings.draw('<svg>1</svg>');
    const firstId = lastId();
    const second = drawings.draw('<svg>2</svg>');
    drawings.answer({ type: 'png', id: lastId(), bytes: new ArrayBuffer(0) });
    drawings.answer({ type: 'png', id: firstId, bytes });
    assert.deepEqual([...(await first)], [1, 2, 3]);
    assert.equal((await second).length, 0);
  });

  it('are asked for again by a page that was loaded anew, unless they have come', async () => {
    const drawing = drawings.draw('<svg/>');
    const id = lastId();
    drawings.askAgain();
    assert.deepEqual(asked, Array(2).fill({ type: 'drawPng', id, svg: '<svg/>' }));
    drawings.answer({ type: 'png', id, bytes });
    drawings.askAgain();
    assert.equal(asked.length, 2);
    drawings.answer({ type: 'pngFailed', id, reason: 'too late' });
    assert.equal((await drawing).length, 3);
  });

  it('fail with the reason that the page gives, or when it is closed', async () => {
    const refused = drawings.draw('<svg/>');
    drawings.answer({ type: 'pngFailed', id: lastId(), reason: 'too large' });
    await assert.rejects(refused, /too large/);
    const lost = drawings.draw('<svg/>');
    drawings.giveUp();
    await assert.rejects(lost, /closed before/);
  });
});
