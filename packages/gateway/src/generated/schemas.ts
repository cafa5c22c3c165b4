// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 05832d3453554e2d718115b8e3c74e727d9b899b9e5df9d3900ce3e46adf1eac, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** Error response body of the gateway. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    code: z.string(),
    message: z.string(),
    details: z.optional(z.looseObject({
      errors: z.optional(z.array(z.string())),
      retryAfterSeconds: z.optional(z.number().check(c.integer())),
    })),
  }),
}));

/** Contact that the session has seen. */
export const Contact: z.ZodMiniType<components['schemas']['Contact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessName: z.optional(z.string()),
  lid: z.string(),
  name: z.optional(z.string()),
  phoneNumber: z.optional(z.string()),
  source: z.string(),
}));

/** A page of contacts. */
export const ContactPage: z.ZodMiniType<components['schemas']['ContactPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Contact),
  nextCursor: z.optional(z.string()),
}));

/** Contact with the groups that it was seen in. */
export const ContactDetail: z.ZodMiniType<components['schemas']['ContactDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  dm: z.boolean(),
  groups: z.array(z.looseObject({
    jid: z.string(),
    lastSeen: z.number().check(c.integer()),
    name: z.optional(z.string()),
    role: z.string(),
    tag: z.optional(z.string()),
  })),
  identity: z.optional(z.looseObject({
    businessName: z.optional(z.string()),
    firstSeenAt: z.number().check(c.integer()),
    id: z.number().check(c.integer(), c.minimum(0)),
    lid: z.string(),
    name: z.optional(z.string()),
    phoneJid: z.optional(z.string()),
    phoneNumber: z.optional(z.string()),
    updatedAt: z.number().check(c.integer()),
  })),
}));

/** Result of looking up a phone number. */
export const ContactCheck: z.ZodMiniType<components['schemas']['ContactCheck']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isOnWhatsApp: z.boolean(),
  jid: z.optional(z.string()),
  query: z.string(),
}));

/** WhatsApp number attached to the gateway. */
export const Session: z.ZodMiniType<components['schemas']['Session']> = /* @__PURE__ */ c.define(() => z.looseObject({
  autoRead: z.boolean(),
  createdAt: z.number().check(c.integer()),
  createdByUserId: z.optional(z.string()),
  gatewayId: z.string(),
  id: z.string(),
  isAdminSession: z.boolean(),
  label: z.optional(z.string()),
  lastConnectedAt: z.optional(z.number().check(c.integer())),
  organizationId: z.string(),
  phoneNumber: z.optional(z.string()),
  presenceTyping: z.boolean(),
  ratePerHour: z.number().check(c.integer()),
  ratePerMin: z.number().check(c.integer()),
  status: z.string(),
  updatedAt: z.number().check(c.integer()),
  waJid: z.optional(z.string()),
  waLid: z.optional(z.string()),
}));

/** A page of sessions. */
export const SessionPage: z.ZodMiniType<components['schemas']['SessionPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Session),
  nextCursor: z.optional(z.string()),
}));

/** WhatsApp identity of a session. */
export const SessionMe: z.ZodMiniType<components['schemas']['SessionMe']> = /* @__PURE__ */ c.define(() => z.looseObject({
  connected: z.boolean(),
  phoneNumber: z.optional(z.string()),
  sessionId: z.string(),
  status: z.string(),
  waJid: z.optional(z.string()),
  waLid: z.optional(z.string()),
}));

/** Backfill of a session, which is kept only in the memory of the gateway process. */
export const BackfillJob: z.ZodMiniType<components['schemas']['BackfillJob']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contacts: z.number().check(c.integer()),
  error: z.optional(z.string()),
  finishedAt: z.optional(z.number().check(c.integer())),
  groupMembers: z.number().check(c.integer()),
  groups: z.number().check(c.integer()),
  id: z.string(),
  organizationId: z.string(),
  sessionId: z.string(),
  startedAt: z.number().check(c.integer()),
  status: z.string(),
}));

/** Conversation with a contact or a group. */
export const Chat: z.ZodMiniType<components['schemas']['Chat']> = /* @__PURE__ */ c.define(() => z.looseObject({
  archived: z.boolean(),
  id: z.number().check(c.integer(), c.minimum(0)),
  jid: z.string(),
  lastMessageAt: z.optional(z.number().check(c.integer())),
  mutedUntil: z.optional(z.number().check(c.integer())),
  name: z.optional(z.string()),
  pinned: z.boolean(),
  sessionId: z.string(),
  type: z.string(),
  unreadCount: z.number().check(c.integer()),
  aliases: z.optional(z.array(z.string())),
}));

/** Message of a chat or channel; fields without a value are left out. */
export const Message: z.ZodMiniType<components['schemas']['Message']> = /* @__PURE__ */ c.define(() => z.looseObject({
  ackLevel: z.optional(z.number().check(c.integer())),
  body: z.optional(z.string()),
  chatJid: z.string(),
  createdAt: z.number().check(c.integer()),
  deleted: z.boolean(),
  direction: z.string(),
  edited: z.boolean(),
  error: z.optional(z.string()),
  fromMe: z.boolean(),
  hasMedia: z.boolean(),
  id: z.string(),
  media: z.optional(MediaMeta),
  mentionNames: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  })),
  mentions: z.optional(z.nullable(z.array(z.string()))),
  quotedMessageId: z.optional(z.string()),
  senderJid: z.optional(z.string()),
  senderLid: z.optional(z.string()),
  senderName: z.optional(z.string()),
  sessionId: z.string(),
  status: z.optional(z.string()),
  timestamp: z.number().check(c.integer()),
  type: z.string(),
  waMessageId: z.string(),
}));

/** Group that the session is a member of. */
export const Group: z.ZodMiniType<components['schemas']['Group']> = /* @__PURE__ */ c.define(() => z.looseObject({
  createdAtWa: z.optional(z.number().check(c.integer())),
  description: z.optional(z.string()),
  firstSeenAt: z.number().check(c.integer()),
  groupJid: z.string(),
  id: z.number().check(c.integer(), c.minimum(0)),
  isAnnounce: z.optional(z.boolean()),
  isLocked: z.optional(z.boolean()),
  ownerJid: z.optional(z.string()),
  participantCount: z.optional(z.number().check(c.integer())),
  subject: z.optional(z.string()),
  updatedAt: z.number().check(c.integer()),
}));

/** Member of a group. */
export const GroupMember: z.ZodMiniType<components['schemas']['GroupMember']> = /* @__PURE__ */ c.define(() => z.looseObject({
  firstSeenAt: z.number().check(c.integer()),
  groupJid: z.string(),
  id: z.number().check(c.integer(), c.minimum(0)),
  lastSeenAt: z.number().check(c.integer()),
  lid: z.string(),
  role: z.string(),
  sessionId: z.string(),
  tag: z.optional(z.string()),
}));

/** Media file to send, given by exactly one of data and url. */
export const MediaInput: z.ZodMiniType<components['schemas']['MediaInput']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['data'],
  }), c.schema({
    required: ['url'],
  })],
  properties: { data: z.string().check(c.minLength(1)), mimetype: z.string(), caption: z.string(), filename: z.string(), url: z.string().check(c.pattern(new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u')), c.format('uri')) },
  additionalProperties: z.never(),
}));

/** Message to send, with the fields that its type requires. */
export const SendMessageRequest: z.ZodMiniType<components['schemas']['SendMessageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [SendTextMessage, SendPollMessage, SendLocationMessage, SendContactMessage, SendMediaMessage, SendAlbumMessage],
}));

/** Result of sending a message. */
export const SendResult: z.ZodMiniType<components['schemas']['SendResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.string(),
  outboxId: z.optional(z.string()),
  replayed: z.optional(z.boolean()),
  status: z.optional(z.string()),
  timestamp: z.optional(z.number().check(c.integer())),
  waMessageId: z.optional(z.string()),
}));

/** Retry policy for failed deliveries, with all three fields. */
export const RetryPolicy: z.ZodMiniType<components['schemas']['RetryPolicy']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['attempts', 'delaySeconds', 'policy'],
  properties: { attempts: z.number().check(c.integer()), delaySeconds: z.number().check(c.integer()), policy: z.string() },
  additionalProperties: z.never(),
}));

