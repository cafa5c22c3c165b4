// The fake, for an app's own tests.
import { createWapikit } from '@wa-clients/wapikit';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

createWapikit({ apiKey: 'k', fetch: fakeWapikit().fetch });
