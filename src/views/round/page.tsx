import { render } from 'preact';
import { Announcer } from './announcer';
import { AnswerClock } from './answer-clock';
import { AnswerField } from './answer-field';
import { Brief } from './brief';
import { ClockFace } from './clock-face';
import { Controls } from './controls';
import { CurrentPhase } from './current-phase';
import { FollowUps } from './follow-ups';
import { useKeptFocus } from './kept-focus';
import { Leftovers } from './leftovers';
import { useLiveRound, type LiveRound } from './live-round';
import { Marks } from './marks';
import { offered, pageModel, type PageModel } from './model';
import { GapQuestion, HeldElsewhere } from './notices';
import './page.css';
import { Schedule } from './schedule';
import { StoreState } from './store-state';
import { StoryTold } from './story-told';
import { ALONE_WORDS, askerWords, bookWords } from './words';

function Page() {
  useKeptFocus();
  const live = useLiveRound();
  const model = live && pageModel(live.round, live.now);
  if (!live || !model) return null;
  const { round, isHolder } = live;
  return (
    <main tabIndex={-1}>
      <h1>{round.start.title}</h1>
      <p class="asker">{askerWords(round.start)}</p>
      <ClockFace status={model.status} />
      <Announcer model={model} />
      {!isHolder && <HeldElsewhere />}
      {isHolder && model.gap && <GapQuestion gap={model.gap} />}
      <div class="columns">
        <Answering live={live} model={model} />
        <div>
          {isHolder && <Controls actions={model.actions} />}
          {isHolder && <Marks marks={model.marks} />}
          <Schedule round={round} time={model.time} />
          <BookNote live={live} model={model} />
        </div>
      </div>
    </main>
  );
}

interface PartsOfPage {
  live: LiveRound;
  model: PageModel;
}

/** What is asked, and what the candidate does about it. */
function Answering({ live, model }: PartsOfPage) {
  const { round, isHolder, offers, stories, failure } = live;
  const { phase, time, answer, asked, canTell, told } = model;
  const phaseTime = time.phases[round.phase];
  const brief = round.start.case && <Brief study={round.start.case} />;
  const nameOf = (field: string) => round.start.phases.find(({ id }) => id === field)?.name ?? '';
  return (
    <div>
      {round.phase === 0 && brief}
      {phaseTime && <CurrentPhase phase={phase} time={phaseTime} />}
      {answer && <AnswerClock answer={answer} />}
      <AnswerField field={phase.id} nameOf={nameOf} readOnly={!isHolder} />
      {isHolder && <StoreState field={phase.id} failure={failure} />}
      {isHolder && <Leftovers aside={round.aside} nameOf={nameOf} />}
      {isHolder && canTell && stories && (
        <StoryTold phase={phase.id} stories={stories} told={told} />
      )}
      <FollowUps offers={offered(offers, round)} asked={asked} readOnly={!isHolder} />
      {round.phase > 0 && brief}
    </div>
  );
}

/** What the round promises, and what it records. */
function BookNote({ live: { round }, model: { peeks } }: PartsOfPage) {
  return (
    <div class="note">
      <p>
        {bookWords(round.start)} {peeks}
      </p>
      {round.phase === 0 && <p>{ALONE_WORDS}</p>}
      <p>
        Only a pause stops the clock. When nobody was here for more than two minutes, you are asked
        whether they count. The round is saved as a file when you end it.
      </p>
    </div>
  );
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
