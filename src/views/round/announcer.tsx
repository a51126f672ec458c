import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoundStatus } from '../../core/round/status';
import { announcement } from './announcement';

/** Speaks when the phase or the warning changes; never the seconds, and nothing when it first shows. */
export function Announcer({ status }: { status: RoundStatus }) {
  const before = useRef(status);
  const [text, setText] = useState('');
  useEffect(() => {
    const news = announcement(before.current, status);
    before.current = status;
    if (news) setText(news);
  }, [status.phase, status.level, status.paused]);
  return (
    <p class="spoken" role="status" aria-live="polite">
      {text}
    </p>
  );
}
