import * as l10n from '@vscode/l10n';
import { averageLatency } from '../averages';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'average-latency',
  profile: 'default',
  severity: 'information',
  summary: 'An average of latencies or of percentiles is offered as a measure.',
  why: 'Most requests are quick, and so an average says little about the people who had to wait. Averaged percentiles say nothing at all. A percentile, such as p95 over a named window, shows what users met.',
  guide: ['G35', 'G95'],
  flags: [
    {
      title: 'Average latency',
      text: exampleStory({ result: 'The average latency of an upload dropped from 410 to 80 ms.' }),
      at: ['average latency'],
    },
    {
      title: 'An average of percentiles',
      text: exampleStory({
        result: 'The mean p95 of all machines fell from 900 to 310 ms in May.',
      }),
      at: ['mean p95'],
    },
  ],
  passes: [
    {
      title: 'A percentile',
      text: exampleStory({
        result: 'The p95 of an upload fell from 900 to 310 ms within six weeks.',
      }),
    },
    {
      title: 'An average that is doubted, and one of something else',
      text: exampleStory({
        action:
          'The average latency looked fine, so I asked for the slowest uploads. I also counted the average number of files in a day.',
      }),
    },
  ],
  *check(story) {
    for (const sentence of toldSentences(story)) {
      const found = averageLatency(sentence.text);
      if (!found) continue;
      yield {
        message: l10n.t`Give a percentile beside ${quoted(sentence.text.slice(found.start, found.end))}: an average hides those who waited longest.`,
        span: { start: sentence.start + found.start, end: sentence.start + found.end },
      };
      return;
    }
  },
};
