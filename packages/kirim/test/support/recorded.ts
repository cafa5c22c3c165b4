import { validator } from '../../src/generated/schemas.ts';
import { createKirim } from '../../src/index.ts';

/** A client whose requests are kept, and answered so that every operation is content. */
export function recorded() {
  const requests: Request[] = [];
  const kirim = createKirim({
    apiKey: 'kdv_live_key',
    validate: validator({ requests: 'strict' }),
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      const answer = { data: [], has_more: false, next_cursor: null, request_id: 'req_1' };
      const media = { status: 302, headers: { location: 'https://files.example.com/1' } };
      return Promise.resolve(url.endsWith('/media') ? new Response(null, media) : Response.json(answer));
    },
  });
  return { kirim, requests };
}
