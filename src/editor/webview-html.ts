import { Uri, type Webview } from 'vscode';
import { readersLanguage } from './language';

/** Folder of the bundled pages: the only one that a webview of ours may load from. */
export function pagesRoot(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist', 'views');
}

/**
 * The document of a webview whose page is bundled as `dist/views/<page>.js` and `<page>.css`. The
 * page draws into `#root`; its script and its styles are those with this document's nonce, nothing else
 * is loaded.
 */
export function webviewHtml(options: {
  webview: Webview;
  extensionUri: Uri;
  page: string;
  title: string;
  /** Whether the page draws pictures that it has made itself. */
  pictures?: boolean;
}): string {
  const { webview, extensionUri, page, title, pictures = false } = options;
  const root = pagesRoot(extensionUri);
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(root, file)).toString();
  const nonce = createNonce();
  const images = pictures ? ' img-src blob:;' : '';
  const language = readersLanguage();
  const policy = `default-src 'none';${images} style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language?.tag ?? 'en'}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" nonce="${nonce}" href="${address(`${page}.css`)}">
<title>${escapeHtml(title)}</title>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="language">${language ? jsonForHtml(language) : 'null'}</script>
<script nonce="${nonce}" src="${address(`${page}.js`)}"></script>
</body>
</html>`;
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON that can't end the script element it stands in. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

/** The picture on the tab of a page of ours, for both kinds of themes. */
export function tabIcon(extensionUri: Uri): { light: Uri; dark: Uri } {
  const icon = (theme: string) => Uri.joinPath(extensionUri, 'media', `tab-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}
