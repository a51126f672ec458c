import * as l10n from '@vscode/l10n';
import { element, type Markup } from '../../picture/markup';
import { text } from '../../picture/text';

/** What filled and hollow bars mean, on a line of its own. */
export function legend(y: number): Markup[] {
  return [
    element('rect', { class: 'bar strong', x: 0, y: y - 10, width: 11, height: 11, rx: 2 }),
    text(l10n.t('strong'), { class: 'label', x: 17, y }),
    element('rect', { class: 'bar weak', x: 75, y: y - 10, width: 11, height: 11, rx: 2 }),
    text(l10n.t('weak'), { class: 'label', x: 92, y }),
  ];
}
