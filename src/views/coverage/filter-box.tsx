import * as l10n from '@vscode/l10n';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';

/** Escape and the button empty it first, then close it. */
export function FilterBox(props: {
  text: string;
  /** Goes up each time that somebody wants to type; 0 while nobody did. */
  calls: number;
  onText: (text: string) => void;
  onClose: () => void;
  /** The focus is to go to what was found. */
  onLeave: () => void;
}) {
  const { text, calls, onText, onClose, onLeave } = props;
  const label = l10n.t('Filter by title, area or topic');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (calls > 0) input.current?.select();
  }, [calls]);
  const clear = () => {
    if (text === '') return onClose();
    onText('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const effect = { Escape: clear, ArrowDown: onLeave, Enter: onLeave }[event.key];
    if (!effect || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    effect();
  };
  return (
    <div class="filter" role="search">
      <input
        ref={input}
        type="text"
        aria-label={label}
        placeholder={label}
        title={label}
        spellcheck={false}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ClearButton
        label={text === '' ? l10n.t('Close the filter') : l10n.t('Clear the filter')}
        onClick={clear}
      />
    </div>
  );
}

function ClearButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="clear" aria-label={label} title={label} onClick={onClick}>
      <Icon name="clear" />
    </button>
  );
}
