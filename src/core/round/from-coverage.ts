import type { Coverage } from '../coverage/covered';
import type { Answers, Draw } from './draw';

/** What coverage says for a choice of questions: which topics need practice, and which stories there are. */
export function wishesFrom({
  topics,
}: Pick<Coverage, 'topics'>): Required<Pick<Draw, 'prefers' | 'answers'>> {
  const answers: Answers = Object.fromEntries(
    topics.map(({ id, stories }) => [id, stories.map((story) => story.id)]),
  );
  return { prefers: topics.filter(({ state }) => state !== 'solid').map(({ id }) => id), answers };
}
