/**
 * Everything that coverage shows, behind one door, so that the Node host can load it as a file of
 * its own when it is first needed.
 */
export { recalledTopics } from './coverage/recalled';
export { boardOf } from './coverage/board/board';
export { candidates } from './coverage/board/candidates';
export { coverageHtml } from './coverage/board/html';
export { readinessSvg } from './coverage/board/svg';
export { computeCoverage } from './coverage/coverage';
export { gapsOf } from './coverage/covered';
export { gapKindWords } from './coverage/gap-words';
export { coverageMarkdown } from './coverage/report/markdown';
export { shortlist } from './coverage/shortlist/shortlist';
export { coverageTree } from './coverage/tree/tree';
export { cacheEntry, cacheFoot, cacheHead, CacheReading } from './index/cache';
export { createExclusion } from './index/exclusion';
export { quickRecord } from './index/quick-record';
export { walk } from './index/walk';
export { createStoryMatcher } from './story/story-files';
export { useLanguage } from './language';
