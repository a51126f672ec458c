import type { CaseLine } from '../play-model';
import { act } from './act';
import { answer, only, type Said } from './answer';
import type { Course } from './course';
import { asksAgain, lastWords } from './say-again';
import { NEUTRAL, sayingFor } from './sayings';

/** What the interviewer says to a line. Only questions are told something, and only what they ask for. */
export function reply(course: Course, said: CaseLine, line: number): Said {
  const { kind, text, position, phase } = said;
  switch (kind) {
    case 'question':
      return asksAgain(text) ? only(lastWords(course)) : answer(course, said, line);
    case 'action':
    case 'decision':
      return act(course, { kind, text, line, position });
    case 'dont-know':
      return only(nudge(course, phase) ?? sayingFor(NEUTRAL[kind], line));
    case 'hypothesis':
    case 'update':
      return only(sayingFor(NEUTRAL[kind], line));
  }
}

/** The case's own help for this phase, the first time that it is needed there. */
function nudge({ study, turns }: Course, phase: string): string | undefined {
  const text = study.phases.find(({ id }) => id === phase)?.nudge;
  const said = turns.some((turn) => turn.type === 'reply' && turn.text === text);
  return said ? undefined : text;
}
