/** Values from one moment on, in the unit of the series; moments are minutes before now (negative). */
export interface PlotStep {
  readonly at: number;
  readonly by: number;
}

/** Values for a while, once or again and again. */
export interface PlotBurst {
  /** When the first one begins. */
  readonly first: number;
  /** Minutes from one beginning to the next; absent for a single one. */
  readonly every?: number;
  /** Minutes that each lasts. */
  readonly lasts: number;
  readonly by: number;
  /** No burst begins from here on. */
  readonly until?: number;
}

/** A sine around the rest, such as the day. */
export interface PlotWave {
  /** Minutes from crest to crest. */
  readonly every: number;
  readonly by: number;
  /** A crest, in minutes before now. */
  readonly crest: number;
}

/** How the values of a plot come about: the sum of all parts, within bounds, from a seed. */
export interface PlotShape {
  /** How far back the plot reaches, in minutes. */
  readonly span: number;
  /** Minutes between two points; there are 12 to 500 of them. */
  readonly step: number;
  readonly seed: number;
  readonly base: number;
  /** Added evenly over the whole span. */
  readonly trend: number;
  /** Standard deviation of what chance adds. */
  readonly noise: number;
  readonly waves: readonly PlotWave[];
  readonly steps: readonly PlotStep[];
  readonly bursts: readonly PlotBurst[];
  readonly low?: number;
  readonly high?: number;
  /** Digits after the point that values are rounded to. */
  readonly digits: number;
}
