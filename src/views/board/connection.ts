import { connect } from '../shared/connection';
import type { HostMessage, PageMessage } from './protocol';
import { viewStateFrom, type ViewState } from './view-state';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

export const saveState = (state: ViewState): void => connection.saveState(state);

export const loadState = (): ViewState => viewStateFrom(connection.savedState());
