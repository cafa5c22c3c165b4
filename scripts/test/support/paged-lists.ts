import { readContract } from '../../src/contract/read-contract.ts';
import { deriveNames } from '../../src/names/names.ts';
import { proposePagination } from '../../src/provider/pagination/propose-pagination.ts';
import type { PaginationProposal } from '../../src/provider/pagination/proposal.ts';
import type { Json, JsonObject } from '../../src/spec/document.ts';

/** Schemas of fields and parameters. */
export const [text, number, flag] = [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }];
/** A text that may be null. */
export const orNull = { type: ['string', 'null'] };
/** An array of rows with an id. */
export const rows = { type: 'array', items: { type: 'object', properties: { id: text, name: text } } };

/** What a list takes, and what it responds with. */
export interface Shape {
  readonly query: Readonly<Record<string, Json>>;
  readonly answer: JsonObject;
  /** The method, by default a GET. */
  readonly method?: 'get' | 'query' | 'post';
  /** Name of a parameter of its path. */
  readonly below?: string;
  readonly headers?: JsonObject;
  /** Schema of its body, for a list that is asked for by one. */
  readonly body?: JsonObject;
}

/** What is proposed for a description with one list for each shape. */
export function propose(...shapes: readonly Shape[]): PaginationProposal {
  const paths = shapes.map(({ answer, below, body, headers = {}, method = 'get', query }, index) => [
    `/things${index}${below === undefined ? '' : `/{${below}}/parts`}`,
    {
      [method]: {
        ...(body && { requestBody: { content: { 'application/json': { schema: body } } } }),
        parameters: Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema })),
        responses: { '200': { description: 'Them.', headers, content: { 'application/json': { schema: answer } } } },
      },
    },
  ]);
  const root: JsonObject = { openapi: '3.1.0', paths: Object.fromEntries(paths) as JsonObject };
  return proposePagination(readContract(root, deriveNames(root), 'test.json'));
}

/** A schema of an object. */
export const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
/** What is proposed for one list. */
export const only = (shape: Shape) => {
  const { lists, undecided } = propose(shape);
  return { proposal: lists[0]?.proposal, items: lists[0]?.items, doubts: lists[0]?.doubts, why: undecided[0]?.why };
};
