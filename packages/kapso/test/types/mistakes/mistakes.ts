// Each line below a marker is wrong on purpose: a compiler that finds fewer of them is not checking.
import type { Kapso } from '@wa-clients/kapso';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: Kapso;

// mistake TS2353: a paging parameter among the filters
kapso.contacts.list({ limit: 10 });
// mistake TS2353: a walk backward over numbered pages
kapso.contacts.listNumbered({}, { direction: 'backward' });
// mistake TS2554: a type that is not the stated one
typeOf(await kapso.contacts.list()).is<string>();

declare const text: string;

// mistake TS2554: a type that is only assignable to the stated one
typeOf(text).is<string | undefined>();
// mistake TS2578: an expected error that does not come
// @ts-expect-error TS2345: this list takes no filter
kapso.contacts.list();
