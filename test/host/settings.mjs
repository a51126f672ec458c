/** User settings that keep the window still: no welcome page, gallery, chat, updates or telemetry. */
export const QUIET = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Every folder is trusted without asking. */
export const TRUSTING = { 'security.workspace.trust.enabled': false };

/** No folder is trusted and nobody is asked, so that windows start restricted. */
export const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};

/**
 * Settings that choose the extension host. In the browser nothing else does.
 * @param {'node' | 'web'} kind
 * @param {string[]} extensions ids
 */
export function settingsFor(kind, extensions) {
  if (kind === 'node') return {};
  return { 'remote.extensionKind': Object.fromEntries(extensions.map((id) => [id, ['web']])) };
}
