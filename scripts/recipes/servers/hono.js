import { isWaError, receiveKapsoWebhook } from '@wa-clients/kapso/webhooks';
import { Hono } from 'hono';

export function createApp({ secret, onDelivery, onError }) {
  const app = new Hono();
  app.post('/webhooks/kapso', async (context) => {
    try {
      await onDelivery(await receiveKapsoWebhook(context.req.raw, { secret }));
      return context.body(null, 200);
    } catch (error) {
      onError(error);
      return context.body(null, isWaError(error, 'webhook_invalid') ? error.status : 500);
    }
  });
  app.post('/echo', async (context) => context.json(await context.req.json()));
  return app;
}
