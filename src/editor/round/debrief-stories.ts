import * as l10n from '@vscode/l10n';
import { Uri, workspace } from 'vscode';
import type { BeatsTold } from '../../core/round/record/beats';
import type { RevealedStory, StoryChoice } from '../../core/round/debrief/model';
import { pathFrom, toldChoices } from '../../core/round/told-choices';
import type { LintConfig } from '../lint-config';
import type { StoryIndex } from '../story-index';
import { decode } from '../text';
import type { World } from '../world';
import { baseOf } from './saved-record';

/** What of a record tells which stories were told. */
interface Told {
  readonly told: readonly string[];
  readonly questions: readonly string[];
}

/** The stories to choose from: those told first, then those for the questions asked, then the others. */
export function storyChoices(
  record: Uri,
  { told, questions }: Told,
  { records }: StoryIndex,
): StoryChoice[] {
  const base = baseOf(record);
  const within = records.filter(({ id }) => isReachable(Uri.parse(id, true), record));
  const { fitting, others } = toldChoices(within, questions);
  const choices = [...fitting, ...others].map(({ id, title }) => {
    const path = pathFrom(base.path, Uri.parse(id, true).path);
    return { path, title, isTold: told.includes(path) };
  });
  return [...choices.filter(({ isTold }) => isTold), ...choices.filter(({ isTold }) => !isTold)];
}

/** A path leads only to files of the same file system. */
const isReachable = ({ scheme, authority }: Uri, record: Uri) =>
  scheme === record.scheme && authority === record.authority;

/**
 * A story of the workspace in beats, as it is in its editor now.
 * @throws when it can't be read
 */
export async function revealStory(
  record: Uri,
  { path, title }: StoryChoice,
  ticked: readonly BeatsTold[],
  { world, config }: { world: World; config: LintConfig },
): Promise<RevealedStory> {
  const engine = await world.engine();
  const uri = Uri.joinPath(baseOf(record), path);
  const headings = engine.headingsOf(await config.settingsFor(engine, uri));
  const story = engine.beatsOf(engine.parseStory(await textOf(uri, world), headings));
  const known = ticked.find((beats) => beats.story === path);
  const isSame = known?.version === story.version;
  return {
    path,
    title,
    ...story,
    told: known && isSame ? known.told : [],
    ...(known && !isSame && { before: l10n.t`${known.told.length} of ${known.count}` }),
  };
}

/**
 * What a file says, saved or not.
 * @throws when it can't be read, or is no text
 */
export async function textOf(uri: Uri, world: Pick<World, 'readFile'>): Promise<string> {
  const open = workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  const text = open ? open.getText() : decode(await world.readFile(uri));
  if (text === undefined) throw new Error(l10n.t('The file is no text.'));
  return text;
}
