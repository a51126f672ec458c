import * as l10n from '@vscode/l10n';
import { Disposable, workspace } from 'vscode';
import { putAwayWords } from '../../core/round/closed-book';
import type { OpenablePlan } from '../../core/practice/outline/interviews';
import type { PlanRow } from '../../core/practice/outline/row';
import type { PracticePlan } from '../../core/practice/practice';
import type { SavedPlan } from '../plan/live-plan';
import type { Books } from '../closed-book/books';
import { localZone } from '../plan/local-zone';
import { shownPath } from '../text';
import { practicedRounds } from './practiced-rounds';
import type { PlanSources } from './sources';

/** What the plan view shows now; worked out when asked for. */
export interface PlanModel {
  /** What stands above the rows; empty when nothing needs to. */
  readonly message: string;
  /** Empty where nothing has begun yet: the welcome says how to. */
  readonly rows: readonly PlanRow[];
}

export async function planModel(sources: PlanSources): Promise<PlanModel> {
  const { world, plan, books, board } = sources;
  const { index } = board.coverage;
  index.start();
  await Promise.all([plan.ready, books.ready]);
  const plans = openable(plan.plans);
  if (await isFresh(sources)) return { message: putAway(books), rows: [] };
  const { planOutline } = await world.preparation();
  const isReady = index.state === 'ready';
  const known = isReady && !books.closed ? await practiceNow(sources) : undefined;
  // The books may have been closed meanwhile.
  const practice = books.closed ? undefined : known;
  const rows = planOutline({
    plans,
    unreadable: plan.unreadable.map((uri) => ({
      id: uri.toString(),
      name: shownPath(uri),
    })),
    now: world.now(),
    zone: localZone(),
    ...(practice && { practice }),
  });
  return { message: books.closed ? putAway(books) : isReady ? '' : readingWords(), rows };
}

/** The Coverage view says more. */
const putAway = ({ reason }: Books): string => (reason ? putAwayWords(reason) : '');

const readingWords = (): string => l10n.t('Your stories are being read…');

/** With the folders of several plans, so that one can tell which is which. */
function openable(plans: readonly SavedPlan[]): OpenablePlan[] {
  return plans.map(({ uri, plan }) => {
    const folder = plans.length > 1 ? workspace.getWorkspaceFolder(uri)?.name : undefined;
    return { id: uri.toString(), plan, ...(folder && { folder }) };
  });
}

/** Fires whenever the answer may be another one. */
export function onPlanChange(
  { plan, board, rounds, retrievals, sheets, books }: PlanSources,
  heard: () => void,
): Disposable {
  return Disposable.from(
    plan.onDidChange(heard),
    board.coverage.onDidChange(heard),
    rounds.onDidChange(heard),
    retrievals.onDidChange(heard),
    sheets.onDidChange(heard),
    books.onDidChange(heard),
    workspace.onDidChangeWorkspaceFolders(heard),
  );
}

/** Whether there is no plan, no story and no record yet. */
async function isFresh({ plan, board, rounds, retrievals }: PlanSources): Promise<boolean> {
  const { records, state } = board.coverage.index;
  const { plans, unreadable } = plan;
  if (plans.length + unreadable.length > 0 || records.length > 0 || state === 'reading')
    return false;
  const [played, drilled] = await Promise.all([rounds.all(), retrievals.all()]);
  return played.length + drilled.length === 0;
}

async function practiceNow(sources: PlanSources): Promise<PracticePlan> {
  const { world, plan, board, rounds, retrievals, sheets } = sources;
  const [engine, coverage, played, drilled, written] = await Promise.all([
    world.preparation(),
    board.coverage.current(),
    practicedRounds(rounds, world),
    retrievals.all(),
    sheets.all(),
  ]);
  const { choices } = await board.shortlist(coverage);
  return engine.practicePlan({
    now: world.now(),
    zone: localZone(),
    plans: plan.plans.map((one) => one.plan),
    coverage,
    shortlist: choices.map(({ id }) => id),
    rounds: played,
    retrievals: drilled,
    sheets: written,
  });
}
