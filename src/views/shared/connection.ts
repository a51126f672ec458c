/** A page's line to the extension: `In` comes from the host, `Out` goes to it. */
export interface Connection<In, Out> {
  send: (message: Out) => void;
  /** Calls back for every message, until the function returned is called. */
  listen: (receive: (message: In) => void) => () => void;
  /** What `saveState` kept while the page was hidden, of whatever kind. */
  savedState: () => unknown;
  saveState: (state: unknown) => void;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Connects the page; VS Code allows it once. */
export function connect<In, Out>(): Connection<In, Out> {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    listen(receive) {
      const onMessage = (event: MessageEvent<In>) => receive(event.data);
      window.addEventListener('message', onMessage);
      return () => window.removeEventListener('message', onMessage);
    },
    savedState: () => api.getState(),
    saveState: (state) => api.setState(state),
  };
}
