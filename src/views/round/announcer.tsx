import { useEffect, useRef, useState } from 'preact/hooks';
import { announcement } from './announcement';
import type { PageModel } from './model';

/** Speaks about what changed; never the seconds, and nothing when it first shows. */
export function Announcer({ model }: { model: PageModel }) {
  const before = useRef(model);
  const [text, setText] = useState('');
  useEffect(() => {
    const news = announcement(before.current, model);
    before.current = model;
    if (news) setText(news);
  });
  return (
    <p class="spoken news" role="status" aria-live="polite">
      {text}
    </p>
  );
}
