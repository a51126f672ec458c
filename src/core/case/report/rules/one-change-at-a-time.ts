import { helps } from '../told-lines';
import type { SignalRule } from '../rule';

/** Two changes at least that helped, each by itself, and after each a look at what came of it. */
export const RULE: SignalRule = {
  id: 'one-change-at-a-time',
  signal: 'troubleshooting-s5',
  lines({ study, lines }) {
    const changing = study.actions.filter(({ angle }) => angle !== 'organizational');
    const acting = lines.filter(({ actions }) =>
      actions.some((done) => changing.some(({ id }) => id === done.id)),
    );
    const careful = acting.every(({ actions }) => actions.length === 1 && actions.every(helps));
    if (acting.length < 2 || !careful) return [];
    const looked = acting
      .slice(0, -1)
      .every(({ number }, i) =>
        lines
          .slice(number + 1, acting[i + 1]?.number)
          .some(({ facts, series }) => facts.length + series.length > 0),
      );
    return looked ? acting.map(({ number }) => number) : [];
  },
};
