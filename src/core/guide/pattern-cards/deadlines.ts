import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'deadlines',
  name: 'Timeouts and propagated deadlines',
  problem:
    'A user has long since closed the page, but servers three layers down still compute the answer. Others wait forever for a peer that is gone, holding locks and connections that the living need.',
  pattern:
    'Every request carries the moment at which its answer becomes worthless. Each layer waits no longer than what remains, passes the remainder on, and cancels work for requests that have expired.',
  cost: 'Clocks or remaining times must be passed on correctly through every hop and queue. Values that are too short cut off slow but valid work, and cancelled work needs cleaning up.',
  whenWrong:
    'Wrong for work that must be completed once begun, such as the second half of a transfer: accept it, answer early, and finish it apart from the request.',
};