/** Webhook that events are delivered to; its secret is never returned. */
export const Webhook: z.ZodMiniType<components['schemas']['Webhook']> = /* @__PURE__ */ c.define(() => z.looseObject({
  active: z.boolean(),
  createdAt: z.number().check(c.integer()),
  customHeaders: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  })),
  events: z.array(z.string()),
  id: z.string(),
  organizationId: z.string(),
  retryPolicy: RetryPolicy,
  sessionId: z.optional(z.string()),
  updatedAt: z.number().check(c.integer()),
  url: z.string(),
}));

/** Changes of a webhook. */
export const WebhookInput: z.ZodMiniType<components['schemas']['WebhookInput']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { active: z.boolean(), customHeaders: c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  }), events: z.nullable(z.array(z.string())), retryPolicy: RetryPolicy, secret: z.string(), sessionId: z.string(), url: z.string() },
  additionalProperties: z.never(),
}));

/** Event, identical over a webhook and over the WebSocket. */
export const Event: z.ZodMiniType<components['schemas']['Event']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [MessageEvent, PollRecapEvent, MessageStatusEvent, SessionStatusEvent, AuthQREvent, AuthCodeEvent, PresenceEvent, GroupEvent, ChatUpdateEvent, ContactUpdateEvent, CallEvent, NewsletterEvent],
}));

/** Import of an encrypted WhatsApp backup. */
export const BackfillImport: z.ZodMiniType<components['schemas']['BackfillImport']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chats: z.number().check(c.integer()),
  createdAt: z.number().check(c.integer()),
  error: z.optional(z.string()),
  finishedAt: z.optional(z.number().check(c.integer())),
  groupMembers: z.number().check(c.integer()),
  groups: z.number().check(c.integer()),
  id: z.string(),
  identities: z.number().check(c.integer()),
  messages: z.number().check(c.integer()),
  organizationId: z.string(),
  schemaFingerprint: z.optional(z.string()),
  sessionId: z.string(),
  source: z.string(),
  status: z.string(),
}));

/** A page of chats. */
export const ChatPage: z.ZodMiniType<components['schemas']['ChatPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Chat),
  nextCursor: z.optional(z.string()),
}));

/** Media file of a message, without its content, which cannot be downloaded. */
export const MediaMeta: z.ZodMiniType<components['schemas']['MediaMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  filename: z.optional(z.string()),
  mimetype: z.optional(z.string()),
  size: z.optional(z.number().check(c.integer())),
}));

/** A page of messages. */
export const MessagePage: z.ZodMiniType<components['schemas']['MessagePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Message),
  nextCursor: z.optional(z.string()),
}));

/** A page of groups. */
export const GroupPage: z.ZodMiniType<components['schemas']['GroupPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Group),
  nextCursor: z.optional(z.string()),
}));

/** Group that was created, as WhatsApp reports it. */
export const GroupInfo: z.ZodMiniType<components['schemas']['GroupInfo']> = /* @__PURE__ */ c.define(() => z.looseObject({
  description: z.optional(z.string()),
  groupJid: z.string(),
  isAnnounce: z.optional(z.boolean()),
  isLocked: z.optional(z.boolean()),
  ownerJid: z.optional(z.string()),
  participants: z.optional(z.number().check(c.integer())),
  subject: z.optional(z.string()),
}));

/** A page of members. */
export const GroupMemberPage: z.ZodMiniType<components['schemas']['GroupMemberPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(GroupMember),
  nextCursor: z.optional(z.string()),
}));

/** Image or video of an album, given by exactly one of data and url. */
export const AlbumMedia: z.ZodMiniType<components['schemas']['AlbumMedia']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['data'],
  }), c.schema({
    required: ['url'],
  })],
  properties: { data: z.string().check(c.minLength(1)), mimetype: z.string(), type: z.enum(['image', 'video']), url: z.string().check(c.pattern(new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u')), c.format('uri')) },
  additionalProperties: z.never(),
}));

/** A page of webhooks. */
export const WebhookPage: z.ZodMiniType<components['schemas']['WebhookPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Webhook),
  nextCursor: z.optional(z.string()),
}));

/** Webhook to create. */
export const WebhookCreate: z.ZodMiniType<components['schemas']['WebhookCreate']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['events', 'url'],
  properties: { active: z.boolean(), customHeaders: c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  }), events: z.array(z.string()).check(c.minItems(1)), retryPolicy: RetryPolicy, secret: z.string(), sessionId: z.string(), url: z.string() },
  additionalProperties: z.never(),
}));

/** OAuth app, whose users sign in with WhatsApp. */
export const OAuthApp: z.ZodMiniType<components['schemas']['OAuthApp']> = /* @__PURE__ */ c.define(() => z.looseObject({
  allowedScopes: z.array(z.string()),
  botName: z.optional(z.string().check(c.maxLength(255))),
  clientId: z.string(),
  clientType: z.string(),
  createdAt: z.number().check(c.integer()),
  createdByUserId: z.optional(z.string()),
  groupJid: z.optional(z.string()),
  id: z.string(),
  issuer: z.string(),
  loginCommand: z.string(),
  logoUrl: z.optional(z.string()),
  modes: z.array(z.string()),
  name: z.string(),
  organizationId: z.string(),
  redirectUris: z.array(z.string().check(c.format('uri'))),
  refreshTtlSeconds: z.number().check(c.integer()),
  secretLast4: z.optional(z.string()),
  sessionId: z.string(),
  status: z.string(),
  tokenTtlSeconds: z.number().check(c.integer()),
  updatedAt: z.number().check(c.integer()),
}));

/** OAuth app with its client secret. */
export const OAuthAppWithSecret: z.ZodMiniType<components['schemas']['OAuthAppWithSecret']> = /* @__PURE__ */ c.define(() => z.looseObject({
  allowedScopes: z.array(z.string()),
  botName: z.optional(z.string().check(c.maxLength(255))),
  clientId: z.string(),
  clientType: z.string(),
  createdAt: z.number().check(c.integer()),
  createdByUserId: z.optional(z.string()),
  groupJid: z.optional(z.string()),
  id: z.string(),
  issuer: z.string(),
  loginCommand: z.string(),
  logoUrl: z.optional(z.string()),
  modes: z.array(z.string()),
  name: z.string(),
  organizationId: z.string(),
  redirectUris: z.array(z.string().check(c.format('uri'))),
  refreshTtlSeconds: z.number().check(c.integer()),
  secretLast4: z.optional(z.string()),
  sessionId: z.string(),
  status: z.string(),
  tokenTtlSeconds: z.number().check(c.integer()),
  updatedAt: z.number().check(c.integer()),
  clientSecret: z.optional(z.string()),
}));

/** Grant of a user to an OAuth app. */
export const OAuthGrant: z.ZodMiniType<components['schemas']['OAuthGrant']> = /* @__PURE__ */ c.define(() => z.looseObject({
  clientId: z.string(),
  createdAt: z.number().check(c.integer()),
  displayName: z.string(),
  grantedScopes: z.array(z.string()),
  id: z.string(),
  lastAcr: z.string(),
  lastGroupJid: z.optional(z.string()),
  lastUsedAt: z.number().check(c.integer()),
  phoneMasked: z.string(),
  refreshFamilyCount: z.number().check(c.integer()),
  revokedAt: z.optional(z.number().check(c.integer())),
  sub: z.string(),
  waIdentityId: z.number().check(c.integer(), c.minimum(0)),
}));

/** A page of OAuth apps. */
export const OAuthAppPage: z.ZodMiniType<components['schemas']['OAuthAppPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(OAuthApp),
  nextCursor: z.optional(z.string()),
}));

/** A page of grants. */
export const OAuthGrantPage: z.ZodMiniType<components['schemas']['OAuthGrantPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(OAuthGrant),
  nextCursor: z.optional(z.string()),
}));

/** OAuth app to create. */
export const OAuthAppCreate: z.ZodMiniType<components['schemas']['OAuthAppCreate']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['name', 'redirectUris', 'sessionId'],
  properties: { allowedScopes: z.nullable(z.array(z.string())), botName: z.string().check(c.maxLength(255)), clientType: z.enum(['confidential', 'public']), groupJid: z.string(), loginCommand: z.string().check(c.pattern(new RegExp('^[a-z0-9_-]{2,32}$', 'u'))), logoUrl: z.string(), modes: z.nullable(z.array(z.enum(['dm', 'group']))), name: z.string(), redirectUris: z.array(z.string().check(c.pattern(new RegExp('^(https://[^#]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?([/?][^#]*)?)$', 'u')), c.format('uri'))).check(c.minItems(1)), refreshTtlSeconds: z.number().check(c.integer()), sessionId: z.string(), tokenTtlSeconds: z.number().check(c.integer()) },
  additionalProperties: z.never(),
  if: c.schema({
    required: ['modes'],
    properties: { modes: c.schema({
      type: ['array'],
      contains: z.literal('group'),
    }) },
  }),
  then: c.schema({
    required: ['groupJid'],
    properties: { groupJid: c.schema({
      string: [c.minLength(1)],
    }) },
  }),
  else: c.schema({
    properties: { groupJid: c.schema({
      string: [c.maxLength(0)],
    }) },
  }),
}));

