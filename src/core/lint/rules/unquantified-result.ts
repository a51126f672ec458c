import * as l10n from '@vscode/l10n';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import { writtenProse } from '../placeholders';
import { hasQuantity, showsNewAbility } from '../quantities';
import type { Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { finishedSection } from '../written';

const PROMPT = '[From __ to __ in __, and how it was before…]';

export const rule: Rule = {
  id: 'unquantified-result',
  profile: 'default',
  severity: 'warning',
  summary: 'The Result holds no quantity that shows an effect.',
  why: 'Without a number nobody can tell a good result from a small one, and the next question will be how you know. Dates, versions and counts of meetings tell what was done and not what it changed. For a story about someone’s growth, what that person now does alone counts as well.',
  guide: ['G35', 'G51'],
  flags: [
    {
      title: 'Better, but by how much?',
      text: exampleStory({
        result: 'Uploads became a lot safer, and the shops were happy with us again.',
      }),
      at: ['## Result'],
      fixed: exampleStory({
        result: `Uploads became a lot safer, and the shops were happy with us again.\n\n${PROMPT}`,
      }),
    },
    {
      title: 'Numbers that measure no effect',
      text: exampleStory({
        result: 'After 5 meetings, version 2.4 of the uploader was released on 9 June 2025.',
      }),
      at: ['## Result'],
    },
  ],
  passes: [
    { title: 'A change in numbers', text: exampleStory() },
    {
      title: 'Words for numbers',
      text: exampleStory({
        result: 'Complaints halved within a quarter, and the shops stayed with us.',
      }),
    },
    {
      title: 'A person’s new ability, in a story about developing others',
      text: exampleStory(
        { result: 'Priya now leads the nightly move on her own, and she has begun to teach Tom.' },
        ['focus: [developing-others]'],
      ),
    },
  ],
  *check(story) {
    const section = finishedSection(story, 'result');
    if (!section || story.sections.some((one) => isQuantified(story, one))) return;
    yield {
      message: l10n.t(
        'Put a number to the result: from what to what, in what time? Else nobody can tell how much it was.',
      ),
      span: section.heading,
      fixes: [
        {
          title: l10n.t('Add a prompt for the numbers'),
          edits: [appendToSection(story, section, PROMPT)],
          safe: false,
        },
      ],
    };
  },
};

function isQuantified(story: Story, { covers, body }: Story['sections'][number]): boolean {
  if (!covers.includes('result')) return false;
  const text = writtenProse(story).slice(body.start, body.end);
  return hasQuantity(text) || (tellsOfGrowth(story) && showsNewAbility(text));
}

function tellsOfGrowth({ frontMatter: { focus, topics, kind } }: Story): boolean {
  const claims = [...focus, ...topics].map(({ value }) => value);
  return (
    kind?.value === 'growth' ||
    ['developing-others', 'supporting-growth', 'building-up-others'].some((id) =>
      claims.includes(id),
    )
  );
}
