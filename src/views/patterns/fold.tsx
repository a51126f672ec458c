import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { loadOpen, saveOpen } from './connection';

/** What can be opened, and stays as it is when the page is hidden. Closed, it isn't drawn. */
export function Fold(props: { id: string; title: string; children: ComponentChildren }) {
  const { id, title, children } = props;
  const [isOpen, setOpen] = useState(() => loadOpen().includes(id));
  const onToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement)) return;
    const { open } = currentTarget;
    setOpen(open);
    const others = loadOpen().filter((one) => one !== id);
    saveOpen(open ? [...others, id] : others);
  };
  return (
    <details open={isOpen} onToggle={onToggle}>
      <summary data-key={`fold:${id}`}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
