import { connect } from '../shared/connection';
import type { HostMessage, PageMessage } from './protocol';

export const { send, listen } = connect<HostMessage, PageMessage>();
