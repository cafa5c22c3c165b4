// The openapi-fetch client beneath: typed by the description's paths, for what the functions do not cover.
import type { Contact, ErrorResponse, Kapso } from '@wa-clients/kapso';
import { raw } from '@wa-clients/kapso/raw';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: Kapso;

const { data, error, response } = await raw(kapso).GET('/whatsapp/contacts/{identifier}', {
  params: { path: { identifier: '1' } },
});
if (data) typeOf(data.data.id).is<Contact['id']>();
if (error) typeOf(error.error).is<ErrorResponse['error']>();
typeOf(response).is<Response>();

// Here the paging parameters are the caller's own business.
await raw(kapso).GET('/whatsapp/contacts', { params: { query: { limit: 10, after: 'c1' } } });

// @ts-expect-error TS2345: no such path
raw(kapso).GET('/whatsapp/contact', {});
// @ts-expect-error TS2345: no such method of this path
raw(kapso).DELETE('/whatsapp/contacts', {});
// @ts-expect-error TS2554: a path without its parameter is another path
raw(kapso).GET('/whatsapp/contacts/{identifier}');
// @ts-expect-error TS2353: no such query parameter
raw(kapso).GET('/whatsapp/contacts', { params: { query: { cursor: 'c1' } } });
// @ts-expect-error TS2339: a client has no such member itself
void kapso.raw;
