/**
 * Runs inside the extension host, in place of tests: does there what the benchmark asks for through
 * the socket `STAR_BENCH_SOCKET`, and says what it costs that process.
 */
const vscode = require('vscode');
const { answerRequests, neededMemory, pause } = require('../../host/answer-requests.cjs');
const { childrenCpu, Sampler } = require('./sampler.cjs');

const EXTENSION = 'star-stories.star-stories';
/** What follows an edit is over by then. */
const SETTLED_MS = 500;
const LONGEST_MS = 30_000;

const sampler = new Sampler();
const seen = { checked: new Set(), grown: 0, edits: [], files: [] };
let newFindings;
const now = () => performance.timeOrigin + performance.now();

/** What can be asked for; each takes and returns JSON, times are milliseconds since 1970. */
const requests = {
  /** Loads and activates the extension; says when and what the host had used by then. */
  async activate() {
    const start = { time: now(), cpu: sampler.cpu(), children: childrenCpu() };
    await vscode.extensions.getExtension(EXTENSION).activate();
    return { ...start, activation: { wall: now() - start.time, cpu: sampler.cpu() - start.cpu } };
  },
  /** What the activation has cost, see `measured.cjs`. */
  cost: () => globalThis.starBenchCost,
  /** Opens a story with the cursor behind the first place of a text. */
  async open({ path, behind }) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(path));
    const cursor = document.positionAt(document.getText().indexOf(behind) + behind.length);
    const options = { selection: new vscode.Range(cursor, cursor), preview: false };
    await vscode.window.showTextDocument(document, options);
  },
  /** Inserts a line, waits for a finding in it, and takes it out again. */
  async edit({ path, line, text }) {
    const uri = vscode.Uri.file(path);
    const at = new vscode.Position(Number(line), 0);
    sampler.take();
    const cpu = sampler.cpu();
    const found = untilFound(uri, at.line, true);
    const applied = nextEdit(uri);
    await change(uri, (edit) => edit.insert(uri, at, text));
    const took = (await found) - (await applied);
    await pause(SETTLED_MS);
    const edit = { took, longest: longest(sampler.take().delays), cpu: sampler.cpu() - cpu };
    await change(uri, (edit) => edit.delete(uri, new vscode.Range(at, at.translate(1, 0))));
    await untilFound(uri, at.line, false);
    await pause(SETTLED_MS);
    return edit;
  },
  /** Runs a command, and doesn't wait for its end. */
  command({ name, path }) {
    const args = path ? [vscode.Uri.file(path)] : [];
    void vscode.commands.executeCommand(name, ...args);
  },
  /** Closes the story as it was. */
  revert: () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'),
  /** Notes from now on when files below a folder are seen to change. */
  watch({ path }) {
    const pattern = new vscode.RelativePattern(vscode.Uri.file(path), '**/*.md');
    vscode.workspace
      .createFileSystemWatcher(pattern)
      .onDidChange(() => seen.files.push({ time: now() }));
  },
  /** From now on, watches for other findings of a file than it has. */
  watchFindings({ path }) {
    newFindings = changeOf(() => findingsOf(path));
  },
  /** When they were there. */
  newFindings: () => newFindings,
  /** How many files were checked, when the last of them first, and all edits and changed files. */
  seen: () => ({ ...seen, checked: seen.checked.size, cpu: sampler.cpu(), time: now() }),
  /** Memory that is still needed, in megabytes. */
  async memory() {
    const { heap, rss } = await neededMemory();
    return { heap: heap / 1e6, rss: rss / 1e6 };
  },
  /** What was sampled since the last time. */
  samples: () => ({ ...sampler.take(), children: childrenCpu() }),
};

async function change(uri, make) {
  const edit = new vscode.WorkspaceEdit();
  make(edit);
  await vscode.workspace.applyEdit(edit);
}

/** When the host hears of the next edit of a file. */
function nextEdit(uri) {
  return new Promise((resolve) => {
    const heard = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== uri.toString()) return;
      heard.dispose();
      resolve(now());
    });
  });
}

/** When a file has a finding that begins in a line, or none any more. */
async function untilFound(uri, line, isWanted) {
  const isThere = ({ range }) => range.start.line === line;
  for (const end = now() + LONGEST_MS; now() < end; await pause(1)) {
    if (vscode.languages.getDiagnostics(uri).some(isThere) === isWanted) return now();
  }
  throw new Error(`line ${line} of ${uri.path} ${isWanted ? 'gets no' : 'keeps its'} finding`);
}

const longest = (delays) => Math.max(0, ...delays.map(({ late }) => late));

/** @returns {Promise<{ time: number }>} when something is different */
async function changeOf(look) {
  for (const before = look(); look() === before;) await pause(1);
  return { time: now() };
}

function findingsOf(path) {
  return JSON.stringify(vscode.languages.getDiagnostics(vscode.Uri.file(path)));
}

/** @returns {Promise<void>} when the benchmark has asked for the end */
exports.run = () =>
  new Promise((resolve) => {
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const { size } = seen.checked;
      for (const uri of uris) seen.checked.add(uri.path);
      if (seen.checked.size > size) seen.grown = now();
    });
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const isStory = document.uri.path.endsWith('.md');
      if (isStory && contentChanges.length > 0) seen.edits.push({ time: now() });
    });
    sampler.start();
    const server = answerRequests(requests);
    requests.end = () => {
      sampler.stop();
      server.close();
      setTimeout(resolve, 50);
    };
    server.listen(process.env.STAR_BENCH_SOCKET);
  });
