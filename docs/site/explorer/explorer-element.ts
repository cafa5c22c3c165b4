import { explorerView } from './explorer-view.ts';
import { providers } from './run/registry.ts';
import { element } from './view/dom.ts';
import { styles } from './view/styles.ts';

/** `<wa-explorer provider="..." operation="contacts.list">`: a form that calls an operation against the provider's fake. */
export class ExplorerElement extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const binding = providers.get(this.getAttribute('provider') ?? '');
    root.append(element('style', {}, styles));
    if (binding) root.append(explorerView(binding, this.getAttribute('operation') ?? ''));
    else root.append(element('p', {}, `The module of "${this.getAttribute('provider') ?? ''}" is not loaded.`));
  }
}
