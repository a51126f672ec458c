import { send } from './connection';

/** A round by its name, which opens its file. @param place tells equal ones apart when focus is kept */
export function RoundLink(props: { started: string; place: string; name: string }) {
  const { started, place, name } = props;
  return (
    <button
      type="button"
      class="link"
      data-key={`${place}:${started}`}
      onClick={() => send({ type: 'openRound', started })}
    >
      {name}
    </button>
  );
}
