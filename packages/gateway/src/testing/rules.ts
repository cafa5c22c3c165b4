/** Rules of the gateway as data; all of them are known from its source code. */

/** Operations that are described but not implemented: every valid call returns 501. */
export const notBuilt: readonly string[] = [
  'channels.create',
  'channels.follow',
  'channels.mute',
  'channels.unfollow',
  'groupMembers.approve',
  'statuses.post',
];

/** Operations that count against the rate limits of a session, unless they are queued. */
export const counted: readonly string[] = [
  'messages.send',
  'messages.update',
  'messages.revoke',
  'messages.react',
  'messages.removeReaction',
  'messages.forward',
  'messages.vote',
];

/** Operations that use the connection to WhatsApp: 501 unless the session is working. */
export const live: readonly string[] = [
  ...counted,
  'sessions.setPresence',
  'contacts.check',
  'contacts.getAbout',
  'contacts.getPicture',
  'contacts.block',
  'contacts.unblock',
  'chats.getPresence',
  'chats.setPresence',
  'groups.create',
  'groups.update',
  'groups.join',
  'groups.leave',
  'groups.getInvite',
  'groups.revokeInvite',
  'groupMembers.add',
  'groupMembers.remove',
  'groupMembers.promote',
  'groupMembers.demote',
];

/** Rate limits of a session: fixed windows from the first message on; 0 or less switches one off. */
export const sendWindows = [
  { member: 'ratePerMin', usual: 20, ms: 60_000 },
  { member: 'ratePerHour', usual: 200, ms: 3_600_000 },
] as const;

/** Receipts of a sent message, and when they arrive. */
export const receipts = [
  { status: 'delivered', afterMs: 1_000 },
  { status: 'read', afterMs: 3_000 },
] as const;

/** Retry policy of a webhook that has none of its own. */
export const usualRetryPolicy = { attempts: 15, delaySeconds: 2, policy: 'exponential' };

/** Duration of an import or a backfill, and the time between two successful imports. */
export const jobMs = 5_000;
export const importQuotaMs = 24 * 3_600_000;

/** Statuses after which the key of a message stays used; those before the message is stored leave it free. */
export const keyKeepingStatuses: readonly number[] = [500, 501, 503];

/** Values of an OAuth app where a request has none. */
export const usualOAuthApp = {
  allowedScopes: ['openid', 'profile'],
  clientType: 'confidential',
  loginCommand: 'login',
  modes: ['dm'],
  refreshTtlSeconds: 2_592_000,
  tokenTtlSeconds: 900,
};

/** Letters of a ULID, which ids end with. */
export const ulid = { alphabet: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', length: 26 } as const;
