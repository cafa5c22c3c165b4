import { type Json, type JsonObject, member } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';
import type { ResponseContract } from './contract.ts';
import { readContent } from './read-content.ts';
import { readHeaders } from './read-headers.ts';

/** Reads the responses of an operation, in the order of the description. */
export function readResponses(root: JsonObject, node: JsonObject): ResponseContract[] {
  const responses = member(node, 'responses');
  // A reference to a response has no place of its own in the generated types.
  const isInline = !JSON.stringify(responses ?? {}).includes('#/components/responses');
  return Object.entries(responses ?? {})
    .filter(([status]) => !status.startsWith('x-'))
    .map(([status, value]: [string, Json]) => {
      const response = resolve(root, value);
      const content = readContent(root, response?.['content']);
      return { status, content, headers: readHeaders(root, response?.['headers']), isInline };
    });
}
