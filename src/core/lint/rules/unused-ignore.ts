import * as l10n from '@vscode/l10n';
import { nearest } from '../../story/nearest';
import type { Story } from '../../story/story';
import { exampleStory } from '../example';
import { countUpTo, ignores, type Ignore } from '../ignores';
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
    const places = placesByRule(context);
    for (const ignore of ignores(story)) yield* unused(story, ignore, context, places);
  },
};

/** Where each rule found something, in order. */
function placesByRule({ found }: RuleContext): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { rule: id, span } of found) {
    const starts = places.get(id) ?? [];
    places.set(id, starts);
    starts.push(span.start);
  }
  for (const starts of places.values()) starts.sort((a, b) => a - b);
  return places;
}

function* unused(
  story: Story,
  ignore: Ignore,
  context: RuleContext,
  places: ReadonlyMap<string, number[]>,
): Iterable<Report> {
  const fixes = [
    {
      title: l10n.t('Remove the comment'),
      edits: [{ span: wholeLine(story.text, ignore), newText: '' }],
      safe: false,
    },
  ];
  if (ignore.rules.length === 0) {
    const message = l10n.t('Name the rule that this comment is for, such as “blame”.');
    yield { message, span: ignore.span, fixes };
  }
  for (const { id, span } of ignore.rules) {
    const isUsed = holds(places.get(id) ?? [], ignore);
    const message = isUsed ? undefined : problem(id, context);
    if (!message) continue;
    const shown = withoutCredentials(story, message);
    yield { message: shown, span, fixes: ignore.rules.length === 1 ? fixes : [] };
  }
}

function holds(places: readonly number[], { reach }: Ignore): boolean {
  return countUpTo(places, reach.end - 1) > countUpTo(places, reach.start - 1);
}

function problem(id: string, { known, on }: RuleContext): string | undefined {
  if (!known.has(id)) {
    const meant = nearest(id, [...known]);
    return meant
      ? l10n.t`There is no rule “${id}”; did you mean “${meant}”?`
      : l10n.t`There is no rule “${id}”, so the comment ignores nothing.`;
  }
  if (!on.has(id) || id === rule.id) return undefined;
  return l10n.t`Remove “${id}” here: there is nothing left that the comment would ignore.`;
}

/** The comment, with its line when nothing else stands there. */
function wholeLine(text: string, { span: { start, end } }: Ignore) {
  const before = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  const after = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 200));
  return before && after ? { start, end: end + after[0].length } : { start, end };
}
