import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { play, plotOf } from '../../../src/core/cases';
import { CASE_TEXTS, shippedCase } from '../../shipped-cases';
import type { Case } from '../../../src/core/guide/case';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import { planServiceOwnership } from '../../../src/core/round/plan-case';
import { CasePlayer, type RoundPlay } from '../../../src/editor/round/case-player';
import { RoundController } from '../../../src/editor/round/controller';
import { PageSaying, type SaidLine } from '../../../src/editor/round/page-saying';
import { closeAll, until, workspaceUri, writeFile } from '../support';
import { MemoryJournal } from '../test-round';

const study = shippedCase('messenger-intermittent')!;
const asked = study.facts[0]!;
const MINUTE = 60_000;

/** A window on a log, with what plays its case. */
class Window {
  readonly controller: RoundController;
  readonly player: CasePlayer;
  readonly saying: PageSaying;
  readonly shown: RoundPlay[] = [];

  constructor(journal: MemoryJournal, owner: string) {
    const moment = () => ({ at: Date.now(), up: performance.now(), owner });
    this.controller = new RoundController({
      world: { journal: () => journal, moment, isAlive: () => true },
      log: vscode.Uri.parse('memory:/log'),
      keep: () => Promise.resolve({}),
    });
    const { controller } = this;
    const cases = () => Promise.resolve({ play, plotOf });
    this.player = new CasePlayer({ controller, cases, moment });
    this.player.onDidChange((now) => this.shown.push(now));
    this.saying = new PageSaying(controller);
  }

  start(one: Case): Promise<boolean> {
    return this.controller.start(planServiceOwnership({ seed: 1 }, one));
  }

  say(line: number, text: string): Promise<void> {
    const round = this.controller.current?.start.id ?? '';
    const said: SaidLine = { round, line, kind: 'question', text };
    return this.saying.take(said);
  }

  get texts(): string[] {
    return (this.player.current?.play.turns ?? []).map(({ text }) => text);
  }

  dispose(): void {
    this.player.dispose();
    this.controller.dispose();
  }
}

describe('a case in a round', () => {
  let journal: MemoryJournal;
  let windows: Window[];
  const open = (owner: string) => {
    const window = new Window(journal, owner);
    windows.push(window);
    return window;
  };

  beforeEach(() => {
    journal = new MemoryJournal();
    windows = [];
  });
  afterEach(() => windows.forEach((window) => window.dispose()));

  it('is played with each line, once, also when the page sends it again', async () => {
    const window = open('here');
    await window.start(study);
    await until('the play', () => window.player.current);
    await Promise.all([1, 2, 3].map(() => window.say(0, asked.ask[0]!)));
    await window.say(0, 'Another line of that number.');
    assert.equal(window.controller.current?.said.length, 1);
    assert.ok(window.texts.includes(asked.answer));
    const lines = (await journal.read()).split('\n').filter((line) => line.includes('"said"'));
    assert.equal(lines.length, 1);
  });

  it('is the same in a window that reads its log, which shows a round that it doesn’t hold', async () => {
    const first = open('here');
    await first.start(study);
    await until('the play', () => first.player.current);
    await first.say(0, asked.ask[0]!);
    const second = open('there');
    await second.controller.refresh();
    await until('its play', () => second.player.current);
    assert.equal(second.controller.isOwner, false);
    assert.deepEqual(second.player.current?.play.turns, first.player.current?.play.turns);
    await second.say(1, 'I only watch.');
    assert.equal(first.controller.current?.said.length, 1);
  });

  it('works out nothing anew while words are typed', async () => {
    const window = open('here');
    await window.start(study);
    await until('the play', () => window.player.current);
    const before = window.shown.length;
    for (const text of ['W', 'Wh', 'Who']) await window.controller.type('line-0', text);
    assert.equal(window.shown.length, before);
  });

  it('goes on by the clock, without a word', async () => {
    const [inject] = study.injects;
    const soon = { ...inject!, at: 700 / MINUTE, onlyIf: [], unless: [] };
    const window = open('here');
    await window.start({ ...study, injects: [soon] });
    await until('the play', () => window.player.current);
    assert.ok(!window.texts.includes(soon.text));
    await until('the inject', () => window.texts.includes(soon.text) || undefined);
  });

  it('waits while the round is paused', async () => {
    const window = open('here');
    await window.start(study);
    await window.controller.act('togglePause');
    await window.say(0, asked.ask[0]!);
    assert.equal(window.controller.current?.said.length, 0);
    await window.controller.act('togglePause');
    await window.say(0, asked.ask[0]!);
    assert.equal(window.controller.current?.said.length, 1);
  });

  it('shows a plot once it was asked for', async () => {
    const window = open('here');
    await window.start(study);
    await until('the play', () => window.player.current);
    assert.deepEqual(window.player.current?.plots, []);
    const series = study.series[0]!;
    await window.say(0, series.ask[0]!);
    assert.deepEqual(window.player.current?.plots, [plotOf(series)]);
  });
});

describe('the choice of a case', () => {
  const run = (command: string, ...rest: unknown[]) =>
    vscode.commands.executeCommand(`starStories.${command}`, ...rest);

  async function records(): Promise<string[]> {
    const entries = await vscode.workspace.fs
      .readDirectory(workspaceUri('rounds'))
      .then(undefined, () => []);
    const names = entries.map(([name]) => name).filter((name) => name.endsWith('.md'));
    const texts = names.map(async (name) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri('rounds', name))),
    );
    return (await Promise.all(texts)).map((text) => readRecordSummary(text)?.case ?? '');
  }

  afterEach(async () => {
    await run('endRound');
    await closeAll();
    for (const name of ['rounds', 'cases']) {
      const folder = workspaceUri(name);
      await vscode.workspace.fs
        .delete(folder, { recursive: true })
        .then(undefined, () => undefined);
    }
  });

  it('starts the one that is named', async () => {
    await run('startCase', 'three-promises');
    await run('endRound');
    assert.deepEqual(await records(), ['three-promises']);
  });

  it('may be one of the candidate’s own', async () => {
    const ours = CASE_TEXTS.get('three-promises') ?? '';
    await writeFile('cases/mine.case.yaml', ours.replace('id: three-promises', 'id: mine'));
    await run('startCase', 'mine');
    await run('endRound');
    assert.deepEqual(await records(), ['mine']);
  });

  it('draws others as long as there are some', async () => {
    for (let round = 1; round <= 4; round++) {
      await run('start45MinuteMock');
      await run('endRound');
      await until('the record', async () => (await records()).length === round || undefined);
    }
    const played = await records();
    assert.equal(new Set(played).size, 4);
    assert.ok(!played.includes(''));
  });
});
