import assert from 'node:assert/strict';
import { useDesk } from './harness';

describe('the packaged extension', () => {
  const desk = useDesk('test/editor/main/fixtures/workspace');

  it('offers its commands in the palette, and those of a round only while one runs', async () => {
    const titles = await desk.workbench.palette('STAR: ', 'STAR: New story');
    assert.ok(titles.includes('STAR: Start drill'), titles.join(', '));
    assert.ok(!titles.includes('STAR: End round'), titles.join(', '));
  });
});
