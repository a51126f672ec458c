import { connect } from '../shared/connection';
import type { HostMessage, PageMessage } from './protocol';
import { restoredState, type PageState } from './state';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

export function saveState(state: PageState): void {
  connection.saveState(state);
}

export function loadState(): PageState {
  return restoredState(connection.savedState());
}
