import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { canRunServer, ensureServer } from './install.mjs';

/** The folder of the extensions that VS Code brings along: of the server, else of desktop VS Code. */
async function builtInExtensions() {
  if (canRunServer) return join((await ensureServer('newest')).root, 'extensions');
  const program = dirname(await downloadAndUnzipVSCode());
  const app = process.platform === 'darwin' ? '../Resources/app' : 'resources/app';
  return join(program, app, 'extensions');
}

/** Tells tests of grammars among the bundles where VS Code's own grammars are. */
export async function provideGrammars(bundles) {
  if (!bundles.some((file) => file.includes('syntaxes'))) return;
  process.env.STAR_BUILT_IN_EXTENSIONS = await builtInExtensions();
}
