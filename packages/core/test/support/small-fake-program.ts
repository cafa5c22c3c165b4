import type { FakeProgram } from '@wa-clients/core/program';
import {
  createFake,
  describedRoutes,
  type FakeDescription,
  signDelivery,
  type SignedDelivery,
} from '@wa-clients/core/testing';

import { plain } from './webhooks.ts';

const made = '2026-01-02T03:04:05Z';
const operation = (name: string, method: string, path: string, status: number) => ({
  operation: `contacts.${name}`,
  method,
  path,
  status,
  collection: 'contacts',
});

const description: FakeDescription = {
  collections: [
    {
      name: 'contacts',
      path: '/contacts',
      depth: 0,
      id: 'id',
      idForm: { alphabet: '0123456789abcdef', length: 12 },
      parameter: 'id',
      row: { id: 'a', name: 'Ana', created_at: made },
      vary: { created_at: 'moment' },
      nullable: [],
    },
  ],
  operations: [
    { ...operation('list', 'GET', '/contacts', 200), does: 'list', items: 'data', sample: { data: [] } },
    { ...operation('create', 'POST', '/contacts', 201), does: 'create', resource: '', sample: {} },
    { ...operation('get', 'GET', '/contacts/{id}', 200), does: 'get', parents: ['contacts'], resource: '', sample: {} },
  ],
  errors: [],
};

/** A provider with contacts and webhooks, whose fake starts fast. */
export const smallFakeProgram: FakeProgram = {
  title: 'Small & Co',
  name: '@wa-clients/small',
  version: '1.2.3',
  path: '/v1',
  description,
  credentials: (key) => ({ 'x-api-key': key }),
  sample: '/contacts',
  hasWebhooks: true,
  create: ({ apiKey = 'test-key', baseUrl, clock, rows, secret = 'test-secret', seed, sizes }) => {
    const refuse = (status: number, message: string) => ({ status, body: { error: message } });
    const described = describedRoutes({
      description,
      rows,
      seed,
      sizes,
      page: ({ rows: all }) => ({ status: 200, body: { data: all } }),
      refuse: ({ message, status }) => refuse(status, message),
    });
    const fake = createFake({
      baseUrl,
      clock,
      failure: (status) => refuse(status, 'failed'),
      authenticate: ({ headers }) => (headers.get('x-api-key') === apiKey ? undefined : refuse(401, 'wrong key')),
      isWhole: true,
      reset: described.reset,
      routes: described.routes,
    });
    let due: Promise<SignedDelivery>[] = [];
    const webhook = (event: string, { payload = {} }: { readonly payload?: object } = {}) =>
      signDelivery(plain, { payload: { event, ...payload }, headers: {}, secrets: [secret], clock });
    return {
      fake: { ...fake, collection: described.collection },
      webhook,
      receive: ({ from, text }) => {
        const row = { id: `from-${from}`, name: text, created_at: new Date(clock.now()).toISOString() };
        described.collection('contacts').unshift(row);
        due.push(webhook('message', { payload: { from, text } }));
        return row;
      },
      deliveries: () => {
        const taken = due;
        due = [];
        return Promise.all(taken);
      },
    };
  },
};
