import type { HostMessage, PageMessage } from './protocol';
import type { PageState } from './rows';

interface VsCodeApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

/** Tells the extension what the user wants. */
export function send(message: PageMessage): void {
  api.postMessage(message);
}

/** Calls back for every message of the extension, until the function returned is called. */
export function listen(receive: (message: HostMessage) => void): () => void {
  const onMessage = (event: MessageEvent<HostMessage>) => receive(event.data);
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

export function saveState(state: PageState): void {
  api.setState(state);
}

/** What was saved, or nothing when that is of another kind. */
export function loadState(): PageState {
  const saved = api.getState();
  return isPageState(saved) ? saved : { expansion: {} };
}

function isPageState(value: unknown): value is PageState {
  if (typeof value !== 'object' || value === null || !('expansion' in value)) return false;
  return typeof value.expansion === 'object' && value.expansion !== null;
}
