import { useDesk } from '../e2e/harness';
import { RoundLog } from '../e2e/harness/round-log';
import { runningHost } from '../e2e/harness/running';
import { TriedRound } from '../e2e/harness/tried-round';

const KILLS = Number(process.env.STAR_KILLS ?? 200);
const MINUTE_MS = 60_000;

describe('a round under many kills', function () {
  this.timeout(KILLS * MINUTE_MS);
  const desk = useDesk();

  it(`loses at most half a second of typing, and no time, in ${KILLS} kills`, async () => {
    const round = new TriedRound(desk, new RoundLog(runningHost().dataDir));
    await round.start();
    for (let kill = 0; kill < KILLS; kill++) {
      // VS Code starts a host again only three times in five minutes, unless the window is reloaded.
      const ms = (kill * 137) % 1900;
      await round.endHost(
        ms,
        () => round.log.killHost(),
        () => desk.workbench.reload(),
      );
      await round.isShown();
      await round.forgetLost();
    }
  });
});
