import * as l10n from '@vscode/l10n';
import { ClosedBook } from '../shared/closed-book';
import { start } from '../shared/start';
import { Actions } from './actions';
import { send } from './connection';
import { Conversation } from './conversation';
import { Injects } from './injects';
import { KnowledgeList } from './knowledge';
import { News } from './news';
import { Now } from './now';
import './page.css';
import { Signals } from './signals';
import { Truth } from './truth';
import { useSide } from './use-side';
import { WrongTurns } from './wrong-turns';

function Page() {
  const live = useSide();
  if (!live) return <Looking />;
  if ('notice' in live) {
    const openPlan = () => send({ type: 'openPlan' });
    return <ClosedBook title={l10n.t('Interviewer’s side')} closed={live} onGo={openPlan} />;
  }
  const { side, clock, isHolder } = live;
  return (
    <main>
      <header>
        <h1>{l10n.t`Interviewer’s side: ${side.title}`}</h1>
        <p class="warning">{l10n.t('For your partner’s eyes only: everything hidden is here.')}</p>
        {!isHolder && (
          <p class="quiet">
            {l10n.t('Another window holds the round, so that this one only shows it.')}
          </p>
        )}
      </header>
      <News side={side} />
      <div class="columns">
        <div>
          <Now side={side} clock={clock} />
          <Conversation lines={side.lines} />
          <Signals side={side} phase={clock.phase} readOnly={!isHolder} />
          <Injects injects={side.injects} position={clock.position} />
          <WrongTurns turns={side.wrongTurns} />
        </div>
        <div>
          <KnowledgeList knowledge={side.knowledge} readOnly={!isHolder} />
          <Actions actions={side.actions} />
          <Truth side={side} />
        </div>
      </div>
    </main>
  );
}

/** What stands there until the round is found. */
function Looking() {
  return (
    <main>
      <h1>{l10n.t('Interviewer’s side')}</h1>
      <p class="quiet" role="status">
        {l10n.t('Looking for the round…')}
      </p>
    </main>
  );
}

start(() => <Page />);
