/** So many are on their way at once, where each may take a way through other processes. */
const AT_ONCE = 16;

/** Items and what reading them comes to, in order; while one is worked on, the next are read. */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<readonly [Item, Read]> {
  const begin = async (item: Item) => [item, await read(item)] as const;
  const underWay: ReturnType<typeof begin>[] = [];
  for (const item of items) {
    underWay.push(begin(item));
    const first = underWay.length > AT_ONCE ? underWay.shift() : undefined;
    if (first) yield first;
  }
  yield* underWay;
}
