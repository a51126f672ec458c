import * as l10n from '@vscode/l10n';
import type { SectionKind } from '../../guide/sections';
import type { Section, Story } from '../../story/story';
import { exampleStory } from '../example';
import { tellsLaterUse } from '../later-use';
import type { Fix, Rule } from '../rule';
import { appendToSection } from '../section-edits';
import { toldSentences } from '../told-sentences';
import { tellsChange, tellsCheck, tellsFigures } from '../verified-change';
import { finishedSection } from '../written';

const TOPIC = ['focus: [production-ownership]', 'topics: [learning-from-events]'];

const OUTCOME = ['action', 'result', 'reflection'] as const satisfies readonly SectionKind[];

const CHANGE_PROMPT = '[What is different in the system since…]';
const CHECK_PROMPT = '[How do you know that the change works? Since then __…]';

const TALK =
  'I wrote a post-mortem, read it aloud in the meeting, and asked everybody to be more careful.';
const CALM = 'The shops were content, and our head of sales thanked all of us for the long nights.';

export const rule: Rule = {
  id: 'unverified-change',
  profile: 'strict',
  severity: 'information',
  summary: 'A story of learning from an event names no change, or nothing that proves it.',
  why: 'The question asks what is different because of the event. A report changes nothing, and a change that nobody has tested may not work either. Say what was changed, and what it has stopped, survived or measured since.',
  guide: ['G44'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'A report, and no change',
      text: exampleStory({ action: TALK, result: CALM }, TOPIC),
      at: ['## Action'],
      fixed: exampleStory({ action: `${TALK}\n\n${CHANGE_PROMPT}`, result: CALM }, TOPIC),
    },
    {
      title: 'A change that nobody has tested',
      text: exampleStory({ result: CALM }, TOPIC),
      at: ['## Result'],
      fixed: exampleStory({ result: `${CALM}\n\n${CHECK_PROMPT}` }, TOPIC),
    },
  ],
  passes: [
    { title: 'A change, and figures before and after', text: exampleStory({}, TOPIC) },
    {
      title: 'A guard that has done its work',
      text: exampleStory(
        {
          result:
            'The validator now rejects a file without a key. It has stopped bad uploads since.',
        },
        TOPIC,
      ),
    },
    { title: 'Another topic', text: exampleStory({ action: TALK, result: CALM }) },
    {
      title: 'A Result that isn’t written yet, which another rule reports',
      text: exampleStory({ action: TALK, result: '' }, TOPIC),
    },
  ],
  *check(story) {
    if (!story.frontMatter.topics.some(({ value }) => value === 'learning-from-events')) return;
    const action = finishedSection(story, 'action');
    const result = finishedSection(story, 'result');
    if (!action || !result) return;
    if (!isChanged(story)) {
      yield {
        message: l10n.t(
          'Say what is different in the system because of the event: a report alone changes nothing.',
        ),
        span: action.heading,
        fixes: [prompt(story, action, CHANGE_PROMPT)],
      };
    } else if (!isChecked(story)) {
      yield {
        message: l10n.t(
          'Say how you know that the change works: what has it stopped, survived or measured since?',
        ),
        span: result.heading,
        fixes: [prompt(story, result, CHECK_PROMPT)],
      };
    }
  },
};

function isChanged(story: Story): boolean {
  return (
    toldSentences(story, OUTCOME).some(({ text }) => tellsChange(text)) ||
    toldSentences(story, ['reflection']).some(({ text }) => tellsLaterUse(text))
  );
}

/** Figures in the Action are those of the event. */
function isChecked(story: Story): boolean {
  return (
    toldSentences(story, OUTCOME).some(({ text }) => tellsCheck(text)) ||
    toldSentences(story, ['result', 'reflection']).some(({ text }) => tellsFigures(text))
  );
}

function prompt(story: Story, section: Section, text: string): Fix {
  return {
    title: l10n.t('Add a prompt for it'),
    edits: [appendToSection(story, section, text)],
    safe: false,
  };
}
