// What holds for the transport over the platform's fetch holds over that of the entry `/node`: the same tests again.
import { nodeFetch } from '@wa-clients/core/node';
import { afterAll, expect, it } from 'vitest';

import { tested } from '../support/client.ts';

const own = nodeFetch();
let sent = 0;
tested.fetch = (url, init) => {
  sent += 1;
  return own(url, init);
};

await import('../never-sent.test.ts');
await import('../misbehaving-server.test.ts');
await import('../abandoned-connections.test.ts');
await import('../connections.test.ts');
await import('../stream-upload.test.ts');
await import('../bodies.test.ts');
await import('../close.test.ts');
await import('../download.test.ts');
await import('../download-stream.test.ts');
await import('../list.test.ts');
await import('../locate.test.ts');
await import('../printed-errors.test.ts');
await import('../safety.test.ts');
await import('../time.test.ts');
await import('../transport.test.ts');

it('they have sent their requests by it', () => expect(sent).toBeGreaterThan(100));

afterAll(() => {
  // Files of the same worker make their clients with it, too.
  tested.fetch = undefined;
  return own.close();
});
