import { describe, expect, it } from 'vitest';

import { resources } from '../src/generated/operations.ts';
import { account, message } from './support/ids.ts';
import { recorded } from './support/recorded.ts';
import { wireOfAccounts } from './support/wire-of-accounts.ts';
import { wireOfMessages } from './support/wire-of-messages.ts';
import { wireOfOrganizations } from './support/wire-of-organizations.ts';

/** Operations that the service asks for no key. */
const open = new Set(['health.get', 'openApiDocument.get']);
const rows = [...wireOfAccounts, ...wireOfMessages, ...wireOfOrganizations];

describe('on the wire', () => {
  it('is tried for every operation', () => {
    const names = Object.entries(resources).flatMap(([resource, methods]) =>
      Object.keys(methods).map((method) => `${resource}.${method}`),
    );
    expect([...new Set(rows.map(({ name }) => name))].toSorted()).toEqual(names.toSorted());
  });

  it.each(rows)('$name is $line', async ({ name, send, line, body }) => {
    const { kirim, requests } = recorded();
    await send(kirim);
    const [request] = requests;
    if (!request || requests.length !== 1) throw new Error(`There were ${requests.length} requests.`);
    const { host, pathname, search } = new URL(request.url);
    expect(`${request.method} ${pathname}${search}`).toBe(line);
    expect(host).toBe('api.kirim.chat');
    expect(request.body === null ? undefined : await request.text()).toBe(body);
    expect(request.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
    expect(request.headers.get('authorization')).toBe(open.has(name) ? null : 'Bearer kdv_live_key');
    // Every POST takes a key, and every call of one has one.
    const hasKey = expect.stringMatching(/^[\da-f-]{36}$/) as unknown;
    expect(request.headers.get('idempotency-key')).toEqual(request.method === 'POST' ? hasKey : null);
  });

  it('a key of idempotency is a header, and no member of the body', async () => {
    const { kirim, requests } = recorded();
    await kirim.labels.create({ name: 'VIP', 'Idempotency-Key': 'order 7' });
    expect(requests[0]?.headers.get('idempotency-key')).toBe('order 7');
    expect(await requests[0]?.text()).toBe('{"name":"VIP"}');
    await kirim.labels.create({ name: 'VIP' }, { idempotencyKey: 'order 8' });
    await kirim.labels.create({ name: 'VIP' }, { idempotencyKey: false });
    expect(requests.slice(1).map(({ headers }) => headers.get('idempotency-key'))).toEqual(['order 8', null]);
  });

  it('the media of a message are an address, of which nothing is asked', async () => {
    const { kirim, requests } = recorded();
    const media = await kirim.messages.getMedia({ ...account, id: message });
    expect(media).toEqual({ location: 'https://files.example.com/1' });
    expect(requests).toHaveLength(1);
  });
});
