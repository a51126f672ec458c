import { window, type QuickPickItem } from 'vscode';
import type { RoundId } from '../../core/guide/rounds';
import type { TopicId } from '../../core/guide/topics';
import type { PlanRequest } from '../../core/round/plan';
import { roundStatus } from '../../core/round/status';
import type { Engine, World } from '../world';
import type { RoundController } from './controller';
import { readSavedRounds, recentQuestions } from './saved-rounds';

/** Starts a mock interview; false when the candidate keeps the round that is running. */
export async function startMock(
  round: 'service-ownership' | 'exploratory',
  controller: RoundController,
  world: World,
): Promise<boolean> {
  if (!(await makeRoom(controller, world))) return false;
  const { planExploratory, planServiceOwnership } = await world.engine();
  const request = await newRequest(round, world);
  const plan = round === 'exploratory' ? planExploratory : planServiceOwnership;
  return controller.start(plan(request));
}

/** Starts a drill after asking for its topic, unless that is given. */
export async function startDrill(
  topic: unknown,
  controller: RoundController,
  world: World,
): Promise<boolean> {
  if (!(await makeRoom(controller, world))) return false;
  const engine = await world.engine();
  const isGiven = typeof topic === 'string' && engine.isTopic(topic);
  const choice = isGiven ? { topic } : await askTopic(engine);
  if (!choice) return false;
  return controller.start(engine.planDrill(await newRequest('drill', world), choice.topic));
}

/** Asks before a running round is ended; true when none is left. */
async function makeRoom(controller: RoundController, world: World): Promise<boolean> {
  await controller.refresh();
  if (!controller.current) return true;
  const keep: QuickPickItem = { label: '$(watch) Keep it running' };
  const end: QuickPickItem = { label: '$(debug-stop) End and save it, then start the new one' };
  const picked = await window.showQuickPick([keep, end], {
    title: 'A round is running',
    placeHolder: roundStatus(controller.current, world.moment()).spoken,
  });
  if (picked !== end) return false;
  await controller.act('end');
  return true;
}

interface TopicChoice {
  topic?: TopicId;
}

async function askTopic({ TOPICS }: Engine): Promise<TopicChoice | undefined> {
  const items: (QuickPickItem & TopicChoice)[] = [
    { label: 'Any topic' },
    ...TOPICS.map(({ id, name, asks }) => ({ label: name, detail: asks, topic: id })),
  ];
  return window.showQuickPick(items, {
    title: 'Start drill',
    placeHolder: 'Which topic should the question come from?',
    matchOnDetail: true,
  });
}

async function newRequest(round: RoundId, world: World): Promise<PlanRequest> {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { seed, recent: recentQuestions(await readSavedRounds(world), round) };
}
