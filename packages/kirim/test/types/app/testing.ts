// The fake, for an app's own tests.
import { createKirim } from '@wa-clients/kirim';
import { fakeKirim } from '@wa-clients/kirim/testing';

createKirim({ apiKey: 'k', fetch: fakeKirim().fetch });
