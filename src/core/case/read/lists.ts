import * as l10n from '@vscode/l10n';
import { isNode, isSeq } from 'yaml';
import { present, type Format } from './format';

/** More entries than that are no case. */
const MOST_ENTRIES = 500;

/** A list of values of one kind. */
export function list<T>(of: Format<T>, least = 0): Format<readonly T[]> {
  return {
    description: { type: 'list', of: of.description, least },
    read(node, reading) {
      if (!isSeq(node))
        return reading.report(node, l10n.t('Write a list here, such as [one, two].'));
      if (node.items.length > MOST_ENTRIES)
        return reading.report(node, l10n.t`This list has more than ${MOST_ENTRIES} entries.`);
      const values = node.items.map((item) => {
        const value = present(isNode(item) ? item : null, node, reading);
        return value && of.read(value, reading);
      });
      if (values.length < least)
        return reading.report(
          node,
          l10n.t`At least ${least} are needed here; this has ${values.length}.`,
        );
      const read = values.filter((value) => value !== undefined);
      return read.length === values.length ? read : undefined;
    },
  };
}
