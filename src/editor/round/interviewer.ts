import { Uri, workspace } from 'vscode';
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

  /** What could be asked now, the best first: about the story told when it is known. */
  async offers(round: Round): Promise<Offer[]> {
    const { followUps } = await this.world.engine();
    return followUps(round, this.findingsOf(round)).map(({ id, text, because }) => ({
      id,
      text,
      because,
    }));
  }

  /** What the checks found in the stories told in the current phase. */
  private findingsOf({ phase, phases }: Round): string[] {
    const base = recordBase();
    const told = phases[phase]?.told ?? [];
    if (!base || told.length === 0) return [];
    const ids = new Set(told.map((path) => Uri.joinPath(base, path).toString()));
    const { records } = this.index();
    return records.flatMap(({ id, checked }) => (ids.has(id) ? (checked?.rules ?? []) : []));
  }

  /** Stories for the topics of the round first. A record can only name files beside it. */
  async stories({ start }: Round): Promise<StoryChoice[]> {
    const base = recordBase();
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

/** The folder that paths in the record of a running round begin at. */
const recordBase = (): Uri | undefined => workspace.workspaceFolders?.[0]?.uri;
