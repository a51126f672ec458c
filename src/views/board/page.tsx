import * as l10n from '@vscode/l10n';
import { useEffect, useState } from 'preact/hooks';
import type { Board } from '../../core/coverage/board/board';
import type { LeftOut } from '../../core/coverage/left-out';
import { answerDrawPng } from '../shared/draw-png';
import { Exports } from '../shared/exports';
import { useKeptFocus } from '../shared/keep-focus';
import { Areas } from './areas';
import { ClosedBook } from '../shared/closed-book';
import { start } from '../shared/start';
import { listen, loadState, saveState, send } from './connection';
import { exportOffers } from './exports';
import { Gaps } from './gaps';
import { Matrix } from './matrix';
import { Others } from './others';
import { Notes } from './notes';
import { Plan } from './plan';
import { Readiness } from './readiness';
import { ProgressLine } from './progress-line';
import type { BoardModel, ClosedBoard, HostMessage } from './protocol';
import type { ViewState } from './view-state';
import { Welcome } from './welcome';
import './page.css';

function BoardPage() {
  const model = useModel();
  useKeptFocus();
  if (!model) return null;
  if ('closed' in model) {
    const { closed } = model;
    return (
      <ClosedBook
        title={l10n.t('Coverage board')}
        closed={closed}
        onGo={(type) => send({ type })}
      />
    );
  }
  const { board, progress, leftOut } = model;
  return (
    <main>
      <header>
        <h1>{l10n.t('Coverage board')}</h1>
        {board && (
          <Exports
            formats={exportOffers()}
            onExport={(format) => send({ type: 'export', format })}
          />
        )}
      </header>
      {board && <p class="summary">{board.summary}</p>}
      <ProgressLine progress={progress} />
      {board ? <Content board={board} leftOut={leftOut} /> : <Welcome model={model} />}
    </main>
  );
}

function Content({ board, leftOut }: { board: Board; leftOut: LeftOut }) {
  const [state, setState] = useState(loadState);
  const onState = (next: ViewState) => {
    setState(next);
    saveState(next);
  };
  return (
    <>
      <Areas areas={board.areas} />
      <div class="columns">
        <Gaps gaps={board.gaps} />
        <Plan plan={board.plan} />
      </div>
      <Matrix board={board} state={state} onState={onState} />
      <Readiness plot={board.plot} />
      <div class="columns">
        <Others others={board.others} />
        <Notes board={board} leftOut={leftOut} />
      </div>
    </>
  );
}

/** What the extension sent last. */
function useModel(): BoardModel | ClosedBoard | undefined {
  const [model, setModel] = useState<BoardModel | ClosedBoard>();
  useEffect(() => {
    const stop = listen((message: HostMessage) => {
      if (message.type === 'model') setModel(message.model);
      else void answerDrawPng(message).then(send);
    });
    send({ type: 'ready' });
    return stop;
  }, []);
  return model;
}

start(() => <BoardPage />);
