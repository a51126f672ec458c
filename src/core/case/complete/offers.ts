import * as l10n from '@vscode/l10n';
import { RUBRICS } from '../../guide/rubrics';
import type { Offer, Offers } from '../../offers';
import type { Description } from '../read/description';
import { caseContext, type CaseContext } from './context';

/** What may be written at an offset of a case. */
export function caseOffers(text: string, offset: number): Offers | undefined {
  const context = caseContext(text, offset);
  if (!context) return undefined;
  const isKey = context.type === 'key';
  return { span: context.span, isKey, offers: isKey ? keyOffers(context) : valueOffers(context) };
}

type Key = Extract<CaseContext, { type: 'key' }>;
type Value = Extract<CaseContext, { type: 'value' }>;

/** Those that are needed come first. */
function keyOffers({ keys, present, isRenamed }: Key): Offer[] {
  return Object.entries(keys)
    .filter(([name]) => !present.includes(name))
    .sort(([, one], [, other]) => Number(other.needed) - Number(one.needed))
    .map(([label, { about, needed, of }]) => ({
      label,
      documentation: needed ? l10n.t(about) : `${l10n.t(about)} ${l10n.t('May be left out.')}`,
      ...(!isRenamed && { insert: `${label}:${after(of)}` }),
    }));
}

function after(of: Description): string {
  if (of.type === 'object') return '';
  if (of.type !== 'list') return ' $0';
  return of.of.type === 'object' ? '' : ' [$0]';
}

function valueOffers({ of, taken, ids }: Value): Offer[] {
  return offersOf(of, ids).filter(({ label }) => !taken.includes(label));
}

function offersOf(of: Description, ids: Value['ids']): Offer[] {
  switch (of.type) {
    case 'choice':
      return of.of.map((value) => ({ label: String(value) }));
    case 'flag':
      return [{ label: 'true' }, { label: 'false' }];
    case 'reference':
      return ids
        .filter(({ kind }) => of.to.includes(kind))
        .map(({ id, about }) => ({ label: id, documentation: about }));
    case 'signal':
      return RUBRICS.flatMap(({ slot, signals }) =>
        signals.map(({ id, angle, text }) => lineOffer(id, `${words(slot)}, ${angle}`, text)),
      );
    case 'red-flag':
      return RUBRICS.flatMap(({ slot, redFlags }) =>
        redFlags.map(({ id, text }) => lineOffer(id, words(slot), text)),
      );
    default:
      return [];
  }
}

const words = (id: string) => id.replaceAll('-', ' ');

function lineOffer(label: string, detail: string, documentation: string): Offer {
  return { label, detail, documentation };
}

/** What a signal or a red flag says; undefined for any other word. */
export function rubricLine(id: string): string | undefined {
  const lines = RUBRICS.flatMap(({ signals, redFlags }) => [...signals, ...redFlags]);
  return lines.find((line) => line.id === id)?.text;
}
