/** A page that the candidate writes before the interviews, and can be asked about. */
export const SHEET_IDS = [
  'questions',
  'why',
  'approach',
  'structure',
  'tools',
  'trade-offs',
  'launch',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

export interface Sheet {
  readonly id: SheetId;
  readonly title: string;
  /** File name that a new one gets. */
  readonly file: string;
  /** What it is for, one sentence. */
  readonly purpose: string;
  /** Guide items that it serves, such as `G88`. */
  readonly serves: readonly string[];
  /** The whole Markdown that a new one begins with, with front matter `type: star-sheet` and `sheet: <id>`. */
  readonly template: string;
  /** What a drill asks, as an interviewer would. */
  readonly question: string;
  /** How long it takes to tell, in seconds; absent where it isn't told. */
  readonly telling?: { readonly least: number; readonly most: number };
}
