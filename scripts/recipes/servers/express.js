import { kapsoWebhookListener } from '@wa-clients/kapso/webhooks';
import express from 'express';

export function createApp({ secret, onDelivery, onError }) {
  const app = express();
  // Before every body parser: the signature covers the raw body. The listener sends the response.
  app.post('/webhooks/kapso', kapsoWebhookListener({ secret, onDelivery, onError }));
  app.use(express.json());
  app.post('/echo', (request, response) => response.json(request.body));
  return app;
}
