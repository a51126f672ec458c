import type { SheetPart, SheetReading } from './reading';

/** The parts of the sheet “why” that mean something to its checks. */
export interface WhyParts {
  readonly role?: SheetPart;
  readonly company?: SheetPart;
  /** The text of the job advertisement, which isn't told. */
  readonly job?: SheetPart;
}

const JOB = /\b(?:job (?:description|text|ad|advert|advertisement|posting)|description|posting)\b/i;
const ROLE = /\bwhy\b.{0,200}\b(?:role|job|position)\b/i;
const WHY = /\bwhy\b/i;

/** Finds them by their headings; “Why Example Inc” is about the company. */
export function whyParts({ sheet, parts }: SheetReading): WhyParts {
  if (sheet.id !== 'why') return {};
  const job = parts.find(({ title }) => JOB.test(title));
  const role = parts.find((part) => part !== job && ROLE.test(part.title));
  const company = parts.find(
    (part) => part !== job && part !== role && WHY.test(part.title) && !ROLE.test(part.title),
  );
  return { ...(job && { job }), ...(role && { role }), ...(company && { company }) };
}
