import type { Span } from '../text';
import { isName, NAME } from './company-names';
import { withoutOverlaps } from './matches';
import { oneLine } from './one-line';

const ROLE =
  '(?:customer|supplier|vendor|contractor|subcontractor|distributor|reseller|wholesaler)';
/** A "client" without an owner is most often software. */
const CLIENT =
  '(?:[Oo]ur|[Mm]y|[Tt]heir|a paying|largest|biggest|main|key|important|oldest|new) client';

/** Places at which a customer or a supplier has a name; the group holds it. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${ROLE}|Customer|Vendor|Supplier|${CLIENT})s? (?:called |named |like |such as |including )?(?<name>${NAME})`,
    'gdu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${ROLE}|${CLIENT})s?, (?:called |named |such as |including |(?:was|is) )?(?<name>${NAME})(?= ?[,.;:!?)]|$)`,
    'gdu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<name>${NAME}), (?:which (?:is|was) |then |now )?(?:one of )?(?:our|the|a|an|their|my) (?:[\\p{L}-]+ ){0,3}?(?:${ROLE}|clients?)s?(?= ?[,.;:!?)]|$| (?:of|in|since|with|that|which)(?!\\p{L}))`,
    'gdu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:our|my|largest|biggest|main|key) (?:\\p{L}+ )?(?:${ROLE}|client) (?:was|is) (?<name>${NAME})`,
    'gdu',
  ),
];

/** Names of customers and suppliers in a sentence; offsets into the sentence. */
export function namedPartners(sentence: string): Span[] {
  const { text, original } = oneLine(sentence);
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ({ groups, indices }) => {
      const place = indices?.groups?.name;
      if (!place || !isName(groups?.name ?? '')) return [];
      return [original({ start: place[0], end: place[1] })];
    },
  );
  return withoutOverlaps(found);
}
