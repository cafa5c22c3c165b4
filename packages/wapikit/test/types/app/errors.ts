// What an app catches: its provider's errors, with what the provider says of them.
import { isWapikitError, type WapikitErrorDetail } from '@wa-clients/wapikit';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

if (isWapikitError(error, 'http_error')) typeOf(error.detail).is<WapikitErrorDetail | undefined>();
