import type { ExploratoryAreaId } from '../guide/focus-areas';
import type { Quality } from '../guide/qualities';
import type { SectionKind } from '../guide/sections';
import type { Severity } from '../lint/rule';
import type { ServiceWork, StoryKind, StoryStatus } from '../story/story';

/** What is kept of a story once its tree is gone: enough for coverage, lists and the command line. */
export interface StoryRecord {
  /** Names the story uniquely: a URI in the editor, a path on the command line. */
  id: string;
  title: string;
  /** As written; unknown ids included. */
  focus: string[];
  topics: string[];
  kind?: StoryKind;
  serviceWork?: ServiceWork;
  /** Absent when it names none. */
  qualities?: Quality[];
  when?: string;
  status?: StoryStatus;
  /** Spoken words; absent while the story waits for its checks. */
  words?: number;
  /** Absent while the story waits for its checks, and when checks are switched off. */
  checked?: Checked;
}

/** What the checks say of a story. */
export interface Checked {
  /** Findings by severity. */
  findings: Record<Severity, number>;
  /** Ids of the rules that found something, each once. */
  rules: string[];
  /** For each focus area that the story claims, in that order, what of it the text shows. */
  evidence: AreaEvidence[];
}

/** What a text shows of a focus area that it claims. */
export interface AreaEvidence {
  area: ExploratoryAreaId;
  /** False when the linter found hardly anything that shows it, and nobody told it to be quiet. */
  shown: boolean;
  /** The first place of each kind of evidence, in the order of the text. */
  signs: SignPlace[];
}

export interface SignPlace {
  /** Id of a family of evidence, see `lint/claims`. */
  sign: string;
  section: SectionKind;
  /** Zero-based line of the file. */
  line: number;
}
