// What `.withResponse()` and the guard of an operation's errors tell by the status of the response.
import type { Call, PageWithResponse, ResponseHeaders, WithResponse } from '@wa-clients/core';
import { type HttpError, isKapsoErrorOf, type Kapso, type KapsoErrorDetail, type WaErrorCode } from '@wa-clients/kapso';
import type { ErrorResponse } from '@wa-clients/kapso/types';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: Kapso;

interface Made {
  id: string;
}
interface Queued {
  job: string;
}
declare const create: () => Call<
  Made | Queued | undefined,
  | WithResponse<Made, 201, { Location: string; 'X-Mode': 'live' | 'test' | null }>
  | WithResponse<Queued, 202>
  | WithResponse<undefined, 200 | 204>
>;

// Several successes are told apart by their status, and the result is one of their bodies.
typeOf(await create()).is<Made | Queued | undefined>();
const made = await create().withResponse();
typeOf(made.status).is<200 | 201 | 202 | 204>();
switch (made.status) {
  case 201:
    typeOf(made.data).is<Made>();
    typeOf(made.headers.get('Location')).is<string>();
    typeOf(made.headers.get('X-Mode')).is<'live' | 'test' | null>();
    // Any other header can be read as well, as with fetch.
    typeOf(made.headers.get('date')).is<string | null>();
    typeOf(made.headers.has('date')).is<boolean>();
    break;
  case 202:
    typeOf(made.data).is<Queued>();
    typeOf(made.headers.get('Location')).is<string | null>();
    break;
  default:
    typeOf(made.data).is<undefined>();
}
// @ts-expect-error TS2367: no success has this status
console.log(made.status === 206);

// The headers that a description has; where it has none, and one success, there is a status all the same.
const page = await kapso.contacts.list().withResponse();
typeOf(page.headers.get('X-Total')).is<string | null>();
typeOf(page.status).is<200>();
typeOf(page.data.items.length).is<number>();
const plain = await kapso.contacts.get({ identifier: '1' }).withResponse();
typeOf(plain.status).is<number>();
typeOf(plain.headers).is<ResponseHeaders>();
const wide: WithResponse<unknown> = plain;
const general: PageWithResponse<unknown> = page;
void [wide, general];

declare const error: unknown;

// An operation and a status tell the detail.
if (isKapsoErrorOf(error, 'contacts.get', 404)) {
  const base: HttpError = error;
  void base;
  typeOf(error.status).is<404>();
  typeOf(error.detail).is<ErrorResponse | undefined>();
}
// @ts-expect-error TS2345: the description has no such failure of this operation
isKapsoErrorOf(error, 'contacts.get', 418);
// @ts-expect-error TS2345: there is no such operation
isKapsoErrorOf(error, 'contacts.got');

// An operation alone tells them by the code.
if (isKapsoErrorOf(error, 'contacts.get')) {
  typeOf(error.code).is<WaErrorCode>();
  switch (error.code) {
    case 'not_found':
      typeOf(error.status).is<404>();
      typeOf(error.detail).is<ErrorResponse | undefined>();
      break;
    case 'timed_out':
      typeOf(error.detail).is<KapsoErrorDetail | undefined>();
      break;
    default:
      typeOf(error.status).is<number | undefined>();
  }
}
