import * as l10n from '@vscode/l10n';
import { isExploratoryArea } from '../../guide/focus-areas';
import { exampleStory } from '../example';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'many-focus-areas',
  profile: 'structure',
  severity: 'information',
  summary: 'A story claims more focus areas than one telling can show.',
  why: 'In three minutes a listener takes in one or two points. A story that is to show everything shows nothing clearly, and your overview of what is covered looks better than it is. Keep the areas that you would tell it for.',
  guide: ['G33'],
  options: {
    most: {
      type: 'number',
      default: 3,
      minimum: 1,
      maximum: 5,
      description: 'How many focus areas a story may claim.',
    },
  },
  flags: [
    {
      title: 'Four areas',
      text: exampleStory({}, [
        'focus: [production-ownership, partnering, prioritizing, driving-success]',
      ]),
      at: ['focus'],
    },
  ],
  passes: [
    {
      title: 'Three areas',
      text: exampleStory({}, ['focus: [production-ownership, partnering, prioritizing]']),
    },
    {
      title: 'The same area twice',
      text: exampleStory({}, [
        'focus: [production-ownership, partnering, partnering, driving-success]',
      ]),
    },
  ],
  *check({ frontMatter: { focus, keys } }, context) {
    const claimed = new Set(focus.map(({ value }) => value).filter(isExploratoryArea));
    const most = context.number('most');
    if (claimed.size <= most || !keys.focus) return;
    yield {
      message:
        most === 1
          ? l10n.t`Keep the one focus area that this story shows best: ${claimed.size} are more than one telling can show.`
          : l10n.t`Keep the ${most} focus areas that this story shows best: ${claimed.size} are more than one telling can show.`,
      span: keys.focus,
      data: { claimed: claimed.size },
    };
  },
};
