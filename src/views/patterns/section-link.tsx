import type { PatternSection } from '../../core/review/patterns';

/** A section by its title; reading goes on at its heading. */
export function SectionLink({ section: { id, title } }: { section: PatternSection }) {
  return (
    <button
      type="button"
      class="link"
      data-key={`section:${id}`}
      onClick={() => document.querySelector<HTMLElement>(`#${id} h2`)?.focus()}
    >
      {title}
    </button>
  );
}
