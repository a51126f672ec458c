import { useEffect, useState } from 'preact/hooks';
import { onTypistChange, typist } from './live-typist';
import { storeWords } from './words';

interface StoreStateParts {
  /** Id of the phase. */
  field: string;
  failure: string | undefined;
}

/** Whether what was typed is on the disk: said when that changes, not with every word. */
export function StoreState({ field, failure }: StoreStateParts) {
  const look = () => ({ isLate: typist.isLate, isEmpty: typist.textOf(field) === '' });
  const [{ isLate, isEmpty }, setSeen] = useState(look);
  useEffect(() => {
    const update = () =>
      setSeen((seen) => {
        const next = look();
        return next.isLate === seen.isLate && next.isEmpty === seen.isEmpty ? seen : next;
      });
    update();
    return onTypistChange(update);
  }, [field]);
  const isWaiting = isLate || failure !== undefined;
  return (
    <p class={isWaiting ? 'store late' : 'store'} role="status">
      {storeWords({ isLate, isEmpty, failure })}
    </p>
  );
}
