import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';

import { fakeKapso } from '@wa-clients/kapso/testing';

const secret = 'a secret of the tests';
const fake = fakeKapso({ webhookSecret: secret });

/**
 * Holds a receiver against what a provider, and a stranger, can send.
 *
 * @param start Starts the app; gives how one request is sent to it, and how it is stopped.
 */
export function testReceiver(start) {
  let deliveries = [];
  let errors = [];
  let failure;
  const onDelivery = (delivery) => {
    deliveries.push(delivery);
    if (failure) throw failure;
  };
  const send = async (change = (delivery) => delivery, options = {}) => {
    [deliveries, errors] = [[], []];
    const { headers, body } = await fake.webhook('whatsapp.message.received', options);
    const app = await start({ secret, onDelivery, onError: (error) => errors.push(error) });
    try {
      return await app.send(change({ headers, body }));
    } finally {
      await app.stop();
    }
  };

  test('takes a genuine delivery', async () => {
    assert.equal(await send(), 200);
    assert.deepEqual(
      deliveries.map(({ event, payload }) => [event, payload.message.text.body]),
      [['whatsapp.message.received', 'Hello']],
    );
    assert.deepEqual(errors, []);
  });

  test('checks the bytes as they came, whatever they print like when parsed', async () => {
    // Spaces, escapes and a text beyond ASCII: parsed and printed again, this is another body.
    const payload = JSON.parse('{ "message": { "text": { "body": "gr\\u00f6\\u00dfe 🎉" } } }');
    assert.equal(await send(undefined, { payload }), 200);
    assert.equal(deliveries[0].payload.message.text.body, 'größe 🎉');
  });

  test('refuses a delivery signed with another secret', async () => {
    assert.equal(await send(undefined, { secret: 'of a stranger' }), 401);
    assert.deepEqual([deliveries.length, errors[0].code, errors[0].reason], [0, 'webhook_invalid', 'bad_signature']);
  });

  test('refuses a delivery whose body was changed on the way', async () => {
    assert.equal(await send(({ headers, body }) => ({ headers, body: body.replace('Hello', 'Hullo') })), 401);
    assert.deepEqual([deliveries.length, errors[0].reason], [0, 'bad_signature']);
  });

  test('refuses a delivery without a signature', async () => {
    assert.equal(await send(({ body }) => ({ headers: { 'content-type': 'application/json' }, body })), 401);
    assert.deepEqual([deliveries.length, errors[0].reason], [0, 'missing_header']);
  });

  test('asks for another delivery where the app fails', async () => {
    failure = new Error('the queue is full');
    assert.equal(await send(), 500);
    assert.deepEqual(errors, [failure]);
    failure = undefined;
  });
}

/** Sends requests to a Node server that listens already, and tests that its other routes still read JSON. */
export async function overSockets(server) {
  if (!server.listening) await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    async send({ headers, body }) {
      const response = await fetch(`${origin}/webhooks/kapso`, { method: 'POST', headers, body });
      const other = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"is":"parsed"}' };
      assert.deepEqual(await (await fetch(`${origin}/echo`, other)).json(), { is: 'parsed' });
      return response.status;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