/** Changes of an OAuth app. */
export const OAuthAppUpdate: z.ZodMiniType<components['schemas']['OAuthAppUpdate']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { allowedScopes: z.array(z.string()), botName: z.string().check(c.maxLength(255)), clientType: z.enum(['confidential', 'public']), groupJid: z.string(), loginCommand: z.string().check(c.pattern(new RegExp('^[a-z0-9_-]{2,32}$', 'u'))), logoUrl: z.string(), modes: z.array(z.enum(['dm', 'group'])), name: z.string(), redirectUris: z.array(z.string().check(c.pattern(new RegExp('^(https://[^#]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?([/?][^#]*)?)$', 'u')), c.format('uri'))), refreshTtlSeconds: z.number().check(c.integer()), sessionId: z.string(), tokenTtlSeconds: z.number().check(c.integer()) },
  additionalProperties: z.never(),
}));

/** Presence of a contact; false and empty fields are left out. */
export const PresenceStatus: z.ZodMiniType<components['schemas']['PresenceStatus']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chatJid: z.optional(z.string()),
  from: z.string(),
  lastSeen: z.optional(z.number().check(c.integer())),
  media: z.optional(z.string()),
  state: z.string(),
  unavailable: z.optional(z.boolean()),
}));

/** Scope and filter of the events that a ticket gives access to. */
export const RealtimeTicketRequest: z.ZodMiniType<components['schemas']['RealtimeTicketRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  events: z.optional(z.array(z.string())),
  gateway: z.optional(z.string()),
  scope: z.optional(z.enum(['session', 'organization', 'firehose'])),
  session: z.optional(z.string()),
  since: z.optional(z.string()),
}));

/** Single-use ticket for opening a WebSocket. */
export const RealtimeTicket: z.ZodMiniType<components['schemas']['RealtimeTicket']> = /* @__PURE__ */ c.define(() => z.looseObject({
  expiresInSeconds: z.number().check(c.integer()),
  ticket: z.string(),
  url: z.string(),
}));

/** Frame of the WebSocket that is not an event. */
export const RealtimeControlFrame: z.ZodMiniType<components['schemas']['RealtimeControlFrame']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.optional(z.string()),
  event: z.enum(['connected', 'ping', 'error']),
  heartbeatSeconds: z.optional(z.number().check(c.integer())),
  timestamp: z.optional(z.number().check(c.integer())),
}));

/** Contact mentioned in a message. */
export const MentionData: z.ZodMiniType<components['schemas']['MentionData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  pushName: z.optional(z.string()),
  tag: z.optional(z.string()),
}));

/** Poll of a message. */
export const PollData: z.ZodMiniType<components['schemas']['PollData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  endTime: z.optional(z.number().check(c.integer())),
  hideVotes: z.optional(z.boolean()),
  name: z.string(),
  options: z.array(z.string()),
  selectableCount: z.number().check(c.integer()),
}));

/** Location of a message. */
export const LocationData: z.ZodMiniType<components['schemas']['LocationData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  address: z.optional(z.string()),
  latitude: z.number(),
  longitude: z.number(),
  name: z.optional(z.string()),
}));

/** Contact shared in a message. */
export const ContactData: z.ZodMiniType<components['schemas']['ContactData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  displayName: z.optional(z.string()),
  vcard: z.optional(z.string()),
}));

/** Message, edit, revocation, reaction or vote; false and empty fields are left out. */
export const MessagePayload: z.ZodMiniType<components['schemas']['MessagePayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(z.string()),
  chatJid: z.string(),
  contact: z.optional(ContactData),
  fromMe: z.boolean(),
  hasMedia: z.boolean(),
  location: z.optional(LocationData),
  media: c.schema({
    type: ['null'],
  }),
  mentions: z.optional(c.schema({
    type: ['object'],
    additionalProperties: MentionData,
  })),
  poll: z.optional(PollData),
  pushName: z.optional(z.string()),
  quotedBody: z.optional(z.string()),
  quotedFromMe: z.optional(z.boolean()),
  quotedMessageId: z.optional(z.string()),
  quotedSenderJid: z.optional(z.string()),
  quotedSenderLid: z.optional(z.string()),
  reaction: z.optional(z.string()),
  selectedOptions: z.optional(z.array(z.string())),
  senderJid: z.optional(z.string()),
  senderLid: z.optional(z.string()),
  targetId: z.optional(z.string()),
  timestamp: z.number().check(c.integer()),
  type: z.string(),
  waMessageId: z.string(),
}));

/** Result of a poll that ended. */
export const PollRecapPayload: z.ZodMiniType<components['schemas']['PollRecapPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chatJid: z.string(),
  endTime: z.number().check(c.integer()),
  hideVotes: z.boolean(),
  name: z.string(),
  options: z.array(z.looseObject({
    count: z.number().check(c.integer()),
    option: z.string(),
  })),
  pollMessageId: z.string(),
  selectableCount: z.number().check(c.integer()),
  totalVotes: z.number().check(c.integer()),
  voters: z.optional(z.array(z.looseObject({
    displayName: z.string(),
    selectedOptions: z.array(z.string()),
    voterId: z.string(),
  }))),
}));

/** Receipt for sent messages; receipts can be repeated and arrive out of order. */
export const MessageStatusPayload: z.ZodMiniType<components['schemas']['MessageStatusPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chatJid: z.string(),
  messageIds: z.nullable(z.array(z.string())),
  senderJid: z.optional(z.string()),
  status: z.string(),
  timestamp: z.number().check(c.integer()),
}));

/** New status of a session. */
export const SessionStatusPayload: z.ZodMiniType<components['schemas']['SessionStatusPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
}));

/** QR code for pairing a session with a phone. */
export const AuthQRPayload: z.ZodMiniType<components['schemas']['AuthQRPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
  timeoutMs: z.optional(z.number().check(c.integer())),
}));

/** Pairing code that was requested, or phone that was paired. */
export const AuthCodePayload: z.ZodMiniType<components['schemas']['AuthCodePayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessName: z.optional(z.string()),
  code: z.optional(z.string()),
  jid: z.optional(z.string()),
  lid: z.optional(z.string()),
  phone: z.optional(z.string()),
  platform: z.optional(z.string()),
}));

/** Change of a group or of its members; empty fields are left out. */
export const GroupPayload: z.ZodMiniType<components['schemas']['GroupPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  demote: z.optional(z.array(z.string())),
  description: z.optional(z.string()),
  groupJid: z.string(),
  isAnnounce: z.optional(z.boolean()),
  isLocked: z.optional(z.boolean()),
  join: z.optional(z.array(z.string())),
  leave: z.optional(z.array(z.string())),
  newInviteLink: z.optional(z.string()),
  promote: z.optional(z.array(z.string())),
  reason: z.optional(z.string()),
  sender: z.optional(z.string()),
  subject: z.optional(z.string()),
  timestamp: z.optional(z.number().check(c.integer())),
}));

/** Change of a chat. */
export const ChatUpdatePayload: z.ZodMiniType<components['schemas']['ChatUpdatePayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  change: z.string(),
  chatJid: z.string(),
  pictureId: z.optional(z.string()),
  removed: z.optional(z.boolean()),
}));

/** Change of a contact. */
export const ContactUpdatePayload: z.ZodMiniType<components['schemas']['ContactUpdatePayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  firstName: z.optional(z.string()),
  fullName: z.optional(z.string()),
  jid: z.string(),
  pushName: z.optional(z.string()),
}));

/** Incoming call. */
export const CallPayload: z.ZodMiniType<components['schemas']['CallPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  callId: z.string(),
  from: z.string(),
  groupJid: z.optional(z.string()),
  isGroup: z.boolean(),
  timestamp: z.number().check(c.integer()),
}));

/** Change of a channel. */
export const NewsletterPayload: z.ZodMiniType<components['schemas']['NewsletterPayload']> = /* @__PURE__ */ c.define(() => z.looseObject({
  action: z.string(),
  jid: z.string(),
}));

