import { explorerView } from './explorer-view.ts';
import { fromFragment, toFragment } from './run/form-link.ts';
import { providers } from './run/registry.ts';
import { element } from './view/dom.ts';
import { styles } from './view/styles.ts';

/**
 * `<wa-explorer provider="..." operation="contacts.list">`: a form that calls an operation against the provider's fake. The
 * fragment of the page's address has the form, so that it comes back when the page is loaded again.
 */
export class ExplorerElement extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const provider = this.getAttribute('provider') ?? '';
    const binding = providers.get(provider);
    if (!binding) return root.append(element('p', {}, `The module of "${provider}" is not loaded.`));
    const operation = this.getAttribute('operation') ?? '';
    const view = () =>
      explorerView(binding, {
        operation,
        linked: fromFragment(location.hash),
        keep: (linked) => history.replaceState(history.state, '', toFragment(linked)),
      });
    let shown = view();
    root.append(element('style', {}, styles), shown);
    // Another link to the form of this page.
    addEventListener('hashchange', () => {
      if (!fromFragment(location.hash)) return;
      const next = view();
      shown.replaceWith(next);
      shown = next;
    });
    return undefined;
  }
}
