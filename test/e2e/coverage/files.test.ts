import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { useDesk } from '../harness';
import { CoveragePage, story } from './page';

describe('coverage tree and the files behind it', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);
  const badge = (gaps: number) =>
    desk.workbench
      .activity('STAR Stories')
      .locator('.badge-content')
      .filter({ hasText: String(gaps) })
      .waitFor();

  before('open the view', () => view.enter());

  it('follows files that are created, changed, renamed and deleted', async () => {
    const { workspace } = desk;
    const area = view.row('areas:developing-others');
    await badge(17);
    workspace.write('stories/new.md', story('A new one', 'developing-others'));
    await view.shows(view.storiesOf('developing-others'), 'A new one');
    workspace.write('stories/new.md', story('Another name', 'developing-others', 'draft'));
    await view.shows(view.storiesOf('developing-others'), 'Another name');
    await view.shows(view.storiesOf('developing-others'), 'draft');
    await view.shows(area, 'thin · 1 weak story');
    renameSync(workspace.path('stories/new.md'), workspace.path('stories/renamed.md'));
    await view.part('[data-id$="stories/renamed.md"]').first().waitFor();
    await view.gone(view.part('[data-id$="stories/new.md"]'));
    rmSync(workspace.path('stories/renamed.md'));
    await view.shows(area, 'missing');
  });

  it('follows what is typed, saved or not', async () => {
    const { workbench } = desk;
    await workbench.openFile('relay.md');
    await workbench.goTo(2, 8);
    await view.type('Nearly ');
    await view.shows(view.storiesOf('production-ownership'), 'Nearly Half the pages');
    await workbench.command('File: Revert File');
    await view.tree.filter({ hasNotText: 'Nearly' }).waitFor();
  });

  it('follows a git checkout, and so does the badge', async () => {
    const { workspace } = desk;
    const git = (...parts: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...parts], {
        cwd: workspace.folder,
      });
    const area = view.row('areas:developing-others');
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Stories');
    git('checkout', '--quiet', '-b', 'more');
    for (const name of ['one', 'two', 'three']) {
      const text = story(`Story ${name}`, 'developing-others').replace(
        'status',
        'topics: [influencing]\nstatus',
      );
      workspace.write(`stories/${name}.md`, text);
    }
    git('add', '.');
    git('commit', '--quiet', '-m', 'More stories');
    await view.shows(area, '3 weak stories');
    git('checkout', '--quiet', 'main');
    await view.shows(area, 'missing');
    await badge(17);
    git('checkout', '--quiet', 'more');
    await view.shows(area, '3 weak stories');
  });

  it('keeps the focus on its row while the rows around it change', async () => {
    await view.goTo('partn', 'areas:partnering');
    desk.workspace.write('stories/before.md', story('Another', 'developing-others'));
    await view.shows(view.row('areas:developing-others'), '4 weak stories');
    await view.focusIs('areas:partnering');
    rmSync(desk.workspace.path('stories/before.md'));
    await view.shows(view.row('areas:developing-others'), '3 weak stories');
    await view.focusIs('areas:partnering');
  });
});
