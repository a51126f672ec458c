import * as l10n from '@vscode/l10n';
import { useEffect, useState } from 'preact/hooks';
import { ClosedBook } from '../shared/closed-book';
import { answerDrawPng } from '../shared/draw-png';
import { useKeptFocus } from '../shared/keep-focus';
import { start } from '../shared/start';
import { listen, send } from './connection';
import { Content, pageTitle } from './content';
import type { ClosedPatterns, HostMessage, PatternsModel } from './protocol';
import './page.css';

function PatternsPage() {
  const model = useModel();
  useKeptFocus();
  if (!model) return <Reading />;
  if (!('closed' in model)) return <Content model={model} />;
  const { closed } = model;
  return <ClosedBook title={pageTitle()} closed={closed} onGo={(type) => send({ type })} />;
}

/** What stands there until the rounds are read. */
function Reading() {
  return (
    <main>
      <h1>{pageTitle()}</h1>
      <p role="status">{l10n.t('Reading your rounds…')}</p>
    </main>
  );
}

/** What the extension sent last. */
function useModel(): PatternsModel | ClosedPatterns | undefined {
  const [model, setModel] = useState<PatternsModel | ClosedPatterns>();
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

start(() => <PatternsPage />);
