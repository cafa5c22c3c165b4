import { call } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';

import { type Behaviour, expectFailure, expectSame, getThing } from './support.ts';

const large = { text: 'x'.repeat(50_000) };

/** Bodies: their forms and their size. */
export const answers: readonly Behaviour[] = [
  {
    name: 'reads JSON with its length declared, undeclared and compressed',
    async run({ script }) {
      const server = await script(
        { body: { text: 'größe 🎉' } },
        { body: { text: 'größe 🎉' }, length: 'undeclared' },
        { body: { text: 'größe 🎉' }, gzip: true },
      );
      const client = server.client();
      for (const form of ['declared', 'undeclared', 'compressed']) {
        expectSame(await call(client, getThing, { id: 1 }), { text: 'größe 🎉' }, form);
      }
    },
  },
  {
    name: 'stops reading at the cap, whether the length is declared, undeclared or that of a compressed body',
    async run({ script }) {
      const server = await script({ body: large }, { body: large, length: 'undeclared' }, { body: large, gzip: true });
      const client = server.client({ maxBodyBytes: 10_000 });
      for (let form = 0; form < 3; form += 1) {
        await expectFailure(call(client, getThing, { id: 1 }), { code: 'too_large', attempts: 1 });
      }
    },
  },
  {
    name: 'gives undefined for an answer without a body',
    async run({ script }) {
      const server = await script({ status: 204 });
      expectSame(await call(server.client(), getThing, { id: 1 }), undefined, 'answer');
    },
  },
  {
    name: 'refuses a success that is not JSON',
    async run({ script }) {
      const server = await script(
        { headers: { 'content-type': 'text/html' }, body: '<html>' },
        { headers: { 'content-type': 'application/problem+json' }, body: '{}' },
        { body: '{"a":' },
      );
      const client = server.client();
      for (let form = 0; form < 3; form += 1) {
        await expectFailure(call(client, getThing, { id: 1 }), { code: 'not_json', status: 200 });
      }
    },
  },
  {
    name: 'gives the Response beside the body',
    async run({ script }) {
      const server = await script({ headers: { 'x-total': '9' }, body: { id: 1 } });
      const { data, response } = await call(server.client(), getThing, { id: 1 }).withResponse();
      expectSame([data, response.status, response.headers.get('x-total')], [{ id: 1 }, 200, '9'], 'answer');
    },
  },
  {
    name: 'lets the raw client see failure statuses as openapi-fetch does',
    async run({ script }) {
      const server = await script({ status: 404, body: { error: { message: 'gone' } } });
      const raw = rawClient<{}>(server.client()) as unknown as { GET(path: string): Promise<{ error?: unknown }> };
      expectSame((await raw.GET('/things')).error, { error: { message: 'gone' } }, 'error');
    },
  },
];
