import * as l10n from '@vscode/l10n';
import { send } from './connection';
import type { StoryChoice } from './protocol';

interface StoryToldParts {
  /** Id of the phase. */
  phase: string;
  stories: readonly StoryChoice[];
  told: readonly string[];
}

/** Which story the answer was; follow-ups then ask about what that story leaves open. */
export function StoryTold({ phase, stories, told: [path = ''] }: StoryToldParts) {
  const tell = (value: string) =>
    send({ type: 'told', phase, stories: value === '' ? [] : [value] });
  const isListed = path === '' || stories.some((story) => story.path === path);
  return (
    <p class="told">
      <label for="told">{l10n.t('The story you told')}</label>
      <select id="told" value={path} onChange={({ currentTarget }) => tell(currentTarget.value)}>
        <option value="">{l10n.t('None of these, or not said')}</option>
        {!isListed && <option value={path}>{path}</option>}
        {stories.map((story) => (
          <option key={story.path} value={story.path}>
            {story.title}
          </option>
        ))}
      </select>
    </p>
  );
}
