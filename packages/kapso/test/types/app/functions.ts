// The operations as functions, for an app that carries only those it uses.
import type {
  Call,
  Client,
  Contact,
  ContactResponse,
  Kapso,
  List,
  ListContactsBody,
  ListContactsWithResponse,
} from '@wa-clients/kapso';
import { createKapso, createKapsoClient, getContact, listContacts, listConversations } from '@wa-clients/kapso';
import { listContacts as listFromSubpath } from '@wa-clients/kapso/operations';
import { raw } from '@wa-clients/kapso/raw';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

const client = createKapsoClient({ apiKey: 'k' });

// They take a client first, with methods or without, and are the methods otherwise.
typeOf(listContacts(client)).is<List<Contact, ListContactsBody, ListContactsWithResponse>>();
typeOf(listContacts(createKapso({ apiKey: 'k' }), { customer_id: '1' }, { direction: 'backward' })).is<
  List<Contact, ListContactsBody, ListContactsWithResponse>
>();
typeOf(getContact(client, { identifier: '1' })).is<Call<ContactResponse>>();
typeOf(listFromSubpath).is<typeof listContacts>();

// Code of an app's own can take a client of any kind.
const firstContact = async (any: Client) => (await listContacts(any, {}, { pageSize: 1 })).items[0];
typeOf(firstContact(client)).is<Promise<Contact | undefined>>();
const withMethods = (kapso: Kapso) => firstContact(kapso);
void withMethods;

// The key of another provider's client would be sent to that provider, for a path that it does not have.
declare const other: Client<'example'>;
// @ts-expect-error TS2345: a function takes no client of another provider
listContacts(other);
// @ts-expect-error TS2345: nor does the openapi-fetch client
raw(other);
const ofAnyProvider: Client = other;
void ofAnyProvider;

// @ts-expect-error TS2554: a function without a client has nobody to ask
listContacts();
// @ts-expect-error TS2353: filters are no client
listContacts({ customer_id: '1' });
// @ts-expect-error TS2353: options are no client
listContacts({ apiKey: 'k' });
// @ts-expect-error TS2345: something that looks like a client is none
listContacts({ provider: 'kapso' });
// @ts-expect-error TS2345: the openapi-fetch client beneath is none either
listContacts(raw(createKapso({ apiKey: 'k' })));
// @ts-expect-error TS2345: a method has its client already
createKapso({ apiKey: 'k' }).contacts.get(client, { identifier: '1' });
// @ts-expect-error TS2554: a contact is known by its identifier
getContact(client);
// @ts-expect-error TS2353: what is a slip in a method is a slip in a function
listConversations(client, { limit: 10 });
