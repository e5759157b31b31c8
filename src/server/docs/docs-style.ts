/** How the documentation of the API looks: the desk's paper, ink and accent, with the fonts of the system. */
export const DOCS_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1f1d1a; --ink-soft: #57534b; --rule: #d9d4c7; --accent: #24508a; --sunk: #f1eee6;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #e9e5dc; --ink-soft: #b3ada0; --rule: #3d3a35; --accent: #9dbfec; --sunk: #262421; }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Source Sans 3", system-ui, "Segoe UI", sans-serif;
}
main, header { max-width: 56rem; margin: 0 auto; }
h1 { font: 600 1.953rem/1.2 Georgia, "Times New Roman", serif; margin: 0 0 0.5rem; }
h2 { font: 600 1.5625rem/1.25 Georgia, "Times New Roman", serif; margin: 3rem 0 0.5rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.0625rem; margin: 2rem 0 0.25rem; overflow-wrap: anywhere; }
p { margin: 0.25rem 0 0.75rem; max-width: 40rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: 0.875em/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
nav a, summary { display: inline-block; padding: 0.2rem 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { text-align: left; color: var(--ink-soft); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; border-top: 1px solid var(--rule); }
thead th { font-weight: 600; color: var(--ink-soft); border-top: 0; }
tbody th { font-weight: 400; white-space: nowrap; }
.soft { color: var(--ink-soft); }
@media print { nav { display: none; } details > * { display: block; } }
`
