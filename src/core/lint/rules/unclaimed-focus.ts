import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import type { Story } from '../../story/story';
import type { TextEdit } from '../../text';
import { CLAIMS } from '../claims';
import { evidenceFor, type Evidence } from '../claims/evidence';
import { exampleStory } from '../example';
import { addFocus } from '../focus-edits';
import type { Rule } from '../rule';
import { finishedSection } from '../written';

/** Beyond so many claims another one only blurs the story. */
const MOST_CLAIMS = 3;

const PARTNERS = {
  action:
    'I went to the payments team and asked Noor, their lead, where my plan was wrong. She needed her launch date and was not happy. We agreed on one limit for errors, and in return I moved my freeze by a week. Since then Noor has shown me her dates first.',
};

export const rule: Rule = {
  id: 'unclaimed-focus',
  profile: 'strict',
  severity: 'hint',
  summary: 'The text shows a focus area well that the front matter doesn’t claim.',
  why: 'You may look for a second story for an area and have it already. The more areas your stories really cover, the freer you are to choose when the question comes.',
  guide: ['G33'],
  options: {
    families: {
      type: 'number',
      default: 6,
      minimum: 2,
      maximum: 6,
      description:
        'How many kinds of evidence an area needs before it is offered; all of them where there are fewer.',
    },
  },
  flags: [
    {
      title: 'Another team, its wish, an agreement, a price, a quarrel and a future, and no claim',
      text: exampleStory(PARTNERS),
      at: ['focus'],
      fixed: exampleStory(PARTNERS, [
        'title: No more lost uploads',
        'focus: [production-ownership, partnering]',
      ]),
    },
    {
      title: 'The only area without brackets',
      text: exampleStory(PARTNERS, ['focus: production-ownership']),
      at: ['focus'],
      fixed: exampleStory(PARTNERS, ['focus: [production-ownership, partnering]']),
    },
  ],
  passes: [
    { title: 'Nothing else that is shown well', text: exampleStory() },
    {
      title: 'The same story with the claim',
      text: exampleStory(PARTNERS, ['focus:', '  - production-ownership', '  - partnering']),
    },
    {
      title: 'No claim at all, which another rule reports',
      text: exampleStory(PARTNERS, ['focus: []']),
    },
    {
      title: 'Three claims, which are enough',
      text: exampleStory(PARTNERS, [
        'focus: [production-ownership, driving-success, prioritizing]',
      ]),
    },
  ],
  *check(story, context) {
    const { focus, keys } = story.frontMatter;
    if (!keys.focus || focus.length === 0 || focus.length >= MOST_CLAIMS) return;
    if (!finishedSection(story, 'action') || !finishedSection(story, 'result')) return;
    const best = strongest(story, context.number('families'));
    if (!best) return;
    const name = nameOf(best);
    const edit: TextEdit | undefined = addFocus(story, best.claim.area);
    yield {
      message: l10n.t`Think about claiming ${name}: the text shows ${best.found.length} kinds of evidence for it.`,
      span: keys.focus,
      fixes: edit ? [{ title: l10n.t`Claim ${name}`, edits: [edit], safe: false }] : [],
      data: { focus: best.claim.area, found: best.found.map(({ id }) => id) },
    };
  },
};

/** The area with the most evidence among those that aren't claimed, if it has enough. */
function strongest(story: Story, enough: number): Evidence | undefined {
  const claimed = new Set(story.frontMatter.focus.map(({ value }) => value));
  return CLAIMS.filter(({ area }) => !claimed.has(area))
    .map((claim) => evidenceFor(story, claim))
    .filter(
      ({ claim, found, missing }) =>
        !missing && found.length >= Math.min(enough, claim.families.length),
    )
    .sort((a, b) => b.found.length - a.found.length || b.sentences - a.sentences)[0];
}

function nameOf({ claim }: Evidence): string {
  return EXPLORATORY_AREAS.find(({ id }) => id === claim.area)?.name ?? claim.area;
}
