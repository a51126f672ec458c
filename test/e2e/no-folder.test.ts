import { onlyIn, shot, useDesk } from './harness';
import { runningHost } from './harness/running';

onlyIn('node', 'a browser host of tests always has a folder').describe(
  'a window without a folder',
  () => {
    const desk = useDesk();

    it('says where the record of a drill would be, and offers to keep it', async () => {
      const { workbench, workspace } = desk;
      const address = new URL(runningHost().address({ folder: workspace.folder }));
      address.searchParams.delete('folder');
      address.searchParams.set('ew', 'true');
      await workbench.page.goto(address.href);
      await workbench.ready();
      await workbench.command('STAR: Start drill');
      await workbench.pick('Any topic');
      await workbench.statusItem('starStories.round').filter({ hasText: 'Question' }).waitFor();
      await workbench.command('STAR: End round');
      await workbench.tab('Untitled-1').waitFor();
      const said = workbench.notification(/would be rounds\/\S+-drill\.md/);
      await said.getByText('Open a folder').waitFor();
      await shot(workbench, 'no-folder');
      await said.getByText('Save as…').click();
      await workbench.quickInput.waitFor();
    });
  },
);
