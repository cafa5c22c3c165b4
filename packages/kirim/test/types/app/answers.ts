// What an app gets: bodies as on the wire, and enums that leave room for what the provider adds later.
import type { Conversation as KirimConversation } from '@wa-clients/kirim';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kirimConversation: KirimConversation;

// An open enum is no plain text, so its known values complete, and any other text fits as well.
typeOf(kirimConversation.status).is<'open' | 'resolved' | 'pending' | (string & {})>();
