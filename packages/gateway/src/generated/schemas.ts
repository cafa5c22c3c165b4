// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 ebc990068625ce1a8060b7f09a8b250080a31ad9b7dacad6126d93ce0a5a9762, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const ContactPage: z.ZodMiniType<components['schemas']['ContactPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Contact),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A page of chats. */
export const ChatPage: z.ZodMiniType<components['schemas']['ChatPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Chat),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** Contact that the session has seen. */
export const Contact: z.ZodMiniType<components['schemas']['Contact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessName: z.optional(z.nullable(z.string())),
  lid: z.string(),
  name: z.optional(z.nullable(z.string())),
  phoneNumber: z.optional(z.nullable(z.string())),
  source: z.optional(z.nullable(z.string())),
}));

/** Contact with the groups that it was seen in. */
export const ContactDetail: z.ZodMiniType<components['schemas']['ContactDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  dm: z.optional(z.boolean()),
  groups: z.optional(z.nullable(z.array(z.looseObject({
    jid: z.optional(z.string()),
    lastSeen: z.optional(z.nullable(z.number().check(c.integer()))),
    name: z.optional(z.nullable(z.string())),
    role: z.optional(z.nullable(z.string())),
    tag: z.optional(z.nullable(z.string())),
  })))),
  identity: z.optional(z.looseObject({
    businessName: z.optional(z.nullable(z.string())),
    firstSeenAt: z.optional(z.number().check(c.integer())),
    id: z.optional(z.number().check(c.integer())),
    lid: z.optional(z.string()),
    name: z.optional(z.nullable(z.string())),
    phoneJid: z.optional(z.nullable(z.string())),
    phoneNumber: z.optional(z.nullable(z.string())),
    updatedAt: z.optional(z.number().check(c.integer())),
  })),
}));

/** Conversation with a contact or a group. */
export const Chat: z.ZodMiniType<components['schemas']['Chat']> = /* @__PURE__ */ c.define(() => z.looseObject({
  archived: z.optional(z.boolean()),
  id: z.optional(z.number().check(c.integer())),
  jid: z.string(),
  lastMessageAt: z.optional(z.nullable(z.number().check(c.integer()))),
  mutedUntil: z.optional(z.nullable(z.number().check(c.integer()))),
  name: z.optional(z.nullable(z.string())),
  pinned: z.optional(z.boolean()),
  sessionId: z.optional(z.string()),
  type: z.optional(z.string()),
  unreadCount: z.optional(z.number().check(c.integer())),
}));

/** A page of sessions. */
export const SessionPage: z.ZodMiniType<components['schemas']['SessionPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Session),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A page of messages. */
export const MessagePage: z.ZodMiniType<components['schemas']['MessagePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Message),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A page of groups. */
export const GroupPage: z.ZodMiniType<components['schemas']['GroupPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Group),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A page of members. */
export const GroupMemberPage: z.ZodMiniType<components['schemas']['GroupMemberPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(GroupMember),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A page of webhooks. */
export const WebhookPage: z.ZodMiniType<components['schemas']['WebhookPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Webhook),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** Result of looking up a phone number. */
export const ContactCheck: z.ZodMiniType<components['schemas']['ContactCheck']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isOnWhatsApp: z.optional(z.boolean()),
  jid: z.optional(z.nullable(z.string())),
  query: z.optional(z.string()),
}));

/** About text of a contact. */
export const ContactAbout: z.ZodMiniType<components['schemas']['ContactAbout']> = /* @__PURE__ */ c.define(() => z.looseObject({
  about: z.string(),
}));

/** Profile picture of a contact. */
export const ContactPicture: z.ZodMiniType<components['schemas']['ContactPicture']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string().check(c.format('uri')))),
}));

/** WhatsApp number attached to the gateway. */
export const Session: z.ZodMiniType<components['schemas']['Session']> = /* @__PURE__ */ c.define(() => z.looseObject({
  autoRead: z.optional(z.boolean()),
  createdAt: z.optional(z.number().check(c.integer())),
  createdByUserId: z.optional(z.nullable(z.string())),
  gatewayId: z.optional(z.nullable(z.string())),
  id: z.string(),
  isAdminSession: z.optional(z.boolean()),
  label: z.optional(z.nullable(z.string())),
  lastConnectedAt: z.optional(z.nullable(z.number().check(c.integer()))),
  organizationId: z.optional(z.string()),
  phoneNumber: z.optional(z.nullable(z.string())),
  presenceTyping: z.optional(z.boolean()),
  ratePerHour: z.optional(z.nullable(z.number().check(c.integer()))),
  ratePerMin: z.optional(z.nullable(z.number().check(c.integer()))),
  status: z.optional(z.string()),
  updatedAt: z.optional(z.number().check(c.integer())),
  waJid: z.optional(z.nullable(z.string())),
  waLid: z.optional(z.nullable(z.string())),
}));

