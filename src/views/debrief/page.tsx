import * as l10n from '@vscode/l10n';
import { RUBRIC_NOTE } from '../../core/guide/rubric';
import { ClosedBook } from '../shared/closed-book';
import { start } from '../shared/start';
import { Area } from './area';
import { CaseDebrief } from './case';
import { send } from './connection';
import { Header } from './header';
import './page.css';
import type { PageModel } from './protocol';
import { Reveal } from './reveal';
import { Solution } from './solution';
import { TextArea } from './text-area';
import { Unavailable } from './unavailable';
import { DebriefContext, useDebriefState } from './use-debrief';

function Page() {
  const debrief = useDebriefState();
  const { model, unavailable, closed } = debrief.state;
  if (closed) {
    return (
      <ClosedBook
        title={l10n.t('Rate round')}
        closed={closed}
        onGo={() => send({ type: 'openPlan' })}
      />
    );
  }
  return (
    <DebriefContext.Provider value={debrief}>
      <main>
        {model && <Content model={model} />}
        {!model && unavailable !== undefined && <Unavailable reason={unavailable} />}
      </main>
    </DebriefContext.Provider>
  );
}

function Content({ model }: { model: PageModel }) {
  const { areas, candidates, steam, next, tellsStories, case: study } = model;
  return (
    <>
      <Header model={model} />
      {tellsStories && <Reveal model={model} />}
      {study && <CaseDebrief study={study} />}
      <p class="note quiet">{l10n.t(RUBRIC_NOTE)}</p>
      {areas.map((area) => (
        <Area key={area.slot} area={area} candidates={candidates} />
      ))}
      <TextArea
        kind="steam"
        label={l10n.t('Where it ran out of steam')}
        hint={l10n.t('The moment from which there was less to say, and what had run out.')}
        text={steam}
      />
      <TextArea
        kind="next"
        label={l10n.t('What to change next time')}
        hint={l10n.t('One thing that you will do otherwise.')}
        text={next}
      />
      {study && <Solution model={model} />}
    </>
  );
}

start(() => <Page />);
