import { RARE_SIGNS, type Node } from './syntax';

/**
 * Parts of words of which every match holds one at least: lower-case ASCII letters, and a space for
 * any one character that is no ASCII letter or for the beginning or end of the text. A part that is
 * one of the rare signs stands for itself.
 */
export type Need = readonly string[];

/** Longer parts are cut; they would tell hardly more. */
const LONGEST = 8;

/** Words that stand in every other sentence. */
const COMMON = new Set(
  'the a an and or of to in on at it is was were had have has i we my our that this for with they by from as but not be are no so she he her his their you me us them who one all out up when what had'.split(
    ' ',
  ),
);

const isCommon = (word: string): boolean => COMMON.has(word);

/** What is known of the places before and after a part: that no letter can stand there. */
interface Around {
  before: boolean;
  after: boolean;
}

/** @returns undefined when a match may hold nothing in particular */
export function needOf(
  node: Node,
  around: Around = { before: false, after: false },
): Need | undefined {
  switch (node.type) {
    case 'letter':
    case 'sign':
    case 'sequence':
      return rarest(candidates(node.type === 'sequence' ? flat(node.items) : [node], around));
    case 'choice':
      return union(node.items.map((item) => needOf(item, around)));
    case 'repeat':
      return node.least > 0 ? needOf(node.item, { before: false, after: false }) : undefined;
    default:
      return undefined;
  }
}

function flat(items: readonly Node[]): readonly Node[] {
  if (items.every(({ type }) => type !== 'sequence')) return items;
  return items.flatMap((item) => (item.type === 'sequence' ? flat(item.items) : item));
}

function union(needs: readonly (Need | undefined)[]): Need | undefined {
  const all: string[] = [];
  for (const need of needs) {
    if (!need) return undefined;
    all.push(...need);
  }
  return [...new Set(all)];
}

/** The needs that each item of a sequence or each run of characters has by itself. */
function candidates(items: readonly Node[], around: Around): Need[] {
  const found: Need[] = [];
  let run = '';
  let start = 0;
  const close = (end: number) => {
    const part = bounded(
      run,
      () => gapBefore(items, start, around),
      () => gapAfter(items, end, around),
    );
    if (/[a-z]/.test(part)) found.push([part.slice(0, LONGEST)]);
    run = '';
  };
  items.forEach((item, index) => {
    if (run === '') start = index;
    if (item.type === 'letter') run += item.letter;
    else if (item.type === 'sign') {
      run += ' ';
      if (item.sign !== ' ') found.push([item.sign]);
    } else {
      close(index);
      const need = needOf(item, {
        before: gapBefore(items, index, around),
        after: gapAfter(items, index + 1, around),
      });
      if (need) found.push(need);
    }
  });
  close(items.length);
  return found;
}

function bounded(run: string, before: () => boolean, after: () => boolean): string {
  const left = /^[a-z]/.test(run) && before() ? ' ' : '';
  const right = /[a-z]$/.test(run) && after() ? ' ' : '';
  return left + run + right;
}

/** Whether a letter at an item can't follow another letter. */
function gapBefore(items: readonly Node[], index: number, { before }: Around): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.type === 'condition' || item.type === 'no-letter-after') continue;
    if (item.type === 'edge' || item.type === 'no-letter-before') return true;
    if (!isGap(item, 'last')) return false;
    if (!mayBeEmpty(item)) return true;
  }
  return before;
}

/** Whether no letter can follow a letter at the end of the items before an index. */
function gapAfter(items: readonly Node[], index: number, { after }: Around): boolean {
  for (const item of items.slice(index)) {
    if (item.type === 'condition' || item.type === 'no-letter-before') continue;
    if (item.type === 'edge' || item.type === 'no-letter-after') return true;
    if (!isGap(item, 'first')) return false;
    if (!mayBeEmpty(item)) return true;
  }
  return after;
}

/** Whether the first or last character of whatever a node matches is no letter. */
function isGap(node: Node, side: 'first' | 'last'): boolean {
  switch (node.type) {
    case 'sign':
      return true;
    case 'choice':
      return node.items.every((item) => isGap(item, side));
    case 'repeat':
      return isGap(node.item, side);
    case 'sequence': {
      const items = side === 'first' ? node.items : [...node.items].reverse();
      for (const item of items) {
        if (isCondition(item)) continue;
        if (!isGap(item, side)) return false;
        if (!mayBeEmpty(item)) return true;
      }
      return true;
    }
    default:
      return false;
  }
}

const isCondition = ({ type }: Node): boolean =>
  type === 'condition' ||
  type === 'edge' ||
  type === 'no-letter-before' ||
  type === 'no-letter-after';

function mayBeEmpty(node: Node): boolean {
  switch (node.type) {
    case 'letter':
    case 'sign':
    case 'any':
      return false;
    case 'sequence':
      return node.items.every(mayBeEmpty);
    case 'choice':
      return node.items.some(mayBeEmpty);
    case 'repeat':
      return node.least === 0 || mayBeEmpty(node.item);
    default:
      return true;
  }
}

function rarest(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  let least = Infinity;
  for (const need of needs) {
    const often = need.reduce((sum, part) => sum + frequency(part), 0);
    if (often < least) [best, least] = [need, often];
  }
  return best;
}

/** A guess of how often a part stands in a sentence. */
function frequency(part: string): number {
  if (part === '0') return 0.3;
  if (RARE_SIGNS.includes(part)) return 0.01;
  const isWhole = part.startsWith(' ') && part.endsWith(' ');
  if (isWhole && part.trim().split(' ').every(isCommon)) return 0.4;
  let signs = 0;
  for (const sign of part) if (sign === ' ') signs += 1;
  return Math.exp(-0.8 * (part.length - signs) - 0.4 * signs);
}
