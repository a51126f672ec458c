import { shownSentence } from '../core/story/shown-title';

/**
 * A text for a notification, or the message of a view, which make links of `[words](command:…)`: what
 * comes from a file or a setting must not be able to run a command, nor hide what is said.
 */
export const unlinked = (text: string): string => shownSentence(text).replaceAll('](', '] (');
