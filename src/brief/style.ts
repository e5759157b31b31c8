/**
 * The stylesheet of a brief: two pages of A4 or Letter in print, one sheet on a screen; light, since it is paper. It stands
 * in the page's one <style>, or is served beside it.
 */
export const BRIEF_CSS = `
:root { color-scheme: light; --ink: #1f1d1a; --soft: #57534b; --rule: #d9d4c7; --accent: #24508a;
  --serif: "Source Serif 4", Charter, "Bitstream Charter", Georgia, Cambria, "Times New Roman", serif;
  --sans: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
* { box-sizing: border-box; }
html { background: #f1eee6; color: var(--ink); font: 8.7pt/1.34 var(--serif); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 210mm; margin: 8mm auto; padding: 14mm 15mm; background: #fff; }
h1 { font-size: 16.5pt; line-height: 1.15; font-weight: 600; margin: 0 0 2mm; letter-spacing: -0.005em; }
h2 { font-size: 10.5pt; line-height: 1.2; font-weight: 600; margin: 3mm 0 0.8mm; padding-top: 0.9mm; border-top: 0.6pt solid var(--ink);
  break-after: avoid; }
h3 { font: 600 7.6pt/1.3 var(--sans); margin: 1.2mm 0 0.4mm; color: var(--soft); break-after: avoid; }
p { margin: 0 0 1mm; }
.method, .more, figcaption .legend, caption { color: var(--soft); font: 7.1pt/1.35 var(--sans); }
.more { margin: 0.6mm 0 0; }
a { color: var(--accent); text-decoration-thickness: 0.5pt; text-underline-offset: 1.5pt; }
sup { font: 6.2pt/0 var(--sans); vertical-align: baseline; position: relative; top: -0.42em; margin-left: 0.12em; white-space: nowrap; }
sup a { text-decoration: none; padding: 0 0.1em; }
.items { list-style: none; margin: 0; padding: 0; }
.items li { display: grid; grid-template-columns: 33mm 1fr; gap: 0 3mm; padding: 0.3mm 0; break-inside: avoid; }
.items .when { font: 7.2pt/1.62 var(--sans); color: var(--soft); }
figure { margin: 0; break-inside: avoid; }
figcaption { margin-top: 0.8mm; }
figcaption .legend { display: block; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 9px var(--sans); fill: var(--soft); }
svg .way { font-weight: 600; fill: var(--ink); }
svg .axis { stroke: var(--ink); stroke-width: 0.6; }
svg .grid { stroke: var(--rule); stroke-width: 0.6; }
.deed-cooperation { fill: #1b6280; } .word-cooperation { fill: #a9cbd8; }
.deed-conflict { fill: #9a4312; } .word-conflict { fill: #e6b99e; }
table { width: 100%; border-collapse: collapse; font: 7.5pt/1.28 var(--sans); font-variant-numeric: tabular-nums; }
caption { caption-side: bottom; text-align: left; padding-top: 0.8mm; }
th, td { padding: 0.4mm 1.5mm 0.4mm 0; text-align: left; vertical-align: top; border-bottom: 0.4pt solid var(--rule); }
th { font-weight: 600; }
thead th { color: var(--soft); border-bottom-color: var(--ink); }
thead th:not(:first-child), td { text-align: right; width: 17%; padding-right: 0; padding-left: 1.5mm; }
tbody th { font-weight: 400; }
tbody .way { font-weight: 600; padding-top: 1.2mm; }
tr { break-inside: avoid; }
.remark { display: block; color: var(--soft); font-size: 6.9pt; }
.notes { columns: 3; column-gap: 5mm; margin: 0; padding: 0; list-style: none; font-size: 6.5pt; line-height: 1.24; }
.notes li { margin: 0 0 0.7mm; padding-left: 4.2mm; text-indent: -4.2mm; overflow-wrap: anywhere; orphans: 2; widows: 2; }
.notes .number { display: inline-block; width: 4.2mm; text-indent: 0; font: 600 6.2pt var(--sans); color: var(--soft); }
.notes q { quotes: none; color: var(--soft); }
.notes b { font-weight: inherit; color: var(--ink); }
.notes a { text-decoration: none; }
.notes a:hover { text-decoration: underline; }
.notes .place { color: var(--soft); font-family: var(--sans); font-size: 6pt; }
:target { background: #fbf0cf; }
@media screen and (max-width: 700px) {
  html { font-size: 11.5pt; }
  main { margin: 0; padding: 6mm 4mm; }
  .items li { grid-template-columns: 1fr; }
  .notes { columns: 1; font-size: 10pt; }
  .notes .place { font-size: 9pt; }
  .scroll { overflow-x: auto; }
}
@page { size: portrait; margin: 12mm 15mm 13mm;
  @bottom-left { content: "Chancery"; font: 6.5pt sans-serif; color: #57534b; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 6.5pt sans-serif; color: #57534b; } }
@media print {
  html { background: none; }
  main { max-width: none; margin: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
}
`.trim()
