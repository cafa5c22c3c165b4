import type { ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';

/** What is known of WhatsApp Gateway beyond its description. */
export const quirks: ProviderQuirks = {
  context: { session: 'sess_01HZX' },
  notBuilt: ['channels.create', 'channels.mute', 'channels.unfollow', 'groupMembers.approve'],
};
