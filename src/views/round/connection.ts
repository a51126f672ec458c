import { connect } from '../shared/connection';
import { ownStorage } from '../shared/own-storage';
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
