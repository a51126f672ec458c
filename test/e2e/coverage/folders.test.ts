import { useDesk, Workbench } from '../harness';
import { CoveragePage, story } from './page';

/** VS Code at times opens the file of a workspace without its folders, and has them after a reload. */
async function seeFolders(workbench: Workbench): Promise<void> {
  await workbench.command('View: Show Explorer');
  const folder = workbench.page.locator('.explorer-folders-view .monaco-list-row').first();
  await folder.waitFor({ timeout: 8_000 }).catch(() => workbench.reload());
  await folder.waitFor();
}

describe('coverage of several folders', () => {
  const desk = useDesk();
  const window = {} as { workbench: Workbench };
  const view = new CoveragePage(window);
  const badge = (gaps: number) =>
    window.workbench
      .activity('STAR Stories')
      .locator('.badge-content')
      .filter({ hasText: String(gaps) })
      .waitFor();
  const open = (...folders: string[]) =>
    desk.workspace.write(
      'all.code-workspace',
      JSON.stringify({ folders: folders.map((path) => ({ path })) }),
    );

  before('open two folders', async () => {
    const { workspace, workbench } = desk;
    workspace.write('one/stories/first.md', story('First', 'partnering'));
    workspace.write('two/stories/second.md', story('Second', 'prioritizing'));
    workspace.write('three/stories/third.md', influencing('Third', 'partnering'));
    open('one', 'two');
    const target = { workspace: workspace.path('all.code-workspace') };
    window.workbench = await Workbench.open(workbench.page.context(), target);
    await seeFolders(window.workbench);
    await view.enter();
  });

  it('counts the stories of both', async () => {
    await view.shows(view.storiesOf('partnering'), 'First');
    await view.shows(view.storiesOf('prioritizing'), 'Second');
    await badge(20);
  });

  it('follows a folder that is added, and so does the badge', async () => {
    open('one', 'two', 'three');
    await view.shows(view.storiesOf('partnering'), 'Third');
    await badge(19);
  });

  it('follows folders that are taken away', async () => {
    open('one', 'three');
    await view.gone(view.storiesOf('prioritizing'));
    await badge(19);
    open('one');
    await view.gone(view.storiesOf('partnering').filter({ hasText: 'Third' }));
    await badge(20);
  });
});

/** One that covers a topic as well. */
function influencing(title: string, focus: string): string {
  return story(title, focus).replace('status', 'topics: [influencing]\nstatus');
}
