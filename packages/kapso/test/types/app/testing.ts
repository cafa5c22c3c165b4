// The fakes, for an app's own tests.
import { type Contact, createKapso } from '@wa-clients/kapso';
import { type FakeKapso, fakeKapso, fault, virtualClock } from '@wa-clients/kapso/testing';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

// A fake is a fetch, a clock and rows that a test can read and change.
const clock = virtualClock();
const fake = fakeKapso({ contacts: 10, clock });
typeOf(fake).is<FakeKapso>();
createKapso({ apiKey: 'test-key', fetch: fake.fetch, clock });
typeOf(fake.data.contacts[0]?.id).is<Contact['id'] | undefined>();
fake.fail('contacts.list', fault.status(429, { retryAfter: 1 }));

// @ts-expect-error TS2353: a fake of Kapso has no sessions
fakeKapso({ sessions: 2 });
