import { readServers, readServersOf, type ServerContract } from '../../contract/read-servers.ts';
import type { JsonObject } from '../../spec/document.ts';
import { findOperations } from '../../spec/operations.ts';

/** The origin of a URL of the next page, as an example shows it, where no server of the description has it; undefined elsewhere. */
export function foreignOrigin(root: JsonObject, example: unknown): string | undefined {
  const shown = originOf(typeof example === 'string' ? example : '');
  if (shown === undefined) return undefined;
  const servers = [...readServers(root), ...findOperations(root).flatMap(readServersOf)];
  // A server that is chosen by who calls can be any.
  const isKnown = ({ baseUrl, template }: ServerContract) =>
    template.includes('{') || originOf(baseUrl ?? '') === shown;
  return servers.every(({ baseUrl }) => baseUrl === undefined) || servers.some(isKnown) ? undefined : shown;
}

function originOf(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : undefined;
}
