import type { Page } from 'playwright-core';
import { inWebview } from '../harness';
import { checkPage, LOOKS_MS } from './check';
import { startCase, usePages } from './use-pages';

describe('access to the interviewer’s side', function () {
  this.timeout(LOOKS_MS);
  const { desk, press } = usePages('sample');
  /** VS Code has no workbench in the partner's window. */
  let partner: { readonly page: Page };
  const part = (selector: string) => inWebview(partner, selector);

  before('open it', async () => {
    const { workbench } = desk;
    await startCase(desk);
    await press('Control+Alt+Period');
    const opened = workbench.page.context().waitForEvent('page');
    await workbench.command('STAR: Show interviewer’s side');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.locator('.monaco-button:has-text("Show it")').click();
    partner = { page: await opened };
    await part('.cards').first().waitFor();
  });

  it('all of it, unfolded', async () => {
    await part('details:not([open])').evaluateAll((all) =>
      all.forEach((one) => one.setAttribute('open', '')),
    );
    await checkPage('interviewer', { ...desk, partner, part: '.cards' });
  });
});
