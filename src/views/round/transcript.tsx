import * as l10n from '@vscode/l10n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlotModel } from '../../core/case/plot/model';
import type { Entry } from './conversation';
import { kindName } from './line-keys';
import { Plot } from './plot';

interface TranscriptParts {
  entries: readonly Entry[];
  plots: readonly PlotModel[];
}

/** What has been said, the newest last; new entries are spoken by screen readers. */
export function Transcript({ entries, plots }: TranscriptParts) {
  const { frame, content, onScroll } = useFollowing(
    entries.filter(({ type }) => type === 'you').length,
  );
  return (
    <div
      class="transcript"
      role="log"
      aria-label={l10n.t('Conversation')}
      tabIndex={0}
      ref={frame}
      onScroll={onScroll}
    >
      <div ref={content}>
        {entries.map((entry) => (
          <EntryShown key={entry.key} entry={entry} plots={plots} />
        ))}
      </div>
    </div>
  );
}

function EntryShown({ entry, plots }: { entry: Entry; plots: readonly PlotModel[] }) {
  const { time } = entry;
  switch (entry.type) {
    case 'phase':
      return (
        <h3>
          {entry.name} <span class="at">{time}</span>
        </h3>
      );
    case 'you':
      return (
        <Line who={l10n.t`You, ${kindName(entry.kind)}`} time={time} text={entry.text} side="you" />
      );
    case 'interviewer':
      return (
        <>
          <Line who={l10n.t('Interviewer')} time={time} text={entry.text} side="interviewer" />
          {plots
            .filter(({ id }) => entry.series.includes(id))
            .map((plot) => (
              // Its figures are there to be read, not to be spoken all at once.
              <div key={plot.id} aria-live="off">
                <Plot plot={plot} />
              </div>
            ))}
        </>
      );
    case 'inject':
      return (
        <div class={`turn inject ${entry.state}`}>
          <Who name={entry.from} time={time} />
          <p class="words">{entry.text}</p>
          <p class="state">{entry.words}</p>
        </div>
      );
  }
}

interface LineParts {
  who: string;
  time: string;
  text: string;
  side: 'you' | 'interviewer';
}

function Line({ who, time, text, side }: LineParts) {
  return (
    <div class={`turn ${side}`}>
      <Who name={who} time={time} />
      <p class="words">{text}</p>
    </div>
  );
}

function Who({ name, time }: { name: string; time: string }) {
  return (
    <p class="who">
      {name} <span class="at">{time}</span>
    </p>
  );
}

/** How near to its end somebody has to be to be taken along, in pixels. */
const NEAR = 80;

/**
 * Keeps the end in view for those who were there, and for who says something; who reads further up isn't
 * moved.
 *
 * @param said how many lines the candidate has said
 */
function useFollowing(said: number) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const lastTop = useRef(0);
  const onScroll = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    // More may have come meanwhile: only who goes up leaves the end.
    if (scrollHeight - scrollTop - clientHeight < NEAR) isAtEnd.current = true;
    else if (scrollTop < lastTop.current) isAtEnd.current = false;
    lastTop.current = scrollTop;
  };
  useLayoutEffect(() => {
    isAtEnd.current = true;
    if (frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, [said]);
  useLayoutEffect(() => {
    if (!content.current) return undefined;
    // A plot takes its room only once it is drawn.
    const observer = new ResizeObserver(() => {
      if (frame.current && isAtEnd.current) frame.current.scrollTop = frame.current.scrollHeight;
    });
    observer.observe(content.current);
    return () => observer.disconnect();
  }, []);
  return { frame, content, onScroll };
}
