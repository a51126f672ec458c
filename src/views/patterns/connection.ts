import { connect } from '../shared/connection';
import type { HostMessage, PageMessage } from './protocol';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

/** Ids of the details that are open. */
export const saveOpen = (ids: readonly string[]): void => connection.saveState({ open: ids });

/** What was saved, as far as it is of the right kind. */
export function loadOpen(): readonly string[] {
  const saved = connection.savedState();
  const open = typeof saved === 'object' && saved !== null && 'open' in saved ? saved.open : [];
  return Array.isArray(open) ? open.filter((id): id is string => typeof id === 'string') : [];
}
