import { render } from 'preact';
import { clock } from '../../core/round/clock';
import { roundStatus } from '../../core/round/status';
import { Announcer } from './announcer';
import { Brief } from './brief';
import { ClockFace } from './clock-face';
import { Controls } from './controls';
import { CurrentPhase } from './current-phase';
import { useLiveRound } from './live-round';
import './page.css';
import { Schedule } from './schedule';

function Page() {
  const live = useLiveRound();
  if (!live) return null;
  const { round, now } = live;
  const time = clock(round, now);
  const status = roundStatus(round, now);
  const phase = round.start.phases[round.phase];
  const phaseTime = time.phases[round.phase];
  const brief = round.start.case && <Brief study={round.start.case} />;
  const isRead = round.phase > 0;
  return (
    <main>
      <h1>{round.start.title}</h1>
      <ClockFace status={status} />
      <Announcer status={status} />
      <Controls round={round} />
      <div class="columns">
        <div>
          {!isRead && brief}
          {phase && phaseTime && <CurrentPhase phase={phase} time={phaseTime} />}
          {isRead && brief}
        </div>
        <Schedule round={round} time={time} />
      </div>
      <p class="note">
        Only a pause stops the clock: it goes on while the computer sleeps or the window is closed.
        The round is saved as a file when you end it.
      </p>
    </main>
  );
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
