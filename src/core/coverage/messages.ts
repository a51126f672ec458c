import type { Tally } from './tally';

/** One sentence on a focus area that isn't solid. */
export function areaMessage(name: string, { finished, drafts }: Tally): string {
  if (finished > 0) return `Only one finished story shows ${name}; have a second one ready.`;
  if (drafts === 0) return `No story shows ${name} yet.`;
  return drafts === 1
    ? `The only story that shows ${name} is still a draft.`
    : `All ${drafts} stories that show ${name} are still drafts.`;
}

/** One sentence on a topic without a story. */
export function topicMessage(name: string): string {
  return `No story answers a question on “${name}” yet.`;
}
