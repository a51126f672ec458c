import { EXPLORATORY_AREAS } from '../guide/focus-areas';
import { QUALITY_IDS } from '../guide/qualities';
import { SECTIONS } from '../guide/sections';
import { SEVERITIES } from '../lint/rule';
import type { AreaEvidence, Checked, SignPlace, StoryRecord } from '../coverage/record';
import { SERVICE_WORK, STORY_KINDS, STORY_STATUSES } from '../story/story';
import { all, isCount, isObject, isText, isTexts, oneOf, own, type Unknown } from './shape';

const AREAS = EXPLORATORY_AREAS.map(({ id }) => id);
const SECTION_KINDS = SECTIONS.map(({ kind }) => kind);

/** A record as it was kept in a file; undefined when it is none. What it holds beyond that is left out. */
export function readRecord(value: unknown): StoryRecord | undefined {
  if (!isObject(value)) return undefined;
  const basics = readBasics(value);
  const options = readOptions(value);
  return basics && options && { ...basics, ...options };
}

function readBasics(value: Unknown) {
  const id = own(value, 'id');
  const title = own(value, 'title');
  const focus = own(value, 'focus');
  const topics = own(value, 'topics');
  if (!isText(id) || !isText(title) || !isTexts(focus) || !isTexts(topics)) return undefined;
  return { id, title, focus, topics };
}

/** What a record may lack; undefined when something of it is there and wrong. */
function readOptions(value: Unknown): Options | undefined {
  const options: Options = {};
  for (const [name, read] of Object.entries(OPTIONAL)) {
    const raw = own(value, name);
    const option = raw === undefined ? undefined : read(raw);
    if (raw !== undefined && option === undefined) return undefined;
    if (option !== undefined) Object.assign(options, { [name]: option });
  }
  return options;
}

type OptionalName = 'kind' | 'serviceWork' | 'qualities' | 'when' | 'status' | 'words' | 'checked';
type Options = Pick<StoryRecord, OptionalName>;

const OPTIONAL: { readonly [K in OptionalName]: (raw: unknown) => StoryRecord[K] } = {
  kind: (raw) => oneOf(raw, STORY_KINDS),
  serviceWork: (raw) => oneOf(raw, SERVICE_WORK),
  qualities: (raw) => all(raw, (one) => oneOf(one, QUALITY_IDS)),
  when: (raw) => (isText(raw) ? raw : undefined),
  status: (raw) => oneOf(raw, STORY_STATUSES),
  words: (raw) => (isCount(raw) ? raw : undefined),
  checked: readChecked,
};

function readChecked(value: unknown): Checked | undefined {
  if (!isObject(value)) return undefined;
  const findings = readFindings(own(value, 'findings'));
  const rules = own(value, 'rules');
  const evidence = all(own(value, 'evidence'), readEvidence);
  return findings && isTexts(rules) && evidence ? { findings, rules, evidence } : undefined;
}

function readFindings(value: unknown): Checked['findings'] | undefined {
  if (!isObject(value)) return undefined;
  const [error, warning, information, hint] = SEVERITIES.map((name) => own(value, name));
  if (!isCount(error) || !isCount(warning) || !isCount(information) || !isCount(hint)) {
    return undefined;
  }
  return { error, warning, information, hint };
}

function readEvidence(value: unknown): AreaEvidence | undefined {
  if (!isObject(value)) return undefined;
  const area = oneOf(own(value, 'area'), AREAS);
  const shown = oneOf(own(value, 'shown'), [true, false]);
  const signs = all(own(value, 'signs'), readSign);
  return area && shown !== undefined && signs ? { area, shown, signs } : undefined;
}

function readSign(value: unknown): SignPlace | undefined {
  if (!isObject(value)) return undefined;
  const sign = own(value, 'sign');
  const section = oneOf(own(value, 'section'), SECTION_KINDS);
  const line = own(value, 'line');
  return isText(sign) && section && isCount(line) ? { sign, section, line } : undefined;
}
