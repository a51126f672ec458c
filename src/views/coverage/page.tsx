import * as l10n from '@vscode/l10n';
import { start } from '../shared/start';
import { FilterBox } from './filter-box';
import { isEmpty, usePage, type Page } from './page-state';
import { ProgressLine } from './progress-line';
import { focusRow } from './row-focus';
import { statusWords } from './status';
import { CoverageTree } from './tree';
import { Welcome } from './welcome';
import './page.css';

function CoveragePage() {
  const page = usePage();
  const { model, state } = page;
  const filters = state.filter && model && !isEmpty(model);
  const isClosed = model?.status === 'closed-book';
  return (
    <main>
      <h1 class="spoken">{l10n.t('Coverage')}</h1>
      <div class={isClosed ? 'note' : filters ? 'search' : 'spoken'}>
        {filters && <Filter page={page} />}
        <p class={isClosed ? undefined : model?.matches ? 'matches' : 'spoken'} role="status">
          {model && statusWords(model)}
        </p>
      </div>
      {model && <Content page={page} model={model} />}
      {model?.progress && <ProgressLine progress={model.progress} />}
    </main>
  );
}

function Filter({ page }: { page: Page }) {
  const { state, change, filterCalls } = page;
  return (
    <FilterBox
      text={state.filter?.text ?? ''}
      calls={filterCalls}
      onText={(text) => change({ ...state, filter: { text, expansion: {} } })}
      onClose={() => {
        change({ ...state, filter: undefined });
        focusRow();
      }}
      onLeave={focusRow}
    />
  );
}

function Content({ page, model }: { page: Page; model: NonNullable<Page['model']> }) {
  const { state, change, openFilter } = page;
  const { nodes, status, filter } = model;
  if (isEmpty(model) && status !== 'ready') return <Welcome model={model} />;
  if (nodes.length === 0) return null;
  return (
    <CoverageTree
      nodes={nodes}
      busy={status === 'loading'}
      isLate={filter !== (state.filter?.text ?? '')}
      state={state}
      onState={change}
      onFilter={openFilter}
    />
  );
}

start(() => <CoveragePage />);
