import { createHmac } from 'node:crypto';

import { virtualClock } from '@wa-clients/core/testing';
import { expect, it } from 'vitest';

import { kirimFakeProgram } from '../src/testing/fake-program.ts';
import { receiveKirimWebhook } from '../src/webhooks.ts';

const secret = 'whsec_test';

function program() {
  const clock = virtualClock();
  const created = kirimFakeProgram('0.0.0').create({
    apiKey: undefined,
    baseUrl: 'http://127.0.0.1/v1',
    clock,
    deliver: undefined,
    rows: undefined,
    secret: undefined,
    seed: 1,
    sizes: {},
  });
  return { ...created, clock };
}

it('gives each message of a customer an event id of its own, which is that of WhatsApp', async () => {
  const { deliveries, receive } = program();
  receive?.({ from: '14155550123', text: 'one' });
  receive?.({ from: '14155550123', text: 'two' });
  const sent = await deliveries?.();
  const ids = await Promise.all(
    (sent ?? []).map(async ({ request }) => (await receiveKirimWebhook(request, { secret })).eventId),
  );
  expect(new Set(ids).size).toBe(2);
  for (const [index, { body, headers }] of (sent ?? []).entries()) {
    expect(headers['X-Kirim-Event-Id']).toBe(ids[index]);
    expect(JSON.parse(body)).toMatchObject({ entry: [{ changes: [{ value: { messages: [{ id: ids[index] }] } }] }] });
  }
});

it('signs with the time of the machine, wherever its own clock is, and each attempt anew', async () => {
  const { clock, deliveries, receive } = program();
  await clock.advance(86_400_000);
  receive?.({ from: '14155550123', text: 'one' });
  const [first] = (await deliveries?.()) ?? [];
  // Verified as an app does, with the machine's clock.
  await receiveKirimWebhook(first!.request, { secret });
  const third = await first?.repeat?.(3);
  expect(third?.headers).toMatchObject({
    'X-Kirim-Attempt': '3',
    'X-Kirim-Delivery-Id': first?.headers['X-Kirim-Delivery-Id'],
    'X-Kirim-Event-Id': first?.headers['X-Kirim-Event-Id'],
  });
  const [, time, signature] = /^t=(\d+),v1=(\w+)$/.exec(third?.headers['X-Kirim-Signature'] ?? '') ?? [];
  expect(signature).toBe(createHmac('sha256', secret).update(`${time}.${third?.body}`).digest('hex'));
});

it.each([
  [200, 'accepted'],
  [204, 'accepted'],
  [302, 'again'],
  [404, 'refused'],
  [408, 'again'],
  [429, 'again'],
  [500, 'again'],
] as const)('takes the status %s of a receiver as Kirim.chat does: %s', (status, verdict) => {
  expect(kirimFakeProgram('0.0.0').verdict?.(status)).toBe(verdict);
});
