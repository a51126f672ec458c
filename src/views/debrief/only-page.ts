/**
 * Calls back once no other page, in whatever window, goes by a name: at once, or when that page is gone. The
 * name is this page's from then on. Browsers without locks can't tell, so that it is at once.
 * @returns after that, or when it is known that there is another page
 */
export function whenOnly(name: string, then: () => void): Promise<void> {
  return new Promise((known) => {
    const begin = () => {
      then();
      known();
      return new Promise<never>(() => undefined);
    };
    const wait = async () => {
      known();
      await navigator.locks.request(name, begin);
    };
    const beginOrWait = (lock: Lock | null) => {
      if (lock) return begin();
      // Waiting in here would hold the answer back.
      void wait();
      return undefined;
    };
    const { locks } = navigator as { locks?: LockManager };
    if (!locks) return void begin();
    locks.request(name, { ifAvailable: true }, beginOrWait).catch(begin);
  });
}
