import { describe, expect, it } from 'vitest';

import { openFake, session } from './support/opened.ts';

describe('the values of the fake gateway', () => {
  it('say of a session what its row says', async () => {
    const { fake, gateway } = openFake();
    const [row] = fake.collection('sessions');
    Object.assign(row ?? {}, {
      phoneNumber: '4915112345678',
      waJid: '4915112345678:3@s.whatsapp.net',
      waLid: '99@lid',
    });
    expect(await gateway.sessions.getMe({ session })).toEqual({
      connected: true,
      sessionId: session,
      status: 'working',
      phoneNumber: '4915112345678',
      waJid: '4915112345678:3@s.whatsapp.net',
      waLid: '99@lid',
    });
    await gateway.sessions.logout({ session });
    // The JID stays.
    expect(await gateway.sessions.getMe({ session })).toMatchObject({ connected: false, status: 'logged_out' });
  });

  it('say of a checked number that very number', async () => {
    const { gateway } = openFake();
    expect(await gateway.contacts.check({ session, phone: '+49 151-12345678' })).toEqual({
      isOnWhatsApp: true,
      query: '+49 151-12345678',
      jid: '4915112345678@s.whatsapp.net',
    });
  });

  it('say of a message how it was sent', async () => {
    const { cid, gateway } = openFake();
    const message = { session, to: cid, type: 'text', text: 'Hi' } as const;
    expect(await gateway.messages.send(message)).toMatchObject({ mode: 'sync', status: 'sent' });
    const queued = await gateway.messages.send({ ...message, async: true });
    expect(queued).toMatchObject({ mode: 'async', outboxId: expect.stringMatching(/^out_/) as string });
    expect(queued).not.toHaveProperty('status');
  });
});
