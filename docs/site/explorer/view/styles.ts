/** The look of the explorer and the playground: the site's own colours, with others where it sets none. */
export const styles = `
:host {
  display: block; color-scheme: inherit; font: 400 1rem/1.5 var(--font, system-ui, sans-serif);
  --x-bg: var(--bg, light-dark(#fff, #14181c)); --x-soft: var(--bg-soft, light-dark(#f4f6f8, #1d2329));
  --x-text: var(--text, light-dark(#1b2126, #e6eaee)); --x-quiet: var(--text-soft, light-dark(#4f5b66, #a9b4be));
  --x-line: var(--line, light-dark(#cdd5dc, #3a444d)); --x-accent: var(--accent, light-dark(#0a6b4f, #5fd3a8));
  --x-on-accent: var(--accent-text, light-dark(#fff, #08231a)); --x-code: var(--code-bg, light-dark(#f2f4f7, #1a2027));
  --x-bad: var(--bad, light-dark(#b3261e, #ff9d94)); --x-ok: var(--ok, light-dark(#0b6b2e, #7fdc9c));
  --x-mono: var(--mono, ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace);
  color: var(--x-text); background: var(--x-bg);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.title { font-size: .9375rem; font-weight: 700; line-height: 1.4; }

p { margin: 0; }
a { color: var(--x-accent); }
.panel { border: 1px solid var(--x-line); border-radius: .5rem; padding: 1rem; margin-block: 0 1rem; min-width: 0; }
.panel > * + * { margin-top: .75rem; }
.head { display: grid; gap: .5rem; }
.label { font-family: var(--x-mono); font-size: .8125rem; overflow-wrap: anywhere; color: var(--x-quiet); }
.fields { display: grid; gap: .875rem; min-width: 0; }
.actions + .note { margin: 0 0 1rem; }
.fields:empty { display: none; }
.fields:not(:empty) + .optional, .group > * + * { margin-top: .875rem; }
.field { display: grid; gap: .25rem; min-width: 0; }
.name { font-weight: 600; font-size: .875rem; overflow-wrap: anywhere; }
.type, .note { color: var(--x-quiet); font-size: .8125rem; }
.type { font-family: var(--x-mono); font-size: .75rem; }
.note { overflow-wrap: anywhere; line-height: 1.4; }
.required { color: var(--x-bad); font-size: .75rem; }
.field-error { color: var(--x-bad); font-size: .8125rem; font-weight: 600; overflow-wrap: anywhere; }
fieldset { border: 1px solid var(--x-line); border-radius: .375rem; padding: .5rem .875rem .875rem; margin: 0; min-width: 0; }
fieldset > * + *:not(legend) { margin-top: .625rem; }
legend { padding: 0 .375rem; }
.items, .item { display: grid; gap: .5rem; min-width: 0; }
.item { border-left: 3px solid var(--x-line); padding-left: .75rem; justify-items: stretch; }
.item > button { justify-self: start; }
input, select, textarea, button { font: inherit; font-size: .9375rem; color: inherit; max-width: 100%; }
input, select, textarea {
  width: 100%; min-width: 0; padding: .4375rem .5625rem; border: 1px solid var(--x-line); border-radius: .375rem;
  background: var(--x-bg); border-color: color-mix(in srgb, var(--x-quiet) 70%, var(--x-bg));
}
input[type=radio] { width: auto; margin-inline-end: .375rem; }
textarea { resize: vertical; }
textarea.code, pre, code { font-family: var(--x-mono); font-size: .8125rem; }
[aria-invalid=true] { border-color: var(--x-bad); outline: 1px solid var(--x-bad); }
button {
  padding: .4375rem .875rem; border: 1px solid transparent; border-radius: .375rem; cursor: pointer; font-weight: 600;
  background: var(--x-accent); color: var(--x-on-accent);
}
button.quiet { background: var(--x-soft); color: var(--x-text); border-color: var(--x-line); font-weight: 500; }
button[aria-pressed=true] { background: var(--x-accent); color: var(--x-on-accent); border-color: transparent; }
button:disabled { opacity: .55; cursor: not-allowed; }
:focus-visible { outline: 2px solid var(--x-accent); outline-offset: 2px; }
summary { cursor: pointer; font-size: .875rem; font-weight: 600; padding: .25rem 0; overflow-wrap: anywhere; }
details[open] > summary { margin-bottom: .5rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; } .row > * { margin: 0 !important; } .row > .title { margin-inline-end: .5rem !important; }
.settings { display: grid; gap: .875rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); align-items: start; }
.radios { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .9375rem; }
pre {
  margin: 0; padding: .75rem; overflow: auto; max-height: 20rem; border-radius: .375rem; background: var(--x-code);
  line-height: 1.5; white-space: pre; tab-size: 2; border: 1px solid var(--x-line);
}
.actions { margin-block: 0 1rem; }
.status { font-weight: 600; }
.status.ok { color: var(--x-ok); } .status.bad { color: var(--x-bad); }
.log { list-style: none; margin: 0; padding: 0; display: grid; gap: .25rem; font-size: .875rem; }
.log li { display: flex; gap: .75rem; min-width: 0; }
.log time { flex: 0 0 4.5rem; text-align: right; font-family: var(--x-mono); font-size: .75rem; color: var(--x-quiet); padding-top: .125rem; }
.log span { min-width: 0; overflow-wrap: anywhere; } .log .bad { color: var(--x-bad); } .log .ok { color: var(--x-ok); }
dl { display: grid; grid-template-columns: minmax(6rem, auto) minmax(0, 1fr); gap: .25rem .875rem; margin: 0; font-size: .875rem; }
dt { color: var(--x-quiet); } dd { margin: 0; font-family: var(--x-mono); font-size: .8125rem; overflow-wrap: anywhere; }
.checkpoint { font-family: var(--x-mono); font-size: .75rem; overflow-wrap: anywhere; color: var(--x-quiet); }
.exchange { border-top: 1px solid var(--x-line); padding-top: .375rem; }
.exchange summary { font-family: var(--x-mono); font-size: .8125rem; font-weight: 500; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30rem) { .panel { padding: .75rem; } fieldset { padding-inline: .625rem; } dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: .375rem; } }
`;
