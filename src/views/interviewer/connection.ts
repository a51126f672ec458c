import { connect } from '../shared/connection';
import type { HostMessage, PageMessage } from './protocol';

const connection = connect<HostMessage, PageMessage>();

export const { send, listen } = connection;

/** What VS Code gives back with a restored page: the round that it may show. */
export const keepRound = (round: string): void => connection.saveState({ round });
