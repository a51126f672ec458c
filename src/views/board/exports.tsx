import { send } from './connection';
import type { ExportFormat } from './protocol';

const FORMATS: { format: ExportFormat; label: string; meaning: string }[] = [
  { format: 'html', label: 'Print page', meaning: 'One HTML file to print or to send' },
  { format: 'markdown', label: 'Markdown', meaning: 'The whole board as text' },
  { format: 'svg', label: 'SVG', meaning: 'The readiness plot as a picture of any size' },
  { format: 'png', label: 'PNG', meaning: 'The readiness plot as a picture in pixels' },
];

/** Saves the board, or its plot, as a file. */
export function Exports() {
  return (
    <div class="exports" role="group" aria-labelledby="exports">
      <span id="exports">Save as</span>
      {FORMATS.map(({ format, label, meaning }) => (
        <button
          key={format}
          type="button"
          class="secondary"
          data-key={`export:${format}`}
          title={meaning}
          onClick={() => send({ type: 'export', format })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
