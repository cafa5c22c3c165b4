import { call } from '@wa-clients/core';

import { exampleClient, getThing } from './client.ts';

// A process of its own: Node reads the variables of a proxy when it starts.
console.log(JSON.stringify(await call(exampleClient(process.argv[2] ?? ''), getThing, { id: 1 })));
