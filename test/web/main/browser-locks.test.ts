import type { Memento } from 'vscode';
import { browserName, hasLock, holdLock } from '../../../src/editor/round/browser-locks';

const PLACE = 'web@here';

describe('locks of the web worker host', () => {
  it('tell who runs in this browser, and nothing of others', async () => {
    const mine = `${PLACE}-1f`;
    holdLock(mine);
    const known = {
      mine: await hasLock(mine, PLACE),
      gone: await hasLock(`${PLACE}-2e`, PLACE),
      elsewhere: await hasLock('web@elsewhere-1f', PLACE),
      longer: await hasLock('web@here2-1f', PLACE),
    };
    const told = JSON.stringify(known);
    if (told !== '{"mine":true,"gone":false}') throw new Error(told);
  });

  it('go with the browser and the origin', () => {
    const kept = new Map<string, unknown>();
    const state: Pick<Memento, 'get' | 'update'> = {
      get: <T>(key: string) => kept.get(key) as T,
      update: (key, value) => Promise.resolve(void kept.set(key, value)),
    };
    const name = browserName(state);
    if (browserName(state) !== name) throw new Error('the name changes');
    for (const [key, { id }] of kept as Map<string, { id: string }>)
      kept.set(key, { id, origin: 'https://elsewhere.example' });
    if (browserName(state) === name) throw new Error('another origin has the same name');
  });
});
