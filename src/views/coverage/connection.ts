import { connect } from '../shared/connection';
import type { HostMessage, PageMessage } from './protocol';
import type { PageState } from './rows';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

export function saveState(state: PageState): void {
  connection.saveState(state);
}

/** What was saved, or nothing when that is of another kind. */
export function loadState(): PageState {
  const saved = connection.savedState();
  return isPageState(saved) ? saved : { expansion: {} };
}

function isPageState(value: unknown): value is PageState {
  if (typeof value !== 'object' || value === null || !('expansion' in value)) return false;
  return typeof value.expansion === 'object' && value.expansion !== null;
}
