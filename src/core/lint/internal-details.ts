import * as l10n from '@vscode/l10n';
import { type Pattern, patternOf } from '../patterns/pattern';
import type { Span } from '../text';
import { byLine } from './remembered';

/** A detail of an employer in a text. */
export interface Detail extends Span {
  /** What it looks like, for a message: "a ticket". */
  kind: string;
}

const HOST = patternOf(
  /(?<![\w.@-]|(?<!\/)\/)[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8}(?![\w(@-])/gi,
);
const INTERNAL = new Set('corp internal intranet intra lan local localdomain private'.split(' '));
const INNER = new Set('corp internal intranet intra int lan priv'.split(' '));
const HOSTED = /\.(?:atlassian\.net|sharepoint\.com)$/i;
const TOP_LEVEL = /^(?:[a-z]{2}|com|net|org|info|biz|cloud|tech|dev|app)$/i;
const FILE_OR_PACKAGE =
  /^(?:com|org|net|io|java|javax)\.|\.(?:ts|js|py|rb|go|rs|cs|cc|sh|md|tf|pl|kt|so|gz)$/i;

/** A link to a name without a domain, which only an intranet knows. */
const BARE_LINK = patternOf(
  /\bhttps?:\/\/(?!localhost\b|\d+\b)[a-z0-9][a-z0-9-]{0,62}(?![\w.-])(?::\d{1,5})?[^\s)>\]"'`]{0,200}/gi,
);

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** Addresses for private networks; the ranges as such are public knowledge. */
const ADDRESS = patternOf(
  new RegExp(
    `(?<![\\w.]|version |release )(?:10\\.${OCTET}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.${OCTET}\\.${OCTET}(?!\\.?\\w|\\/(?:8|12|16)\\b)`,
    'gi',
  ),
);
const ADDRESS_6 = patternOf(
  /(?<![\w:])fd[0-9a-f]{2}:(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{0,4}(?![\w:])/gi,
);

const TICKETS = [
  /(?<![\w./-])(?!(?:UTF|ISO|RFC|SHA|AES|RSA|CVE|CWE|COVID|IEC|IEEE|EN|DIN|ANSI|NIST|FIPS|PEP|JSR|ECMA|TLS|SSL|HTTP|GPT|ARM|PCI|SOC|WCAG|LTO|CAT|USB|DDR|RAID|CRC|MD|OC|STM|RTX|GTX|MIL|STD|AZ|DP|ITU|ASCII|LATIN|MQ|OP|QPS|FY|CY|Q\d|H\d)-)[A-Z][A-Z0-9]{1,9}-\d{3,6}(?![\w-])/g,
  /\b(?:[Tt]icket|[Ii]ncident|[Bb]ug|[Cc]ase|[Ii]ssue|[Cc]hange request) (?:(?:no\.?|number|id) )?[A-Z][A-Z0-9]{0,9}-\d{1,6}(?![\w-])/g,
  /\b(?:ticket|incident|bug|case|issue|change request) (?:(?:no\.?|number|id) ?#?|#)\d{3,10}\b/gi,
  /\b(?:INC|CHG|PRB|RITM|REQ|TASK)\d{5,10}\b/g,
].map(patternOf);

/** Words by which a text itself says that it isn't for everybody, and what keeps them from it. */
const MARKER = patternOf(
  /\b(?:NDA|non-disclosure agreement|confidential(?! (?:comput|client|VM|transaction))|unreleased(?! (?:locks?|memory|connections?|handles?|resources?))|unannounced (?:product|feature|service|launch|project|deal)s?|embargoed|under embargo|(?:not (?:yet )?(?:been )?|un)(?:announced|disclosed) (?:publicly|outside)|not yet (?:public|announced)|not public yet|(?:for )?internal use only|do not share (?:this|outside|externally)|not for (?:the )?public|trade secrets?|(?:has|have) not (?:yet )?been (?:announced|disclosed|made public)|strictly internal|(?:figures|numbers|names?|details|plans|terms) (?:is|are) not public|(?:am|['’]m) not allowed to (?:share|tell|say|name)|keep (?:this|it) to yourself|must not leave the company|not on the market yet|should(?: not|n['’]t) (?:really )?be telling you)\b/gi,
);
const NEGATED =
  /(?:\b(?:no|not|nothing|never|without|non|isn['’]t|wasn['’]t)(?: \p{L}+){0,3}|\bno longer (?:\p{L}+ )?)[ -]$/iu;

/** Internal hosts and links, private addresses and tickets in a text, in order, each only once. */
export function internalDetails(text: string): Detail[] {
  return withoutRepeats(text, internalIn(text));
}

const internalIn = byLine((line) => [
  ...matches(line, HOST, l10n.t('an internal host')).filter(({ start, end }) =>
    isInternalHost(line.slice(start, end)),
  ),
  ...matches(line, BARE_LINK, l10n.t('an intranet link')),
  ...matches(line, ADDRESS, l10n.t('a private address')),
  ...matches(line, ADDRESS_6, l10n.t('a private address')),
  ...TICKETS.flatMap((pattern) => matches(line, pattern, l10n.t('a ticket'))),
]);

/** Places at which a text says that it is confidential. */
export function confidentialityMarkers(text: string): Detail[] {
  return withoutRepeats(text, markersIn(text));
}

const markersIn = byLine((line) =>
  matches(line, MARKER, l10n.t('something not meant for others')).filter(
    ({ start }) => !NEGATED.test(line.slice(Math.max(0, start - 40), start)),
  ),
);

function isInternalHost(host: string): boolean {
  if (FILE_OR_PACKAGE.test(host)) return false;
  if (HOSTED.test(host)) return true;
  const labels = host.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  if (INTERNAL.has(last)) {
    return (
      labels.length > 2 || /[\d-]/.test(labels[0] ?? '') || /^(?:corp|intranet|lan)$/.test(last)
    );
  }
  return (
    TOP_LEVEL.test(last) && labels.length > 2 && labels.slice(0, -1).some((one) => INNER.has(one))
  );
}

function matches(text: string, pattern: Pattern, kind: string): Detail[] {
  return pattern.matchAll(text).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    kind,
  }));
}

function withoutRepeats(text: string, found: Detail[]): Detail[] {
  const seen = new Set<string>();
  let done = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const key = text.slice(start, end).toLowerCase();
      if (start < done || seen.has(key)) return false;
      seen.add(key);
      done = end;
      return true;
    });
}
