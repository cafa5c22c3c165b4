// What an app sends: the wire's own names, every slip refused, and no paging parameter among the filters.
import type { Gateway } from '@wa-clients/gateway';
import type { GetContactInput, Kapso, ListContactsFilters } from '@wa-clients/kapso';
import type { Kirim } from '@wa-clients/kirim';
import type { Wapikit } from '@wa-clients/wapikit';

declare const kapso: Kapso;
declare const gateway: Gateway;
declare const kirim: Kirim;
declare const wapikit: Wapikit;

// Filters have named types, so an app can build them elsewhere.
const filters: ListContactsFilters = { customer_id: '1', has_customer: true, created_after: '2026-01-01T00:00:00Z' };
kapso.contacts.list(filters);
const input: GetContactInput = { identifier: '+15551234567' };
kapso.contacts.get(input);
kapso.conversations.list({ status: 'active', unassigned: true });
gateway.contacts.list({ session: 'sales', source: 'group', q: 'ada' });
kirim.conversations.list({ phone_number_id: '1', status: 'pending' });
wapikit.contacts.list({ order: 'desc', searchString: 'ada' });

// Paging parameters belong to the walk.
// @ts-expect-error TS2353: pageSize is the option for it
kapso.contacts.list({ limit: 10 });
// @ts-expect-error TS2353: resume is the option for it
kapso.contacts.list({ after: 'c1' });
// @ts-expect-error TS2353: resume and direction are the options for it
kapso.conversations.list({ before: 'c1' });
// @ts-expect-error TS2353: a cursor walk has no page numbers
kapso.contacts.list({ page: 2 });
// @ts-expect-error TS2353: the walk counts its pages
kapso.contacts.listNumbered({ page: 2 });
// @ts-expect-error TS2353: pageSize is the option for it
kapso.contacts.listNumbered({ per_page: 10 });
// @ts-expect-error TS2353: a numbered walk has no cursor
kapso.contacts.listNumbered({ after: 'c1' });
// @ts-expect-error TS2353: resume is the option for it
gateway.contacts.list({ session: 'sales', cursor: 'c1' });
// @ts-expect-error TS2353: pageSize is the option for it
gateway.chats.list({ session: 'sales', limit: 10 });
// @ts-expect-error TS2353: resume is the option for it
kirim.contacts.list({ phone_number_id: '1', cursor: 'c1' });
// @ts-expect-error TS2353: pageSize is the option for it
kirim.conversations.list({ phone_number_id: '1', limit: '10' });
// @ts-expect-error TS2353: the walk counts its pages
wapikit.contacts.list({ page: 2 });
// @ts-expect-error TS2353: pageSize is the option for it
wapikit.conversations.list({ per_page: 10 });

// A filter that the provider does not have.
// @ts-expect-error TS2353: no such filter
kapso.contacts.list({ name: 'Ada' });
// @ts-expect-error TS2353: a filter of the other list
kapso.contacts.list({ status: 'active' });
// @ts-expect-error TS2561: names are the wire's, without a change of case
kapso.contacts.list({ customerId: '1' });
// @ts-expect-error TS2322: a truth value, not its text
kapso.contacts.list({ has_customer: 'true' });

// A text that the provider does not know.
// @ts-expect-error TS2820: an enum that is sent is closed, and the nearest value is named
kapso.conversations.list({ status: 'activ' });
// @ts-expect-error TS2322: two kinds of source
gateway.contacts.list({ session: 'sales', source: 'channel' });
// @ts-expect-error TS2820: values are the wire's, without a change of case
wapikit.conversations.list({ status: 'active' });
// @ts-expect-error TS2322: an order has two values
wapikit.contacts.list({ order: 'newest' });

// A path parameter that is missing.
// @ts-expect-error TS2554: a contact is known by its identifier
kapso.contacts.get();
// @ts-expect-error TS2345: a contact is known by its identifier
kapso.contacts.get({});
// @ts-expect-error TS2345: the parameter has a name
kapso.contacts.get('+15551234567');
// @ts-expect-error TS2353: the name is the wire's
kapso.conversations.get({ id: '1' });
// @ts-expect-error TS2554: contacts of the gateway belong to a session
gateway.contacts.list();
// @ts-expect-error TS2345: a contact needs its session as well
gateway.contacts.get({ lid: '1@lid' });
// @ts-expect-error TS2345: contacts of Kirim.chat belong to an account
kirim.contacts.list({ search: 'ada' });
// @ts-expect-error TS2322: ids are texts
wapikit.contacts.get({ id: 7 });
