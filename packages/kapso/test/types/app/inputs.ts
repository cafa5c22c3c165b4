// What an app sends: the wire's own names, every slip refused, and no paging parameter among the filters.
import type { GetContactInput, Kapso, ListContactsFilters } from '@wa-clients/kapso';

declare const kapso: Kapso;

// Filters have named types, so an app can build them elsewhere.
const filters: ListContactsFilters = { customer_id: '1', has_customer: true, created_after: '2026-01-01T00:00:00Z' };
kapso.contacts.list(filters);
const input: GetContactInput = { identifier: '+15551234567' };
kapso.contacts.get(input);
kapso.conversations.list({ status: 'active', unassigned: true });

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

// A path parameter that is missing.
// @ts-expect-error TS2554: a contact is known by its identifier
kapso.contacts.get();
// @ts-expect-error TS2345: a contact is known by its identifier
kapso.contacts.get({});
// @ts-expect-error TS2345: the parameter has a name
kapso.contacts.get('+15551234567');
// @ts-expect-error TS2353: the name is the wire's
kapso.conversations.get({ id: '1' });
