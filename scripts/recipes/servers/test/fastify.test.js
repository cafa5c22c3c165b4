import { createApp } from '../fastify.js';
import { overSockets, testReceiver } from './deliveries.js';

testReceiver(async (options) => {
  const app = createApp(options);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { ...(await overSockets(app.server)), stop: () => app.close() };
});
