import * as l10n from '@vscode/l10n';
import type { ExportFormat } from '../shared/export-format';
import type { ExportOffer } from '../shared/exports';

export const exportOffers = (): readonly ExportOffer<ExportFormat>[] => [
  {
    format: 'html',
    label: l10n.t('Page to print'),
    meaning: l10n.t('One HTML file to print or to send'),
  },
  { format: 'markdown', label: l10n.t('Markdown'), meaning: l10n.t('The whole board as text') },
  {
    format: 'svg',
    label: l10n.t('SVG'),
    meaning: l10n.t('The readiness plot as a picture of any size'),
  },
  {
    format: 'png',
    label: l10n.t('PNG'),
    meaning: l10n.t('The readiness plot as a picture in pixels'),
  },
];
