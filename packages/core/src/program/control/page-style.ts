/** The style of the page, light and dark, from a phone to a wide screen. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --back: #ffffff; --fore: #1b1f24; --soft: #57606a; --edge: #8c959f; --card: #f3f5f7;
  --mark: #7a3e00; --mark-back: #fff1dc; --act: #0b57b7; --act-fore: #ffffff; --bad: #a31621; --good: #10652f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #12161b; --fore: #e8ecf0; --soft: #a3adb8; --edge: #6a7480; --card: #1c222a;
    --mark: #ffcf8a; --mark-back: #3b2a10; --act: #8fbcff; --act-fore: #0b1420; --bad: #ff9a9f; --good: #7fd79a;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; background: var(--back); color: var(--fore);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; } h2 { font-size: 1.25rem; margin: 0 0 .5rem; } h3 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; }
header { border: 2px solid var(--mark); border-radius: .5rem; padding: 1rem; background: var(--mark-back); }
header h1, header strong { color: var(--mark); }
a { color: var(--act); }
header a { color: inherit; }
section { margin-top: 1.5rem; }
form, .buttons { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .75rem 0; padding: .75rem;
  background: var(--card); border-radius: .5rem; }
form h3, .buttons h3 { flex-basis: 100%; }
label { display: flex; flex-direction: column; color: var(--soft); font-size: .9rem; min-width: 0; max-width: 100%; }
input, select, button { font: inherit; color: inherit; max-width: 100%; min-height: 2.5rem; padding: .25rem .75rem;
  border: 1px solid var(--edge); border-radius: .375rem; background: var(--back); color: var(--fore); }
button { background: var(--act); color: var(--act-fore); border-color: var(--act); cursor: pointer; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
#notice { min-height: 1.5rem; font-weight: 600; }
.bad { color: var(--bad); } .good { color: var(--good); }
ol { list-style: none; margin: 0; padding: 0; max-height: 30rem; overflow-y: auto; }
li { border-top: 1px solid var(--edge); }
summary { padding: .5rem 0; cursor: pointer; }
summary span { margin-right: .75rem; }
pre { margin: 0 0 .75rem; padding: .5rem; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere;
  font-size: .85rem; }
code, pre, time { font-family: ui-monospace, monospace; }
@media (min-width: 60rem) {
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  #notice, main > section:first-of-type { grid-column: 1 / -1; }
}
`;
