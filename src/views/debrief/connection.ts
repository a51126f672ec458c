import { connect } from '../shared/connection';
import { pageStateFrom, type kept, type PageState } from './page-state';
import type { HostMessage, PageMessage } from './protocol';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

export const saveState = (state: ReturnType<typeof kept>): void => connection.saveState(state);

export const loadState = (): PageState => pageStateFrom(connection.savedState());
