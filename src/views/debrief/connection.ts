import { connect } from '../shared/connection';
import { ownStorage } from '../shared/own-storage';
import { DraftCopies } from './copies';
import { pageStateFrom, type kept, type PageState } from './page-state';
import type { HostMessage, PageMessage } from './protocol';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

export const saveState = (state: ReturnType<typeof kept>): void => connection.saveState(state);

export const loadState = (): PageState => pageStateFrom(connection.savedState());

export const copies = new DraftCopies(ownStorage());
