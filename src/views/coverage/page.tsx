import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listen, loadState, saveState, send } from './connection';
import type { CoverageModel } from './protocol';
import type { PageState } from './rows';
import { CoverageTree } from './tree';
import { Welcome } from './welcome';
import './page.css';

function CoveragePage() {
  const model = useModel();
  const [state, setState] = useState(loadState);
  const onState = (next: PageState) => {
    setState(next);
    saveState(next);
  };
  return (
    <main>
      <h1 class="spoken">Coverage</h1>
      <p class="spoken" role="status">
        {model && statusWords(model)}
      </p>
      {model && <Content model={model} state={state} onState={onState} />}
    </main>
  );
}

function Content(props: {
  model: CoverageModel;
  state: PageState;
  onState: (state: PageState) => void;
}) {
  const { model, state, onState } = props;
  const { nodes, status } = model;
  if (nodes.length === 0 && status !== 'ready') return <Welcome status={status} />;
  return <CoverageTree nodes={nodes} busy={status === 'loading'} state={state} onState={onState} />;
}

/** What the extension sent last. */
function useModel(): CoverageModel | undefined {
  const [model, setModel] = useState<CoverageModel>();
  useEffect(() => {
    const stop = listen((message) => setModel(message.model));
    send({ type: 'ready' });
    return stop;
  }, []);
  return model;
}

/** Read out when it changes. */
function statusWords({ status, gaps }: CoverageModel): string {
  switch (status) {
    case 'loading':
      return 'Reading your stories';
    case 'ready':
      return gaps === 1 ? '1 gap in your coverage' : `${gaps} gaps in your coverage`;
    case 'no-folder':
    case 'no-stories':
      return '';
  }
}

const root = document.getElementById('root');
if (root) render(<CoveragePage />, root);
