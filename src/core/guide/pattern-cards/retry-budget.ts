import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'retry-budget',
  name: 'Retry budget',
  problem:
    'During an incident each layer repeats failed calls three times. A small rise in errors becomes many times the normal traffic, and the backend cannot recover even after the first cause is gone.',
  pattern:
    'Allow repeats only as a small share of recent successful calls, say one in ten, counted per client or per process. When the share is used up, failures are passed on at once, with a sign not to try again.',
  cost: 'More requests fail visibly during short blips than with free repetition. The bookkeeping has to be in every client library, and an old client that lacks it can still flood the backend.',
  whenWrong:
    'Of little use when there are few calls, since a share of almost nothing allows no second try at all; a small fixed minimum or plain limits on attempts are better there.',
};
