import type { Uri } from 'vscode';
import { headingsOf, wellFormed, type Headings } from '../core/story/headings';
import { lintSettings } from './config';

/** How sections may be headed as far as the settings say; a configuration file may say otherwise. */
export function headingsInSettings(uri: Uri): Headings {
  const { headingLanguages, headings } = lintSettings(uri);
  return headingsOf(wellFormed(headingLanguages, headings));
}
