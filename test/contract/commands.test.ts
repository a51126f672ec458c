import assert from 'node:assert/strict';
import { readManifest } from './manifest';

const { contributes } = readManifest();
const { commands, menus, keybindings } = contributes;
const inMenu = (menu: string) => menus[menu] ?? [];

/** They work on what a menu or a fix hands over, or on a view that must be in sight. */
const NOT_IN_PALETTE = ['filterCoverage', 'collapseCoverage', 'switchOffRule'];

/** Where users look for a command, with the one that each must offer. */
const PLACES: [menu: string, command: string][] = [
  ['editor/title', 'showCoverage'],
  ['editor/title', 'rateRound'],
  ['editor/title', 'noteTold'],
  ['editor/context', 'fixAll'],
  ['explorer/context', 'newStory'],
  ['explorer/context', 'rateRound'],
  ['view/title', 'newStory'],
  ['view/item/context', 'rateRound'],
  ['file/newFile', 'newStory'],
];

describe('commands', () => {
  it('have titles in sentence case under one category', () => {
    for (const { title, category } of commands) {
      assert.equal(category, 'STAR');
      assert.match(title, /^\p{Lu}/u);
      assert.doesNotMatch(title.slice(1), /(?<!\p{L})\p{Lu}\p{Ll}/u, title);
      assert.doesNotMatch(title, /\.$|^STAR/, title);
    }
  });

  it('have an icon of VS Code where a toolbar shows them', () => {
    const shown = Object.values(menus)
      .flat()
      .filter(({ group }) => /^(navigation|inline)/.test(group ?? ''));
    assert.ok(shown.length > 10);
    for (const { command } of shown) {
      const icon = commands.find((one) => one.command === command)?.icon;
      assert.match(icon ?? '', /^\$\([a-z-]+\)$/, command);
    }
  });

  it('are offered by the palette only while they can run', () => {
    const palette = new Map(inMenu('commandPalette').map((one) => [one.command, one.when]));
    for (const { command, enablement } of commands) {
      if (enablement !== undefined) assert.equal(palette.get(command), enablement, command);
    }
    const hidden = [...palette].filter(([, when]) => when === 'false').map(([command]) => command);
    assert.deepEqual(hidden.sort(), NOT_IN_PALETTE.map((name) => `starStories.${name}`).sort());
  });

  for (const [menu, name] of PLACES) {
    it(`${menu} offers ${name}`, () => {
      const item = inMenu(menu).find(({ command }) => command === `starStories.${name}`);
      assert.ok(item?.group);
      if (menu !== 'file/newFile') assert.ok(item.when, 'offered everywhere');
    });
  }

  it('have keys only while they have a use, one of its own each', () => {
    for (const { when } of keybindings)
      assert.match(when ?? '', /^starStories\.round(Owner|Running)/);
    for (const os of ['key', 'mac'] as const) {
      const keys = keybindings.map((one) => one[os]);
      assert.equal(new Set(keys).size, keybindings.length);
    }
  });
});
