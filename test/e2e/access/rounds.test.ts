import { LOOKS_MS } from './check';
import { inPhase, startCase, usePages } from './use-pages';

describe('access to rounds', function () {
  this.timeout(LOOKS_MS);
  const { desk, part, press, check } = usePages('sample');

  const startMock = async () => {
    await desk.workbench.command('STAR: Start 60-minute mock');
    await inPhase(desk, 'Opening');
    await part('#words').waitFor();
  };

  it('a mock that begins', async () => {
    await startMock();
    await check('round-begins', '.clock');
  });

  it('a mock with a question', async () => {
    await startMock();
    await press('Control+Alt+Period');
    await part('.answer-clock').waitFor();
    await check('round-with-a-question', '.answer-clock');
  });

  it('a drill, paused', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await inPhase(desk, 'Question');
    await part('#words').waitFor();
    await workbench.command('STAR: Pause or resume round');
    await part('.meaning:has-text("paused")').waitFor();
    await check('drill-paused', '.clock');
  });

  it('a case that begins', async () => {
    await startCase(desk);
    await check('case-begins', '.transcript');
  });

  it('a case with a plot', async () => {
    await startCase(desk);
    await press('Control+Alt+Period');
    await part('#words').fill('Can I see the p99 latency of sends?');
    await part('#words').press('Enter');
    await part('.transcript figure').first().waitFor();
    await check('case-with-a-plot', '.transcript');
  });
});
