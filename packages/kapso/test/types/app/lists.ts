// What a list is to an app: a page when awaited, items when iterated, an array only within a bound.
import type {
  Contact,
  Conversation,
  Kapso,
  List,
  ListContactsBody,
  ListContactsWithResponse,
  ListConversationsBody,
  Page,
} from '@wa-clients/kapso';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: Kapso;

// Making one sends nothing, and its type has a name.
typeOf(kapso.contacts.list()).is<List<Contact, ListContactsBody, ListContactsWithResponse>>();

// Awaiting it gives a page, which holds items, the body as on the wire and a checkpoint.
const page = await kapso.contacts.list();
typeOf(page).is<Page<Contact, ListContactsBody>>();
typeOf(page.items).is<readonly Contact[]>();
typeOf(page.body).is<ListContactsBody>();
typeOf(page.checkpoint).is<string>();
typeOf(page.checkpointAfter(3)).is<string>();
typeOf(page.hasMore).is<boolean>();
typeOf(page.items).is<readonly Contact[]>();
for await (const contact of page) typeOf(contact).is<Contact>();
// @ts-expect-error TS2488: a page walks on to the end of the list: it is read with `for await`, its own items are in `items`
for (const contact of page) console.log(contact);
typeOf(page.total).is<number | undefined>();

// An async function that returns a list promises a page, since a promise awaits what it is given.
typeOf((async () => kapso.conversations.list())()).is<Promise<Page<Conversation, ListConversationsBody>>>();

// Lists stand beside each other in Promise.all.
const [contacts, conversations] = await Promise.all([kapso.contacts.list(), kapso.conversations.list()]);
typeOf(contacts.items).is<readonly Contact[]>();
typeOf(conversations.items).is<readonly Conversation[]>();

// A list can be given where a promise is wanted, and has a promise's methods.
const promise: Promise<Page<Contact, ListContactsBody>> = kapso.contacts.list();
const anything: Promise<unknown> = kapso.contacts.list();
console.log(promise, anything);
typeOf(await kapso.contacts.list().catch(() => 'failed')).is<Page<Contact, ListContactsBody> | string>();
typeOf(kapso.contacts.list().finally(() => {})).is<Promise<Page<Contact, ListContactsBody>>>();
// @ts-expect-error TS2322: what it gives is a page, not the items
const items: Promise<readonly Contact[]> = kapso.contacts.list();
console.log(items);

// Iterating gives items, of the provider's own type.
for await (const contact of kapso.contacts.list()) typeOf(contact).is<Contact>();
for await (const contact of kapso.contacts.listNumbered()) typeOf(contact).is<Contact>();

// Its pages can be iterated too, and read one by one.
for await (const one of kapso.contacts.list().pages()) typeOf(one).is<Page<Contact, ListContactsBody>>();
const step = await kapso.contacts.list().pages().next();
if (!step.done) typeOf(step.value.items).is<readonly Contact[]>();

// An array has a bound.
typeOf(await kapso.contacts.list().collect({ maxItems: 10 })).is<Contact[]>();
// @ts-expect-error TS2554: collect without its bound would read a list of any length
kapso.contacts.list().collect();
// @ts-expect-error TS2345: the bound has a name
kapso.contacts.list().collect({});
// @ts-expect-error TS2345: the bound is one number, not the option of another library
kapso.contacts.list().collect(100);

// The Response comes with the first page.
const { data, response } = await kapso.contacts.list().withResponse();
typeOf(data).is<Page<Contact, ListContactsBody>>();
typeOf(response).is<Response>();

// @ts-expect-error TS2488: the items of a list arrive over time
for (const contact of kapso.contacts.list()) console.log(contact);
// @ts-expect-error TS2339: a list is no array
kapso.contacts.list().map(String);
// @ts-expect-error TS2540: items are read, not replaced
page.items = [];
