import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Fault, Injector } from '../../faults/injector';
import type { Scenario } from '../../faults/operations';
import { until } from '../support';
import { answering, type Answers } from './answers';
import { isDraft, THEIRS, type FaultyFiles } from './faulty-files';

/** One time that something is done, in a folder of its own. */
export interface Run {
  readonly files: FaultyFiles;
  /** Absolute path of the folder, which has a name that no other run has. */
  readonly folder: string;
  readonly number: number;
  readonly uri: (path: string) => vscode.Uri;
}

/** Something that the candidate does, with what was there before and what is there then. */
export interface Deed {
  readonly name: Scenario;
  /** Texts by path, within the folder of the run. */
  readonly before: Readonly<Record<string, string>>;
  readonly answers?: (run: Run) => Answers;
  /** What the candidate does. */
  readonly act: (run: Run) => PromiseLike<unknown>;
  /** What they do when nothing is wrong any more; the same again unless something else is said. */
  readonly again?: (run: Run) => PromiseLike<unknown>;
  /** Where it is done, if not in a folder of the run's own; cleared afterwards. */
  readonly folder?: string;
  /** Texts that may stand in a file besides those that stand there when nothing goes wrong. */
  readonly alsoWhole?: readonly string[];
  /** Whether it is done. */
  readonly isDone: (run: Run) => boolean | Promise<boolean>;
  /** What can go wrong, if not everything. */
  readonly faults?: readonly Fault[];
  /** The files are the extension's own, so that it's not they that count. */
  readonly isPrivate?: boolean;
  /** VS Code itself tells what can't be saved, which no test can see. */
  readonly toldByEditor?: boolean;
}

let runs = 0;

/** What stands in files when nothing goes wrong. */
const wholes = new Map<Deed, Set<string>>();

/** Does it while something goes wrong, and once more when that is over. */
export async function tryDeed(files: FaultyFiles, deed: Deed, injector: Injector): Promise<void> {
  const number = ++runs;
  const folder = deed.folder ?? `/w/run-${number}`;
  const uri = (path: string) => vscode.Uri.from({ scheme: 'faulty', path: `${folder}/${path}` });
  const run: Run = { files, folder, number, uri };
  for (const [path, text] of Object.entries(deed.before)) files.put(`${folder}/${path}`, text);
  try {
    files.inject(injector, (path) => path.startsWith(`${folder}/`) || path === folder);
    const said = await answering(deed.answers?.(run) ?? {}, () => deed.act(run));
    checkMessages(deed, said, injector, await deed.isDone(run));
    if (!injector.fault) wholes.set(deed, new Set(files.texts(`${folder}/`).values()));
    checkFiles(deed, run, injector);
    injector.mend();
    if (!(deed.toldByEditor && isByOthers(injector))) await goOn(deed, run);
    checkFiles(deed, run, injector);
  } finally {
    files.inject(injector, () => false);
    await closeAllIn(folder);
    files.remove(folder);
  }
}

async function goOn(deed: Deed, run: Run): Promise<void> {
  if (await deed.isDone(run)) return;
  const said = await answering(deed.answers?.(run) ?? {}, () => (deed.again ?? deed.act)(run));
  assert.deepEqual(said, [], 'nothing to complain about any more');
  assert.ok(await deed.isDone(run), `done when nothing is wrong: ${show(run)}`);
}

/** What others do to a file is no failure; VS Code asks who is right when both have changed it. */
const isByOthers = ({ fault }: Injector): boolean =>
  fault === 'vanishing' || fault === 'another writer';

function checkMessages(
  { toldByEditor }: Deed,
  said: string[],
  injector: Injector,
  isDone: boolean,
): void {
  if (isByOthers(injector)) return assert.ok(said.length <= 1, said.join(' | '));
  if (isDone) return;
  if (toldByEditor && said.length === 0) return;
  assert.equal(said.length, 1, `one message: ${said.join(' | ') || 'none'}`);
  assert.match(said[0] ?? '', /\w+\.md|rounds|run-\d+/, 'it names the file');
}

/** What was there is there, bit for bit or whole and newer; what is new is whole. */
function checkFiles(deed: Deed, run: Run, { met, fault }: Injector): void {
  const { files, folder } = run;
  if (deed.isPrivate) return;
  const texts = files.texts(`${folder}/`);
  const isRefused = (path: string) => met.includes(`delete ${path}`);
  for (const [path, text] of Object.entries(deed.before)) {
    const whole = `${folder}/${path}`;
    const now = texts.get(whole);
    if (now === text || files.touched.has(whole) || isInEditor(deed, run.uri(path))) continue;
    assert.ok(now !== undefined && isWhole(deed, now), `${path} is “${now?.slice(0, 99)}”`);
  }
  for (const [whole, text] of texts) {
    const path = whole.slice(folder.length + 1);
    if (path in deed.before || isRefused(whole)) continue;
    assert.ok(!isDraft(path), `${path} is left behind`);
    assert.ok(text === THEIRS || isWhole(deed, text), `${path} is “${text.slice(0, 99)}”`);
  }
  for (const path of files.touched) {
    const theirs = texts.get(path);
    // Removed by somebody else, and perhaps begun anew; or theirs, and what the candidate added.
    if (met.length === 0 || fault === 'vanishing' || theirs?.startsWith(THEIRS)) continue;
    assert.ok(theirs !== undefined, `${path}, which somebody else wrote, is gone`);
    assert.ok(isWhole(deed, theirs), `${path} is “${theirs.slice(0, 99)}”`);
  }
}

/** VS Code itself saves in place, and holds what it couldn't save until it can. */
function isInEditor(deed: Deed, uri: vscode.Uri): boolean {
  if (!deed.toldByEditor) return false;
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return open?.isDirty === true && isWhole(deed, open.getText());
}

const isWhole = (deed: Deed, text: string): boolean =>
  wholes.get(deed)?.has(text) === true || deed.alsoWhole?.includes(text) === true;

const show = ({ files, folder }: Run) =>
  JSON.stringify([...files.texts(`${folder}/`)]).slice(0, 500);

/** Unsaved changes of a run are thrown away. */
async function closeAllIn(folder: string): Promise<void> {
  const open = () =>
    vscode.workspace.textDocuments.filter(
      ({ uri, isDirty }) => isDirty && uri.scheme === 'faulty' && uri.path.startsWith(folder),
    );
  for (const document of open()) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('no open editors', () => open().length === 0 || undefined);
}
