import type { Section } from './section';
import { CALIBRATION } from './sections/calibration';
import { INJECTS } from './sections/injects';
import { PHASES } from './sections/phases';
import { QUESTIONS_FIRST } from './sections/questions-first';
import { RATINGS } from './sections/ratings';
import { SIDES } from './sections/sides';
import { STEAM } from './sections/steam';
import { STORIES } from './sections/stories';
import { TOPICS_SECTION } from './sections/topics';

/** All sections, in the order of `SECTION_IDS`. */
export const SECTIONS: readonly Section[] = [
  RATINGS,
  PHASES,
  STEAM,
  QUESTIONS_FIRST,
  INJECTS,
  SIDES,
  TOPICS_SECTION,
  STORIES,
  CALIBRATION,
];
