import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { readManifest } from './manifest';

const { contributes } = readManifest();
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const views = Object.values(contributes.views).flatMap((group) => group.map(({ id }) => id));
const commands = new Set([
  ...contributes.commands.map(({ command }) => command),
  ...views.map((id) => `${id}.focus`),
]);

describe('the walkthrough', () => {
  it('is one of thirty minutes in five steps or more (G1)', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(steps.length >= 5);
    const minutes = steps.map(({ title }) => Number(/ \((\d+) min\)$/.exec(title)?.[1]));
    assert.equal(
      minutes.reduce((sum, one) => sum + one, 0),
      30,
    );
  });

  it('has a button with a command that exists in each step', () => {
    for (const { id, description } of steps) {
      const lines = description.split('\n');
      assert.match(lines.at(-1) ?? '', /^\[[^\]]+\]\(command:[\w.]+\)$/, id);
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)\)/g)) {
        assert.ok(commands.has(command), command);
      }
    }
  });

  it('knows by itself when each step is done', () => {
    for (const { id, completionEvents } of steps) {
      assert.equal(completionEvents.length, 1, id);
      const [, kind, name = ''] = /^on(Command|View|Context):([\w.]+)$/.exec(
        completionEvents[0] ?? '',
      ) ?? [undefined, '', ''];
      if (kind === 'Command') assert.ok(commands.has(name), name);
      else if (kind === 'View') assert.ok(views.includes(name), name);
      else assert.equal(name, 'starStories.roundRunning');
    }
  });

  it('has a picture with words in each step', () => {
    for (const { media } of steps) {
      assert.ok(media.altText.length > 20);
      for (const path of Object.values(media.image)) assert.ok(statSync(path).size > 1000, path);
    }
  });
});
