/**
 * Everything that needs a parser or the question bank, behind one door, so that the Node host can
 * load it as a file of its own when the first story is seen.
 */
export { headingsOf } from './story/headings';
export { parseStory } from './story/parse';
export { lintSteps, lintStory } from './lint/run';
export { ignoreEdit } from './lint/ignore-edits';
export { fixAll, smallestEdit } from './lint/fix-all';
export { readConfig } from './lint/config';
export { readConfigFile } from './lint/config-file';
export { rulePage } from './lint/rule-page';
export { RULES } from './lint/rules';
export { toRecord } from './coverage/to-record';
export { readFormats } from './round/formats';
export { wishesFrom } from './round/from-coverage';
export { readQuestions } from './round/own-questions';
export { drawCase } from './round/draw-case';
export { planDrill, planExploratory, planFormat } from './round/plan';
export { planServiceOwnership } from './round/plan-case';
export { followUps } from './round/probes';
export { RUBRICS } from './guide/rubrics';
export { TOPICS, isTopic } from './guide/topics';
export { beatsOf } from './round/beats';
export { editsFor, noRecord } from './round/debrief/apply';
export { debriefOf } from './round/debrief/from-record';
export { partnerEdits, sheetFor } from './round/debrief/partner';
export { readBeats } from './round/record/beats';
export { readRecord } from './round/record/read';
export { readPartnerSheet } from './round/record/read-partner-sheet';
export { lintRecord } from './round/record/lint-record';
export { openingLine } from './retrieval/opening-line';
export { lintRetrieval } from './retrieval/lint';
export { useLanguage } from './language';
