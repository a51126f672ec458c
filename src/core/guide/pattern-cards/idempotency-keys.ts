import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'idempotency-keys',
  name: 'Idempotency keys',
  problem:
    'A client sends a payment and the connection breaks before the answer. It cannot know whether the server acted, so repeating may charge twice and not repeating may lose the order.',
  pattern:
    'The client gives each intended operation a unique token. The server stores the token with the result in the transaction of the change, and answers a repeated token with the stored result instead of acting again.',
  cost: 'A store of tokens with a lifetime, a rule for the same token with different content, and care for two attempts that run at the same moment. Every side effect downstream needs it, too.',
  whenWrong:
    'Needless where the operation sets a value and a late repeat cannot undo a newer one, or where an occasional duplicate is harmless and cheaper to remove later than to prevent.',
};
