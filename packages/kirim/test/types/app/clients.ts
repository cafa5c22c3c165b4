// How a client is made, the same way for every provider.
import { createKirim, type Kirim } from '@wa-clients/kirim';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

// The type of a client has a short name.
typeOf(createKirim({ apiKey: 'k' })).is<Kirim>();

// @ts-expect-error TS2353: the key has one name for all providers, bearer tokens included
createKirim({ token: 'k' });
