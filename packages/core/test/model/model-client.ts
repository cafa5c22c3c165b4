import {
  createClient,
  cursorAfter,
  cursorToken,
  type Clock,
  type Hooks,
  type ListOperation,
  list,
  type NumberedListOptions,
  numberedPages,
  type ProviderDefinition,
  type ReversibleListOptions,
} from '@wa-clients/core';

import { filters, type Simulation } from './provider.ts';
import type { World } from './world.ts';
import { onRequest } from '../support/on-request.ts';

/** A row as the wire has it. */
export interface Row {
  readonly id: string;
}

/** Every option that one of the lists takes. */
export type WalkOptions = ReversibleListOptions & NumberedListOptions;

const end = ['null', 'absent', 'empty'] as const;
const token = { size: 'limit', maximum: 200, cursor: 'after', next: 'next', end };
const numbers = { page: 'page', size: 'limit', maximum: 200, id: 'id', total: 'meta.total' };

const strategies = {
  after: cursorAfter({
    size: 'limit',
    maximum: 200,
    after: 'after',
    before: 'before',
    next: 'paging.next',
    previous: 'paging.previous',
    end,
  }),
  token: cursorToken(token),
  'token-flag': cursorToken({ ...token, hasMore: 'has_more' }),
  'token-flag-alone': cursorToken({ ...token, hasMore: 'has_more', tokenOnLastPage: true }),
  numbered: numberedPages({ ...numbers, pages: 'meta.pages' }),
  'numbered-empty': numberedPages(numbers),
};

const definition: ProviderDefinition = {
  provider: 'model',
  credential: (key) => ({ 'X-API-Key': key }),
  readError: () => ({}),
};

/** Opens the list of a simulated provider. */
export function openList({ kind, flag }: World, { fetch }: Simulation, clock: Clock, hooks: Hooks = {}) {
  const client = createClient(definition, {
    apiKey: 'model-key',
    baseUrl: 'https://provider.example',
    clock,
    fetch: onRequest((request) => fetch(request)),
    hooks,
  });
  const flagged = { none: 'token', beside: 'token-flag', alone: 'token-flag-alone' } as const;
  const pagination = strategies[kind === 'token' ? flagged[flag] : kind];
  const operation: ListOperation = { name: 'rows.list', method: 'GET', path: '/rows', pagination, items: 'data' };
  return (options: WalkOptions) => list<Row, { data: Row[] }>(client, operation, filters, options);
}
