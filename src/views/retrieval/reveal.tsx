import * as l10n from '@vscode/l10n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../core/retrieval/answer';
import type { Recall } from '../../core/retrieval/retrieval';
import type { CueModel } from '../../core/retrieval/shown-drill';
import { CardAnswer } from './card-answer';
import { send } from './connection';
import type { Deed } from './keys';
import { Judge } from './judge';
import { StoryAnswers } from './story-answers';
import { useKeys } from './use-keys';

/** The answer, and what the candidate says came of the cue. */
export function Reveal({ cue }: { cue: CueModel }) {
  const { number, deck, typed, revealed } = cue;
  const answer = revealed?.answer;
  const [story, setStory] = useState<string>();
  const [opening, setOpening] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const judge = (recall: Recall) => {
    if (!revealed?.recalls.includes(recall)) return;
    send({ type: 'judge', cue: number, recall, opening, ...(story !== undefined && { story }) });
  };
  const act = (deed: Deed) => {
    if (deed.type === 'judge') judge(deed.recall);
    if (deed.type === 'opening') setOpening(!opening);
    if (deed.type === 'move') setStory(nextStory(answer, story, deed.by));
  };
  useKeys('revealed', act);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {deck === 'topics' ? l10n.t('Your stories for it') : l10n.t('The pattern')}
      </h2>
      {typed && <p class="quiet">{l10n.t`You typed: ${typed}`}</p>}
      {!answer && <p>{l10n.t('Looking them up…')}</p>}
      {answer?.deck === 'topics' && (
        <StoryAnswers answer={answer} chosen={story} choose={setStory} />
      )}
      {answer?.deck === 'unknown' && <p>{l10n.t('It can’t be looked up right now.')}</p>}
      {answer?.deck === 'patterns' && <CardAnswer card={answer.card} />}
      <Judge cue={cue} opening={opening} setOpening={setOpening} judge={judge} />
    </section>
  );
}

/** The story after or before the chosen one; past both ends none is chosen. */
function nextStory(
  answer: Answer | undefined,
  chosen: string | undefined,
  by: 1 | -1,
): string | undefined {
  if (answer?.deck !== 'topics') return undefined;
  const paths = answer.stories.map(({ path }) => path);
  if (chosen === undefined) return by > 0 ? paths[0] : paths.at(-1);
  return paths[paths.indexOf(chosen) + by];
}
