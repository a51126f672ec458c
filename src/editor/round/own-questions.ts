import { workspace } from 'vscode';
import type { OwnQuestion } from '../../core/round/own-question';
import { questionFiles } from '../config';
import { decode } from '../text';
import type { World } from '../world';

/** More files than that are no question bank. */
const MOST_FILES = 100;

/** The candidate's own questions in all workspace folders, each once; files that can't be read are left out. */
export async function findOwnQuestions(world: World): Promise<OwnQuestion[]> {
  const { readQuestions } = await world.engine();
  const pattern = `{${questionFiles().join(',')}}`;
  const uris = await workspace.findFiles(pattern, '**/node_modules/**', MOST_FILES);
  const texts = await Promise.all(
    uris.map((uri) => world.readFile(uri).then(decode, () => undefined)),
  );
  const found = texts.flatMap((text) => (text === undefined ? [] : readQuestions(text).questions));
  return [...new Map(found.map((question) => [question.id, question])).values()];
}
