import * as l10n from '@vscode/l10n';
import { isScalar } from 'yaml';
import { nearest } from '../story/nearest';
import { didYouMean } from './did-you-mean';
import type { PlanKey } from './keys';
import { ACCOMMODATION_STATUSES, type AccommodationStatus } from './plan';
import type { PlanMap } from './plan-map';

const CHOICES = ACCOMMODATION_STATUSES.join(', ');

/** Where the request stands; anything else than one of the four words isn't kept. */
export function readAccommodations(map: PlanMap<PlanKey>): AccommodationStatus | undefined {
  const node = map.node('accommodations');
  if (!node) return undefined;
  const typed = isScalar(node) ? map.findings.typed(node.value, node) : '';
  const status = ACCOMMODATION_STATUSES.find((one) => one === typed);
  if (status) return status;
  const meant = nearest(typed, ACCOMMODATION_STATUSES);
  const message = l10n.t`Only where the request stands belongs here: ${CHOICES}.`;
  if (meant) map.findings.report('plan-value', node, `${message} ${didYouMean(meant)}`);
  else map.findings.report('plan-private', node, `${message} ${l10n.t('No reason is needed.')}`);
  return undefined;
}
