// What `.withResponse()` and the guard of an operation's errors tell by the status of the response.
import { isKirimErrorOf, type Kirim } from '@wa-clients/kirim';
import type { ErrorEnvelope } from '@wa-clients/kirim/types';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kirim: Kirim;

// The headers that a description has; where it has none, and one success, there is a status all the same.
const contact = await kirim.contacts.get({ id: '1', phone_number_id: '1' }).withResponse();
typeOf(contact.headers.get('X-RateLimit-Remaining')).is<string | null>();

declare const error: unknown;

// An operation and a status tell the detail.
if (isKirimErrorOf(error, 'contacts.get', 422)) typeOf(error.detail).is<ErrorEnvelope['error'] | undefined>();
