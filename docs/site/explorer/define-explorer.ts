import { ExplorerElement } from './explorer-element.ts';
import type { ProviderBinding } from './run/provider-binding.ts';
import { providers } from './run/registry.ts';

/** Makes a provider known to the explorer, and the explorer to the page. */
export function defineExplorer(binding: ProviderBinding): void {
  providers.set(binding.data.provider, binding);
  if (!customElements.get('wa-explorer')) customElements.define('wa-explorer', ExplorerElement);
}
