// What an app sends: the wire's own names, every slip refused, and no paging parameter among the filters.
import type { Wapikit } from '@wa-clients/wapikit';

declare const wapikit: Wapikit;

// Filters have named types, so an app can build them elsewhere.
wapikit.contacts.list({ order: 'desc', searchString: 'ada' });

// Paging parameters belong to the walk.
// @ts-expect-error TS2353: the walk counts its pages
wapikit.contacts.list({ page: 2 });
// @ts-expect-error TS2353: pageSize is the option for it
wapikit.conversations.list({ per_page: 10 });

// A text that the provider does not know.
// @ts-expect-error TS2820: values are the wire's, without a change of case
wapikit.conversations.list({ status: 'active' });
// @ts-expect-error TS2322: an order has two values
wapikit.contacts.list({ order: 'newest' });

// A path parameter that is missing.
// @ts-expect-error TS2322: ids are texts
wapikit.contacts.get({ id: 7 });
