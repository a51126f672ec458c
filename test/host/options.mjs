/**
 * Takes `name value` out of a list of arguments.
 * @param {string[]} args changed
 * @param {string} name
 * @returns {string | undefined} the value
 */
export function takeOption(args, name) {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

/**
 * Takes `--host` out of a list of arguments: which extension host is meant.
 * @param {string[]} args changed
 * @returns {'node' | 'web'}
 */
export function takeHost(args) {
  const kind = takeOption(args, '--host') ?? 'node';
  if (kind === 'node' || kind === 'web') return kind;
  throw new Error(`unknown host ${kind}: node or web`);
}
