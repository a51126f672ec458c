import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readJson } from './manifest';

/** What a marketplace and a host read of the manifest. */
interface Listing {
  categories: string[];
  keywords: string[];
  icon: string;
  galleryBanner: { color: string; theme: string };
  repository: { url: string };
  bugs: { url: string };
  license: string;
  main: string;
  browser: string;
  extensionKind: string[];
  activationEvents: string[];
  sponsor?: unknown;
  capabilities: Record<
    'untrustedWorkspaces' | 'virtualWorkspaces',
    { supported: unknown; description: string; restrictedConfigurations?: string[] }
  >;
}

const manifest = readJson('package.json') as Listing;

/** Those that the marketplace knows. */
const CATEGORIES = new Set([
  ...['AI', 'Azure', 'Chat', 'Data Science', 'Debuggers', 'Education', 'Extension Packs'],
  ...['Formatters', 'Keymaps', 'Language Packs', 'Linters', 'Machine Learning', 'Notebooks'],
  ...['Other', 'Programming Languages', 'SCM Providers', 'Snippets', 'Testing', 'Themes'],
  'Visualization',
]);

/**
 * Each wakes the extension up only where it has something to do: a Markdown file may be a story; a
 * page of ours that VS Code restores needs its host; a workspace with stories, cases, a plan or a
 * round that is running has a badge, findings or a countdown to show.
 */
const ACTIVATION = [
  'onLanguage:markdown',
  ...['board', 'round', 'debrief', 'interviewer', 'patterns', 'retrieval'].map(
    (page) => `onWebviewPanel:starStories.${page}`,
  ),
  ...['**/stories/**/*.md', '**/*.star.md', '**/*.case.yaml', 'plan.md', 'rounds/.running'].map(
    (pattern) => `workspaceContains:${pattern}`,
  ),
];

describe('the listing', () => {
  it('has known categories, and keywords that aren’t too many', () => {
    assert.ok(manifest.categories.length > 0);
    for (const one of manifest.categories) assert.ok(CATEGORIES.has(one), one);
    assert.ok(manifest.keywords.length > 0 && manifest.keywords.length <= 30);
    assert.equal(new Set(manifest.keywords).size, manifest.keywords.length);
  });

  it('has a square PNG of 128 pixels or more as its icon, and a banner', () => {
    const file = readFileSync(manifest.icon);
    assert.equal(file.toString('latin1', 1, 4), 'PNG');
    assert.ok(file.readUInt32BE(16) >= 128);
    assert.equal(file.readUInt32BE(16), file.readUInt32BE(20));
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.match(manifest.galleryBanner.theme, /^(dark|light)$/);
  });

  it('says where the source is, where to report, and the license that lies beside it', () => {
    assert.match(manifest.repository.url, /^https:\/\/\S+\.git$/);
    assert.equal(manifest.bugs.url, manifest.repository.url.replace(/\.git$/, '/issues'));
    assert.ok(readFileSync('LICENSE', 'utf8').startsWith(`${manifest.license} License`));
    assert.equal(manifest.sponsor, undefined);
  });

  it('runs in both hosts, near the files if it can choose', () => {
    assert.ok(manifest.main && manifest.browser && manifest.main !== manifest.browser);
    assert.deepEqual(manifest.extensionKind, ['workspace', 'ui']);
  });

  it('is woken up by what it has to do with, and by nothing else', () => {
    assert.deepEqual(manifest.activationEvents, ACTIVATION);
  });

  it('says what a workspace without trust and one without a file system can do', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(virtualWorkspaces.supported, 'limited');
    assert.equal(untrustedWorkspaces.supported, 'limited');
    // The only setting that says where we write: a stranger's workspace mustn't choose that.
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['starStories.planFile']);
    for (const { description } of [untrustedWorkspaces, virtualWorkspaces])
      assert.match(description, /^%.+%$/);
  });
});
