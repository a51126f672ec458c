import type { Measured } from '../../src/core/lint/earned';
import type { Finding } from '../../src/core/lint/rule';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { parseStory } from '../../src/core/story/parse';
import type { Story } from '../../src/core/story/story';
import type { Span } from '../../src/core/text';
import type { Label, LabelledText } from './corpus';

/** A text with what the rules say of it, folded or not. */
export interface Checked {
  labelled: LabelledText;
  story: Story;
  findings: Finding[];
}

export interface Score extends Measured {
  rule: string;
  /** Of the texts rightly flagged, those in which a finding lies on the labelled words. */
  placed: number;
}

/** Runs all rules, also those that are off by default. */
export function check(texts: readonly LabelledText[]): Checked[] {
  return texts.map((labelled) => {
    const story = parseStory(labelled.text);
    return {
      labelled,
      story,
      findings: lintStory(story, { ...DEFAULT_SETTINGS, profile: 'strict' }),
    };
  });
}

/** The rule that stands for a label. */
export const ruleOf = (label: string): string =>
  label === 'too-long' || label === 'too-short' ? 'spoken-length' : label;

/**
 * Counts by texts, and by claimed areas for a rule that names them in `data.focus`: a text is one
 * case, however often the rule speaks in it.
 */
export function score(rule: string, checked: readonly Checked[]): Score {
  const total: Score = { rule, truePositives: 0, falsePositives: 0, falseNegatives: 0, placed: 0 };
  for (const { wanted, found, story } of casesOf(rule, checked)) {
    if (wanted.length > 0 && found.length > 0) {
      total.truePositives += 1;
      if (isPlaced(story, wanted, found)) total.placed += 1;
    } else if (found.length > 0) total.falsePositives += 1;
    else if (wanted.length > 0) total.falseNegatives += 1;
  }
  return total;
}

interface Case {
  file: string;
  story: Story;
  wanted: Label[];
  found: Finding[];
}

export function casesOf(rule: string, checked: readonly Checked[]): Case[] {
  return checked.flatMap(({ labelled, story, findings }) => {
    const wanted = labelled.labels.filter(({ label }) => ruleOf(label) === rule);
    const found = findings.filter((finding) => finding.rule === rule);
    const areas = new Set([...wanted.map(({ focus }) => focus), ...found.map(focusOf)]);
    return [...areas].map((area) => ({
      file: labelled.file,
      story,
      wanted: wanted.filter(({ focus }) => focus === area),
      found: found.filter((finding) => focusOf(finding) === area),
    }));
  });
}

function focusOf({ data }: Finding): string | undefined {
  return typeof data?.focus === 'string' ? data.focus : undefined;
}

/** Whether a finding and a label share at least half of the shorter of the two. */
function isPlaced({ text }: Story, wanted: readonly Label[], found: readonly Finding[]): boolean {
  return wanted.some(({ quote }) =>
    placesOf(text, quote).some((place) => found.some(({ span }) => overlaps(place, span))),
  );
}

function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start) && shared > 0;
}
