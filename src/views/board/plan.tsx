import * as l10n from '@vscode/l10n';
import type { PlannedStory, RehearsalPlan } from '../../core/coverage/board/rehearse';
import { listed } from '../../core/coverage/listed';
import { stageWords } from '../../core/coverage/words';
import { StoryLink } from './story-link';

/** The fewest stories that carry all that the library can carry, and what it can't. */
export function Plan({ plan: { summary, stories, outOfReach } }: { plan: RehearsalPlan }) {
  return (
    <section id="plan">
      <h2 tabIndex={-1}>{l10n.t('Shortlist to rehearse')}</h2>
      <p>{summary}</p>
      <ol class="plan">
        {stories.map((story) => (
          <PlanLine key={story.id} story={story} />
        ))}
      </ol>
      {outOfReach !== undefined && <p class="quiet">{outOfReach}</p>}
    </section>
  );
}

function PlanLine({ story }: { story: PlannedStory }) {
  const { id, title, stage, adds, onlyOne, alternative } = story;
  return (
    <li>
      <div class="planned">
        <StoryLink id={id} title={title} place="plan" />
        <span class="quiet">{stageWords(stage)}</span>
      </div>
      <p>{l10n.t('Adds {0}.', listed(adds))}</p>
      {onlyOne.length > 0 && (
        <p class="quiet">{l10n.t('Can’t be left out because of {0}.', listed(onlyOne))}</p>
      )}
      {alternative && (
        <div class="planned">
          <span class="quiet">{l10n.t('Could be told instead:')}</span>
          <StoryLink id={alternative.id} title={alternative.title} place={`plan:${id}`} />
        </div>
      )}
    </li>
  );
}
