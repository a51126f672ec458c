import { CASE_TERMS } from '../../guide/case';
import { SERVICE_WORK } from '../../story/story';
import type { Read } from './format';
import { action, fact } from './format-found';
import { series } from './format-series';
import { challenge, expectation, inject, phaseId, wrongTurn } from './format-turns';
import { choice, text, whole } from './scalars';
import { caseId, id } from './names';
import { list } from './lists';
import { needed, optional, otherwise } from './keys';
import { object } from './objects';

const stakeholder = object({
  id: needed(id('stakeholder'), 'A short name for this file.'),
  role: needed(text, 'As a transcript names them, such as Storage on-call lead.'),
  wants: needed(text, 'What they care about.'),
  side: needed(choice(['product', 'infrastructure', 'business', 'client']), 'Where they work.'),
});

const phase = object({
  id: needed(phaseId, 'One of the seven phases; they stand in their order.'),
  name: needed(text, 'What the round calls it.'),
  minutes: needed(whole(1, 30), 'How long it is planned; all add up to 45.'),
  aim: needed(text, 'What to get done in it. It gives nothing away.'),
  nudge: needed(text, 'What the interviewer says when the candidate is stuck.'),
});

const texts = (least: number) => list(text, least);

const debrief = object({
  truth: needed(text, 'What was behind it all.'),
  'why-sometimes': optional(text, 'Why it was there only sometimes.'),
  'turning-points': needed(texts(0), 'What brought those forward who found it; at least three.'),
  technical: needed(texts(0), 'Technical lessons; at least three.'),
  organizational: needed(texts(0), 'Organizational lessons; at least three.'),
  alternatives: needed(texts(0), 'Other good ways; at least two.'),
  shape: needed(text, 'The shape of public failures that it borrows.'),
  sources: needed(texts(0), 'Names of sources, or words that name a work.'),
});

/** Everything that may stand in the file of a case; completion and the schema follow from it. */
export const CASE_FORMAT = object({
  id: needed(caseId, 'The name of the file, before .case.yaml.'),
  title: needed(text, 'What the round is called.'),
  kind: needed(
    choice(['outage', 'deploy', 'takeover']),
    'A live outage, a new service, or an inherited one that struggles.',
  ),
  'service-work': needed(list(choice(SERVICE_WORK), 1), 'What it is work on a service of.'),
  minutes: needed(choice([45]), 'How long it is.'),
  difficulty: needed(choice([1, 2, 3]), 'How hard it is.'),
  version: needed(whole(1, 1000), 'Goes up whenever what can be found changes.'),
  fictional: needed(choice([true]), 'Says that nothing in it describes a company’s real systems.'),
  seat: needed(text, 'Who the candidate is in it.'),
  brief: needed(text, 'What the interviewer reads aloud; at most 120 words.'),
  opening: needed(text, 'Asks for the technical and the organizational side.'),
  exercises: needed(list(choice(CASE_TERMS), 1), 'What it has the candidate practice.'),
  stakeholders: needed(list(stakeholder, 1), 'Who cares, and about what.'),
  phases: needed(list(phase, 1), 'The seven phases with their minutes.'),
  facts: needed(list(fact, 1), 'What the interviewer tells when asked.'),
  series: otherwise([], list(series), 'Plots that are shown when asked for.'),
  actions: needed(list(action, 1), 'What the candidate can have done.'),
  injects: otherwise([], list(inject), 'What happens by the minute.'),
  expects: needed(list(expectation, 1), 'What the interviewer hopes to see.'),
  'wrong-turns': needed(list(wrongTurn), 'Ways to go astray; at least four.'),
  challenges: otherwise([], list(challenge), 'What the interviewer asks back.'),
  closing: needed(texts(1), 'What the interviewer asks at the end; three to five.'),
  debrief: needed(debrief, 'What is kept back until the candidate has rated the round.'),
});

/** A case as it is written: a plot is spread over its series. */
export type WrittenCase = Read<typeof CASE_FORMAT>;