/** WhatsApp identity of a session. */
export const SessionMe: z.ZodMiniType<components['schemas']['SessionMe']> = /* @__PURE__ */ c.define(() => z.looseObject({
  connected: z.optional(z.boolean()),
  phoneNumber: z.optional(z.nullable(z.string())),
  sessionId: z.optional(z.string()),
  status: z.optional(z.string()),
  waJid: z.optional(z.nullable(z.string())),
  waLid: z.optional(z.nullable(z.string())),
}));

/** QR code for pairing a session with a phone. */
export const QrCode: z.ZodMiniType<components['schemas']['QrCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
  expiresAt: z.number().check(c.integer()),
}));

/** Code for pairing a session with a phone. */
export const PairingCode: z.ZodMiniType<components['schemas']['PairingCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.optional(z.string()),
}));

/** Backfill of a session, which has further fields that are not documented here. */
export const BackfillJob: z.ZodMiniType<components['schemas']['BackfillJob']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contacts: z.optional(z.nullable(z.number().check(c.integer()))),
  error: z.optional(z.nullable(z.string())),
  finishedAt: z.optional(z.nullable(z.number().check(c.integer()))),
  groupMembers: z.optional(z.nullable(z.number().check(c.integer()))),
  groups: z.optional(z.nullable(z.number().check(c.integer()))),
  id: z.optional(z.string()),
  organizationId: z.optional(z.string()),
}));

/** Message of a chat or channel, which has further fields that are not documented here. */
export const Message: z.ZodMiniType<components['schemas']['Message']> = /* @__PURE__ */ c.define(() => z.looseObject({
  ackLevel: z.optional(z.nullable(z.number().check(c.integer()))),
  body: z.optional(z.nullable(z.string())),
  chatJid: z.optional(z.string()),
  createdAt: z.optional(z.number().check(c.integer())),
  deleted: z.optional(z.boolean()),
  direction: z.optional(z.string()),
  edited: z.optional(z.boolean()),
  error: z.optional(z.nullable(z.string())),
  fromMe: z.optional(z.boolean()),
  hasMedia: z.optional(z.boolean()),
  id: c.schema({
    type: ['string', 'integer'],
  }),
}));

/** Message to send, with the fields that its type requires; whether these are placed here or in an object of their own is not fully documented. */
export const SendMessageRequest: z.ZodMiniType<components['schemas']['SendMessageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [SendTextMessage, SendPollMessage, SendLocationMessage, SendContactMessage, SendMediaMessage],
}));

/** Media file to send. */
export const MediaInput: z.ZodMiniType<components['schemas']['MediaInput']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.string(),
  mimetype: z.optional(z.string()),
  caption: z.optional(z.string()),
  filename: z.optional(z.string()),
}));

/** Result of sending a message. */
export const SendResult: z.ZodMiniType<components['schemas']['SendResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.optional(z.string()),
  outboxId: z.optional(z.nullable(z.string())),
  replayed: z.optional(z.nullable(z.boolean())),
  status: z.optional(z.string()),
  timestamp: z.optional(z.nullable(z.number().check(c.integer()))),
  waMessageId: z.optional(z.nullable(z.string())),
}));

/** Group that the session is a member of. */
export const Group: z.ZodMiniType<components['schemas']['Group']> = /* @__PURE__ */ c.define(() => z.looseObject({
  createdAtWa: z.optional(z.nullable(z.number().check(c.integer()))),
  description: z.optional(z.nullable(z.string())),
  firstSeenAt: z.optional(z.number().check(c.integer())),
  groupJid: z.string(),
  id: z.optional(z.number().check(c.integer())),
  isAnnounce: z.optional(z.boolean()),
  isLocked: z.optional(z.boolean()),
  ownerJid: z.optional(z.nullable(z.string())),
  participantCount: z.optional(z.number().check(c.integer())),
  subject: z.optional(z.nullable(z.string())),
  updatedAt: z.optional(z.number().check(c.integer())),
}));

