import type { HostMessage, PageMessage } from './protocol';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

const api = acquireVsCodeApi();

/** Tells the extension what the candidate wants. */
export function send(message: PageMessage): void {
  api.postMessage(message);
}

/** Calls back for every message of the extension, until the function returned is called. */
export function listen(receive: (message: HostMessage) => void): () => void {
  const onMessage = (event: MessageEvent<HostMessage>) => receive(event.data);
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}
