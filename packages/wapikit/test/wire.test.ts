import { describe, expect, it } from 'vitest';

import { resources } from '../src/generated/operations.ts';
import { id } from './support/ids.ts';
import { recorded } from './support/recorded.ts';
import { wireOfAccounts } from './support/wire-of-accounts.ts';
import { wireOfMessaging } from './support/wire-of-messaging.ts';
import { wireOfOrganizations } from './support/wire-of-organizations.ts';

/** Operations that the service asks for no token: those that give one, and those about the service itself. */
const open = new Set([
  'auth.login',
  'auth.loginWithOauth',
  'auth.register',
  'auth.verifyEmail',
  'health.get',
  'health.getAtSpecifiedPath',
  'metadata.get',
  'metadata.getAtSpecifiedPath',
]);
const rows = [...wireOfMessaging, ...wireOfOrganizations, ...wireOfAccounts];

describe('on the wire', () => {
  it('is tried for every operation', () => {
    const names = Object.entries(resources).flatMap(([resource, methods]) =>
      Object.keys(methods).map((method) => `${resource}.${method}`),
    );
    expect([...new Set(rows.map(({ name }) => name))].toSorted()).toEqual(names.toSorted());
  });

  it.each(rows)('$name is $line', async ({ name, send, line, body, form }) => {
    const { wapikit, requests } = recorded();
    await send(wapikit);
    const [request] = requests;
    if (!request || requests.length !== 1) throw new Error(`There were ${requests.length} requests.`);
    const { host, pathname, search } = new URL(request.url);
    expect(`${request.method} ${pathname}${search}`).toBe(line.replace(' ', ' /api'));
    expect(host).toBe('api.wapikit.com');
    expect(request.headers.get('x-access-token')).toBe(open.has(name) ? null : 'header.claims.sign');
    expect(request.headers.get('authorization')).toBeNull();
    const type = request.headers.get('content-type');
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type ?? '')?.[1];
    const text = request.body === null ? undefined : await request.text();
    expect(boundary === undefined ? text : text?.replaceAll(boundary, 'BOUNDARY').trimEnd()).toBe(
      form?.trimEnd() ?? body,
    );
    const plain = body === undefined ? null : 'application/json';
    expect(type).toBe(form === undefined ? plain : `multipart/form-data; boundary=${boundary}`);
  });

  it('asks for text and for bytes where the answer is not JSON', async () => {
    const { wapikit, requests } = recorded();
    const events = await wapikit.contacts.import({ body: new FormData() });
    const answer = await wapikit.aiChatMessages.send({ id, query: 'Why?' });
    expect(requests.map(({ headers }) => headers.get('accept'))).toEqual(['text/plain', 'application/octet-stream']);
    expect(JSON.parse(events)).toMatchObject({ contacts: [] });
    expect(new TextDecoder().decode(answer)).toBe(events);
  });
});