/** Member of a group. */
export const GroupMember: z.ZodMiniType<components['schemas']['GroupMember']> = /* @__PURE__ */ c.define(() => z.looseObject({
  firstSeenAt: z.optional(z.number().check(c.integer())),
  groupJid: z.optional(z.string()),
  id: z.optional(z.number().check(c.integer())),
  lastSeenAt: z.optional(z.nullable(z.number().check(c.integer()))),
  lid: z.string(),
  role: z.optional(z.nullable(z.string())),
  sessionId: z.optional(z.string()),
  tag: z.optional(z.nullable(z.string())),
}));

/** Invite of a group. */
export const GroupInvite: z.ZodMiniType<components['schemas']['GroupInvite']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: z.string(),
}));

/** Group that the session joined. */
export const JoinedGroup: z.ZodMiniType<components['schemas']['JoinedGroup']> = /* @__PURE__ */ c.define(() => z.looseObject({
  groupJid: z.string(),
}));

/** New channel. */
export const Channel: z.ZodMiniType<components['schemas']['Channel']> = /* @__PURE__ */ c.define(() => z.looseObject({
  jid: z.optional(z.string()),
}));

/** Webhook that events are delivered to. */
export const Webhook: z.ZodMiniType<components['schemas']['Webhook']> = /* @__PURE__ */ c.define(() => z.looseObject({
  active: z.optional(z.boolean()),
  createdAt: z.optional(z.number().check(c.integer())),
  customHeaders: z.optional(c.schema({
    type: ['object', 'null'],
    additionalProperties: z.string(),
  })),
  events: z.optional(z.nullable(z.array(z.string()))),
  id: z.string(),
  organizationId: z.optional(z.string()),
  retryPolicy: z.optional(RetryPolicy),
  sessionId: z.optional(z.nullable(z.string())),
  updatedAt: z.optional(z.number().check(c.integer())),
  url: z.optional(z.string().check(c.format('uri'))),
}));

/** Retry policy for failed deliveries. */
export const RetryPolicy: z.ZodMiniType<components['schemas']['RetryPolicy']> = /* @__PURE__ */ c.define(() => z.looseObject({
  attempts: z.optional(z.number().check(c.integer())),
  delaySeconds: z.optional(z.number().check(c.integer())),
  policy: z.optional(z.string()),
}));

/** Single-use ticket for opening a WebSocket; its format is not documented. */
export const RealtimeTicket: z.ZodMiniType<components['schemas']['RealtimeTicket']> = /* @__PURE__ */ c.define(() => z.looseObject({}));

/** Event, identical over a webhook and over the WebSocket. */
export const Event: z.ZodMiniType<components['schemas']['Event']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.string(),
  session: z.optional(z.string()),
  organization: z.optional(z.string()),
  timestamp: z.number().check(c.integer()),
  payload: z.looseObject({}),
}));