/** Event of a message, an edit, a revocation, a reaction or a vote. */
export const MessageEvent: z.ZodMiniType<components['schemas']['MessageEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['message', 'message.from_me', 'message.reaction', 'message.edited', 'message.revoked', 'poll.vote']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: MessagePayload,
}));

/** Event of a poll that ended. */
export const PollRecapEvent: z.ZodMiniType<components['schemas']['PollRecapEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['poll.recap']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: PollRecapPayload,
}));

/** Event of a receipt. */
export const MessageStatusEvent: z.ZodMiniType<components['schemas']['MessageStatusEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['message.status']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: MessageStatusPayload,
}));

/** Event of a changed session status. */
export const SessionStatusEvent: z.ZodMiniType<components['schemas']['SessionStatusEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['session.status']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: SessionStatusPayload,
}));

/** Event of a QR code for pairing. */
export const AuthQREvent: z.ZodMiniType<components['schemas']['AuthQREvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['auth.qr']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: AuthQRPayload,
}));

/** Event of a pairing code or a pairing. */
export const AuthCodeEvent: z.ZodMiniType<components['schemas']['AuthCodeEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['auth.code']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: AuthCodePayload,
}));

/** Event of a changed presence. */
export const PresenceEvent: z.ZodMiniType<components['schemas']['PresenceEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['presence.update']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: PresenceStatus,
}));

/** Event of a changed group or changed members. */
export const GroupEvent: z.ZodMiniType<components['schemas']['GroupEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['group.update', 'group.participant']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: GroupPayload,
}));

/** Event of a changed chat. */
export const ChatUpdateEvent: z.ZodMiniType<components['schemas']['ChatUpdateEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['chat.update']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: ChatUpdatePayload,
}));

/** Event of a changed contact. */
export const ContactUpdateEvent: z.ZodMiniType<components['schemas']['ContactUpdateEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['contact.update']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: ContactUpdatePayload,
}));

/** Event of an incoming call. */
export const CallEvent: z.ZodMiniType<components['schemas']['CallEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['call.incoming']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: CallPayload,
}));

/** Event of a changed channel. */
export const NewsletterEvent: z.ZodMiniType<components['schemas']['NewsletterEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.enum(['newsletter.update']),
  session: z.string(),
  organization: z.string(),
  timestamp: z.number().check(c.integer()),
  payload: NewsletterPayload,
}));

/** QR code for pairing a session with a phone. */
export const QrCode: z.ZodMiniType<components['schemas']['QrCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
  expiresAt: z.optional(z.number().check(c.integer())),
}));

/** Code for pairing a session with a phone. */
export const PairingCode: z.ZodMiniType<components['schemas']['PairingCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
}));

/** Status update that was posted. */
export const PostedStatus: z.ZodMiniType<components['schemas']['PostedStatus']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messageId: z.string(),
}));

/** About text of a contact. */
export const ContactAbout: z.ZodMiniType<components['schemas']['ContactAbout']> = /* @__PURE__ */ c.define(() => z.looseObject({
  about: z.string(),
}));

/** Profile picture of a contact. */
export const ContactPicture: z.ZodMiniType<components['schemas']['ContactPicture']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  url: z.optional(z.string().check(c.format('uri'))),
}));

/** Group that the session joined. */
export const JoinedGroup: z.ZodMiniType<components['schemas']['JoinedGroup']> = /* @__PURE__ */ c.define(() => z.looseObject({
  groupJid: z.string(),
}));

/** Invite of a group. */
export const GroupInvite: z.ZodMiniType<components['schemas']['GroupInvite']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: z.string(),
}));

/** New channel. */
export const Channel: z.ZodMiniType<components['schemas']['Channel']> = /* @__PURE__ */ c.define(() => z.looseObject({
  jid: z.string(),
}));

/** Text message to send. */
export const SendTextMessage: z.ZodMiniType<components['schemas']['SendTextMessage']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type', 'to', 'text'],
  properties: { type: z.enum(['text']), to: z.string(), text: z.string().check(c.minLength(1)), mentions: z.array(z.string()), replyTo: z.string() },
  additionalProperties: z.never(),
}));

/** Poll to send. */
export const SendPollMessage: z.ZodMiniType<components['schemas']['SendPollMessage']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type', 'to', 'name', 'options'],
  properties: { type: z.enum(['poll']), to: z.string(), name: z.string().check(c.minLength(1)), options: z.array(z.string()).check(c.minItems(2)), selectableCount: z.number().check(c.integer(), c.minimum(0)), pollEndTime: z.number().check(c.integer()), pollHideVotes: z.boolean() },
  additionalProperties: z.never(),
  if: c.schema({
    required: ['selectableCount'],
    properties: { selectableCount: c.schema({
      number: [c.minimum(12)],
    }) },
  }),
  then: c.schema({
    properties: { options: c.schema({
      array: [c.minItems(12)],
    }) },
  }),
  else: c.schema({
    if: c.schema({
      required: ['selectableCount'],
      properties: { selectableCount: c.schema({
        number: [c.minimum(11)],
      }) },
    }),
    then: c.schema({
      properties: { options: c.schema({
        array: [c.minItems(11)],
      }) },
    }),
    else: c.schema({
      if: c.schema({
        required: ['selectableCount'],
        properties: { selectableCount: c.schema({
          number: [c.minimum(10)],
        }) },
      }),
      then: c.schema({
        properties: { options: c.schema({
          array: [c.minItems(10)],
        }) },
      }),
      else: c.schema({
        if: c.schema({
          required: ['selectableCount'],
          properties: { selectableCount: c.schema({
            number: [c.minimum(9)],
          }) },
        }),
        then: c.schema({
          properties: { options: c.schema({
            array: [c.minItems(9)],
          }) },
        }),
        else: c.schema({
          if: c.schema({
            required: ['selectableCount'],
            properties: { selectableCount: c.schema({
              number: [c.minimum(8)],
            }) },
          }),
          then: c.schema({
            properties: { options: c.schema({
              array: [c.minItems(8)],
            }) },
          }),
          else: c.schema({
            if: c.schema({
              required: ['selectableCount'],
              properties: { selectableCount: c.schema({
                number: [c.minimum(7)],
              }) },
            }),
            then: c.schema({
              properties: { options: c.schema({
                array: [c.minItems(7)],
              }) },
            }),
            else: c.schema({
              if: c.schema({
                required: ['selectableCount'],
                properties: { selectableCount: c.schema({
                  number: [c.minimum(6)],
                }) },
              }),
              then: c.schema({
                properties: { options: c.schema({
                  array: [c.minItems(6)],
                }) },
              }),
              else: c.schema({
                if: c.schema({
                  required: ['selectableCount'],
                  properties: { selectableCount: c.schema({
                    number: [c.minimum(5)],
                  }) },
                }),
                then: c.schema({
                  properties: { options: c.schema({
                    array: [c.minItems(5)],
                  }) },
                }),
                else: c.schema({
                  if: c.schema({
                    required: ['selectableCount'],
                    properties: { selectableCount: c.schema({
                      number: [c.minimum(4)],
                    }) },
                  }),
                  then: c.schema({
                    properties: { options: c.schema({
                      array: [c.minItems(4)],
                    }) },
                  }),
                  else: c.schema({
                    if: c.schema({
                      required: ['selectableCount'],
                      properties: { selectableCount: c.schema({
                        number: [c.minimum(3)],
                      }) },
                    }),
                    then: c.schema({
                      properties: { options: c.schema({
                        array: [c.minItems(3)],
                      }) },
                    }),
                  }),
                }),
              }),
            }),
          }),
        }),
      }),
    }),
  }),
}));

/** Location to send. */
export const SendLocationMessage: z.ZodMiniType<components['schemas']['SendLocationMessage']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type', 'to', 'latitude', 'longitude'],
  properties: { type: z.enum(['location']), to: z.string(), latitude: z.number().check(c.minimum(-90), c.maximum(90)), longitude: z.number().check(c.minimum(-180), c.maximum(180)) },
  additionalProperties: z.never(),
}));

/** Contact to share, by name and phone or by a complete vCard. */
export const SendContactMessage: z.ZodMiniType<components['schemas']['SendContactMessage']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type', 'to', 'contact'],
  properties: { type: z.enum(['contact']), to: z.string(), contact: z.union([c.schema({
    type: ['object'],
    required: ['name', 'phone'],
    properties: { name: z.string(), phone: z.string(), vcard: z.string() },
    additionalProperties: z.never(),
  }), c.schema({
    type: ['object'],
    required: ['vcard'],
    properties: { vcard: z.string(), name: z.string(), phone: z.string() },
    additionalProperties: z.never(),
  })]) },
  additionalProperties: z.never(),
}));

