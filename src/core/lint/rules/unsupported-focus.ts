import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import type { Located, Section, Story } from '../../story/story';
import { CLAIMS } from '../claims';
import { evidenceFor, type Evidence } from '../claims/evidence';
import { exampleStory } from '../example';
import { withdrawFocus } from '../focus-edits';
import type { Fix, Report, Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { finishedSection } from '../written';

const EMPTY_CLAIM =
  'I always put people first, gave feedback and developed others to their full potential.';

const NAMES = new Map<string, string>(EXPLORATORY_AREAS.map(({ id, name }) => [id, name]));

export const rule: Rule = {
  id: 'unsupported-focus',
  profile: 'default',
  severity: 'warning',
  summary: 'A focus area is claimed and nothing in the text shows it.',
  why: 'The interviewer writes down what you did and not what you call it, so that the name of an area proves nothing. A story counts for an area when a listener could name a few facts that show it, in what you did and what came of it. The rule looks for broad signs in any words and doubts a claim only where hardly any is there. Words that only name or praise the area, and what you do as a habit, are left out of account.',
  guide: ['G33', 'G51'],
  lenientInDrafts: true,
  evidence: CLAIMS.map(({ area, families, least }) => ({
    of: NAMES.get(area) ?? area,
    least,
    lines: families.map(({ shows }) => shows),
  })),
  flags: [
    {
      title: 'An area that the text only names',
      text: exampleStory({ result: `Lost files fell from nine to none. ${EMPTY_CLAIM}` }, [
        'focus: [production-ownership, developing-others]',
      ]),
      at: ['developing-others'],
    },
    {
      title: 'Partners without a name',
      text: exampleStory(
        { task: 'I partnered closely with stakeholders to bring that below one in ten thousand.' },
        ['focus:', '  - production-ownership', '  - partnering'],
      ),
      at: ['partnering'],
    },
    {
      title: 'Two areas, nothing put aside and nobody else there',
      text: exampleStory({}, ['focus: [prioritizing, partnering]']),
      at: ['prioritizing', 'partnering'],
    },
  ],
  passes: [
    { title: 'A service that was run and repaired', text: exampleStory() },
    {
      title: 'A person, before and after',
      text: exampleStory(
        {
          action:
            'I asked Sam, who was new on call, to run the drill while I sat in as his net. After each one I told him what I had seen and what it did.',
          result: 'In May Sam led the outage alone, and four others have run the drill since.',
        },
        ['focus: [developing-others]'],
      ),
    },
    {
      title: 'Another team with a goal of its own',
      text: exampleStory(
        {
          action:
            'I went to the payments team and asked Noor, their lead, where my plan was wrong. She needed her launch date. We agreed on one limit for errors, and in return I moved my freeze by a week.',
        },
        ['focus: [partnering]'],
      ),
    },
    {
      title: 'Something that was put aside, with the reason',
      text: exampleStory(
        {
          action:
            'We had three requests and people for one. I sorted them by what a week of waiting would cost. I deferred the two others to October and told their owners why.',
        },
        ['focus: [prioritizing]'],
      ),
    },
    {
      title: 'An area of the other interview, which another rule reports',
      text: exampleStory({}, ['focus: [troubleshooting]']),
    },
    {
      title: 'An Action that isn’t finished',
      text: exampleStory({ action: 'I called the shops. [What did I agree with them…]' }, [
        'focus: [partnering]',
      ]),
    },
  ],
  *check(story) {
    const action = finishedSection(story, 'action');
    if (!action) return;
    const seen = new Set<string>();
    for (const claimed of story.frontMatter.focus) {
      const claim = CLAIMS.find(({ area }) => area === claimed.value);
      if (!claim || seen.has(claim.area)) continue;
      seen.add(claim.area);
      const report = reportOn(story, action, claimed, evidenceFor(story, claim));
      if (report) yield report;
    }
  },
};

function reportOn(
  story: Story,
  action: Section,
  { value, span }: Located<string>,
  { found, missing }: Evidence,
): Report | undefined {
  if (!missing) return undefined;
  const name = NAMES.get(value) ?? value;
  return {
    message: l10n.t`Where would an interviewer see ${name}? Missing: ${l10n.t(missing.shows)}.`,
    span,
    fixes: [promptFor(story, action, name, missing.shows), ...withdrawal(story, name, span)],
    data: { focus: value, found: found.map(({ id }) => id), missing: missing.id },
  };
}

function promptFor(story: Story, action: Section, name: string, shows: string): Fix {
  return {
    title: l10n.t`Add a prompt for ${name}`,
    edits: [appendToSection(story, action, `[${name}: ${shows}…]`)],
    safe: false,
  };
}

function withdrawal(story: Story, name: string, span: Report['span']): Fix[] {
  const edit = withdrawFocus(story, span);
  return edit ? [{ title: l10n.t`Don’t claim ${name}`, edits: [edit], safe: false }] : [];
}
