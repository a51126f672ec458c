import { connect } from '../shared/connection';
import { Copies } from './copies';
import type { HostMessage, PageMessage } from './protocol';
import { SaidCopies } from './said-copies';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

export const copies = new Copies({
  storage: ownStorage(),
  loadState: () => connection.savedState(),
  saveState: (kept) => connection.saveState(kept),
});

export const saidCopies = new SaidCopies(ownStorage());

/** Some browsers refuse it to pages within pages. */
function ownStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
