import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** Tabs with one panel, whose content the caller draws. Arrow keys change the tab. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly { id: Id; name: string }[];
  current: Id;
  onChange: (id: Id) => void;
  children: ComponentChildren;
}) {
  const { label, tabs, current, onChange, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const choose = (id: Id) => {
    onChange(id);
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(
      tabs.map(({ id }) => id),
      current,
      event.key,
    );
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            class="tab"
            role="tab"
            data-key={`tab:${id}`}
            aria-selected={id === current}
            aria-controls="tab-panel"
            tabIndex={id === current ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </>
  );
}

function nextTab<Id>(ids: readonly Id[], current: Id, key: string): Id | undefined {
  const place = ids.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return ids[(place + 1) % ids.length];
    case 'ArrowLeft':
      return ids.at(place - 1);
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
