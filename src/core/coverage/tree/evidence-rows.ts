import * as l10n from '@vscode/l10n';
import { evidenceWords } from '../../guide/evidence';
import { isExploratoryArea } from '../../guide/focus-areas';
import { SECTIONS } from '../../guide/sections';
import { languageTag } from '../../language';
import type { Covered } from '../covered';
import type { CoveringStory } from '../covering';
import type { SignPlace } from '../record';
import { treeRow, type TreeNode } from './node';

/** Below a story of a focus area: what of it the text shows, and where. */
export function evidenceRows({ id: area, name }: Covered, story: CoveringStory): TreeNode[] {
  if (!isExploratoryArea(area)) return [];
  const { id: storyId, signs, weaknesses } = story;
  // One row a sign, so that ids differ whatever a record says.
  const bySign = new Map(signs.map((place) => [place.sign, place]));
  const rows = [...bySign.values()].flatMap((place) => {
    const words = evidenceWords(area, place.sign);
    return words ? [signRow(`signs:${area}:${place.sign}:${storyId}`, words, place, storyId)] : [];
  });
  return weaknesses.includes('not-shown') ? [...rows, notShownRow(area, name, storyId)] : rows;
}

function signRow(
  id: string,
  words: string,
  { section, line }: SignPlace,
  storyId: string,
): TreeNode {
  const title = SECTIONS.find(({ kind }) => kind === section)?.title ?? section;
  return treeRow({
    id,
    kind: 'evidence',
    level: 4,
    label: l10n.t('Shown in {0}: {1}', title, words),
    detail: l10n.t('Opens the story at line {0}.', (line + 1).toLocaleString(languageTag())),
    icon: 'shown',
    action: { type: 'open-story', storyId, at: line },
  });
}

function notShownRow(area: string, name: string, storyId: string): TreeNode {
  return treeRow({
    id: `signs:${area}::${storyId}`,
    kind: 'evidence',
    level: 4,
    label: l10n.t('The text hardly shows {0}', name),
    description: l10n.t('see what is missing'),
    detail: l10n.t(
      'Opens the story where it names its focus; a finding there says what is missing.',
    ),
    icon: 'not-shown',
    action: { type: 'open-story', storyId, at: 'focus' },
  });
}