/** Error response body of the gateway. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    code: z.string(),
    details: z.optional(z.looseObject({})),
    message: z.string(),
  }),
}));

/** Text message to send. */
export const SendTextMessage: z.ZodMiniType<components['schemas']['SendTextMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['text']),
  to: z.string(),
  text: z.string(),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** Poll to send. */
export const SendPollMessage: z.ZodMiniType<components['schemas']['SendPollMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['poll']),
  to: z.string(),
  name: z.string(),
  options: z.array(z.string()),
  selectableCount: z.optional(z.number().check(c.integer())),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** Location to send. */
export const SendLocationMessage: z.ZodMiniType<components['schemas']['SendLocationMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['location']),
  to: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** Contact to share, by name and phone or by a complete vCard. */
export const SendContactMessage: z.ZodMiniType<components['schemas']['SendContactMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['contact']),
  to: z.string(),
  contact: z.union([z.looseObject({
    name: z.string(),
    phone: z.string(),
    vcard: z.optional(z.string()),
  }), z.looseObject({
    vcard: z.string(),
    name: z.optional(z.string()),
    phone: z.optional(z.string()),
  })]),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** Media message to send, with an image, video, audio, document or sticker. */
export const SendMediaMessage: z.ZodMiniType<components['schemas']['SendMediaMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['image', 'video', 'audio', 'document', 'sticker']),
  to: z.string(),
  media: MediaInput,
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** Response schemas of listSessions, by status code. */
export const listSessionsResponses = {
  200: SessionPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** Response schemas of createSession, by status code. */
export const createSessionResponses = {
  201: Session,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** Request body schema of createSession. */
export const createSessionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createSession']['requestBody']>['content']['application/json']>(() => z.looseObject({
  autoRead: z.optional(z.boolean()),
  label: z.optional(z.string()),
  presenceTyping: z.optional(z.boolean()),
  start: z.optional(z.boolean()),
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
};

/** Request body schema of createPairingCode. */
export const createPairingCodeRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['sessionPairingCode']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone: z.string().check(c.pattern(new RegExp('^\\d+$', 'u'))),
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
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
};

/** Request body schema of updateChat. */
export const updateChatRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateChat']['requestBody']>['content']['application/json']>(() => z.looseObject({
  archived: z.optional(z.boolean()),
  mutedUntil: z.optional(z.number().check(c.integer())),
  pinned: z.optional(z.boolean()),
  unmute: z.optional(z.boolean()),
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
};

/** Request schema of markChatRead: `path`, `query`, `header` and `body`. */
export const markChatReadRequest = /* @__PURE__ */ c.define(() => z.looseObject({
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
  422: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request body schema of setChatPresence. */
export const setChatPresenceRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['setChatPresence']['requestBody']>['content']['application/json']>(() => z.looseObject({
  state: z.enum(['composing', 'paused', 'recording']),
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  501: ErrorEnvelope,
};

/** Request body schema of sendMessage. */
export const sendMessageRequestBody = SendMessageRequest;

/** Request schema of sendMessage: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string()),
  }),
  query: z.looseObject({
    async: z.optional(z.boolean()),
  }),
  body: sendMessageRequestBody,
}));

/** Response schemas of updateMessage, by status code. */
export const updateMessageResponses = {
  200: SendResult,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** Request body schema of updateMessage. */
export const updateMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['editMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  text: z.optional(z.string()),
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** Request body schema of revokeMessage. */
export const revokeMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['revokeMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  sender: z.optional(z.string()),
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
};

/** Request body schema of reactToMessage. */
export const reactToMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['reactMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  emoji: z.optional(z.string()),
  sender: z.optional(z.string()),
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** Request body schema of removeReaction. */
export const removeReactionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['removeReaction']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  emoji: z.optional(z.string()),
  sender: z.optional(z.string()),
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
};

/** Request body schema of forwardMessage. */
export const forwardMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['forwardMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  sender: z.optional(z.string()),
  to: z.optional(z.string()),
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
};

/** Request body schema of voteInPoll. */
export const voteInPollRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['voteMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  options: z.optional(z.nullable(z.array(z.string()))),
  sender: z.optional(z.string()),
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
};

/** Request schema of listGroups: `path`, `query`, `header` and `body`. */
export const listGroupsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** Response schemas of createGroup, by status code. */
export const createGroupResponses = {
  201: Group,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request body schema of createGroup. */
export const createGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createGroup']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.string(),
  participants: z.array(z.string()),
}));

/** Request schema of createGroup: `path`, `query`, `header` and `body`. */
export const createGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createGroupRequestBody,
}));

/** Response schemas of joinGroup, by status code. */
export const joinGroupResponses = {
  200: JoinedGroup,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request body schema of joinGroup. */
export const joinGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['joinGroup']['requestBody']>['content']['application/json']>(() => z.looseObject({
  invite: z.optional(z.string()),
}));

/** Request schema of joinGroup: `path`, `query`, `header` and `body`. */
export const joinGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: joinGroupRequestBody,
}));

/** Response schemas of getGroup, by status code. */
export const getGroupResponses = {
  200: Group,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  501: ErrorEnvelope,
};

/** Request body schema of updateGroup. */
export const updateGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateGroup']['requestBody']>['content']['application/json']>(() => z.looseObject({
  announce: z.optional(z.boolean()),
  description: z.optional(z.string()),
  locked: z.optional(z.boolean()),
  subject: z.optional(z.string()),
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request schema of leaveGroup: `path`, `query`, `header` and `body`. */
export const leaveGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of listGroupMembers, by status code. */
export const listGroupMembersResponses = {
  200: GroupMemberPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  501: ErrorEnvelope,
};

/** Request body schema of addGroupMembers. */
export const addGroupMembersRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['addGroupMembers']['requestBody']>['content']['application/json']>(() => z.looseObject({
  participants: z.array(z.string()),
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request schema of approveGroupMembers: `path`, `query`, `header` and `body`. */
export const approveGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** Response schemas of getGroupInvite, by status code. */
export const getGroupInviteResponses = {
  200: GroupInvite,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request body schema of createChannel. */
export const createChannelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createChannel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  description: z.optional(z.string()),
  name: z.optional(z.string()),
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** Request schema of listChannelMessages: `path`, `query`, `header` and `body`. */
export const listChannelMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** Response schemas of unfollowChannel, by status code. */
export const unfollowChannelResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** Request body schema of muteChannel. */
export const muteChannelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['muteChannel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  mute: z.optional(z.boolean()),
}));

/** Request schema of muteChannel: `path`, `query`, `header` and `body`. */
export const muteChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
  body: muteChannelRequestBody,
}));

/** Response schemas of listWebhooks, by status code. */
export const listWebhooksResponses = {
  200: WebhookPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** Response schemas of createWebhook, by status code. */
export const createWebhookResponses = {
  201: Webhook,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  422: ErrorEnvelope,
};

/** Request body schema of createWebhook. */
export const createWebhookRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createWebhook']['requestBody']>['content']['application/json']>(() => z.looseObject({
  active: z.optional(z.boolean()),
  customHeaders: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  })),
  events: z.optional(z.nullable(z.array(z.string()))),
  retryPolicy: z.optional(RetryPolicy),
  secret: z.optional(z.string()),
  sessionId: z.optional(z.string()),
  url: z.string().check(c.format('uri')),
}));

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
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
};

