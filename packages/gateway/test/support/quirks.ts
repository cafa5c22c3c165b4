import type { Prepare, ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';

/** The first session was never paired, and its pairing runs. */
const unpaired: Prepare = (fake) => {
  const [row] = fake.collection('sessions');
  Object.assign(row ?? {}, { status: 'scan_qr_code' });
  delete row?.['waJid'];
  return {};
};

/** What is known of WhatsApp Gateway beyond its description. */
export const quirks: ProviderQuirks = {
  context: { session: 'sess_01HZX' },
  notBuilt: [
    'channels.create',
    'channels.follow',
    'channels.mute',
    'channels.unfollow',
    'groupMembers.approve',
    'statuses.post',
  ],
  // Messages are not looked up.
  unchecked: ['update', 'revoke', 'react', 'removeReaction', 'forward', 'vote'].map((name) => `messages.${name}`),
  kept: ['oauthAppGrants'],
  prepared: {
    'sessions.getQrCode': unpaired,
    'sessions.createPairingCode': unpaired,
    'realtimeTickets.create': () => ({ session: 'sess_01HZX' }),
    'oauthApps.create': () => ({ sessionId: 'sess_01HZX', modes: ['dm', 'group'], groupJid: '12345-67890@g.us' }),
    'oauthApps.update': () => ({ modes: ['dm', 'group'] }),
  },
};
