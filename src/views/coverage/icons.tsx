import type { TreeIcon } from '../../core/coverage/tree/node';

/** Outlines on a grid of 16, drawn with the color of the text. */
const PATHS: Record<TreeIcon | 'chevron', string> = {
  missing: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.5 8h5',
  thin: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 2v12M10 4v8M12 6v4',
  solid: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5 8.2l2.2 2.2L11 6',
  story: 'M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3M5.5 7.5h5M5.5 10.5h5',
  draft: 'M2.5 13.5l.8-3.2 7.8-7.8 2.4 2.4-7.8 7.8ZM9.6 4l2.4 2.4',
  add: 'M8 3v10M3 8h10',
  library: 'M2.5 2.5h2v11h-2ZM6.5 2.5h2v11h-2ZM10.5 3.3l2-.5 2 10.2-2 .5Z',
  unassigned:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.3M8 11v.6',
  area: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  chevron: 'M6 4l4 4-4 4',
};

/** A picture beside words that say the same; screen readers skip it. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
