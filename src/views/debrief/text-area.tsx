import { useState } from 'preact/hooks';
import { trimmedText } from '../../core/round/record/typed-text';
import { FieldProblem } from './field-problem';
import { nameOf } from './fields';
import { useDebrief } from './use-debrief';

/** Something in the candidate's own words, written while they type. */
export function TextArea(props: {
  kind: 'steam' | 'next';
  label: string;
  hint: string;
  text: string;
}) {
  const { kind, label, hint, text } = props;
  const { state, type, finish } = useDebrief();
  const field = { kind };
  // A record keeps no blanks at the end; they must not go while somebody types on.
  const [own, setOwn] = useState(text);
  const stored = trimmedText(own) === text ? own : text;
  const id = `text-${kind}`;
  return (
    <section aria-labelledby={`${id}-label`}>
      <h2 id={`${id}-label`}>{label}</h2>
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        value={state.drafts[nameOf(field)]?.value ?? stored}
        onInput={({ currentTarget }) => {
          setOwn(currentTarget.value);
          type(field, currentTarget.value, text);
        }}
        onBlur={() => finish(field)}
      />
      <FieldProblem field={field} base={text} />
    </section>
  );
}
