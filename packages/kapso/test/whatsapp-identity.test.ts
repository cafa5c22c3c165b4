import { expect, it } from 'vitest';

import { identityOf } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';
import { receiveKapsoWebhook } from '../src/webhooks.ts';

const userId = 'US.13491208655302741918';

it('who a message is from is the same in both APIs and in webhooks', async () => {
  const fake = fakeKapso();
  fake.receive({ from: userId });
  const [delivery] = await fake.deliveries();
  const received = await receiveKapsoWebhook(delivery!.request, { secret: 'test-secret' });
  if (received.event !== 'whatsapp.message.received' || received.batch) throw new Error('another event');
  const rows = [fake.collection('messages')[0], fake.collection('phoneNumberConversations', '1234567890')[0]];
  for (const value of [received.payload.message, ...rows]) expect(identityOf(value ?? {})).toEqual({ userId });
});

it('tells the user from the business by the direction that Kapso adds', () => {
  const sides = { from: '15550001111', to: '14155550123' };
  expect(identityOf({ ...sides, kapso: { direction: 'outbound' } })).toMatchObject({ waId: '14155550123' });
  expect(identityOf({ ...sides, kapso: { direction: 'inbound' } })).toMatchObject({ waId: '15550001111' });
});
