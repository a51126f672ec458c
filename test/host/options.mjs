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
