import type { Story } from '../story/story';
import type { Span } from '../text';

/** The same reading of a part of a story, made once however many rules ask for it. */
export function rememberedBySpan<T>(read: (story: Story, span: Span) => T): typeof read {
  const known = new WeakMap<Story, Map<string, T>>();
  return (story, { start, end }) => {
    const parts = known.get(story) ?? new Map<string, T>();
    known.set(story, parts);
    const key = `${start}-${end}`;
    const reading = parts.get(key) ?? read(story, { start, end });
    parts.set(key, reading);
    return reading;
  };
}
