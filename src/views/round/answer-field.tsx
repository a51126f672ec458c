import * as l10n from '@vscode/l10n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTypedAnywhere } from './typed-anywhere';
import { useTypedText, type Ref, type Typing } from './typed-text';

/** A field that is typed in isn't taken away before the hand has rested for so long. */
const REST_MS = 1500;

interface AnswerFieldParts {
  /** Id of the phase. */
  field: string;
  nameOf: (field: string) => string;
  readOnly: boolean;
}

/**
 * Where the answer is noted. The text is the typist's: it is written into the field only when the log
 * has another one, never under the typing hand.
 */
export function AnswerField({ field, nameOf, readOnly }: AnswerFieldParts) {
  const element = useRef<HTMLTextAreaElement>(null);
  const typing = useRef<Typing>({ last: -Infinity, composing: false });
  const shown = useRestingField(field, element, typing);
  const listeners = useTypedText(shown, element, typing);
  useTypedAnywhere(element);
  return (
    <div class="answer-field">
      <label for="words">
        {shown === field
          ? l10n.t('What you say, in a few words')
          : l10n.t`What you say, in a few words (${nameOf(shown)})`}
      </label>
      <textarea id="words" ref={element} rows={4} readOnly={readOnly} {...listeners} />
    </div>
  );
}

/** The field to show: the old one while somebody still types in it, and the focus goes along. */
function useRestingField(
  field: string,
  element: Ref<HTMLTextAreaElement | null>,
  typing: Ref<Typing>,
): string {
  const [shown, setShown] = useState(field);
  useEffect(() => {
    if (field === shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = () => {
      const isFocused = document.activeElement === element.current && document.hasFocus();
      const rested = performance.now() - typing.current.last;
      if (isFocused && (rested < REST_MS || typing.current.composing)) {
        timer = setTimeout(change, Math.max(100, REST_MS - rested));
      } else setShown(field);
    };
    change();
    return () => clearTimeout(timer);
  }, [field, shown]);
  return shown;
}
