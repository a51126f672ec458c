import * as l10n from '@vscode/l10n';
import { useRef } from 'preact/hooks';
import { numberOf } from '../../core/language';
import type { Answer, StoryAnswer } from '../../core/retrieval/answer';
import { useFocusOnChange } from './use-focus-on-change';

interface Parts {
  answer: Extract<Answer, { deck: 'topics' }>;
  /** Path of the story that was meant. */
  chosen: string | undefined;
  choose: (path: string | undefined) => void;
}

/** The stories for a topic; the candidate says which one they meant, if it is one of them. */
export function StoryAnswers({ answer: { stories, more }, chosen, choose }: Parts) {
  const choices = useRef<HTMLFieldSetElement>(null);
  useFocusOnChange(chosen, () => choices.current?.querySelector<HTMLElement>(':checked'));
  if (stories.length === 0) {
    return <p>{l10n.t('No story of yours names this topic yet: a gap to write for.')}</p>;
  }
  return (
    <fieldset class="stories" ref={choices}>
      <legend>{l10n.t('Which one did you mean? (↑ ↓)')}</legend>
      {stories.map((story) => (
        <StoryChoice
          key={story.path}
          story={story}
          isChosen={story.path === chosen}
          choose={() => choose(story.path)}
        />
      ))}
      <label class="choice">
        <input
          type="radio"
          name="story"
          checked={chosen === undefined}
          onChange={() => choose(undefined)}
        />
        <span>{l10n.t('None of these')}</span>
      </label>
      {more > 0 && <p class="quiet">{moreWords(more)}</p>}
    </fieldset>
  );
}

const moreWords = (stories: number): string =>
  numberOf(stories, l10n.t('{0} more story not shown.'), l10n.t('{0} more stories not shown.'));

function StoryChoice(props: { story: StoryAnswer; isChosen: boolean; choose: () => void }) {
  const { story, isChosen, choose } = props;
  return (
    <label class="choice">
      <input type="radio" name="story" checked={isChosen} onChange={choose} />
      <span>
        <strong>{story.title}</strong>
        <span class="opening">{story.opening ?? l10n.t('Its Situation isn’t written yet.')}</span>
      </span>
    </label>
  );
}