/** Request body schema of updateWebhook. */
export const updateWebhookRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateWebhook']['requestBody']>['content']['application/json']>(() => z.looseObject({
  active: z.optional(z.boolean()),
  customHeaders: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  })),
  events: z.optional(z.nullable(z.array(z.string()))),
  retryPolicy: z.optional(RetryPolicy),
  secret: z.optional(z.string()),
  sessionId: z.optional(z.string()),
  url: z.optional(z.string().check(c.format('uri'))),
}));

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
};

/** Request schema of deleteWebhook: `path`, `query`, `header` and `body`. */
export const deleteWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of createRealtimeTicket, by status code. */
export const createRealtimeTicketResponses = {
  200: RealtimeTicket,
  401: ErrorEnvelope,
};

/** Request body schema of createRealtimeTicket. */
export const createRealtimeTicketRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createRealtimeTicket']['requestBody']>['content']['application/json']>(() => z.looseObject({}));

/** Request schema of createRealtimeTicket: `path`, `query`, `header` and `body`. */
export const createRealtimeTicketRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(createRealtimeTicketRequestBody),
}));

/** Response schemas of listAdminSessions, by status code. */
export const listAdminSessionsResponses = {
  200: SessionPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** Response schemas of getBackfill, by status code. */
export const getBackfillResponses = {
  200: BackfillJob,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
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
  501: ErrorEnvelope,
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
  'groups.join': { request: typeof joinGroupRequest; response: typeof joinGroupResponses };
  'groups.get': { request: typeof getGroupRequest; response: typeof getGroupResponses };
  'groups.update': { request: typeof updateGroupRequest; response: typeof updateGroupResponses };
  'groups.leave': { request: typeof leaveGroupRequest; response: typeof leaveGroupResponses };
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
  'channels.unfollow': { request: typeof unfollowChannelRequest; response: typeof unfollowChannelResponses };
  'channels.mute': { request: typeof muteChannelRequest; response: typeof muteChannelResponses };
  'webhooks.list': { response: typeof listWebhooksResponses };
  'webhooks.create': { request: typeof createWebhookRequest; response: typeof createWebhookResponses };
  'webhooks.get': { request: typeof getWebhookRequest; response: typeof getWebhookResponses };
  'webhooks.update': { request: typeof updateWebhookRequest; response: typeof updateWebhookResponses };
  'webhooks.delete': { request: typeof deleteWebhookRequest; response: typeof deleteWebhookResponses };
  'realtimeTickets.create': { request: typeof createRealtimeTicketRequest; response: typeof createRealtimeTicketResponses };
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
  'groups.join': { request: joinGroupRequest, response: joinGroupResponses },
  'groups.get': { request: getGroupRequest, response: getGroupResponses },
  'groups.update': { request: updateGroupRequest, response: updateGroupResponses },
  'groups.leave': { request: leaveGroupRequest, response: leaveGroupResponses },
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
  'channels.unfollow': { request: unfollowChannelRequest, response: unfollowChannelResponses },
  'channels.mute': { request: muteChannelRequest, response: muteChannelResponses },
  'webhooks.list': { response: listWebhooksResponses },
  'webhooks.create': { request: createWebhookRequest, response: createWebhookResponses },
  'webhooks.get': { request: getWebhookRequest, response: getWebhookResponses },
  'webhooks.update': { request: updateWebhookRequest, response: updateWebhookResponses },
  'webhooks.delete': { request: deleteWebhookRequest, response: deleteWebhookResponses },
  'realtimeTickets.create': { request: createRealtimeTicketRequest, response: createRealtimeTicketResponses },
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
