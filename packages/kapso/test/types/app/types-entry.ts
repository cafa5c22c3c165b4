// The description's types by themselves, under the description's own names.
import type { components, operations, paths } from '@wa-clients/kapso/types';
import type { Contact } from '@wa-clients/kapso';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const contact: components['schemas']['WhatsappContact'];
declare const path: keyof paths;
declare const query: NonNullable<operations['listWhatsappContactsPlatform']['parameters']['query']>;

typeOf(contact).is<Contact>();
typeOf(query.limit).is<number | undefined>();
const known: typeof path = '/whatsapp/conversations';
void known;

// @ts-expect-error TS2322: no such path
const unknown: typeof path = '/nowhere';
void unknown;
