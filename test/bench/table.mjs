/** Prints tables for people. */

/** Rows of cells as aligned columns; the first column is words, the others are numbers. */
export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many times as much one figure is as another. */
export function ratio(theirs, ours) {
  const times = theirs / ours;
  return Number.isFinite(times) ? `${times >= 10 ? Math.round(times) : times.toFixed(2)} x` : '';
}
