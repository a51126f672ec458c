/** Adjectives that praise or blame without saying what there was to see. */
export const PRAISE =
  /\b(?:amazing|bad|brilliant|effective(?:ly)?|excellent(?:ly)?|exceptional(?:ly)?|good|great|impressive|outstanding|poor(?:ly)?|strong(?:ly)?|superb|weak(?:ly)?|world-class)\b/i;
