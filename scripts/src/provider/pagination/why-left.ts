import type { OperationContract } from '../../contract/contract.ts';
import type { JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { answerShape, membersOf } from './answer-shape.ts';
import { wireNames } from './wire-names.ts';

/** Why what looks like a list is left as a call although no parameter of its query pages; undefined where nothing does. */
export function whyLeft(root: JsonObject, operation: OperationContract): string | undefined {
  const shape = answerShape(root, operation);
  if (!shape || (shape.bareArray === undefined && shape.arrays.length === 0)) return undefined;
  const { body, method } = operation;
  const fields = Object.keys(membersOf(root, resolve(root, body?.schema)));
  const of = (pattern: RegExp) => fields.find((name) => pattern.test(name));
  const place = of(wireNames.cursor) ?? of(wireNames.page) ?? of(wireNames.offset);
  // A POST that changes something can have such a field, too.
  if (place !== undefined && (method === 'QUERY' || of(wireNames.size) !== undefined))
    return `"${place}" stands in the body of the request, and lists page by parameters of the query`;
  const isRelated = shape.headers.includes('link') && method === 'GET';
  return isRelated
    ? 'its response has a header Link, and no parameter that could be taken from the next URL'
    : undefined;
}
