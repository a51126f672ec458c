import * as l10n from '@vscode/l10n';
import { useEffect, useState } from 'preact/hooks';
import { ClosedBook } from '../shared/closed-book';
import { start } from '../shared/start';
import { listen, send } from './connection';
import { Cue } from './cue';
import { NoDrill } from './no-drill';
import { Over } from './over';
import type { RetrievalModel } from './protocol';
import './page.css';

function RetrievalPage() {
  const model = useModel();
  switch (model?.view) {
    case undefined:
      return null;
    case 'closed':
      return (
        <ClosedBook
          title={l10n.t('Retrieval drill')}
          closed={model.closed}
          onGo={(type) => send({ type })}
        />
      );
    case 'none':
      return <NoDrill />;
    case 'cue':
      return <Cue cue={model} />;
    case 'over':
      return <Over drill={model} />;
  }
}

/** What the extension sent last. */
function useModel(): RetrievalModel | undefined {
  const [model, setModel] = useState<RetrievalModel>();
  useEffect(() => {
    const stop = listen((message) => setModel(message.model));
    send({ type: 'ready' });
    return stop;
  }, []);
  return model;
}

start(() => <RetrievalPage />);
