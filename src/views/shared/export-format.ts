/** What a page can be saved as: all of it as a page or text, a picture of it as SVG or PNG. */
export type ExportFormat = 'html' | 'markdown' | 'svg' | 'png';
