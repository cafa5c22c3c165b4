import { validator } from '../../src/generated/schemas.ts';
import { createGateway } from '../../src/index.ts';

/** A client whose requests are kept, and answered so that every operation is content. */
export function recorded() {
  const requests: Request[] = [];
  const gateway = createGateway({
    apiKey: 'wa_test_key',
    baseUrl: 'https://gateway.example.com',
    validate: validator({ requests: 'strict' }),
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      return Promise.resolve(Response.json({ data: [], nextCursor: '' }));
    },
  });
  return { gateway, requests };
}
