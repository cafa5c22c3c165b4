// What an app sends: the wire's own names, every slip refused, and no paging parameter among the filters.
import type { Kirim } from '@wa-clients/kirim';

declare const kirim: Kirim;

// Filters have named types, so an app can build them elsewhere.
kirim.conversations.list({ phone_number_id: '1', status: 'pending' });

// Paging parameters belong to the walk.
// @ts-expect-error TS2353: resume is the option for it
kirim.contacts.list({ phone_number_id: '1', cursor: 'c1' });
// @ts-expect-error TS2353: pageSize is the option for it
kirim.conversations.list({ phone_number_id: '1', limit: '10' });

// A path parameter that is missing.
// @ts-expect-error TS2345: contacts of Kirim.chat belong to an account
kirim.contacts.list({ search: 'ada' });
