import * as v from 'valibot';

/** What a page can be saved as: all of it as a page or text, a picture of it as SVG or PNG. */
export const exportFormat = v.picklist(['html', 'markdown', 'svg', 'png']);

export type ExportFormat = v.InferOutput<typeof exportFormat>;
