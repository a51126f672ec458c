import { localIso } from '../../../../src/core/round/local-time';
import type { RoundRecord } from '../../../../src/core/round/record/record';
import { formatRecord } from '../../../../src/core/round/record/write';

/** The name of a file for it, which the sample’s Git knows. */
export const DRILL = '2026-11-07T1841-drill.md';

/**
 * The record of a drill on a question of the candidate’s own, which nobody has rated yet, about Driving Success and Production Ownership.
 * @param ended milliseconds since 1970
 */
export function savedDrill(ended: number): string {
  const record: RoundRecord = {
    title: 'Drill',
    round: 'drill',
    started: localIso(ended - 5 * 60_000, 0),
    ended: localIso(ended, 0),
    seed: 7,
    prefers: [],
    openBook: false,
    questions: ['own-1'],
    told: ['stories/reminders-sent-twice.md'],
    slots: ['driving-success', 'production-ownership'],
    ratings: [],
    planned: 300,
    added: 0,
    real: 300,
    realWithGaps: 300,
    paused: 0,
    phases: [
      {
        id: 'question-1',
        name: 'Question',
        planned: 300,
        added: 0,
        real: 300,
        skipped: false,
        told: [],
        asked: ['Tell me about an outage that a decision of yours made worse.'],
        followUps: [{ at: 200, id: 'driving-success-p1', text: 'What did you know by then?' }],
        typed: 'I skipped the replay to save an hour.\nDana called the customer.',
        aside: [],
      },
    ],
    pauses: [],
    gaps: [],
    answers: [
      { phase: 'question-1', at: 0, seconds: 190 },
      { phase: 'question-1', at: 200, seconds: 95, followUp: 'driving-success-p1' },
    ],
    marks: [{ at: 125, phase: 'question-1', mark: 'number' }],
    peeks: [],
    unsaid: [],
    elsewhere: [],
    steam: '',
    next: 'Begin with the replay.',
    extra: '',
  };
  return formatRecord(record);
}
