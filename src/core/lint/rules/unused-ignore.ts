import { nearest } from '../../story/nearest';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import { covers, ignores, type Ignore } from '../ignores';
import { withoutCredentials } from '../public-text';
import type { Report, Rule, RuleContext } from '../rule';

const ACTION =
  'I replayed two weeks of logs, since nobody knew where the files went, and asked Priya to watch the first night with me.';

export const rule: Rule = {
  id: 'unused-ignore',
  profile: 'structure',
  severity: 'information',
  summary: 'A comment tells the checks to ignore what isn’t there, or names no rule that exists.',
  why: 'A comment that is left behind hides the next finding, which may be one that you would want to see. Name the rules, so that only those are ignored.',
  guide: ['G51'],
  last: true,
  flags: [
    {
      title: 'Nothing to ignore any more',
      text: exampleStory({ action: `<!-- star-ignore blame -->\n${ACTION}` }),
      at: ['blame'],
      fixed: exampleStory({ action: ACTION }),
    },
    {
      title: 'A rule that doesn’t exist, and none at all',
      text: exampleStory({
        action: `<!-- star-ignore blames -->\n${ACTION}\n\n<!-- star-ignore -->`,
      }),
      at: ['blames', '<!-- star-ignore -->'],
    },
  ],
  passes: [
    {
      title: 'A finding that is ignored, with the reason',
      text: exampleStory({
        task: '<!-- star-ignore placeholder -- the name of the law -->\nI was to bring that below one in ten thousand by June, under rule [TBD].',
      }),
    },
    {
      title: 'The comment in code, where it is an example',
      text: exampleStory({ action: `${ACTION}\n\n\`<!-- star-ignore blame -->\`` }),
    },
  ],
  *check(story, context) {
    for (const ignore of ignores(story)) yield* unused(story, ignore, context);
  },
};

function* unused(story: Story, ignore: Ignore, context: RuleContext): Iterable<Report> {
  const fixes = [
    {
      title: 'Remove the comment',
      edits: [{ span: wholeLine(story.text, ignore), newText: '' }],
      safe: false,
    },
  ];
  if (ignore.rules.length === 0) {
    yield {
      message: 'Name the rule that this comment is for, such as “blame”.',
      span: ignore.span,
      fixes,
    };
  }
  for (const { id, span } of ignore.rules) {
    const message = problem(id, ignore, context);
    if (message) {
      const shown = withoutCredentials(story, message);
      yield { message: shown, span, fixes: ignore.rules.length === 1 ? fixes : [] };
    }
  }
}

function problem(
  id: string,
  ignore: Ignore,
  { known, on, found }: RuleContext,
): string | undefined {
  if (!known.has(id)) {
    const meant = nearest(id, [...known]);
    return `There is no rule “${id}”${meant ? `; did you mean “${meant}”?` : ', so the comment ignores nothing.'}`;
  }
  const used = found.some((finding) => finding.rule === id && covers(ignore, finding));
  if (used || !on.has(id) || id === rule.id) return undefined;
  return `Remove “${id}” here: there is nothing left that the comment would ignore.`;
}

/** The comment, with its line when nothing else stands there. */
function wholeLine(text: string, { span: { start, end } }: Ignore) {
  const before = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  const after = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 200));
  return before && after ? { start, end: end + after[0].length } : { start, end };
}
