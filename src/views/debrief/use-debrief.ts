import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { copies, listen, loadState, saveState, send } from './connection';
import { unsent, type Drafts } from './drafts';
import { changeOf, fieldOf, nameOf, type Field } from './fields';
import { whenOnly } from './only-page';
import { kept, reduce, type PageState } from './page-state';
import type { Wanted } from './protocol';

/** Words are written when nothing was typed for so long. */
const TYPING_MS = 400;

/** What the parts of the page can do. */
export interface Debrief {
  readonly state: PageState;
  /** Something was typed; `base` is what the record says in its place. */
  readonly type: (field: Field, value: string, base: string) => void;
  /** What was typed is done. */
  readonly finish: (field: Field) => void;
  /** Both at once: a choice. */
  readonly choose: (field: Field, value: string, base: string) => void;
  readonly again: (field: Field, base: string) => void;
  readonly drop: (field: Field) => void;
  readonly reveal: (wanted: Partial<Wanted>) => void;
}

/** Keeps what is changed here until the record has it. */
export function useDebriefState(): Debrief {
  const [state, dispatch] = useReducer(reduce, undefined, loadState);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const stop = listen(dispatch);
    send({ type: 'ready', wanted: state.wanted });
    const leave = () => dispatch({ type: 'allDue' });
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return stop;
  }, []);
  useEffect(() => saveState(kept(state)), [state.record, state.drafts, state.wanted]);
  const isComplete = useCopies(state, (drafts) => dispatch({ type: 'recalled', drafts }));
  useSender(state, isComplete, (field, id) => dispatch({ type: 'sent', field, id }));

  const finish = (field: Field) => {
    clearTimeout(timers.current.get(nameOf(field)));
    dispatch({ type: 'due', field: nameOf(field) });
  };
  const type = (field: Field, value: string, base: string) => {
    dispatch({ type: 'typed', field: nameOf(field), value, base });
    if (field.kind === 'evidence') return;
    clearTimeout(timers.current.get(nameOf(field)));
    timers.current.set(
      nameOf(field),
      setTimeout(() => finish(field), TYPING_MS),
    );
  };
  return {
    state,
    type,
    finish,
    choose: (field, value, base) => {
      type(field, value, base);
      finish(field);
    },
    again: (field, base) => dispatch({ type: 'again', field: nameOf(field), base }),
    drop: (field) => dispatch({ type: 'dropped', field: nameOf(field) }),
    reveal: (more) => {
      const wanted = { ...state.wanted, ...more };
      dispatch({ type: 'revealed', wanted });
      send({ type: 'reveal', wanted });
    },
  };
}

/**
 * Takes up what an earlier page of the record has left, and leaves a copy of the drafts for a later one.
 * @returns whether it is known what was left
 */
function useCopies({ record, drafts }: PageState, onRecalled: (drafts: Drafts) => void): boolean {
  const [isComplete, setComplete] = useState(false);
  const [isOnly, setOnly] = useState(false);
  useEffect(() => {
    if (record === '') return;
    const recall = () => {
      onRecalled(copies.recall(record));
      setOnly(true);
    };
    void whenOnly(`starStories.rating ${record}`, recall).then(() => setComplete(true));
  }, [record]);
  useLayoutEffect(() => {
    if (isOnly) copies.save(record, drafts);
  }, [isOnly, drafts]);
  return isComplete;
}

/** Sends what is due once the record is known, each edit under a number of its own. */
function useSender(
  { model, drafts }: PageState,
  isComplete: boolean,
  onSent: (field: string, id: number) => void,
) {
  const last = useRef(0);
  useEffect(() => {
    if (!model || !isComplete) return;
    for (const field of unsent(drafts)) {
      const draft = drafts[field];
      if (!draft) continue;
      const id = ++last.current;
      send({ type: 'edit', id, change: changeOf(fieldOf(field), draft) });
      onSent(field, id);
    }
  }, [model, drafts, isComplete]);
}

export const DebriefContext = createContext<Debrief | undefined>(undefined);

/** For the parts of the page. */
export function useDebrief(): Debrief {
  const debrief = useContext(DebriefContext);
  if (!debrief) throw new Error('this is no part of the page');
  return debrief;
}
