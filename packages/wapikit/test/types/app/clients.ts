// How a client is made, the same way for every provider.
import { createWapikit, type Wapikit } from '@wa-clients/wapikit';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

// The type of a client has a short name.
typeOf(createWapikit({ apiKey: 'k' })).is<Wapikit>();
