import { kapsoWebhookListener } from '@wa-clients/kapso/webhooks';
import Koa from 'koa';

export function createApp({ secret, onDelivery, onError }) {
  const listener = kapsoWebhookListener({ secret, onDelivery, onError });
  const app = new Koa();
  // Before every body parser: the signature covers the raw body.
  app.use(async (context, next) => {
    if (context.method !== 'POST' || context.path !== '/webhooks/kapso') return next();
    // The listener sends the response.
    context.respond = false;
    await listener(context.req, context.res);
  });
  app.use(async (context) => {
    let body = '';
    for await (const chunk of context.req) body += chunk;
    context.body = JSON.parse(body);
  });
  return app;
}
