import { tabTo } from '../harness';
import { LOOKS_MS } from './check';
import { usePages } from './use-pages';

describe('access to the retrieval drill', function () {
  this.timeout(LOOKS_MS);
  const { desk, part, press, check } = usePages('sample');

  const start = async (deck: string) => {
    await desk.workbench.command('STAR: Start retrieval drill');
    await desk.workbench.pick(deck);
    await part('.buttons button:focus').waitFor();
  };

  const reveal = async () => {
    await press('Space');
    await part('.clock:has-text("It took")').waitFor();
    await press('r');
    await part('.judge').waitFor();
  };

  it('a cue', async () => {
    await start('Topics');
    await check('retrieval-cue', '.buttons');
  });

  it('a cue with the stories for it', async () => {
    await start('Topics');
    await reveal();
    await check('retrieval-revealed', '.judge');
  });

  it('a problem with its pattern', async () => {
    await start('Design patterns');
    await reveal();
    await part('.name').waitFor();
    await check('retrieval-pattern', '.judge');
  });

  it('its end', async () => {
    await start('Topics');
    await reveal();
    await press('3');
    await part('header .quiet:has-text("2 of")').waitFor();
    await tabTo(desk.workbench.page, part('footer button'), 30);
    await press('Enter');
    await part('.summary').waitFor();
    await check('retrieval-over', '.summary');
  });
});
