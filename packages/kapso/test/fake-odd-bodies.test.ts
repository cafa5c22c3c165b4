import { describe, expect, it } from 'vitest';

import { openFake } from './support/opened.ts';

const headers = { 'content-type': 'application/json', 'x-api-key': 'test-key' };

/** Sends a body past the client, which would not let it through. */
async function send(method: string, collection: string, path: string, body: unknown) {
  const { fake, first } = openFake();
  const url = `https://api.kapso.ai/platform/v1${path.replace('ID', first(collection))}`;
  const response = await fake.fetch(url, { method, headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as unknown };
}

describe('a fake Kapso that is sent what nobody should send', () => {
  it('tells which recipients are none, and adds the others', async () => {
    const recipients = [null, 5, 'x', { phone_number: '15550100009' }];
    expect(
      await send('POST', 'broadcasts', '/whatsapp/broadcasts/ID/recipients', { whatsapp_broadcast: { recipients } }),
    ).toEqual({
      status: 201,
      answer: {
        data: {
          added: 1,
          duplicates: 0,
          errors: ['recipients.0 is no object', 'recipients.1 is no object', 'recipients.2 is no object'],
        },
      },
    });
  });

  it.for([{ triggers: null }, { triggers: 'x' }, { triggers: [null] }, ['x'], [], null])(
    'refuses %j in place of triggers',
    async (body) => {
      expect(await send('PUT', 'workflows', '/workflows/ID/triggers', body)).toMatchObject({ status: 422 });
    },
  );

  it('changes nothing of an event definition by an empty body', async () => {
    expect(await send('PATCH', 'eventDefinitions', '/event-definitions/ID', null)).toMatchObject({ status: 200 });
  });
});
