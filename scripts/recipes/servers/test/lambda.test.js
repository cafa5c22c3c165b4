import { createHandler } from '../lambda.js';
import { testReceiver } from './deliveries.js';

for (const isBase64Encoded of [false, true]) {
  testReceiver((options) => ({
    async send({ headers, body }) {
      // As API Gateway writes them: names in lower case, a body of bytes in base64.
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const { statusCode } = await createHandler(options)({
        version: '2.0',
        routeKey: 'POST /webhooks/kapso',
        rawPath: '/webhooks/kapso',
        headers: lower,
        requestContext: { http: { method: 'POST', path: '/webhooks/kapso' } },
        body: isBase64Encoded ? Buffer.from(body).toString('base64') : body,
        isBase64Encoded,
      });
      return statusCode;
    },
    async stop() {},
  }));
}
