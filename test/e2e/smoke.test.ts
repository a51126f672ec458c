import assert from 'node:assert/strict';
import { useDesk } from './harness';

describe('the packaged extension', () => {
  const desk = useDesk('test/editor/main/fixtures/workspace');

  it('offers its commands in the palette', async () => {
    const titles = await desk.workbench.palette('STAR: New');
    assert.ok(titles.includes('STAR: New story'), titles.join(', '));
  });
});
