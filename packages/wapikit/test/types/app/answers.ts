// What an app gets: bodies as on the wire, and enums that leave room for what the provider adds later.
import type { Contact as WapikitContact } from '@wa-clients/wapikit';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const wapikitContact: WapikitContact;

// An open enum is no plain text, so its known values complete, and any other text fits as well.
typeOf(wapikitContact.status).is<'Active' | 'Inactive' | 'Blocked' | (string & {})>();
