import { Uri, workspace } from 'vscode';
import type { FocusAreaId } from '../../core/guide/focus-areas';
import type { Round } from '../../core/round/round';
import { pathFrom, toldChoices } from '../../core/round/told-choices';
import type { Offer, StoryChoice } from '../../views/round/protocol';
import type { StoryIndex } from '../story-index';
import type { World } from '../world';
import { isReachable, storiesWhenReady } from './pick-told';

/** Knows what an interviewer might ask next, and which stories can have been told. */
export class Interviewer {
  constructor(
    private readonly world: Pick<World, 'engine'>,
    private readonly index: () => StoryIndex,
  ) {}

  /** What could be asked now, the best first. */
  async offers(round: Round): Promise<Offer[]> {
    const { RUBRICS } = await this.world.engine();
    const phase = round.start.phases[round.phase];
    const areas: FocusAreaId[] = (phase?.questions ?? []).flatMap(({ primary, secondary }) =>
      primary ? [primary, ...(secondary ?? [])] : [],
    );
    return areas.flatMap((area) => RUBRICS.find((one) => one.area === area)?.probes ?? []);
  }

  /** Stories for the topics of the round first. A record can only name files beside it. */
  async stories({ start }: Round): Promise<StoryChoice[]> {
    const base = workspace.workspaceFolders?.[0]?.uri;
    if (!base) return [];
    const records = await storiesWhenReady(this.index());
    const questions = start.phases.flatMap((phase) => phase.questions.map(({ id }) => id));
    const within = records.filter(({ id }) => isReachable(Uri.parse(id), base));
    const { fitting, others } = toldChoices(within, questions);
    return [...fitting, ...others].map(({ id, title }) => ({
      path: pathFrom(base.path, Uri.parse(id).path),
      title,
    }));
  }
}
