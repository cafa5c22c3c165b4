import { describe, expect, it } from 'vitest';

import { createGateway } from '../src/index.ts';
import { validator } from '../src/generated/schemas.ts';
import { fakeGateway, virtualClock } from '../src/testing.ts';
import { refusal, session } from './support/opened.ts';

function openFake(isValidated = true) {
  const clock = virtualClock();
  const fake = fakeGateway({ contacts: 3, chats: 3, rows: 2, clock });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const { baseUrl, fetch } = fake;
  const common = { apiKey: 'test-key', baseUrl, fetch, clock, retry: false } as const;
  const gateway = createGateway({ ...common, ...(isValidated && { validate }) });
  const create = (more: object = {}) =>
    gateway.oauthApps.create({ name: 'Shop', redirectUris: ['https://shop.example.com'], sessionId: session, ...more });
  return { clock, fake, gateway, create };
}

describe("the fake gateway's OAuth apps", () => {
  it('show their secret once, and begin with the usual values', async () => {
    const { create, gateway } = openFake();
    const { clientSecret = '', ...made } = await create();
    expect(clientSecret).toMatch(/^ows_.{43}$/);
    expect(made).toMatchObject({
      allowedScopes: ['openid', 'profile'],
      clientType: 'confidential',
      loginCommand: 'login',
      modes: ['dm'],
      secretLast4: clientSecret.slice(-4),
      status: 'active',
      tokenTtlSeconds: 900,
    });
    expect(await gateway.oauthApps.get({ id: made.id })).toEqual(made);
    const { clientSecret: next } = await gateway.oauthApps.rotateSecret({ id: made.id });
    expect(next).not.toBe(clientSecret);
  });

  it('have no secret when they are public, which they stay', async () => {
    const { create, gateway } = openFake();
    const { clientSecret, id } = await create({ clientType: 'public' });
    expect(clientSecret).toBeUndefined();
    expect(await refusal(gateway.oauthApps.rotateSecret({ id }))).toBe(400);
    expect(await refusal(gateway.oauthApps.update({ id, clientType: 'confidential' }))).toBe(400);
  });

  it('are checked as a whole, and lose what is emptied', async () => {
    const { create, gateway } = openFake();
    // What the client refuses where it validates, the service refuses as well.
    expect(await refusal(openFake(false).create({ modes: ['group'] }))).toBe(400);
    expect(await refusal(create({ sessionId: 'sess_other' }))).toBe(404);
    const { id } = await create({ modes: ['dm', 'group'], groupJid: '1@g.us', botName: 'Bot' });
    expect(await refusal(gateway.oauthApps.update({ id, modes: ['dm'] }))).toBe(400);
    const changed = await gateway.oauthApps.update({ id, modes: ['dm'], groupJid: '', botName: '' });
    expect(changed).not.toHaveProperty('groupJid');
    expect(changed).not.toHaveProperty('botName');
  });

  it('are switched off and on, and their grants revoked but kept', async () => {
    const { gateway } = openFake();
    const { id = '' } = (await gateway.oauthApps.list()).items[0] ?? {};
    expect((await gateway.oauthApps.disable({ id })).status).toBe('disabled');
    expect((await gateway.oauthApps.enable({ id })).status).toBe('active');
    const grants = async () => (await gateway.oauthAppGrants.list({ id })).items;
    const [first, second] = await grants();
    await gateway.oauthAppGrants.revoke({ id, grantId: first?.id ?? '' });
    const revoked = (all: Awaited<ReturnType<typeof grants>>) => all.map(({ revokedAt }) => revokedAt !== undefined);
    expect(revoked(await grants())).toEqual([true, false]);
    await gateway.oauthAppGrants.revokeAll({ id });
    expect(revoked(await grants())).toEqual([true, true]);
    expect(await refusal(gateway.oauthAppGrants.revoke({ id, grantId: 'ogr_none' }))).toBe(404);
    expect(second?.id).toMatch(/^ogr_/);
  });
});

describe("the fake gateway's imports", () => {
  it('run one at a time, count at their end, and succeed once in 24 hours', async () => {
    const { clock, gateway } = openFake();
    const start = () => gateway.backups.import({ session, file: new Blob(['x']), key: '00'.repeat(32) });
    const { id } = await gateway.sessions.create({});
    expect(await refusal(gateway.backups.getStatus({ session: id }))).toBe(404);
    expect(await gateway.backups.getStatus({ session })).toMatchObject({ status: 'succeeded' });
    const started = await start();
    expect(started).toMatchObject({ status: 'running', messages: 0, source: 'crypt15' });
    expect(await refusal(start())).toBe(409);
    await clock.advance(5_000);
    const ended = await gateway.backups.getStatus({ session });
    expect(ended).toMatchObject({ id: started.id, status: 'succeeded', finishedAt: clock.now() });
    expect(ended.messages).toBeGreaterThan(0);
    expect(await refusal(start())).toBe(429);
    await clock.advance(24 * 3_600_000);
    expect(await start()).toMatchObject({ status: 'running' });
  });
});

describe("the fake gateway's tickets and presences", () => {
  it('are those of the session that is named', async () => {
    const { gateway } = openFake();
    expect(await gateway.realtimeTickets.create({ scope: 'session', session })).toMatchObject({
      expiresInSeconds: 30,
      ticket: expect.stringMatching(/^rt_.{32}$/) as string,
      // The gateway does not know its own address here.
      url: expect.stringMatching(/^\/api\/v1\/realtime\?ticket=rt_/) as string,
    });
    expect(await refusal(gateway.realtimeTickets.create({ scope: 'session' }))).toBe(400);
    expect(await refusal(gateway.realtimeTickets.create({ scope: 'session', session: 'sess_other' }))).toBe(404);
  });

  it('begin as unknown', async () => {
    const { fake, gateway } = openFake();
    const cid = fake.data.chats[0]?.jid ?? '';
    expect(await gateway.chats.getPresence({ session, cid })).toEqual({ from: cid, state: 'unknown' });
    await gateway.sessions.setPresence({ session, state: 'offline' });
  });
});
