import { exampleStory } from '../example';
import type { Rule } from '../rule';

const NESTED = `${'- '.repeat(120)}a list within a list within a list`;

export const rule: Rule = {
  id: 'too-complex',
  profile: 'structure',
  severity: 'warning',
  summary: 'The file is too long or too deeply nested to be checked while you type.',
  why: 'A story that can be told in four minutes has a page of plain text. A file beyond that is most likely something else, and reading it at every keystroke would slow the editor down.',
  guide: ['G53'],
  flags: [{ title: 'A list nested beyond measure', text: `${NESTED}\n`, at: [NESTED] }],
  passes: [{ title: 'A page of plain text', text: exampleStory() }],
  *check({ problems }) {
    for (const { code, message, span } of problems) {
      if (code === 'too-complex') yield { message, span };
    }
  },
};
