import { describe, expect, it } from 'vitest';

import { createWapikit, type Wapikit } from '../src/index.ts';
import { virtualClock } from '../src/testing.ts';
import { id } from './support/ids.ts';

/** How often a call is sent to a service that always fails. */
async function timesSent(send: (wapikit: Wapikit) => PromiseLike<unknown>): Promise<number> {
  let count = 0;
  const wapikit = createWapikit({
    apiKey: 'header.claims.sign',
    clock: virtualClock(),
    fetch: () => {
      count += 1;
      return Promise.resolve(Response.json('Internal Server Error', { status: 503 }));
    },
  });
  const error: unknown = await Promise.resolve(send(wapikit)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 503 });
  return count;
}

const contact = { name: 'Ada', phone: '14155550123', status: 'Active', attributes: {} } as const;

describe('a failure of the service', () => {
  it.each<[string, (wapikit: Wapikit) => PromiseLike<unknown>]>([
    ['reading', ({ user }) => user.get()],
    ['deleting', ({ contacts }) => contacts.delete({ id })],
    ['adding contacts, since known ones are passed over', ({ contacts }) => contacts.create({ body: [] })],
    ['setting all of a contact', ({ contacts }) => contacts.update({ id, ...contact, lists: [] })],
  ])('lets the client repeat %s', async (_, send) => {
    expect(await timesSent(send)).toBe(3);
  });

  it.each<[string, (wapikit: Wapikit) => PromiseLike<unknown>]>([
    ['making a new key, which is a GET and ends the key before it', ({ apiKeys }) => apiKeys.regenerate()],
    [
      'sending a message',
      ({ messages }) => messages.send({ id, createdAt: '2026-06-01T00:00:00Z', messageData: { text: 'Hello' } }),
    ],
    [
      'changing a campaign',
      ({ campaigns }) => campaigns.update({ id, name: 'a', listIds: [], enableLinkTracking: true, tags: [] }),
    ],
    ['importing', ({ contacts }) => contacts.import({ body: new FormData() })],
  ])('keeps the client from repeating %s', async (_, send) => {
    expect(await timesSent(send)).toBe(1);
  });
});
