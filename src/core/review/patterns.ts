/** What several rounds have in common, as data that a page, a file or the command line shows alike. */
export interface Patterns {
  /** How many rounds were read, and from which days: `2026-10-02`. */
  readonly rounds: number;
  readonly first?: string;
  readonly last?: string;
  readonly sections: readonly PatternSection[];
}

/** In this order. */
export const SECTION_IDS = [
  'ratings',
  'phases',
  'steam',
  'questions-first',
  'injects',
  'sides',
  'topics',
  'stories',
  'calibration',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One question put to the rounds. */
export interface PatternSection {
  readonly id: SectionId;
  readonly title: string;
  /** How it is counted, in a sentence or two. */
  readonly how: string;
  /** What stands out, each with its numbers; empty when nothing does. */
  readonly findings: readonly Finding[];
  /** What is missing for saying anything, such as `2 more rounds with ratings`; nothing is guessed then. */
  readonly notEnough?: string;
  /** Absent where a table says it better, or nothing is there. */
  readonly chart?: Chart;
  /** All values, also those of the chart; absent when there are none. */
  readonly table?: Table;
}

export interface Finding {
  readonly text: string;
  /** The rounds it rests on: when they began, which is their identity. */
  readonly rounds: readonly string[];
}

/** Small multiples that share their axes: for each category of the x-axis a value of each series. */
export interface Chart {
  readonly title: string;
  readonly mark: 'line' | 'bars';
  readonly x: { readonly title: string; readonly labels: readonly string[] };
  readonly y: ChartAxis;
  readonly panels: readonly Panel[];
}

export interface ChartAxis {
  readonly title: string;
  /** Written behind values, such as `min`; empty when they have none. */
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  /** Name of a lane below the axis for what has no number, such as `Not shown`. */
  readonly lane?: string;
}

export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly series: readonly Series[];
}

/** `plan` is drawn quietly, `other` so that it can be told from `main` without color. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly style: 'main' | 'other' | 'plan';
  /** One for each label of the x-axis; absent where there is none. */
  readonly values: readonly (ChartValue | undefined)[];
}

export interface ChartValue {
  readonly y: number | 'lane';
  /** All of it in words: `November 19, 2026, 18:05, Troubleshooting: level 2, rated by yourself`. */
  readonly readout: string;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
}

/** The first cell names the row. */
export interface Row {
  readonly cells: readonly string[];
  /** The round it tells of, where it tells of one. */
  readonly round?: string;
}