/** Media message to send, with an image, video, audio, document or sticker. */
export const SendMediaMessage: z.ZodMiniType<components['schemas']['SendMediaMessage']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type', 'to', 'media'],
  properties: { type: z.enum(['image', 'video', 'audio', 'document', 'sticker']), to: z.string(), media: MediaInput, mentions: z.array(z.string()), replyTo: z.string() },
  additionalProperties: z.never(),
}));

/** Album to send, with 2 to 10 images and videos. */
export const SendAlbumMessage: z.ZodMiniType<components['schemas']['SendAlbumMessage']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type', 'to', 'medias'],
  properties: { type: z.enum(['album']), to: z.string(), medias: z.array(AlbumMedia).check(c.minItems(2), c.maxItems(10)), caption: z.string(), mentions: z.array(z.string()), replyTo: z.string() },
  additionalProperties: z.never(),
}));

/** Response schemas of listSessions, by status code. */
export const listSessionsResponses = {
  200: SessionPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Response schemas of createSession, by status code. */
export const createSessionResponses = {
  201: Session,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of createSession. */
export const createSessionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createSession']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  properties: { autoRead: z.boolean(), label: z.string(), presenceTyping: z.boolean(), start: z.boolean() },
  additionalProperties: z.never(),
}));

/** Request schema of createSession: `path`, `query`, `header` and `body`. */
export const createSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createSessionRequestBody,
}));

/** Response schemas of getSession, by status code. */
export const getSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getSession: `path`, `query`, `header` and `body`. */
export const getSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of deleteSession, by status code. */
export const deleteSessionResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of deleteSession: `path`, `query`, `header` and `body`. */
export const deleteSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of getQrCode, by status code. */
export const getQrCodeResponses = {
  200: QrCode,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getQrCode: `path`, `query`, `header` and `body`. */
export const getQrCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of createPairingCode, by status code. */
export const createPairingCodeResponses = {
  200: PairingCode,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of createPairingCode. */
export const createPairingCodeRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['sessionPairingCode']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['phone'],
  properties: { phone: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of createPairingCode: `path`, `query`, `header` and `body`. */
export const createPairingCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createPairingCodeRequestBody,
}));

/** Response schemas of getSessionMe, by status code. */
export const getSessionMeResponses = {
  200: SessionMe,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getSessionMe: `path`, `query`, `header` and `body`. */
export const getSessionMeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of startSession, by status code. */
export const startSessionResponses = {
  200: Session,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of startSession: `path`, `query`, `header` and `body`. */
export const startSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of stopSession, by status code. */
export const stopSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of stopSession: `path`, `query`, `header` and `body`. */
export const stopSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of restartSession, by status code. */
export const restartSessionResponses = {
  200: Session,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of restartSession: `path`, `query`, `header` and `body`. */
export const restartSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of logoutSession, by status code. */
export const logoutSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of logoutSession: `path`, `query`, `header` and `body`. */
export const logoutSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of listContacts, by status code. */
export const listContactsResponses = {
  200: ContactPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of listContacts: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  query: z.looseObject({
    source: z.optional(z.enum(['dm', 'group'])),
    group: z.optional(z.string()),
    q: z.optional(z.string()),
  }),
}));

/** Response schemas of checkContact, by status code. */
export const checkContactResponses = {
  200: ContactCheck,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of checkContact: `path`, `query`, `header` and `body`. */
export const checkContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  query: z.looseObject({
    phone: z.string(),
  }),
}));

/** Response schemas of getContact, by status code. */
export const getContactResponses = {
  200: ContactDetail,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getContact: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    lid: z.string(),
  }),
}));

/** Response schemas of getContactAbout, by status code. */
export const getContactAboutResponses = {
  200: ContactAbout,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getContactAbout: `path`, `query`, `header` and `body`. */
export const getContactAboutRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of getContactPicture, by status code. */
export const getContactPictureResponses = {
  200: ContactPicture,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getContactPicture: `path`, `query`, `header` and `body`. */
export const getContactPictureRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of blockContact, by status code. */
export const blockContactResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of blockContact: `path`, `query`, `header` and `body`. */
export const blockContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of unblockContact, by status code. */
export const unblockContactResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of unblockContact: `path`, `query`, `header` and `body`. */
export const unblockContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of listChats, by status code. */
export const listChatsResponses = {
  200: ChatPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of listChats: `path`, `query`, `header` and `body`. */
export const listChatsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of getChat, by status code. */
export const getChatResponses = {
  200: Chat,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getChat: `path`, `query`, `header` and `body`. */
export const getChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** Response schemas of updateChat, by status code. */
export const updateChatResponses = {
  200: Chat,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of updateChat. */
export const updateChatRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateChat']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  properties: { archived: z.boolean(), mutedUntil: z.number().check(c.integer()), pinned: z.boolean(), unmute: z.boolean() },
  additionalProperties: z.never(),
}));

/** Request schema of updateChat: `path`, `query`, `header` and `body`. */
export const updateChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
  body: updateChatRequestBody,
}));

/** Response schemas of deleteChat, by status code. */
export const deleteChatResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of deleteChat: `path`, `query`, `header` and `body`. */
export const deleteChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** Response schemas of markChatRead, by status code. */
export const markChatReadResponses = {
  200: Chat,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of markChatRead: `path`, `query`, `header` and `body`. */
export const markChatReadRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** Response schemas of getChatPresence, by status code. */
export const getChatPresenceResponses = {
  200: PresenceStatus,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getChatPresence: `path`, `query`, `header` and `body`. */
export const getChatPresenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** Response schemas of setChatPresence, by status code. */
export const setChatPresenceResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of setChatPresence. */
export const setChatPresenceRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['setChatPresence']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['state'],
  properties: { state: z.enum(['composing', 'paused', 'recording']) },
  additionalProperties: z.never(),
}));

/** Request schema of setChatPresence: `path`, `query`, `header` and `body`. */
export const setChatPresenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
  body: setChatPresenceRequestBody,
}));

/** Response schemas of listMessages, by status code. */
export const listMessagesResponses = {
  200: MessagePage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of listMessages: `path`, `query`, `header` and `body`. */
export const listMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** Response schemas of sendMessage, by status code. */
export const sendMessageResponses = {
  200: SendResult,
  202: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of sendMessage. */
export const sendMessageRequestBody = SendMessageRequest;

/** Request schema of sendMessage: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  query: z.looseObject({
    async: z.optional(z.boolean()),
  }),
  body: sendMessageRequestBody,
}));

/** Response schemas of updateMessage, by status code. */
export const updateMessageResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of updateMessage. */
export const updateMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['editMessage']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['chat', 'text'],
  properties: { chat: z.string(), text: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of updateMessage: `path`, `query`, `header` and `body`. */
export const updateMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: updateMessageRequestBody,
}));

/** Response schemas of revokeMessage, by status code. */
export const revokeMessageResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of revokeMessage. */
export const revokeMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['revokeMessage']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['chat'],
  properties: { chat: z.string(), sender: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of revokeMessage: `path`, `query`, `header` and `body`. */
export const revokeMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: revokeMessageRequestBody,
}));

/** Response schemas of reactToMessage, by status code. */
export const reactToMessageResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of reactToMessage. */
export const reactToMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['addReaction']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['chat'],
  properties: { chat: z.string(), emoji: z.string(), sender: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of reactToMessage: `path`, `query`, `header` and `body`. */
export const reactToMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: reactToMessageRequestBody,
}));

/** Response schemas of removeReaction, by status code. */
export const removeReactionResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of removeReaction. */
export const removeReactionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['removeReaction']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['chat'],
  properties: { chat: z.string(), emoji: z.string(), sender: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of removeReaction: `path`, `query`, `header` and `body`. */
export const removeReactionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: removeReactionRequestBody,
}));

/** Response schemas of forwardMessage, by status code. */
export const forwardMessageResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of forwardMessage. */
export const forwardMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['forwardMessage']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['chat', 'to'],
  properties: { chat: z.string(), sender: z.string(), to: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of forwardMessage: `path`, `query`, `header` and `body`. */
export const forwardMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: forwardMessageRequestBody,
}));

