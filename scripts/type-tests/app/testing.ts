// The fakes, for an app's own tests.
import { createGateway } from '@wa-clients/gateway';
import { fakeGateway } from '@wa-clients/gateway/testing';
import { type Contact, createKapso } from '@wa-clients/kapso';
import { type FakeKapso, fakeKapso, fault, virtualClock } from '@wa-clients/kapso/testing';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import { typeOf } from '../support/type-of.ts';

// A fake is a fetch, a clock and rows that a test can read and change.
const clock = virtualClock();
const fake = fakeKapso({ contacts: 10, clock });
typeOf(fake).is<FakeKapso>();
createKapso({ apiKey: 'test-key', fetch: fake.fetch, clock });
typeOf(fake.data.contacts[0]?.id).is<Contact['id'] | undefined>();
fake.fail('contacts.list', fault.status(429, { retryAfter: 1 }));
const gateway = fakeGateway();
createGateway({ apiKey: 'k', baseUrl: gateway.baseUrl, fetch: gateway.fetch });
createKapso({ apiKey: 'k', fetch: fakeKirim().fetch });
createKapso({ apiKey: 'k', fetch: fakeWapikit().fetch });

// @ts-expect-error TS2353: a fake of Kapso has no sessions
fakeKapso({ sessions: 2 });
