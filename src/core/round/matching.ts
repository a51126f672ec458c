/**
 * Gives as many `choices` as possible one of their options, none to more than `most` of them: a maximum
 * bipartite matching, found by augmenting paths. Earlier options are tried first.
 * @returns the option of each choice, undefined for those that got none
 */
export function match<T>(choices: readonly (readonly T[])[], most = 1): (T | undefined)[] {
  const given: (T | undefined)[] = choices.map(() => undefined);

  function find(choice: number, tried: Set<T>): boolean {
    for (const option of choices[choice] ?? []) {
      if (tried.has(option)) continue;
      tried.add(option);
      const holders = given.flatMap((one, index) => (one === option ? [index] : []));
      if (holders.length < most || holders.some((holder) => find(holder, tried))) {
        given[choice] = option;
        return true;
      }
    }
    return false;
  }

  choices.forEach((_, choice) => find(choice, new Set()));
  return given;
}

/** How many choices can have an option of their own, or share it with `most` - 1 others. */
export function matched<T>(choices: readonly (readonly T[])[], most = 1): number {
  return match(choices, most).filter((one) => one !== undefined).length;
}
