/** A text as the page has it, and what it knows of the text that the log has. */
export interface Draft {
  readonly text: string;
  /** Counts the edits; goes on counting when the page is loaded again. */
  readonly edit: number;
  /** The last edit that is known to be stored. */
  readonly stored: number;
  /** Fingerprints of all texts that the log may have: the one last stored, and those sent since. */
  readonly sent: readonly Sent[];
}

export interface Sent {
  readonly edit: number;
  readonly print: string;
}

/** A draft of what the log has. */
export const openDraft = (text: string): Draft => agreed(text, 0);

export const isStored = ({ edit, stored }: Draft): boolean => edit === stored;

/** Whether an edit waits to be sent for the first time. */
export const isUnsent = ({ edit, sent }: Draft): boolean => sent.at(-1)?.edit !== edit;

export function changeDraft(draft: Draft, text: string): Draft {
  return text === draft.text ? draft : { ...draft, text, edit: draft.edit + 1 };
}

export function sentDraft(draft: Draft): Draft {
  if (!isUnsent(draft)) return draft;
  return { ...draft, sent: [...draft.sent, { edit: draft.edit, print: fingerprint(draft.text) }] };
}

/** After the extension has said that an edit, and so all before it, is stored. */
export function confirmDraft(draft: Draft, edit: number): Draft {
  if (edit <= draft.stored || edit > draft.edit) return draft;
  return { ...draft, stored: edit, sent: draft.sent.filter((one) => one.edit >= edit) };
}

/** What comes of a draft when the log is seen. */
export interface Met {
  readonly draft: Draft;
  /** Words of the page that the log doesn't have and that aren't newer than what it has. */
  readonly lost?: string;
}

/**
 * Compares the page's copy with what the log has. The copy is newer when the log has a text that this
 * page had before; else somebody typed elsewhere since, and the log's text stands.
 */
export function meet(draft: Draft | undefined, logged: string): Met {
  if (!draft) return { draft: openDraft(logged) };
  const { text, edit } = draft;
  if (text === logged || isStored(draft)) return { draft: agreed(logged, edit) };
  const print = fingerprint(logged);
  if (draft.sent.some((one) => one.print === print)) return { draft };
  const words = text.trim();
  const met = { draft: agreed(logged, edit) };
  return words === '' || logged.includes(words) ? met : { ...met, lost: words };
}

function agreed(text: string, edit: number): Draft {
  return { text, edit, stored: edit, sent: [{ edit, print: fingerprint(text) }] };
}

/** Tells texts apart without keeping them: the length, and 32 bits of FNV-1a. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
