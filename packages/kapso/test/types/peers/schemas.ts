// The schemas: each is typed by the description, whether or not the app writes a type.
import type { Contact } from '@wa-clients/kapso';
import { Contact as contactSchema, listContactsResponses, PaginationMeta } from '@wa-clients/kapso/schemas';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const value: unknown;

typeOf(contactSchema.parse(value)).is<Contact>();
const result = contactSchema.safeParse(value);
if (result.success) typeOf(result.data).is<Contact>();
else typeOf(result.error.issues.length).is<number>();
typeOf(PaginationMeta.parse(value).total_pages).is<number>();
typeOf(listContactsResponses[200].parse(value).data).is<Contact[]>();

// @ts-expect-error TS7053: the description knows no such answer
void listContactsResponses[418];
