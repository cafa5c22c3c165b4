// What a list is to an app: a page when awaited, items when iterated, an array only within a bound.
import type { Conversation as KirimConversation, Kirim } from '@wa-clients/kirim';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kirim: Kirim;

// Iterating gives items, of the provider's own type.
for await (const conversation of kirim.conversations.list({ phone_number_id: '1' })) {
  typeOf(conversation).is<KirimConversation>();
}
