import { remarkListOutline } from '../round/list-outline';
import { countWords } from '../story/spoken';
import type { Span } from '../text';
import type { SheetReading } from './reading';
import { partAt } from './words';

/** As many as a closing block of a few minutes can take, and some to choose from (guide item G32). */
export const FEWEST_QUESTIONS = 5;
export const FEWEST_ON_PRODUCTION = 2;

/** A question that the candidate means to ask. */
export interface Asked {
  readonly text: string;
  readonly span: Span;
  readonly onProduction: boolean;
}

const HEADING = /\bproduction\b/i;
const ABOUT_PRODUCTION =
  /\b(?:production|on[- ]call|pagers?|pages?d?|incidents?|outages?|deploy(?:s|ed|ing|ments?)?|roll(?:ed|s)? ?(?:out|back)s?|releases?|capacity|latency|monitor(?:ed|ing)?|alerts?|error budgets?|SLOs?|regions?)\b/i;

/** Entries of lists, and other lines that end with a question mark; prompts of the template are none. */
export function askedIn(reading: SheetReading): Asked[] {
  const { page, own } = reading;
  if (own.trim() === '') return [];
  const entries = remarkListOutline(page.text).map(({ span }) => span);
  const lines = linesOf(page.text).filter(
    (line) => !entries.some(({ start, end }) => line.start < end && start < line.end),
  );
  const isQuestion = ({ start, end }: Span) => own.slice(start, end).trimEnd().endsWith('?');
  return [...entries, ...lines.filter(isQuestion)]
    .filter((span) => countWords(own, span) > 2)
    .sort((a, b) => a.start - b.start)
    .map((span) => toAsked(reading, span));
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function toAsked(reading: SheetReading, span: Span): Asked {
  const text = reading.own.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const part = partAt(reading, span.start);
  const onProduction = HEADING.test(part?.title ?? '') || ABOUT_PRODUCTION.test(text);
  return { text, span, onProduction };
}
