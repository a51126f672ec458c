/** Seconds that a cue gives to name the story or the pattern. */
export const SECONDS_PER_CUE = 10;
