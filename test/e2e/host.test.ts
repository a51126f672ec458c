import { useDesk } from './harness';
import { runningHost } from './harness/running';

describe('the extension that is installed', () => {
  const desk = useDesk('sample');

  it('runs in the host that is asked for', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('Developer: Show Running Extensions');
    const where = runningHost().kind === 'web' ? 'web worker' : '127.0.0.1';
    const listed = workbench.page.locator('.runtime-extensions-editor .monaco-list-row');
    await listed.filter({ hasText: 'STAR Stories' }).filter({ hasText: where }).waitFor();
  });
});
