import type { SignalRule } from '../rule';

/** What isn't known was said, and the next thing was to ask for it. */
export const RULE: SignalRule = {
  id: 'unknown-followed-up',
  signal: 'troubleshooting-s9',
  lines({ lines }) {
    return lines
      .filter(({ kind }) => kind === 'dont-know')
      .filter(({ number }) => {
        const next = lines[number + 1];
        return next?.kind === 'question' && next.facts.length + next.series.length > 0;
      })
      .map(({ number }) => number);
  },
};
