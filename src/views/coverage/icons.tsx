import type { TreeIcon } from '../../core/coverage/tree/node';

/** Outlines on a grid of 16, drawn with the color of the text. */
const PATHS: Record<TreeIcon | 'chevron' | 'clear', string> = {
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
  'looks-for': 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.7 3.7',
  signal: 'M8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  'red-flag': 'M4 14V2.5M4 3h8l-2 2.7 2 2.8H4',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7.2v4M8 4.8v.4',
  shown: 'M3.5 8.5l3 3 6-7',
  'not-shown': 'M4 4l8 8M12 4l-8 8',
  question: 'M2.5 3h11v8h-6l-3 2.5V11h-2ZM6.6 5.8a1.5 1.5 0 1 1 2.2 1.3c-.5.3-.8.5-.8 1M8 9.4v.2',
  'live-case': 'M8 3a5.5 5.5 0 1 0 0 11A5.5 5.5 0 0 0 8 3ZM8 5.5v3l2 1.5M6.5 1.5h3',
  note: 'M8 1.5a4.2 4.2 0 0 0-2.4 7.7c.5.4.9 1 .9 1.8h3c0-.8.4-1.4.9-1.8A4.2 4.2 0 0 0 8 1.5ZM6.7 13.5h2.6',
  more: 'M3.5 8h.1M8 8h.1M12.4 8h.1',
  'left-out': 'M8 2.5l6 11H2ZM8 6.5v3.5M8 11.8v.2',
  clear: 'M4 4l8 8M12 4l-8 8',
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
