/** Reads from a VS Code server's output when it listens, and how its extension hosts ended. */

const LISTENING = /Extension host agent listening on (\d+)/;
const HOST_ENDED = /Extension Host Process exited with code: (\w+), signal: (\w+)/;
const KEPT_LINES = 60;

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(text: string) => void} [onLog]
 */
export function watchServer(child, onLog = () => {}) {
  const recent = [];
  const listening = promise();
  const hostEnd = promise();
  const exited = promise();
  const see = (line) => {
    recent.push(line);
    if (recent.length > KEPT_LINES) recent.shift();
    const port = LISTENING.exec(line)?.[1];
    if (port) listening.resolve(Number(port));
    // The server would stay, without a port.
    if (line.includes('EADDRINUSE')) listening.reject(new Error('the port is taken'));
    const end = HOST_ENDED.exec(line);
    if (end) hostEnd.resolve({ code: end[1], signal: end[2] });
  };
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, see, onLog);
  child.once('exit', (code, signal) => {
    exited.resolve({ code, signal });
    const why = new Error(`the server ended: ${code ?? signal}\n${recent.join('\n')}`);
    listening.reject(why);
  });
  child.once('error', listening.reject);
  return {
    /** The last lines that the server wrote. */
    recent: () => recent.join('\n'),
    /** Settles when the server has ended. */
    exited: exited.wait,
    /** @returns {Promise<number>} the port */
    listening: (ms) => within(ms, listening.wait, 'the server did not start'),
    /** How the first extension host ended, as words of the server's log. */
    hostEnd: (ms) => within(ms, hostEnd.wait, 'the extension host did not end'),
  };
}

function eachLine(stream, see, onLog) {
  let rest = '';
  stream.on('data', (chunk) => {
    onLog(String(chunk));
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(see);
  });
}

function promise() {
  let resolve, reject;
  const wait = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  wait.catch(() => {});
  return { wait, resolve, reject };
}

async function within(ms, wait, complaint) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([wait, late]);
  } finally {
    clearTimeout(timer);
  }
}
