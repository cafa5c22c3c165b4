import type { JsonObject } from './document.ts';

/** The one type that a schema allows beside null, or undefined. */
export function onlyType({ type }: JsonObject): string | undefined {
  const types = [type].flat().filter((one) => one !== 'null');
  const [only] = types;
  return types.length === 1 && typeof only === 'string' ? only : undefined;
}
