import type { NameLock, OperationName } from '../names/names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import type { OperationContract, OperationDocumentation } from './contract.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { withInputNames } from './input-names.ts';
import { labelOf } from './label-of.ts';
import { readPagination } from './pagination.ts';
import { readBody } from './read-body.ts';
import { readParameters } from './read-parameters.ts';
import { readResponses } from './read-responses.ts';
import { readResult } from './read-result.ts';

/**
 * Reads the contract of an operation.
 *
 * @throws SpecRefusal for a hint of the overlay that contradicts the description.
 */
export function readOperation(
  root: JsonObject,
  found: FoundOperation,
  names: NameLock,
  file: string,
): OperationContract {
  const { id, node, path } = found;
  const method = found.method.toUpperCase();
  const sent = readParameters(root, found);
  const body = readBody(root, node, sent);
  const responses = readResponses(root, node, method);
  const idempotent = node['x-idempotent'];
  const hasOwnId = typeof node['operationId'] === 'string';
  return {
    id,
    hasOwnId,
    label: labelOf(found),
    pointer: pointerTo(pointerTo('/paths', path), found.method),
    method,
    path,
    name: names.operations[id] as OperationName,
    documentation: documentationOf(node),
    parameters: withInputNames(sent, body),
    body,
    responses,
    result: readResult(method, node, responses, hasOwnId),
    pagination: readPagination(root, found, sent, body?.fields ?? [], file),
    idempotencyKey: readIdempotencyKey(found, sent, file),
    isIdempotent: typeof idempotent === 'boolean' ? idempotent : undefined,
    fakeHint: node['x-fake'],
    paginationHint: node['x-pagination'],
  };
}

function documentationOf(node: JsonObject): OperationDocumentation {
  return {
    summary: textOf(node['summary']),
    description: textOf(node['description']),
    isDeprecated: node['deprecated'] === true,
    tag: Array.isArray(node['tags']) ? textOf(node['tags'][0]) : undefined,
    evidence: textOf(node['x-evidence']),
    capability: textOf(node['x-capability']),
  };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
