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
        value={state.drafts[nameOf(field)]?.value ?? text}
        onInput={({ currentTarget }) => type(field, currentTarget.value, text)}
        onBlur={() => finish(field)}
      />
      <FieldProblem field={field} base={text} />
    </section>
  );
}
