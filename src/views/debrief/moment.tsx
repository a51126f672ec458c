import { elapsedText } from '../../core/round/time-text';

/** Something that was said at a time of the round, in seconds. */
export function Moment({ at, who, text }: { at: number; who: string; text: string }) {
  return (
    <p class="moment" dir="auto">
      <span class="quiet">
        {elapsedText(at * 1000)} {who && `${who}:`}
      </span>{' '}
      {text}
    </p>
  );
}
