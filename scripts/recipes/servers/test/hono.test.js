import { serve } from '@hono/node-server';

import { createApp } from '../hono.js';
import { overSockets, testReceiver } from './deliveries.js';

testReceiver((options) => overSockets(serve({ fetch: createApp(options).fetch, port: 0, hostname: '127.0.0.1' })));
