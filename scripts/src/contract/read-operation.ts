import type { NameLock, OperationName } from '../names/names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import { hasField, sentMethod } from '../spec/methods.ts';
import { type FoundOperation, operationPointer } from '../spec/operations.ts';
import { checkKeptQuery } from './check-kept-query.ts';
import type { OperationContract, OperationDocumentation, ResultContract } from './contract.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { withInputNames } from './input-names.ts';
import { labelOf } from './label-of.ts';
import { readPagination } from './pagination.ts';
import { cannotHaveBody, readBody } from './read-body.ts';
import { isSaidOfOperations, readRequirements } from './read-credentials.ts';
import { isNamedOrigin, ownAddress, readOwnServers } from './read-servers.ts';
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
  const method = sentMethod(found.method);
  const sent = readParameters(root, found);
  checkKeptQuery(found, sent, file);
  const body = readBody(root, method, node, sent);
  const responses = readResponses(root, node, method);
  const credentials = readRequirements(root, found);
  const own = readOwnServers(root, found);
  const hasOwnId = typeof node['operationId'] === 'string';
  const result = readResult(method, node, responses, hasOwnId);
  const pagination = readPagination(root, found, sent, body?.fields ?? [], jsonOf(result), file);
  const idempotent = node['x-idempotent'];
  return {
    id,
    hasOwnId,
    label: labelOf(found),
    pointer: operationPointer(found),
    method,
    path,
    name: names.operations[id] as OperationName,
    documentation: documentationOf(node),
    parameters: withInputNames(
      sent,
      body,
      pagination.flatMap((one) => one.parameters),
    ),
    body,
    hasUnsentBody: body === undefined && node['requestBody'] !== undefined && cannotHaveBody(method),
    responses,
    result,
    pagination,
    credentials,
    hasOwnCredentials: isSaidOfOperations(root, credentials),
    server: ownAddress(own),
    keyAtServer: credentials.some((all) => all.length > 0) && isNamedOrigin(root, own),
    idempotencyKey: readIdempotencyKey(found, sent, file),
    // Nothing is known of a method without a field of its own; sent twice, it may do more.
    isIdempotent: typeof idempotent === 'boolean' ? idempotent : hasField(method) ? undefined : false,
    fakeHint: node['x-fake'],
    paginationHint: node['x-pagination'],
    toolHint: node['x-tool-class'],
  };
}

/** The schema of the JSON that a success has. */
function jsonOf({ successes }: ResultContract): Json | undefined {
  return successes.find(({ schema }) => schema !== undefined)?.schema;
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
