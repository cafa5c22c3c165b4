// What an app sends: the wire's own names, every slip refused, and no paging parameter among the filters.
import type { Gateway } from '@wa-clients/gateway';

declare const gateway: Gateway;

// Filters have named types, so an app can build them elsewhere.
gateway.contacts.list({ session: 'sales', source: 'group', q: 'ada' });

// Paging parameters belong to the walk.
// @ts-expect-error TS2353: resume is the option for it
gateway.contacts.list({ session: 'sales', cursor: 'c1' });
// @ts-expect-error TS2353: pageSize is the option for it
gateway.chats.list({ session: 'sales', limit: 10 });

// A text that the provider does not know.
// @ts-expect-error TS2322: two kinds of source
gateway.contacts.list({ session: 'sales', source: 'channel' });

// A path parameter that is missing.
// @ts-expect-error TS2554: contacts of the gateway belong to a session
gateway.contacts.list();
// @ts-expect-error TS2345: a contact needs its session as well
gateway.contacts.get({ lid: '1@lid' });
