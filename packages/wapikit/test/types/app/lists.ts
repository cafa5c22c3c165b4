// What a list is to an app: a page when awaited, items when iterated, an array only within a bound.
import type { Contact as WapikitContact, Wapikit } from '@wa-clients/wapikit';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const wapikit: Wapikit;

// Iterating gives items, of the provider's own type.
for await (const contact of wapikit.contacts.list()) typeOf(contact).is<WapikitContact>();
