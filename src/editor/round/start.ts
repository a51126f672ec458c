import * as l10n from '@vscode/l10n';
import { window, type QuickPickItem } from 'vscode';
import type { RoundFormat } from '../../core/guide/rounds';
import type { TopicId } from '../../core/guide/topics';
import type { RoundPlan } from '../../core/round/events';
import type { PlanRequest } from '../../core/round/plan';
import { roundStatus } from '../../core/round/status';
import { tellsStories } from '../../core/round/told';
import { readShelf, type ShelvedCase } from '../cases/shelf';
import type { ClosedBook } from '../closed-book/closed-book';
import { roundFormats } from '../config';
import type { Engine, World } from '../world';
import { chooseCase } from './choose-case';
import type { RoundController } from './controller';
import type { Library } from './library';
import { findOwnQuestions } from './own-questions';
import { readSavedRounds, recentQuestions } from './saved-rounds';
import { unlinked } from '../unlinked';

/** What is needed to start a round. */
export interface StartParts {
  controller: RoundController;
  book: Pick<ClosedBook, 'start'>;
  world: World;
  library: () => Promise<Library>;
}

/** Starts rounds; each function says whether one was started. */
export class RoundStart {
  constructor(private readonly parts: StartParts) {}

  /** The interview about the candidate's experience. */
  exploratory(): Promise<boolean> {
    return this.begin('exploratory', ({ planExploratory }, request) => planExploratory(request));
  }

  /** The interview about a case that wasn't played lately. */
  async serviceOwnership(): Promise<boolean> {
    const { world } = this.parts;
    const [{ drawCase }, { cases }] = await Promise.all([world.engine(), readShelf(world)]);
    const played = (await readSavedRounds(world)).map((saved) => saved.case);
    return this.play(drawCase(cases, played, randomSeed()));
  }

  /** A case, after asking which unless its id is given. */
  async chosenCase(id: unknown): Promise<boolean> {
    const { world } = this.parts;
    const shelf = await readShelf(world);
    const given = shelf.cases.find((one) => one.id === id);
    return this.play(given ?? (await chooseCase(shelf, await readSavedRounds(world))));
  }

  private async play(chosen: ShelvedCase | undefined): Promise<boolean> {
    const study = await chosen?.study();
    if (!study) return false;
    return this.begin('service-ownership', ({ planServiceOwnership }, request) =>
      planServiceOwnership(request, study),
    );
  }

  /** One question, after asking for its topic unless that is given. */
  async drill(topic: unknown): Promise<boolean> {
    const engine = await this.parts.world.engine();
    const isGiven = typeof topic === 'string' && engine.isTopic(topic);
    const choice = isGiven ? { topic } : await askTopic(engine);
    if (!choice) return false;
    return this.begin('drill', ({ planDrill }, request) => planDrill(request, choice.topic));
  }

  /** A drill that somebody else has planned. */
  given(plan: (request: PlanRequest) => RoundPlan): Promise<boolean> {
    return this.begin('drill', (_, request) => plan(request));
  }

  /** A format of the candidate's own, after asking which unless its id is given. */
  async other(id: unknown): Promise<boolean> {
    const { readFormats } = await this.parts.world.engine();
    const { formats, problems } = readFormats(roundFormats());
    if (problems.length > 0) void window.showWarningMessage(unlinked(problems.join(' ')));
    const format = formats.find((one) => one.id === id) ?? (await askFormat(formats, problems));
    if (!format) return false;
    return this.begin(format.id, ({ planFormat }, request) => planFormat(format, request));
  }

  private async begin(
    round: string,
    plan: (engine: Engine, request: PlanRequest) => RoundPlan,
  ): Promise<boolean> {
    const { book, world } = this.parts;
    if (!(await this.makeRoom())) return false;
    return book.start(plan(await world.engine(), await this.request(round)));
  }

  /** Asks before a running round is ended; true when none is left. */
  private async makeRoom(): Promise<boolean> {
    const { controller, world } = this.parts;
    await controller.refresh();
    if (!controller.current) return true;
    const keep: QuickPickItem = { label: `$(watch) ${l10n.t('Keep it running')}` };
    const end: QuickPickItem = {
      label: `$(debug-stop) ${l10n.t('End and save it, then start the new one')}`,
    };
    const picked = await window.showQuickPick([keep, end], {
      title: l10n.t('A round is running'),
      placeHolder: roundStatus(controller.current, world.moment()).spoken,
    });
    if (picked !== end) return false;
    if (!controller.isOwner) await controller.takeOver();
    await controller.act('end');
    return true;
  }

  private async request(round: string): Promise<PlanRequest> {
    const { world, library } = this.parts;
    const seed = randomSeed();
    const recent = recentQuestions(await readSavedRounds(world));
    if (!tellsStories(round)) return { seed, recent };
    const [own, wishes] = await Promise.all([findOwnQuestions(world), library()]);
    return { seed, recent, own, ...wishes };
  }
}

function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

async function askFormat(
  formats: readonly RoundFormat[],
  problems: readonly string[],
): Promise<RoundFormat | undefined> {
  if (formats.length === 0) {
    if (problems.length === 0) void window.showInformationMessage(unlinked(noFormat()));
    return undefined;
  }
  const items = formats.map((format) => ({
    label: format.title,
    description: l10n.t`${format.minutes} min`,
    format,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Start round of another format') }))
    ?.format;
}

const noFormat = () =>
  l10n.t('There is no format of your own yet. Describe one in the setting “Rounds: Formats”.');

interface TopicChoice {
  topic?: TopicId;
}

async function askTopic({ TOPICS }: Engine): Promise<TopicChoice | undefined> {
  const items: (QuickPickItem & TopicChoice)[] = [
    { label: l10n.t('Any topic') },
    ...TOPICS.map(({ id, name, asks }) => ({ label: name, detail: asks, topic: id })),
  ];
  return window.showQuickPick(items, {
    // The walkthrough takes the focus when its step is done.
    ignoreFocusOut: true,
    title: l10n.t('Start drill'),
    placeHolder: l10n.t('Which topic should the question come from?'),
    matchOnDetail: true,
  });
}
