import type { ExportFormat } from '../shared/export-format';
import type { ExportOffer } from '../shared/exports';

export const EXPORTS: readonly ExportOffer<ExportFormat>[] = [
  { format: 'html', label: 'Print page', meaning: 'One HTML file to print or to send' },
  { format: 'markdown', label: 'Markdown', meaning: 'The whole board as text' },
  { format: 'svg', label: 'SVG', meaning: 'The readiness plot as a picture of any size' },
  { format: 'png', label: 'PNG', meaning: 'The readiness plot as a picture in pixels' },
];
