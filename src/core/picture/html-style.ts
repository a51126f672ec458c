/** Light and quiet; on paper, rows stay whole and headings of tables come again on each page. */
export const HTML_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 1040px; margin: 0 auto; padding: 32px 24px; }
h1 { margin: 0; font-size: 26px; }
h2 { margin: 32px 0 8px; font-size: 18px; break-after: avoid; }
h3 { margin: 16px 0 4px; font-size: 14px; }
.summary { margin: 4px 0 0; font-size: 16px; }
.quiet { color: #57606a; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 5px 10px 5px 0; border-bottom: 1px solid #d0d7de; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-color: #8b949e; font-weight: 600; }
tbody th { width: 26%; font-weight: 400; }
tbody th + td { width: 24%; }
.matrix { font-size: 11px; }
.matrix tbody th { width: 22%; font-weight: 600; overflow-wrap: anywhere; }
.matrix tbody td { width: auto; }
ol, ul { margin: 4px 0; padding-inline-start: 22px; }
li { break-inside: avoid; }
svg { max-width: 100%; height: auto; }
@page { margin: 14mm; }
@media print {
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr, svg { break-inside: avoid; }
}
`;
