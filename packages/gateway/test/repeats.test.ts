import { describe, expect, it } from 'vitest';

import { createGateway, type Gateway } from '../src/index.ts';
import { virtualClock } from '../src/testing.ts';
import { gid, mid, person, session } from './support/ids.ts';

/** How often a call is sent to a gateway that always fails. */
async function timesSent(status: number, send: (gateway: Gateway) => PromiseLike<unknown>): Promise<number> {
  let count = 0;
  const gateway = createGateway({
    apiKey: 'wa_test_key',
    baseUrl: 'https://gateway.example.com',
    clock: virtualClock(),
    fetch: () => {
      count += 1;
      return Promise.resolve(Response.json({ error: { code: 'failed', message: 'failed' } }, { status }));
    },
  });
  const error: unknown = await Promise.resolve(send(gateway)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status });
  return count;
}

const message = { session, type: 'text', to: person, text: 'Halo' } as const;

describe('a passing failure of the gateway', () => {
  it.each<[string, (gateway: Gateway) => PromiseLike<unknown>]>([
    ['starting', ({ sessions }) => sessions.start({ session })],
    ['stopping', ({ sessions }) => sessions.stop({ session })],
    ['restarting', ({ sessions }) => sessions.restart({ session })],
    ['logging out', ({ sessions }) => sessions.logout({ session })],
    ['blocking', ({ contacts }) => contacts.block({ session, jid: person })],
    ['unblocking', ({ contacts }) => contacts.unblock({ session, jid: person })],
    ['marking a chat as read', ({ chats }) => chats.markRead({ session, cid: person })],
    ['removing a reaction', ({ messages }) => messages.removeReaction({ session, mid, chat: gid })],
    ['sending with a key', ({ messages }) => messages.send({ ...message, 'Idempotency-Key': 'order-1' })],
    ['sending, which is given a key', ({ messages }) => messages.send(message)],
  ])('lets the client repeat %s', async (_, send) => {
    expect(await timesSent(503, send)).toBe(3);
  });

  it.each<[string, (gateway: Gateway) => PromiseLike<unknown>]>([
    ['creating a session', ({ sessions }) => sessions.create({})],
    ['creating a group', ({ groups }) => groups.create({ session, name: 'Us', participants: [person] })],
    ['making a new invite, which is a DELETE', ({ groups }) => groups.revokeInvite({ session, gid })],
    ['sending without a key', ({ messages }) => messages.send(message, { idempotencyKey: false })],
    ['reacting', ({ messages }) => messages.react({ session, mid, chat: gid, emoji: '👍' })],
  ])('keeps the client from repeating %s', async (_, send) => {
    expect(await timesSent(503, send)).toBe(1);
  });

  it('is none when the gateway says that it cannot do something, and is one when a limit of sending is reached', async () => {
    expect(await timesSent(501, ({ contacts }) => contacts.getAbout({ session, jid: person }))).toBe(1);
    expect(await timesSent(429, ({ messages }) => messages.send(message))).toBe(3);
  });
});
