import { element, freshId } from '../view/dom.ts';
import { createEditor } from './editor.ts';
import { type Ask, type Language, startLanguage } from './language-client.ts';
import type { Problem } from './language-messages.ts';
import { outputPanel } from './output-panel.ts';
import type { Declarations, PlaygroundProvider } from './playground-data.ts';
import { runCode } from './runner.ts';

/** Makes the playground from its files below an address. */
export function playgroundView(root: ShadowRoot, base: URL, all: readonly PlaygroundProvider[]): HTMLElement {
  const at = (file: string) => new URL(file, base);
  const problems = element('ul', { class: 'problems' });
  const problemText = element('p', { class: 'status', role: 'status' });
  const isChecking = (is: boolean) => problemText.setAttribute('aria-busy', String(is));
  const output = outputPanel();
  let ask: Ask | undefined;
  let language: Language | undefined;
  let stop: (() => void) | undefined;
  const showProblems = (found: readonly Problem[]) => {
    problemText.textContent =
      found.length === 0
        ? 'No type errors.'
        : `The types say ${found.length === 1 ? 'one thing is' : `${found.length} things are`} wrong:`;
    problemText.className = `status ${found.length === 0 ? 'ok' : 'bad'}`;
    isChecking(false);
    problems.replaceChildren(
      ...found.slice(0, 10).map(({ line, message }) => element('li', {}, `Line ${line}: ${message}`)),
    );
  };
  const editor = createEditor({ root, ask: () => ask, changed: () => isChecking(true), found: showProblems });
  const provider = selectOf(
    'Provider',
    all.map(({ id, title }) => [id, title] as const),
  );
  const sample = selectOf('Sample', []);
  const current = () => all.find(({ id }) => id === provider.select.value) ?? all[0];
  let loads = 0;
  const loadTypes = async (id: string, isWanted: () => boolean) => {
    ask = undefined;
    language?.end();
    language = undefined;
    isChecking(true);
    problemText.textContent = 'The types are being loaded …';
    problemText.className = 'status';
    problems.replaceChildren();
    const files = await Promise.all(
      ['library.json', `${id}/types.json`].map(async (file) => (await (await fetch(at(file))).json()) as Declarations),
    );
    if (!isWanted()) return;
    const started = startLanguage(at('language.js'));
    language = started;
    await started.ask({ ask: 'open', declarations: files });
    if (!isWanted()) return;
    ask = started.ask;
    const code = editor.read();
    const found = await ask({ ask: 'problems', code });
    // The editor asks by itself about what was written meanwhile.
    if (isWanted() && editor.read() === code) showProblems(found);
  };
  const showSample = () => editor.write(current()?.samples[Number(sample.select.value)]?.code ?? '');
  const showProvider = () => {
    const chosen = current();
    if (!chosen) return;
    sample.select.replaceChildren(
      ...chosen.samples.map(({ title }, index) => element('option', { value: String(index) }, title)),
    );
    showSample();
    const load = (loads += 1);
    // Another provider may be chosen meanwhile, which ends the compiler of this one.
    const isWanted = () => load === loads;
    loadTypes(chosen.id, isWanted).catch((error: unknown) => {
      if (!isWanted()) return;
      problemText.textContent = `The types could not be loaded: ${String(error)}`;
      isChecking(false);
    });
  };
  provider.select.addEventListener('change', showProvider);
  sample.select.addEventListener('change', showSample);
  const runButton = element('button', { type: 'button', click: () => void run() }, 'Run');
  const stopButton = element(
    'button',
    { type: 'button', class: 'quiet', disabled: true, click: () => stop?.() },
    'Stop',
  );
  const run = async () => {
    const chosen = current();
    if (!chosen) return;
    stop?.();
    output.clear();
    try {
      if (!ask) throw new Error('The compiler is being loaded; run it again in a moment.');
      const modules = Object.entries(chosen.modules).map(([entry, file]) => [
        `@wa-clients/${chosen.id}${entry.slice(1)}`,
        at(file).href,
      ]);
      const { code } = await ask({
        ask: 'compile',
        code: editor.read(),
        modules: Object.fromEntries(modules) as Record<string, string>,
      });
      stopButton.disabled = false;
      stop = runCode(at('runner.js'), code, (line) => {
        output.add(line);
        if (line.level !== 'end') return;
        stopButton.disabled = true;
        stop = undefined;
      });
    } catch (error) {
      output.add({ level: 'error', text: error instanceof Error ? error.message : String(error) });
    }
  };
  showProvider();
  return element(
    'section',
    { 'aria-label': 'Playground' },
    element('div', { class: 'panel' }, element('div', { class: 'settings' }, provider.node, sample.node)),
    editor.node,
    element('div', { class: 'panel types' }, problemText, problems),
    element('div', { class: 'row actions' }, runButton, stopButton),
    output.node,
  );
}

function selectOf(label: string, options: readonly (readonly [value: string, text: string])[]) {
  const select = element(
    'select',
    { id: freshId() },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  return {
    select,
    node: element('div', { class: 'field' }, element('label', { for: select.id, class: 'name' }, label), select),
  };
}
