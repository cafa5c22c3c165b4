import { describe, expect, it } from 'vitest';

import { resources } from '../src/generated/operations.ts';
import { person, session } from './support/ids.ts';
import { recorded } from './support/recorded.ts';
import { wireOfApps } from './support/wire-of-apps.ts';
import { wireOfChats } from './support/wire-of-chats.ts';
import { wireOfGroups } from './support/wire-of-groups.ts';
import { wireOfSessions } from './support/wire-of-sessions.ts';

const rows = [...wireOfChats, ...wireOfGroups, ...wireOfSessions, ...wireOfApps];

describe('on the wire', () => {
  it('is tried for every operation', () => {
    const names = Object.entries(resources).flatMap(([resource, methods]) =>
      Object.keys(methods).map((method) => `${resource}.${method}`),
    );
    expect([...new Set(rows.map(({ name }) => name)), 'backups.import'].toSorted()).toEqual(names.toSorted());
  });

  it.each(rows)('$name is $line', async ({ send, line, body }) => {
    const { gateway, requests } = recorded();
    await send(gateway);
    const [request] = requests;
    if (!request || requests.length !== 1) throw new Error(`There were ${requests.length} requests.`);
    expect(`${request.method} ${request.url}`).toBe(line.replace(' ', ' https://gateway.example.com/api/v1'));
    expect(request.headers.get('authorization')).toBe('Bearer wa_test_key');
    expect(request.headers.get('x-api-key')).toBeNull();
    expect(request.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
    expect(request.body === null ? undefined : await request.text()).toBe(body);
  });

  it('has a backup and its key in a form', async () => {
    const { gateway, requests } = recorded();
    await gateway.backups.import({ session, file: new Blob(['crypt15']), key: 'ab'.repeat(32) });
    const [request] = requests;
    expect(request?.url).toBe('https://gateway.example.com/api/v1/sessions/sess_01HZX/backfill');
    const form = await request?.formData();
    const file = form?.get('file');
    expect(file).toBeInstanceOf(Blob);
    expect([(file as File).type, await (file as File).text()]).toEqual(['application/octet-stream', 'crypt15']);
    expect(form?.get('key')).toBe('ab'.repeat(32));
  });

  it('has the key of a send in its header alone', async () => {
    const { gateway, requests } = recorded();
    const message = { type: 'text', to: person, text: 'Halo' } as const;
    await gateway.messages.send({ session, 'Idempotency-Key': 'order-1', ...message });
    await gateway.messages.send({ session, ...message });
    await gateway.messages.send({ session, ...message }, { idempotencyKey: false });
    const made = expect.stringMatching(/^[\da-f-]{36}$/) as unknown;
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['order-1', made, null]);
    expect(await requests[0]?.text()).toBe(JSON.stringify(message));
  });

  it('is nothing where the service would refuse the request', async () => {
    const { gateway, requests } = recorded();
    const incomplete = [
      gateway.contacts.check({ session } as never),
      gateway.sessions.createPairingCode({ session } as never),
      gateway.groups.create({ session } as never),
      gateway.groupMembers.add({ session, gid: '1@g.us', participants: null as never }),
      gateway.messages.revoke({ session, mid: '1' } as never),
      gateway.messages.send({ session, to: person, text: 'Halo' } as never),
    ];
    for (const call of incomplete) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that no failure goes unheard
      const error: unknown = await Promise.resolve(call).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'request_invalid' });
    }
    expect(requests).toEqual([]);
  });
});