/** Response schemas of voteInPoll, by status code. */
export const voteInPollResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of voteInPoll. */
export const voteInPollRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['voteMessage']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['chat', 'options'],
  properties: { chat: z.string(), options: z.array(z.string()).check(c.minItems(1)), sender: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of voteInPoll: `path`, `query`, `header` and `body`. */
export const voteInPollRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: voteInPollRequestBody,
}));

/** Response schemas of listGroups, by status code. */
export const listGroupsResponses = {
  200: GroupPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of listGroups: `path`, `query`, `header` and `body`. */
export const listGroupsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of createGroup, by status code. */
export const createGroupResponses = {
  201: GroupInfo,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of createGroup. */
export const createGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createGroup']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['name'],
  properties: { name: z.string(), participants: z.nullable(z.array(z.string())) },
  additionalProperties: z.never(),
}));

/** Request schema of createGroup: `path`, `query`, `header` and `body`. */
export const createGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createGroupRequestBody,
}));

/** Response schemas of getGroup, by status code. */
export const getGroupResponses = {
  200: Group,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getGroup: `path`, `query`, `header` and `body`. */
export const getGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of updateGroup, by status code. */
export const updateGroupResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of updateGroup. */
export const updateGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateGroup']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  minProperties: 1,
  properties: { announce: z.boolean(), description: z.string(), locked: z.boolean(), subject: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of updateGroup: `path`, `query`, `header` and `body`. */
export const updateGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
  body: updateGroupRequestBody,
}));

/** Response schemas of leaveGroup, by status code. */
export const leaveGroupResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of leaveGroup: `path`, `query`, `header` and `body`. */
export const leaveGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of joinGroup, by status code. */
export const joinGroupResponses = {
  200: JoinedGroup,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of joinGroup. */
export const joinGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['joinGroup']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['invite'],
  properties: { invite: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of joinGroup: `path`, `query`, `header` and `body`. */
export const joinGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: joinGroupRequestBody,
}));

/** Response schemas of listGroupMembers, by status code. */
export const listGroupMembersResponses = {
  200: GroupMemberPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of listGroupMembers: `path`, `query`, `header` and `body`. */
export const listGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of addGroupMembers, by status code. */
export const addGroupMembersResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of addGroupMembers. */
export const addGroupMembersRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['addGroupMembers']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['participants'],
  properties: { participants: z.array(z.string()).check(c.minItems(1)) },
  additionalProperties: z.never(),
}));

/** Request schema of addGroupMembers: `path`, `query`, `header` and `body`. */
export const addGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
  body: addGroupMembersRequestBody,
}));

/** Response schemas of removeGroupMember, by status code. */
export const removeGroupMemberResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of removeGroupMember: `path`, `query`, `header` and `body`. */
export const removeGroupMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of promoteGroupMember, by status code. */
export const promoteGroupMemberResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of promoteGroupMember: `path`, `query`, `header` and `body`. */
export const promoteGroupMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of demoteGroupMember, by status code. */
export const demoteGroupMemberResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of demoteGroupMember: `path`, `query`, `header` and `body`. */
export const demoteGroupMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of approveGroupMembers, by status code. */
export const approveGroupMembersResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of approveGroupMembers. */
export const approveGroupMembersRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['approveGroupMembers']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  properties: { participants: z.nullable(z.array(z.string())) },
  additionalProperties: z.never(),
}));

/** Request schema of approveGroupMembers: `path`, `query`, `header` and `body`. */
export const approveGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
  body: approveGroupMembersRequestBody,
}));

/** Response schemas of getGroupInvite, by status code. */
export const getGroupInviteResponses = {
  200: GroupInvite,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getGroupInvite: `path`, `query`, `header` and `body`. */
export const getGroupInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of revokeGroupInvite, by status code. */
export const revokeGroupInviteResponses = {
  200: GroupInvite,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of revokeGroupInvite: `path`, `query`, `header` and `body`. */
export const revokeGroupInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of createChannel, by status code. */
export const createChannelResponses = {
  201: Channel,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of createChannel. */
export const createChannelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createChannel']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['name'],
  properties: { description: z.string(), name: z.string() },
  additionalProperties: z.never(),
}));

/** Request schema of createChannel: `path`, `query`, `header` and `body`. */
export const createChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createChannelRequestBody,
}));

/** Response schemas of listChannelMessages, by status code. */
export const listChannelMessagesResponses = {
  200: MessagePage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of listChannelMessages: `path`, `query`, `header` and `body`. */
export const listChannelMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of followChannel, by status code. */
export const followChannelResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of followChannel: `path`, `query`, `header` and `body`. */
export const followChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of unfollowChannel, by status code. */
export const unfollowChannelResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of unfollowChannel: `path`, `query`, `header` and `body`. */
export const unfollowChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of muteChannel, by status code. */
export const muteChannelResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of muteChannel. */
export const muteChannelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['muteChannel']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  properties: { mute: z.boolean() },
  additionalProperties: z.never(),
}));

/** Request schema of muteChannel: `path`, `query`, `header` and `body`. */
export const muteChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
  body: muteChannelRequestBody,
}));

/** Response schemas of setSessionPresence, by status code. */
export const setSessionPresenceResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of setSessionPresence. */
export const setSessionPresenceRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['setPresence']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['state'],
  properties: { state: z.enum(['online', 'offline']) },
  additionalProperties: z.never(),
}));

/** Request schema of setSessionPresence: `path`, `query`, `header` and `body`. */
export const setSessionPresenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: setSessionPresenceRequestBody,
}));

/** Response schemas of postStatus, by status code. */
export const postStatusResponses = {
  200: PostedStatus,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of postStatus. */
export const postStatusRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['postStatus']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  required: ['text'],
  properties: { text: z.string(), type: z.enum(['text', 'image']) },
  additionalProperties: z.never(),
}));

/** Request schema of postStatus: `path`, `query`, `header` and `body`. */
export const postStatusRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: postStatusRequestBody,
}));

/** Response schemas of getBackupStatus, by status code. */
export const getBackupStatusResponses = {
  200: BackfillImport,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getBackupStatus: `path`, `query`, `header` and `body`. */
export const getBackupStatusRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of importBackup, by status code. */
export const importBackupResponses = {
  202: BackfillImport,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of importBackup. */
export const importBackupRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  file: c.file('application/octet-stream'),
  key: z.string(),
}));

/** Request schema of importBackup: `path`, `query`, `header` and `body`. */
export const importBackupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: z.optional(importBackupRequestBody),
}));

/** Response schemas of listWebhooks, by status code. */
export const listWebhooksResponses = {
  200: WebhookPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Response schemas of createWebhook, by status code. */
export const createWebhookResponses = {
  201: Webhook,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of createWebhook. */
export const createWebhookRequestBody = WebhookCreate;

/** Request schema of createWebhook: `path`, `query`, `header` and `body`. */
export const createWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createWebhookRequestBody,
}));

/** Response schemas of getWebhook, by status code. */
export const getWebhookResponses = {
  200: Webhook,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getWebhook: `path`, `query`, `header` and `body`. */
export const getWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateWebhook, by status code. */
export const updateWebhookResponses = {
  200: Webhook,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of updateWebhook. */
export const updateWebhookRequestBody = WebhookInput;

/** Request schema of updateWebhook: `path`, `query`, `header` and `body`. */
export const updateWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateWebhookRequestBody,
}));

/** Response schemas of deleteWebhook, by status code. */
export const deleteWebhookResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of deleteWebhook: `path`, `query`, `header` and `body`. */
export const deleteWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of createRealtimeTicket, by status code. */
export const createRealtimeTicketResponses = {
  201: RealtimeTicket,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request body schema of createRealtimeTicket. */
export const createRealtimeTicketRequestBody = RealtimeTicketRequest;

/** Request schema of createRealtimeTicket: `path`, `query`, `header` and `body`. */
export const createRealtimeTicketRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(createRealtimeTicketRequestBody),
}));

/** Response schemas of listOAuthApps, by status code. */
export const listOAuthAppsResponses = {
  200: OAuthAppPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Response schemas of createOAuthApp, by status code. */
export const createOAuthAppResponses = {
  201: OAuthAppWithSecret,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of createOAuthApp. */
export const createOAuthAppRequestBody = OAuthAppCreate;

/** Request schema of createOAuthApp: `path`, `query`, `header` and `body`. */
export const createOAuthAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createOAuthAppRequestBody,
}));

