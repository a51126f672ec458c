import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'load-shedding',
  name: 'Load shedding',
  problem:
    'More work arrives than the service can finish. Everything is accepted, every answer comes too late, callers give up and ask again, and useful output drops toward nothing while the machines are fully busy.',
  pattern:
    'Refuse part of the work early and cheaply, before it has cost anything: the least important first, by a limit on what is in progress or on how long a request has already waited. What is accepted still finishes in time.',
  cost: 'Some callers get an error that they would not have got on a lucky day. Somebody has to decide whose work matters least, and the refusal path needs tests of its own, because it runs only on bad days.',
  whenWrong:
    'Wrong when all work must be done in the end, such as payments already accepted: there it belongs in a durable queue. Also wrong as the everyday answer to too little capacity.',
};
