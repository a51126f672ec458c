import * as l10n from '@vscode/l10n';
import { ClosedBook } from '../shared/closed-book';
import { start } from '../shared/start';
import { isLineField, lineField } from '../../core/round/lines';
import type { Round } from '../../core/round/round';
import { titleWords } from '../../core/round/title-words';
import { Announcer } from './announcer';
import { AnswerClock } from './answer-clock';
import { AnswerField } from './answer-field';
import { Brief } from './brief';
import { CaseTalk } from './case-talk';
import { ClockFace } from './clock-face';
import { Composer } from './composer';
import { send } from './connection';
import { Controls } from './controls';
import { CurrentPhase } from './current-phase';
import { FollowUps } from './follow-ups';
import { useKeptFocus } from './kept-focus';
import { Leftovers } from './leftovers';
import { useLiveRound, type LiveRound } from './live-round';
import { useSpeaker } from './live-speaker';
import { Marks } from './marks';
import { offered, pageModel, type PageModel } from './model';
import { GapQuestion, HeldElsewhere } from './notices';
import './page.css';
import './talk.css';
import { Schedule } from './schedule';
import { StoreState } from './store-state';
import { StoryTold } from './story-told';
import { aloneWords, askerWords, bookWords } from './words';

function Page() {
  useKeptFocus();
  const live = useLiveRound();
  if (!live) return null;
  if ('notice' in live) {
    return (
      <ClosedBook title={l10n.t('Round')} closed={live} onGo={() => send({ type: 'openPlan' })} />
    );
  }
  return <RoundNow live={live} />;
}

function RoundNow({ live }: { live: LiveRound }) {
  const model = pageModel(live.round, live.now);
  if (!model) return null;
  const { round, isHolder } = live;
  return (
    <main tabIndex={-1} class={live.play ? 'talking' : ''}>
      <h1>{titleWords(round.start.title)}</h1>
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
  const { round, isHolder, offers, stories, failure, play } = live;
  const { phase, time, answer, asked, canTell, told } = model;
  const { next } = useSpeaker();
  const talks = play !== undefined && phase.kind === 'case';
  const field = talks ? lineField(next) : phase.id;
  const phaseTime = time.phases[round.phase];
  const brief = round.start.case && <Brief study={round.start.case} />;
  const nameOf = (of: string) => fieldName(of, round);
  return (
    <div>
      {round.phase === 0 && brief}
      {phaseTime && <CurrentPhase phase={phase} time={phaseTime} talks={play !== undefined} />}
      {answer && <AnswerClock answer={answer} />}
      {play && <CaseTalk live={live} play={play} model={model} />}
      {!talks && <AnswerField field={field} nameOf={nameOf} readOnly={!isHolder} />}
      {isHolder && (
        <div class={talks ? 'saying' : ''}>
          {talks && <Composer isPaused={model.status.paused} />}
          <StoreState field={field} failure={failure} />
        </div>
      )}
      {isHolder && (
        <Leftovers aside={round.aside} nameOf={nameOf} line={lineField(next)} said={round.said} />
      )}
      {isHolder && canTell && stories && (
        <StoryTold phase={phase.id} stories={stories} told={told} />
      )}
      <FollowUps offers={offered(offers, round)} asked={talks ? [] : asked} readOnly={!isHolder} />
      {round.phase > 0 && brief}
    </div>
  );
}

function fieldName(field: string, { start }: Round): string {
  if (isLineField(field)) return l10n.t('Your line');
  return start.phases.find(({ id }) => id === field)?.name ?? '';
}

/** What the round promises, and what it records. */
function BookNote({ live: { round }, model: { peeks } }: PartsOfPage) {
  return (
    <div class="note">
      <p>
        {bookWords(round.start)} {peeks}
      </p>
      {round.phase === 0 && <p>{aloneWords()}</p>}
      <p>
        {l10n.t(
          'Only a pause stops the clock. When nobody was here for more than two minutes, you are asked whether they count. The round is saved as a file when you end it.',
        )}
      </p>
    </div>
  );
}

start(() => <Page />);
