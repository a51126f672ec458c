import { renameSync } from 'node:fs';
import { PLAYED, playedCase } from '../../core/round/debrief/played-case';
import { DRILL, savedDrill } from '../../core/round/debrief/saved-drill';
import { LOOKS_MS } from './check';
import { usePages } from './use-pages';

describe('access to what comes after rounds', function () {
  this.timeout(LOOKS_MS);
  const { desk, part, press, check } = usePages('sample');

  const rate = async (record: string) => {
    await desk.workbench.openFile(record);
    await desk.workbench.command('STAR: Rate round');
    await part('.area').first().waitFor();
  };

  const reveal = async (button: string, revealed: string) => {
    await part(`button:has-text("${button}")`).focus();
    await press('Enter');
    await part(revealed).first().waitFor();
  };

  before('write rounds that are to be rated', () => {
    desk.workspace.write(`rounds/${DRILL}`, savedDrill(Date.now() - 10 * 60_000));
    desk.workspace.write(`rounds/${PLAYED}`, playedCase());
  });

  it('the rating of an answer', async () => {
    await rate(DRILL);
    await part('button:has-text("Reveal")').waitFor();
    await check('debrief-of-an-answer', '.area');
  });

  it('the rating of an answer, beside the story', async () => {
    await rate(DRILL);
    await reveal('Reveal', '.columns');
    await check('debrief-of-an-answer-revealed', '.area');
  });

  it('the rating of a case', async () => {
    await rate(PLAYED);
    await part('.signals').first().waitFor();
    await check('debrief-of-a-case', '.signals');
  });

  it('the rating of a case, with what was behind it', async () => {
    await rate(PLAYED);
    await reveal('Reveal it anyway', '.solution');
    await check('debrief-of-a-case-revealed', '.solution');
  });

  it('patterns', async () => {
    await desk.workbench.command('STAR: Show patterns');
    await part('#steam').waitFor();
    await part('#ratings summary:has-text("All values as a table")').focus();
    await press('Enter');
    await part('#ratings td').first().waitFor();
    await check('patterns', '#steam');
  });

  it('patterns without rounds', async () => {
    const { workspace, workbench } = desk;
    renameSync(workspace.path('rounds'), workspace.path('elsewhere'));
    await workbench.command('STAR: Show patterns');
    await part('.welcome').waitFor();
    await check('patterns-empty', '.welcome');
  });
});
