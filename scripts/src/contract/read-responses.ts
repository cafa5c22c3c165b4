import { type Json, type JsonObject, member } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';
import type { ResponseContract } from './contract.ts';
import { readContent } from './read-content.ts';
import { readHeaders } from './read-headers.ts';

/** Reads the responses of an operation, in the order of the description; what HTTP gives no body has none. */
export function readResponses(root: JsonObject, node: JsonObject, method: string): ResponseContract[] {
  const responses = member(node, 'responses');
  // A reference to a response has no place of its own in the generated types.
  const isInline = !JSON.stringify(responses ?? {}).includes('#/components/responses');
  return Object.entries(responses ?? {})
    .filter(([status]) => !status.startsWith('x-'))
    .map(([status, value]: [string, Json]) => {
      const response = resolve(root, value);
      const content = method === 'HEAD' || isBodiless(status) ? [] : readContent(root, response?.['content']);
      return { status, content, headers: readHeaders(root, response?.['headers']), isInline };
    });
}

/** Whether a response of a status never has a body, whatever is described, by RFC 9110. */
export function isBodiless(status: string): boolean {
  return /^(1..|204|205|304)$/.test(status);
}
