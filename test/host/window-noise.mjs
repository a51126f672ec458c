/** Lines of the window's own log, which reach the tests through the same pipe as their output. */
const NOISE = [
  /\bCanceled: Canceled\b/,
  /^ChatSessionStore:/,
  /^Resolv(ing|ed) connection token/,
  /^Creating a socket/,
  /^Creation of workbench contribution/,
  /^Timed out waiting for authentication provider/,
  /^(Updating|Ignoring fetching) additional builtin/,
  /^Error while (getting|fetching)/,
  /^(Error: )?getaddrinfo (ENOTFOUND|EAI_AGAIN)/,
  /^\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker|lifecycle)/,
  /^\[(ChatModelSelection|DefaultAccount|RemoteAgentHostProtocol|chat-stt)/,
];

/** @param {string} line */
export const isWindowNoise = (line) => NOISE.some((pattern) => pattern.test(line));
