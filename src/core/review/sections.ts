import type { Section } from './section';
import { QUESTIONS_FIRST } from './sections/questions-first';
import { RATINGS } from './sections/ratings';

/** All sections, in the order of `SECTION_IDS`. */
export const SECTIONS: readonly Section[] = [RATINGS, QUESTIONS_FIRST];
