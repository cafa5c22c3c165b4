import { isWaError, verifyKapsoWebhook } from '@wa-clients/kapso/webhooks';
import fastify from 'fastify';

export function createApp({ secret, onDelivery, onError }) {
  const app = fastify();
  // In a plugin of its own, so that other routes keep their parser: the signature covers the raw body.
  app.register(async (webhooks) => {
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    webhooks.post('/webhooks/kapso', async ({ body, headers }, reply) => {
      try {
        await onDelivery(await verifyKapsoWebhook({ body, headers, secret }));
        return reply.code(200).send();
      } catch (error) {
        onError(error);
        return reply.code(isWaError(error, 'webhook_invalid') ? error.status : 500).send();
      }
    });
  });
  app.post('/echo', async (request) => request.body);
  return app;
}