/** Response schemas of getOAuthApp, by status code. */
export const getOAuthAppResponses = {
  200: OAuthApp,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getOAuthApp: `path`, `query`, `header` and `body`. */
export const getOAuthAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateOAuthApp, by status code. */
export const updateOAuthAppResponses = {
  200: OAuthApp,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateOAuthApp. */
export const updateOAuthAppRequestBody = OAuthAppUpdate;

/** Request schema of updateOAuthApp: `path`, `query`, `header` and `body`. */
export const updateOAuthAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateOAuthAppRequestBody,
}));

/** Response schemas of deleteOAuthApp, by status code. */
export const deleteOAuthAppResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of deleteOAuthApp: `path`, `query`, `header` and `body`. */
export const deleteOAuthAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of rotateOAuthAppSecret, by status code. */
export const rotateOAuthAppSecretResponses = {
  200: OAuthAppWithSecret,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of rotateOAuthAppSecret: `path`, `query`, `header` and `body`. */
export const rotateOAuthAppSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of enableOAuthApp, by status code. */
export const enableOAuthAppResponses = {
  200: OAuthApp,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of enableOAuthApp: `path`, `query`, `header` and `body`. */
export const enableOAuthAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of disableOAuthApp, by status code. */
export const disableOAuthAppResponses = {
  200: OAuthApp,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of disableOAuthApp: `path`, `query`, `header` and `body`. */
export const disableOAuthAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of listOAuthAppGrants, by status code. */
export const listOAuthAppGrantsResponses = {
  200: OAuthGrantPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listOAuthAppGrants: `path`, `query`, `header` and `body`. */
export const listOAuthAppGrantsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of revokeOAuthAppGrant, by status code. */
export const revokeOAuthAppGrantResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of revokeOAuthAppGrant: `path`, `query`, `header` and `body`. */
export const revokeOAuthAppGrantRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
    grantId: z.string(),
  }),
}));

