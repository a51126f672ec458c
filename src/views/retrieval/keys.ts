import type { OpenCue } from '../../core/retrieval/drill';
import type { Recall } from '../../core/retrieval/retrieval';

/** What of a pressed key matters here. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key was pressed: a button and a check box use some keys of their own, a field most. */
export type Place = 'page' | 'button' | 'field';

export type Deed =
  | { readonly type: 'have-it' }
  | { readonly type: 'reveal' }
  | { readonly type: 'judge'; readonly recall: Recall }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'opening' };

/** The keys of what is said after the reveal. */
export const RECALL_KEYS: Readonly<Record<Recall, string>> = {
  'in-time': '1',
  late: '2',
  not: '3',
};

/** What a key means while a cue is open; undefined when it means nothing, or something of its own. */
export function deedFor(press: Press, place: Place, step: OpenCue['step']): Deed | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return step === 'revealed' ? judging(key, place) : recalling(key, place, step);
}

function recalling(key: string, place: Place, step: 'asked' | 'held'): Deed | undefined {
  const goesOn = key === 'Enter' ? place !== 'button' : key === ' ' && place === 'page';
  if (goesOn) return { type: step === 'asked' ? 'have-it' : 'reveal' };
  return key === 'r' && place !== 'field' ? { type: 'reveal' } : undefined;
}

function judging(key: string, place: Place): Deed | undefined {
  if (place === 'field') return undefined;
  switch (key) {
    case 'ArrowDown':
      return { type: 'move', by: 1 };
    case 'ArrowUp':
      return { type: 'move', by: -1 };
    case 't':
      return { type: 'opening' };
    default: {
      const recall = RECALLS.find((one) => RECALL_KEYS[one] === key);
      return recall && { type: 'judge', recall };
    }
  }
}

const RECALLS: readonly Recall[] = ['in-time', 'late', 'not'];
