import { isWaError, verifyKapsoWebhook } from '@wa-clients/kapso/webhooks';

/** Handler for an HTTP API of API Gateway (payload format 2.0) or a function URL. */
export function createHandler({ secret, onDelivery, onError }) {
  return async ({ body = '', headers, isBase64Encoded }) => {
    try {
      const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
      await onDelivery(await verifyKapsoWebhook({ body: bytes, headers, secret }));
      return { statusCode: 200 };
    } catch (error) {
      onError(error);
      return { statusCode: isWaError(error, 'webhook_invalid') ? error.status : 500 };
    }
  };
}
