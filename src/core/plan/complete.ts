import * as l10n from '@vscode/l10n';
import { ROUND_FORMATS, type RoundFormat } from '../guide/rounds';
import type { Offer, Offers } from '../offers';
import { matterSpan } from '../round/matter';
import type { Span } from '../text';
import { INTERVIEW_KEYS, PLAN_KEYS } from './keys';
import type { PlanSurroundings } from './lint';
import { ACCOMMODATION_STATUSES, PLAN_STAGES } from './plan';
import { dayOf } from './wall-clock';

const KEY_BEFORE = /^([ \t]*(?:-[ \t]+)?)[\w-]*$/;
const VALUE_BEFORE = /^[ \t]*(?:-[ \t]+)?([\w-]+)[ \t]*:[ \t]+([^#\s]*)$/;

/**
 * What may be written at an offset of a plan; undefined outside its front matter, and where nothing is
 * known. Reads lines instead of YAML, since what is being typed isn't YAML yet.
 */
export function planOffers(
  text: string,
  offset: number,
  now: number,
  here: PlanSurroundings,
): Offers | undefined {
  const matter = matterSpan(text);
  if (!matter || offset < matter.start || offset > matter.end) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const after = text.slice(offset, matter.end);
  const value = VALUE_BEFORE.exec(before);
  if (value) {
    const [, key = '', typed = ''] = value;
    const end = offset + (/^[\w/+-]*/.exec(after)?.[0].length ?? 0);
    return {
      span: { start: offset - typed.length, end },
      isKey: false,
      offers: valuesOf(key, now, here),
    };
  }
  const [, indent] = KEY_BEFORE.exec(before) ?? [];
  if (indent === undefined) return undefined;
  const end = offset + (/^[\w-]*(?:[ \t]*:[ \t]*)?/.exec(after)?.[0].length ?? 0);
  const span = { start: lineStart + indent.length, end };
  return { span, isKey: true, offers: keysAt(indent, text, matter, lineStart) };
}

function keysAt(indent: string, text: string, matter: Span, lineStart: number): Offer[] {
  const isInterview = indent !== '';
  const present = isInterview
    ? interviewAround(text, matter, lineStart)
    : text.slice(matter.start, matter.end);
  return Object.entries(isInterview ? INTERVIEW_KEYS : PLAN_KEYS)
    .filter(
      ([key]) => !new RegExp(`^${isInterview ? '[ \\t-]*' : ''}${key}[ \\t]*:`, 'm').test(present),
    )
    .map(([label, meaning]) => ({
      label,
      documentation: l10n.t(meaning),
      insert: label === 'interviews' ? 'interviews:\n  - title: $0' : `${label}: $0`,
    }));
}

/** The lines of the interview that a line belongs to: from its dash to the next one. */
function interviewAround(text: string, matter: Span, lineStart: number): string {
  const lines = text.slice(matter.start, matter.end).split('\n');
  const current = text.slice(matter.start, lineStart).split('\n').length - 1;
  const begins = (line: string) => /^[ \t]*-[ \t]/.test(line);
  const first = lines.findLastIndex((line, index) => index <= current && begins(line));
  const next = lines.findIndex(
    (line, index) => index > current && (begins(line) || /^\S/.test(line)),
  );
  return lines.slice(Math.max(0, first), next < 0 ? undefined : next).join('\n');
}

function valuesOf(key: string, now: number, here: PlanSurroundings): Offer[] {
  const formats: Readonly<Record<string, RoundFormat>> = ROUND_FORMATS;
  switch (key) {
    case 'type':
      return [{ label: 'star-plan' }];
    case 'stage':
      return PLAN_STAGES.map((label) => ({ label }));
    case 'accommodations':
      return ACCOMMODATION_STATUSES.map((label) => ({ label }));
    case 'round':
      return [...Object.keys(formats), ...(here.rounds ?? [])].map((label) => {
        const format = Object.hasOwn(formats, label) ? formats[label] : undefined;
        return { label, ...(format && { detail: formatDetail(format) }) };
      });
    case 'minutes':
      return ['45', '60'].map((label) => ({ label }));
    case 'zone':
      return zoneOffers(here);
    case 'heard-on':
      return [{ label: dayOf(now, here.zone), detail: l10n.t('today') }];
    default:
      return [];
  }
}

const formatDetail = ({ title, minutes }: RoundFormat): string =>
  l10n.t`${l10n.t(title)}, ${minutes} minutes`;

function zoneOffers({ zone, zones }: PlanSurroundings): Offer[] {
  const others = zones.filter((one) => one !== zone).map((label) => ({ label }));
  return [{ label: zone, detail: l10n.t('of your computer') }, ...others];
}
