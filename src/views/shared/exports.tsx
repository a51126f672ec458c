import * as l10n from '@vscode/l10n';
/** A kind of file that a page can be saved as. */
export interface ExportOffer<Format extends string> {
  readonly format: Format;
  readonly label: string;
  readonly meaning: string;
}

/** Saves what a page shows, or its pictures, as a file. */
export function Exports<Format extends string>(props: {
  formats: readonly ExportOffer<Format>[];
  onExport: (format: Format) => void;
}) {
  const { formats, onExport } = props;
  return (
    <div class="exports" role="group" aria-labelledby="exports">
      <span id="exports">{l10n.t('Save as')}</span>
      {formats.map(({ format, label, meaning }) => (
        <button
          key={format}
          type="button"
          class="secondary"
          data-key={`export:${format}`}
          title={meaning}
          onClick={() => onExport(format)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