/** Response schemas of revokeAllOAuthAppGrants, by status code. */
export const revokeAllOAuthAppGrantsResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of revokeAllOAuthAppGrants: `path`, `query`, `header` and `body`. */
export const revokeAllOAuthAppGrantsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of listAdminSessions, by status code. */
export const listAdminSessionsResponses = {
  200: SessionPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Response schemas of getBackfill, by status code. */
export const getBackfillResponses = {
  200: BackfillJob,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  500: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of getBackfill: `path`, `query`, `header` and `body`. */
export const getBackfillRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of startBackfill, by status code. */
export const startBackfillResponses = {
  202: BackfillJob,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  500: ErrorEnvelope,
  501: ErrorEnvelope,
  503: ErrorEnvelope,
};

/** Request schema of startBackfill: `path`, `query`, `header` and `body`. */
export const startBackfillRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
export const operationSchemas: {
  'sessions.list': { response: typeof listSessionsResponses };
  'sessions.create': { request: typeof createSessionRequest; response: typeof createSessionResponses };
  'sessions.get': { request: typeof getSessionRequest; response: typeof getSessionResponses };
  'sessions.delete': { request: typeof deleteSessionRequest; response: typeof deleteSessionResponses };
  'sessions.getQrCode': { request: typeof getQrCodeRequest; response: typeof getQrCodeResponses };
  'sessions.createPairingCode': { request: typeof createPairingCodeRequest; response: typeof createPairingCodeResponses };
  'sessions.getMe': { request: typeof getSessionMeRequest; response: typeof getSessionMeResponses };
  'sessions.start': { request: typeof startSessionRequest; response: typeof startSessionResponses };
  'sessions.stop': { request: typeof stopSessionRequest; response: typeof stopSessionResponses };
  'sessions.restart': { request: typeof restartSessionRequest; response: typeof restartSessionResponses };
  'sessions.logout': { request: typeof logoutSessionRequest; response: typeof logoutSessionResponses };
  'contacts.list': { request: typeof listContactsRequest; response: typeof listContactsResponses };
  'contacts.check': { request: typeof checkContactRequest; response: typeof checkContactResponses };
  'contacts.get': { request: typeof getContactRequest; response: typeof getContactResponses };
  'contacts.getAbout': { request: typeof getContactAboutRequest; response: typeof getContactAboutResponses };
  'contacts.getPicture': { request: typeof getContactPictureRequest; response: typeof getContactPictureResponses };
  'contacts.block': { request: typeof blockContactRequest; response: typeof blockContactResponses };
  'contacts.unblock': { request: typeof unblockContactRequest; response: typeof unblockContactResponses };
  'chats.list': { request: typeof listChatsRequest; response: typeof listChatsResponses };
  'chats.get': { request: typeof getChatRequest; response: typeof getChatResponses };
  'chats.update': { request: typeof updateChatRequest; response: typeof updateChatResponses };
  'chats.delete': { request: typeof deleteChatRequest; response: typeof deleteChatResponses };
  'chats.markRead': { request: typeof markChatReadRequest; response: typeof markChatReadResponses };
  'chats.getPresence': { request: typeof getChatPresenceRequest; response: typeof getChatPresenceResponses };
  'chats.setPresence': { request: typeof setChatPresenceRequest; response: typeof setChatPresenceResponses };
  'messages.list': { request: typeof listMessagesRequest; response: typeof listMessagesResponses };
  'messages.send': { request: typeof sendMessageRequest; response: typeof sendMessageResponses };
  'messages.update': { request: typeof updateMessageRequest; response: typeof updateMessageResponses };
  'messages.revoke': { request: typeof revokeMessageRequest; response: typeof revokeMessageResponses };
  'messages.react': { request: typeof reactToMessageRequest; response: typeof reactToMessageResponses };
  'messages.removeReaction': { request: typeof removeReactionRequest; response: typeof removeReactionResponses };
  'messages.forward': { request: typeof forwardMessageRequest; response: typeof forwardMessageResponses };
  'messages.vote': { request: typeof voteInPollRequest; response: typeof voteInPollResponses };
  'groups.list': { request: typeof listGroupsRequest; response: typeof listGroupsResponses };
  'groups.create': { request: typeof createGroupRequest; response: typeof createGroupResponses };
  'groups.get': { request: typeof getGroupRequest; response: typeof getGroupResponses };
  'groups.update': { request: typeof updateGroupRequest; response: typeof updateGroupResponses };
  'groups.leave': { request: typeof leaveGroupRequest; response: typeof leaveGroupResponses };
  'groups.join': { request: typeof joinGroupRequest; response: typeof joinGroupResponses };
  'groupMembers.list': { request: typeof listGroupMembersRequest; response: typeof listGroupMembersResponses };
  'groupMembers.add': { request: typeof addGroupMembersRequest; response: typeof addGroupMembersResponses };
  'groupMembers.remove': { request: typeof removeGroupMemberRequest; response: typeof removeGroupMemberResponses };
  'groupMembers.promote': { request: typeof promoteGroupMemberRequest; response: typeof promoteGroupMemberResponses };
  'groupMembers.demote': { request: typeof demoteGroupMemberRequest; response: typeof demoteGroupMemberResponses };
  'groupMembers.approve': { request: typeof approveGroupMembersRequest; response: typeof approveGroupMembersResponses };
  'groups.getInvite': { request: typeof getGroupInviteRequest; response: typeof getGroupInviteResponses };
  'groups.revokeInvite': { request: typeof revokeGroupInviteRequest; response: typeof revokeGroupInviteResponses };
  'channels.create': { request: typeof createChannelRequest; response: typeof createChannelResponses };
  'channelMessages.list': { request: typeof listChannelMessagesRequest; response: typeof listChannelMessagesResponses };
  'channels.follow': { request: typeof followChannelRequest; response: typeof followChannelResponses };
  'channels.unfollow': { request: typeof unfollowChannelRequest; response: typeof unfollowChannelResponses };
  'channels.mute': { request: typeof muteChannelRequest; response: typeof muteChannelResponses };
  'sessions.setPresence': { request: typeof setSessionPresenceRequest; response: typeof setSessionPresenceResponses };
  'statuses.post': { request: typeof postStatusRequest; response: typeof postStatusResponses };
  'backups.getStatus': { request: typeof getBackupStatusRequest; response: typeof getBackupStatusResponses };
  'backups.import': { request: typeof importBackupRequest; response: typeof importBackupResponses };
  'webhooks.list': { response: typeof listWebhooksResponses };
  'webhooks.create': { request: typeof createWebhookRequest; response: typeof createWebhookResponses };
  'webhooks.get': { request: typeof getWebhookRequest; response: typeof getWebhookResponses };
  'webhooks.update': { request: typeof updateWebhookRequest; response: typeof updateWebhookResponses };
  'webhooks.delete': { request: typeof deleteWebhookRequest; response: typeof deleteWebhookResponses };
  'realtimeTickets.create': { request: typeof createRealtimeTicketRequest; response: typeof createRealtimeTicketResponses };
  'oauthApps.list': { response: typeof listOAuthAppsResponses };
  'oauthApps.create': { request: typeof createOAuthAppRequest; response: typeof createOAuthAppResponses };
  'oauthApps.get': { request: typeof getOAuthAppRequest; response: typeof getOAuthAppResponses };
  'oauthApps.update': { request: typeof updateOAuthAppRequest; response: typeof updateOAuthAppResponses };
  'oauthApps.delete': { request: typeof deleteOAuthAppRequest; response: typeof deleteOAuthAppResponses };
  'oauthApps.rotateSecret': { request: typeof rotateOAuthAppSecretRequest; response: typeof rotateOAuthAppSecretResponses };
  'oauthApps.enable': { request: typeof enableOAuthAppRequest; response: typeof enableOAuthAppResponses };
  'oauthApps.disable': { request: typeof disableOAuthAppRequest; response: typeof disableOAuthAppResponses };
  'oauthAppGrants.list': { request: typeof listOAuthAppGrantsRequest; response: typeof listOAuthAppGrantsResponses };
  'oauthAppGrants.revoke': { request: typeof revokeOAuthAppGrantRequest; response: typeof revokeOAuthAppGrantResponses };
  'oauthAppGrants.revokeAll': { request: typeof revokeAllOAuthAppGrantsRequest; response: typeof revokeAllOAuthAppGrantsResponses };
  'adminSessions.list': { response: typeof listAdminSessionsResponses };
  'adminSessions.getBackfill': { request: typeof getBackfillRequest; response: typeof getBackfillResponses };
  'adminSessions.startBackfill': { request: typeof startBackfillRequest; response: typeof startBackfillResponses };
} = {
  'sessions.list': { response: listSessionsResponses },
  'sessions.create': { request: createSessionRequest, response: createSessionResponses },
  'sessions.get': { request: getSessionRequest, response: getSessionResponses },
  'sessions.delete': { request: deleteSessionRequest, response: deleteSessionResponses },
  'sessions.getQrCode': { request: getQrCodeRequest, response: getQrCodeResponses },
  'sessions.createPairingCode': { request: createPairingCodeRequest, response: createPairingCodeResponses },
  'sessions.getMe': { request: getSessionMeRequest, response: getSessionMeResponses },
  'sessions.start': { request: startSessionRequest, response: startSessionResponses },
  'sessions.stop': { request: stopSessionRequest, response: stopSessionResponses },
  'sessions.restart': { request: restartSessionRequest, response: restartSessionResponses },
  'sessions.logout': { request: logoutSessionRequest, response: logoutSessionResponses },
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.check': { request: checkContactRequest, response: checkContactResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'contacts.getAbout': { request: getContactAboutRequest, response: getContactAboutResponses },
  'contacts.getPicture': { request: getContactPictureRequest, response: getContactPictureResponses },
  'contacts.block': { request: blockContactRequest, response: blockContactResponses },
  'contacts.unblock': { request: unblockContactRequest, response: unblockContactResponses },
  'chats.list': { request: listChatsRequest, response: listChatsResponses },
  'chats.get': { request: getChatRequest, response: getChatResponses },
  'chats.update': { request: updateChatRequest, response: updateChatResponses },
  'chats.delete': { request: deleteChatRequest, response: deleteChatResponses },
  'chats.markRead': { request: markChatReadRequest, response: markChatReadResponses },
  'chats.getPresence': { request: getChatPresenceRequest, response: getChatPresenceResponses },
  'chats.setPresence': { request: setChatPresenceRequest, response: setChatPresenceResponses },
  'messages.list': { request: listMessagesRequest, response: listMessagesResponses },
  'messages.send': { request: sendMessageRequest, response: sendMessageResponses },
  'messages.update': { request: updateMessageRequest, response: updateMessageResponses },
  'messages.revoke': { request: revokeMessageRequest, response: revokeMessageResponses },
  'messages.react': { request: reactToMessageRequest, response: reactToMessageResponses },
  'messages.removeReaction': { request: removeReactionRequest, response: removeReactionResponses },
  'messages.forward': { request: forwardMessageRequest, response: forwardMessageResponses },
  'messages.vote': { request: voteInPollRequest, response: voteInPollResponses },
  'groups.list': { request: listGroupsRequest, response: listGroupsResponses },
  'groups.create': { request: createGroupRequest, response: createGroupResponses },
  'groups.get': { request: getGroupRequest, response: getGroupResponses },
  'groups.update': { request: updateGroupRequest, response: updateGroupResponses },
  'groups.leave': { request: leaveGroupRequest, response: leaveGroupResponses },
  'groups.join': { request: joinGroupRequest, response: joinGroupResponses },
  'groupMembers.list': { request: listGroupMembersRequest, response: listGroupMembersResponses },
  'groupMembers.add': { request: addGroupMembersRequest, response: addGroupMembersResponses },
  'groupMembers.remove': { request: removeGroupMemberRequest, response: removeGroupMemberResponses },
  'groupMembers.promote': { request: promoteGroupMemberRequest, response: promoteGroupMemberResponses },
  'groupMembers.demote': { request: demoteGroupMemberRequest, response: demoteGroupMemberResponses },
  'groupMembers.approve': { request: approveGroupMembersRequest, response: approveGroupMembersResponses },
  'groups.getInvite': { request: getGroupInviteRequest, response: getGroupInviteResponses },
  'groups.revokeInvite': { request: revokeGroupInviteRequest, response: revokeGroupInviteResponses },
  'channels.create': { request: createChannelRequest, response: createChannelResponses },
  'channelMessages.list': { request: listChannelMessagesRequest, response: listChannelMessagesResponses },
  'channels.follow': { request: followChannelRequest, response: followChannelResponses },
  'channels.unfollow': { request: unfollowChannelRequest, response: unfollowChannelResponses },
  'channels.mute': { request: muteChannelRequest, response: muteChannelResponses },
  'sessions.setPresence': { request: setSessionPresenceRequest, response: setSessionPresenceResponses },
  'statuses.post': { request: postStatusRequest, response: postStatusResponses },
  'backups.getStatus': { request: getBackupStatusRequest, response: getBackupStatusResponses },
  'backups.import': { request: importBackupRequest, response: importBackupResponses },
  'webhooks.list': { response: listWebhooksResponses },
  'webhooks.create': { request: createWebhookRequest, response: createWebhookResponses },
  'webhooks.get': { request: getWebhookRequest, response: getWebhookResponses },
  'webhooks.update': { request: updateWebhookRequest, response: updateWebhookResponses },
  'webhooks.delete': { request: deleteWebhookRequest, response: deleteWebhookResponses },
  'realtimeTickets.create': { request: createRealtimeTicketRequest, response: createRealtimeTicketResponses },
  'oauthApps.list': { response: listOAuthAppsResponses },
  'oauthApps.create': { request: createOAuthAppRequest, response: createOAuthAppResponses },
  'oauthApps.get': { request: getOAuthAppRequest, response: getOAuthAppResponses },
  'oauthApps.update': { request: updateOAuthAppRequest, response: updateOAuthAppResponses },
  'oauthApps.delete': { request: deleteOAuthAppRequest, response: deleteOAuthAppResponses },
  'oauthApps.rotateSecret': { request: rotateOAuthAppSecretRequest, response: rotateOAuthAppSecretResponses },
  'oauthApps.enable': { request: enableOAuthAppRequest, response: enableOAuthAppResponses },
  'oauthApps.disable': { request: disableOAuthAppRequest, response: disableOAuthAppResponses },
  'oauthAppGrants.list': { request: listOAuthAppGrantsRequest, response: listOAuthAppGrantsResponses },
  'oauthAppGrants.revoke': { request: revokeOAuthAppGrantRequest, response: revokeOAuthAppGrantResponses },
  'oauthAppGrants.revokeAll': { request: revokeAllOAuthAppGrantsRequest, response: revokeAllOAuthAppGrantsResponses },
  'adminSessions.list': { response: listAdminSessionsResponses },
  'adminSessions.getBackfill': { request: getBackfillRequest, response: getBackfillResponses },
  'adminSessions.startBackfill': { request: startBackfillRequest, response: startBackfillResponses },
};

/**
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
