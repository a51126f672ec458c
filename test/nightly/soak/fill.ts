import type { Soaked } from './soaked';

export const FOLDER = 'stories/filling';
const FILES = 10;
/** All together more than are remembered at most; see `src/core/lately.ts`. */
const SENTENCES_OF_A_FILE = 500;

/**
 * Stories whose sentences fill what is remembered of such: it would grow for the best part of an hour,
 * and end there, which isn't a leak.
 */
export function fill({ workspace }: Soaked): void {
  for (let file = 0; file < FILES; file++) {
    const sentences = Array.from({ length: SENTENCES_OF_A_FILE }, (_, at) => {
      const number = file * SENTENCES_OF_A_FILE + at;
      return `I moved host ${number} to the new rack, and told team ${number} of it.`;
    });
    const head = `---\ntitle: Filling ${file}\nfocus: [driving-success, partnering]\n---\n`;
    const text = `${head}\n## Action\n\n${sentences.join('\n\n')}\n`;
    workspace.write(`${FOLDER}/filling-${file}.md`, text);
  }
}
