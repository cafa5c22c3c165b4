// What a list is to an app: a page when awaited, items when iterated, an array only within a bound.
import type { Chat, Gateway } from '@wa-clients/gateway';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const gateway: Gateway;

// Iterating gives items, of the provider's own type.
for await (const chat of gateway.chats.list({ session: 'sales' })) typeOf(chat).is<Chat>();
