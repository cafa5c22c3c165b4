import { element } from '../view/dom.ts';
import { styles } from '../view/styles.ts';
import type { PlaygroundProvider } from './playground-data.ts';
import { playgroundView } from './playground-view.ts';

const own = `
.output { padding: .75rem; overflow: auto; max-height: 24rem; min-height: 6rem; border-radius: .375rem; background: var(--x-code);
  border: 1px solid var(--x-line); font-family: var(--x-mono); font-size: .8125rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.output .error { color: var(--x-bad); } .output .end { color: var(--x-quiet); }
.problems { margin: 0; padding-inline-start: 1.25rem; font-size: .875rem; overflow-wrap: anywhere; } .problems:empty { display: none; }
.types { margin-block: 1rem; }
.types [aria-busy=true] { font-style: italic; }
`;

/** `<wa-playground>`: an editor with the types of a package, whose code runs in the page against the fakes. */
export class PlaygroundElement extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.append(element('style', {}, styles + own));
    this.#open(root).catch((error: unknown) =>
      root.append(element('p', { role: 'alert' }, `The playground could not be loaded: ${String(error)}`)),
    );
  }

  async #open(root: ShadowRoot): Promise<void> {
    const base = new URL('./playground/', import.meta.url);
    const providers = (await (await fetch(new URL('providers.json', base))).json()) as readonly PlaygroundProvider[];
    root.append(playgroundView(root, base, providers));
  }
}

if (!customElements.get('wa-playground')) customElements.define('wa-playground', PlaygroundElement);
