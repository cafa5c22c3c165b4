import type { ProviderBinding } from './provider-binding.ts';

// Modules of several providers may stand on one page, each with its own copy of this one.
const key = Symbol.for('wa-clients.explorer.providers');
const host = globalThis as { [key]?: Map<string, ProviderBinding> };

/** The providers whose modules are loaded, by id. */
export const providers: Map<string, ProviderBinding> = (host[key] ??= new Map());
