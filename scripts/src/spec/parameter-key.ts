import type { JsonObject } from './document.ts';

/** What tells a parameter apart from others: its place and its name, of headers in any case; undefined without a name. */
export function parameterKey({ in: place, name }: JsonObject): string | undefined {
  if (typeof name !== 'string' || typeof place !== 'string') return undefined;
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}
