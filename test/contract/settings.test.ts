import assert from 'node:assert/strict';
import { readManifest, settingsOf, type Schema } from './manifest';

const manifest = readManifest();
const { configuration } = manifest.contributes;
const settings = Object.entries(settingsOf(manifest));

function schemasIn(schema: Schema): Schema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  return [schema, ...inner.flatMap(schemasIn)];
}

describe('settings', () => {
  it('come in groups with titles, each in its order', () => {
    assert.ok(configuration.length > 3);
    assert.deepEqual(
      configuration.map(({ order }) => order),
      configuration.map((_, at) => at + 1),
    );
    for (const { title, properties } of configuration) {
      assert.match(title, /^\p{Lu}/u);
      const orders = Object.values(properties).map(({ order = 0 }) => order);
      assert.equal(new Set(orders).size, orders.length, title);
      assert.ok(Math.min(...orders) > 0, title);
    }
  });

  it('are described in Markdown, and so is each of their values', () => {
    for (const [name, schema] of settings) {
      assert.ok((schema.markdownDescription ?? '').length > 20, name);
      for (const one of schemasIn(schema)) {
        if (one.enumDescriptions) assert.equal(one.enumDescriptions.length, one.enum?.length, name);
        else if (one.enum) assert.ok(one.description, `${name} doesn't say what its values mean`);
      }
    }
  });

  it('offer words where a value is chosen from a list, not ids', () => {
    const chosen = settings.filter(([, one]) => one.enum);
    assert.ok(chosen.length > 2);
    for (const [name, { enum: values, enumItemLabels: labels = [] }] of chosen) {
      assert.equal(labels.length, values?.length, name);
      for (const label of labels) assert.match(label, /^\p{Lu}/u, name);
    }
  });

  it('link to settings that exist', () => {
    const linked = settings.flatMap(([, { markdownDescription = '' }]) =>
      [...markdownDescription.matchAll(/`#([\w.]+)#`/g)].map(([, name]) => name),
    );
    assert.ok(linked.length > 0);
    for (const name of linked)
      assert.ok(
        settings.some(([known]) => known === name),
        name,
      );
  });

  it('hold for a folder where they are about its files, else for the window', () => {
    for (const [name, { scope }] of settings) {
      const wanted = name.startsWith('starStories.rounds.') ? 'window' : 'resource';
      // What may leave the machine is no workspace's to say.
      const isPrivate = name === 'starStories.assistantTools';
      assert.equal(scope, isPrivate ? 'application' : wanted, name);
    }
  });
});
