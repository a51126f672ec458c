/** What the ids of a case name. */
export type IdKind = 'fact' | 'series' | 'action' | 'inject' | 'wrong-turn' | 'stakeholder';

/** What a value may be, as data: completion and the published schema are made from it. */
export type Description =
  | { readonly type: 'text' }
  | {
      readonly type: 'number';
      readonly low: number;
      readonly high: number;
      readonly whole: boolean;
    }
  | { readonly type: 'flag' }
  | { readonly type: 'duration'; readonly past: boolean }
  | { readonly type: 'choice'; readonly of: readonly Choice[] }
  | { readonly type: 'case-id' }
  | { readonly type: 'id'; readonly of: IdKind }
  | { readonly type: 'reference'; readonly to: readonly IdKind[] }
  | { readonly type: 'signal' }
  | { readonly type: 'red-flag' }
  | { readonly type: 'list'; readonly of: Description; readonly least: number }
  | { readonly type: 'object'; readonly keys: Readonly<Record<string, KeyDescription>> };

export type Choice = string | number | boolean;

export interface KeyDescription {
  readonly needed: boolean;
  /** What it is for, in one line. */
  readonly about: string;
  readonly of: Description;
}
