import { isTopic, type TopicId } from '../guide/topics';
import { phaseKind } from './phase-kind';
import type { NamedRound } from './review';

/** A question that a round had in store. */
export interface AskedTopic {
  readonly round: NamedRound;
  /** Absent for questions that aren’t from the bank: records don’t say what they are about. */
  readonly topic?: TopicId;
  /** `told` when a story was noted for it, `asked` when none was. */
  readonly state: 'told' | 'asked' | 'skipped' | 'not reached';
}

/** The main questions of a round; those of a record whose phases don’t fit are left out. */
export function askedTopics(round: NamedRound): AskedTopic[] {
  const { questions, phases, told } = round.record;
  const own = phases.filter(({ id }) => phaseKind(id) === 'question');
  if (own.length !== questions.length) return [];
  const [only] = own.length === 1 ? own : [];
  return own.map((phase, at) => {
    const topic = topicOf(questions[at] ?? '');
    const isTold = phase.told.length > 0 || (phase === only && told.length > 0);
    return { round, ...(topic && { topic }), state: stateOf(phase, isTold) };
  });
}

/** Ids in the bank are those of topics with a number behind. */
function topicOf(question: string): TopicId | undefined {
  const [, topic = ''] = /^(.+)-\d+$/.exec(question) ?? [];
  return isTopic(topic) ? topic : undefined;
}

function stateOf(
  { skipped, real }: { skipped: boolean; real: number },
  isTold: boolean,
): AskedTopic['state'] {
  if (skipped) return 'skipped';
  if (real === 0) return 'not reached';
  return isTold ? 'told' : 'asked';
}
