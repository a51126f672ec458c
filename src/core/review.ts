/**
 * What several rounds say together, behind one door, so that the Node host can load it as a file of
 * its own when the patterns page or the practice plan first needs it.
 */
export type { Patterns } from './review/patterns';
export { patternsOf } from './review/patterns-of';
export type { KnownStory, ReviewedRound } from './review/review';
export { patternsMarkdown } from './review/markdown';
export { patternsHtml } from './review/chart/html';
export { chartSvg } from './review/chart/svg';
export { useLanguage } from './language';
