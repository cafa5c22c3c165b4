import { member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { camelCase, upperFirst } from './words.ts';

/** The name under which a provider's `pagination.ts` exports a strategy. */
export function strategyExport(strategy: string): string {
  return `by${upperFirst(camelCase(strategy))}`;
}

/** Names of the strategies' constants that an operation's code takes from `pagination.ts`. */
export function strategyExportsOf({ node }: FoundOperation): string[] {
  const hints = node['x-pagination'];
  const names = Array.isArray(hints) ? hints.map((hint) => member(hint, 'strategy')) : [];
  return names.filter((name) => typeof name === 'string').map(strategyExport);
}
