import type { Hooks, List, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { Fake } from '@wa-clients/core/testing';
import { createGateway } from '@wa-clients/gateway';
import * as gatewaySchemas from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';
import { createKapso } from '@wa-clients/kapso';
import * as kapsoSchemas from '@wa-clients/kapso/schemas';
import { fakeKapso } from '@wa-clients/kapso/testing';
import { createKirim } from '@wa-clients/kirim';
import * as kirimSchemas from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { createWapikit } from '@wa-clients/wapikit';
import * as wapikitSchemas from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

/** Calls an operation by its public name with whatever input, also with what the types forbid. */
type AnyCall = (operation: string, input: object) => PromiseLike<unknown>;

/** A validated client over a fake with more than two pages of contacts. */
interface ValidatedClient {
  readonly fake: Fake;
  readonly call: AnyCall;
  /** For each operation, an input that is as described. */
  readonly inputs: Readonly<Record<string, object>>;
  readonly contacts: (options?: { readonly resume: string }) => List<object>;
  /** Rows of the contacts, to be spoilt. */
  readonly rows: object[];
}

/** A provider and how to make a validated client of it. */
export interface ValidatedProvider {
  readonly provider: string;
  readonly validator: (modes: ValidationModes) => Validator;
  readonly operationSchemas: OperationSchemas;
  readonly open: (validate: Validator, hooks: Hooks) => ValidatedClient;
  /** An input of each operation that is not as described, and the place that must be named. */
  readonly wrong: Readonly<Record<string, readonly [input: object, at: string]>>;
  /** A member of a contact, with what is expected there, when a number is in it; and the index of a row behind the first page. */
  readonly spoilt: { readonly member: string; readonly at: string; readonly expected: string; readonly row: number };
}

const apiKey = 'test-key';
const sizes = { contacts: 430 };
const session = 'sess_01HZX';
const account = { phone_number_id: '106540352242922' };

function callOf(client: object): AnyCall {
  return (operation, input) => {
    const [resource = '', method = ''] = operation.split('.');
    const found = (client as Record<string, Record<string, (input: object) => PromiseLike<unknown>>>)[resource]?.[
      method
    ];
    if (!found) throw new Error(`The client has no ${operation}.`);
    return found(input);
  };
}

export const validatedProviders: readonly ValidatedProvider[] = [
  {
    provider: 'kapso',
    ...kapsoSchemas,
    open: (validate, hooks) => {
      const fake = fakeKapso(sizes);
      const client = createKapso({ apiKey, fetch: fake.fetch, validate, hooks });
      return {
        fake,
        rows: fake.data.contacts,
        contacts: (options) => client.contacts.list({}, options),
        call: callOf(client),
        inputs: {
          'contacts.list': { has_customer: true, created_after: '2020-01-01T00:00:00Z' },
          'contacts.listNumbered': { profile_name_contains: 'a' },
          'contacts.get': { identifier: fake.data.contacts[0]?.id },
          'conversations.list': { status: 'active' },
          'conversations.get': { conversation_id: fake.data.conversations[0]?.id },
        },
      };
    },
    wrong: {
      'contacts.list': [{ has_customer: 'yes' }, 'query.has_customer'],
      'contacts.listNumbered': [{ created_after: 'yesterday' }, 'query.created_after'],
      'contacts.get': [{ identifier: 7 }, 'path.identifier'],
      'conversations.list': [{ status: 'asleep' }, 'query.status'],
      'conversations.get': [{ conversation_id: 'one' }, 'path.conversation_id'],
    },
    spoilt: { member: 'profile_name', at: 'data[].profile_name', expected: 'string', row: 103 },
  },
  {
    provider: 'gateway',
    ...gatewaySchemas,
    open: (validate, hooks) => {
      const fake = fakeGateway(sizes);
      const client = createGateway({ apiKey, baseUrl: fake.baseUrl, fetch: fake.fetch, validate, hooks });
      return {
        fake,
        rows: fake.data.contacts,
        contacts: (options) => client.contacts.list({ session }, options),
        call: callOf(client),
        inputs: {
          'contacts.list': { session, source: 'dm' },
          'contacts.get': { session, lid: fake.data.contacts[0]?.lid },
          'chats.list': { session },
          'chats.get': { session, cid: fake.data.chats[0]?.jid },
        },
      };
    },
    wrong: {
      'contacts.list': [{ session, source: 'mail' }, 'query.source'],
      'contacts.get': [{ session, lid: 7 }, 'path.lid'],
      'chats.list': [{ session: 7 }, 'path.session'],
      'chats.get': [{ session, cid: 7 }, 'path.cid'],
    },
    spoilt: { member: 'name', at: 'data[].name', expected: 'string or null', row: 203 },
  },
  {
    provider: 'kirim',
    ...kirimSchemas,
    open: (validate, hooks) => {
      const fake = fakeKirim(sizes);
      const client = createKirim({ apiKey, fetch: fake.fetch, validate, hooks });
      return {
        fake,
        rows: fake.data.contacts,
        contacts: (options) => client.contacts.list(account, options),
        call: callOf(client),
        inputs: {
          'contacts.list': { ...account, search: 'a' },
          'contacts.get': { ...account, id: fake.data.contacts[0]?.id },
          'conversations.list': { ...account, status: 'open' },
          'conversations.get': { ...account, id: fake.data.conversations[0]?.id },
        },
      };
    },
    wrong: {
      'contacts.list': [{ ...account, search: '' }, 'query.search'],
      'contacts.get': [{ ...account, id: 'ctc_1' }, 'path.id'],
      'conversations.list': [{ phone_number_id: 'mine' }, 'path.phone_number_id'],
      'conversations.get': [{ ...account, id: 7 }, 'path.id'],
    },
    spoilt: { member: 'name', at: 'data[].name', expected: 'string or null', row: 103 },
  },
  {
    provider: 'wapikit',
    ...wapikitSchemas,
    open: (validate, hooks) => {
      const fake = fakeWapikit(sizes);
      const client = createWapikit({ apiKey, fetch: fake.fetch, validate, hooks });
      return {
        fake,
        rows: fake.data.contacts,
        contacts: (options) => client.contacts.list({}, options),
        call: callOf(client),
        inputs: {
          'contacts.list': { searchString: 'a' },
          'contacts.get': { id: fake.data.contacts[0]?.uniqueId },
          'conversations.list': { status: 'Closed' },
        },
      };
    },
    wrong: {
      'contacts.list': [{ searchString: 7 }, 'query.searchString'],
      'contacts.get': [{ id: 7 }, 'path.id'],
      'conversations.list': [{ contact_id: 7 }, 'query.contact_id'],
    },
    spoilt: { member: 'phone', at: 'contacts[].phone', expected: 'string', row: 53 },
  },
];
