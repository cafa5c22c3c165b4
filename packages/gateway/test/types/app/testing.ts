// The fakes, for an app's own tests.
import { createGateway } from '@wa-clients/gateway';
import { fakeGateway } from '@wa-clients/gateway/testing';

// A fake is a fetch, a clock and rows that a test can read and change.
const gateway = fakeGateway();
createGateway({ apiKey: 'k', baseUrl: gateway.baseUrl, fetch: gateway.fetch });
