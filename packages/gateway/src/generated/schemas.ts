// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 4e68d9aeebe7fec83af5d859ffcde4b5b44117ea8f387dfe35be7656a245b496, generator 1.0.0.

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

/** A person that the session has seen. */
export const Contact: z.ZodMiniType<components['schemas']['Contact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessName: z.optional(z.nullable(z.string())),
  lid: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  phoneNumber: z.optional(z.nullable(z.string())),
  source: z.optional(z.nullable(z.string())),
}));

/** A person with the groups they were seen in. */
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

/** A thread with one person or group. */
export const Chat: z.ZodMiniType<components['schemas']['Chat']> = /* @__PURE__ */ c.define(() => z.looseObject({
  archived: z.optional(z.boolean()),
  id: z.optional(z.number().check(c.integer())),
  jid: z.optional(z.string()),
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

/** What is known of a phone number. */
export const ContactCheck: z.ZodMiniType<components['schemas']['ContactCheck']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isOnWhatsApp: z.optional(z.boolean()),
  jid: z.optional(z.nullable(z.string())),
  query: z.optional(z.string()),
}));

/** What a person says about themselves. */
export const ContactAbout: z.ZodMiniType<components['schemas']['ContactAbout']> = /* @__PURE__ */ c.define(() => z.looseObject({
  about: z.string(),
}));

/** Picture of a person. */
export const ContactPicture: z.ZodMiniType<components['schemas']['ContactPicture']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string().check(c.format('uri')))),
}));

/** A WhatsApp number attached to the gateway. */
export const Session: z.ZodMiniType<components['schemas']['Session']> = /* @__PURE__ */ c.define(() => z.looseObject({
  autoRead: z.optional(z.boolean()),
  createdAt: z.optional(z.number().check(c.integer())),
  createdByUserId: z.optional(z.nullable(z.string())),
  gatewayId: z.optional(z.nullable(z.string())),
  id: z.optional(z.string()),
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

/** Who a session is on WhatsApp. */
export const SessionMe: z.ZodMiniType<components['schemas']['SessionMe']> = /* @__PURE__ */ c.define(() => z.looseObject({
  connected: z.optional(z.boolean()),
  phoneNumber: z.optional(z.nullable(z.string())),
  sessionId: z.optional(z.string()),
  status: z.optional(z.string()),
  waJid: z.optional(z.nullable(z.string())),
  waLid: z.optional(z.nullable(z.string())),
}));

/** A QR code that pairs a session with a phone. */
export const QrCode: z.ZodMiniType<components['schemas']['QrCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
  expiresAt: z.number().check(c.integer()),
}));

/** A code that pairs a session with a phone. */
export const PairingCode: z.ZodMiniType<components['schemas']['PairingCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.optional(z.string()),
}));

/** A backfill of a session, which has further members that are not documented here. */
export const BackfillJob: z.ZodMiniType<components['schemas']['BackfillJob']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contacts: z.optional(z.nullable(z.number().check(c.integer()))),
  error: z.optional(z.nullable(z.string())),
  finishedAt: z.optional(z.nullable(z.number().check(c.integer()))),
  groupMembers: z.optional(z.nullable(z.number().check(c.integer()))),
  groups: z.optional(z.nullable(z.number().check(c.integer()))),
  id: z.optional(z.string()),
  organizationId: z.optional(z.string()),
}));

/** A message of a chat or channel, which has further members that are not documented here. */
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
  id: z.optional(c.schema({
    type: ['string', 'integer'],
  })),
}));

/** A message to send, with what its type needs; whether that stands here or in an object of its own is not shown in full. */
export const SendMessageRequest: z.ZodMiniType<components['schemas']['SendMessageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [SendTextMessage, SendPollMessage, SendLocationMessage, SendContactMessage, SendMediaMessage],
}));

/** A file to send. */
export const MediaInput: z.ZodMiniType<components['schemas']['MediaInput']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.string(),
  mimetype: z.optional(z.string()),
  caption: z.optional(z.string()),
  filename: z.optional(z.string()),
}));

/** What became of a message. */
export const SendResult: z.ZodMiniType<components['schemas']['SendResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.optional(z.string()),
  outboxId: z.optional(z.nullable(z.string())),
  replayed: z.optional(z.nullable(z.boolean())),
  status: z.optional(z.string()),
  timestamp: z.optional(z.nullable(z.number().check(c.integer()))),
  waMessageId: z.optional(z.nullable(z.string())),
}));

/** A group that the session is a member of. */
export const Group: z.ZodMiniType<components['schemas']['Group']> = /* @__PURE__ */ c.define(() => z.looseObject({
  createdAtWa: z.optional(z.nullable(z.number().check(c.integer()))),
  description: z.optional(z.nullable(z.string())),
  firstSeenAt: z.optional(z.number().check(c.integer())),
  groupJid: z.optional(z.string()),
  id: z.optional(z.number().check(c.integer())),
  isAnnounce: z.optional(z.boolean()),
  isLocked: z.optional(z.boolean()),
  ownerJid: z.optional(z.nullable(z.string())),
  participantCount: z.optional(z.number().check(c.integer())),
  subject: z.optional(z.nullable(z.string())),
  updatedAt: z.optional(z.number().check(c.integer())),
}));

/** A member of a group. */
export const GroupMember: z.ZodMiniType<components['schemas']['GroupMember']> = /* @__PURE__ */ c.define(() => z.looseObject({
  firstSeenAt: z.optional(z.number().check(c.integer())),
  groupJid: z.optional(z.string()),
  id: z.optional(z.number().check(c.integer())),
  lastSeenAt: z.optional(z.nullable(z.number().check(c.integer()))),
  lid: z.optional(z.string()),
  role: z.optional(z.nullable(z.string())),
  sessionId: z.optional(z.string()),
  tag: z.optional(z.nullable(z.string())),
}));

/** The invite of a group. */
export const GroupInvite: z.ZodMiniType<components['schemas']['GroupInvite']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: z.string(),
}));

/** A group that the session has joined. */
export const JoinedGroup: z.ZodMiniType<components['schemas']['JoinedGroup']> = /* @__PURE__ */ c.define(() => z.looseObject({
  groupJid: z.string(),
}));

/** A new channel. */
export const Channel: z.ZodMiniType<components['schemas']['Channel']> = /* @__PURE__ */ c.define(() => z.looseObject({
  jid: z.optional(z.string()),
}));

/** An address that events are delivered to. */
export const Webhook: z.ZodMiniType<components['schemas']['Webhook']> = /* @__PURE__ */ c.define(() => z.looseObject({
  active: z.optional(z.boolean()),
  createdAt: z.optional(z.number().check(c.integer())),
  customHeaders: z.optional(c.schema({
    type: ['object', 'null'],
    additionalProperties: z.string(),
  })),
  events: z.optional(z.nullable(z.array(z.string()))),
  id: z.optional(z.string()),
  organizationId: z.optional(z.string()),
  retryPolicy: z.optional(RetryPolicy),
  sessionId: z.optional(z.nullable(z.string())),
  updatedAt: z.optional(z.number().check(c.integer())),
  url: z.optional(z.string().check(c.format('uri'))),
}));

/** How a delivery that fails is repeated. */
export const RetryPolicy: z.ZodMiniType<components['schemas']['RetryPolicy']> = /* @__PURE__ */ c.define(() => z.looseObject({
  attempts: z.optional(z.number().check(c.integer())),
  delaySeconds: z.optional(z.number().check(c.integer())),
  policy: z.optional(z.string()),
}));

/** A ticket that opens a WebSocket once, in a form that is not documented. */
export const RealtimeTicket: z.ZodMiniType<components['schemas']['RealtimeTicket']> = /* @__PURE__ */ c.define(() => z.looseObject({}));

/** An event, the same over a webhook and over the WebSocket. */
export const Event: z.ZodMiniType<components['schemas']['Event']> = /* @__PURE__ */ c.define(() => z.looseObject({
  schema: z.literal('v1'),
  id: z.string().check(c.pattern(new RegExp('^evt_', 'u'))),
  event: z.string(),
  session: z.optional(z.string()),
  organization: z.optional(z.string()),
  timestamp: z.number().check(c.integer()),
  payload: z.looseObject({}),
}));

/** The gateway's error body. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    code: z.string(),
    details: z.optional(z.looseObject({})),
    message: z.string(),
  }),
}));

/** A text to send. */
export const SendTextMessage: z.ZodMiniType<components['schemas']['SendTextMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['text']),
  to: z.string(),
  text: z.string(),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** A poll to send. */
export const SendPollMessage: z.ZodMiniType<components['schemas']['SendPollMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['poll']),
  to: z.string(),
  name: z.string(),
  options: z.array(z.string()),
  selectableCount: z.optional(z.number().check(c.integer())),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** A location to send. */
export const SendLocationMessage: z.ZodMiniType<components['schemas']['SendLocationMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['location']),
  to: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** A person to hand on, by name and phone or by a whole card. */
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

/** A file to send, as an image, a video, a sound, a document or a sticker. */
export const SendMediaMessage: z.ZodMiniType<components['schemas']['SendMediaMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['image', 'video', 'audio', 'document', 'sticker']),
  to: z.string(),
  media: MediaInput,
  mentions: z.optional(z.array(z.string())),
  replyTo: z.optional(z.string()),
}));

/** JSON bodies that listSessions is answered with, by status. */
export const listSessionsResponses = {
  200: SessionPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** JSON bodies that createSession is answered with, by status. */
export const createSessionResponses = {
  201: Session,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** JSON body that createSession sends. */
export const createSessionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createSession']['requestBody']>['content']['application/json']>(() => z.looseObject({
  autoRead: z.optional(z.boolean()),
  label: z.optional(z.string()),
  presenceTyping: z.optional(z.boolean()),
  start: z.optional(z.boolean()),
}));

/** What createSession sends: `path`, `query`, `header` and `body`. */
export const createSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createSessionRequestBody,
}));

/** JSON bodies that getSession is answered with, by status. */
export const getSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getSession sends: `path`, `query`, `header` and `body`. */
export const getSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that deleteSession is answered with, by status. */
export const deleteSessionResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What deleteSession sends: `path`, `query`, `header` and `body`. */
export const deleteSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that getQrCode is answered with, by status. */
export const getQrCodeResponses = {
  200: QrCode,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getQrCode sends: `path`, `query`, `header` and `body`. */
export const getQrCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that createPairingCode is answered with, by status. */
export const createPairingCodeResponses = {
  200: PairingCode,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that createPairingCode sends. */
export const createPairingCodeRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['sessionPairingCode']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone: z.string().check(c.pattern(new RegExp('^\\d+$', 'u'))),
}));

/** What createPairingCode sends: `path`, `query`, `header` and `body`. */
export const createPairingCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createPairingCodeRequestBody,
}));

/** JSON bodies that getSessionMe is answered with, by status. */
export const getSessionMeResponses = {
  200: SessionMe,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What getSessionMe sends: `path`, `query`, `header` and `body`. */
export const getSessionMeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that startSession is answered with, by status. */
export const startSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What startSession sends: `path`, `query`, `header` and `body`. */
export const startSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that stopSession is answered with, by status. */
export const stopSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What stopSession sends: `path`, `query`, `header` and `body`. */
export const stopSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that restartSession is answered with, by status. */
export const restartSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What restartSession sends: `path`, `query`, `header` and `body`. */
export const restartSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that logoutSession is answered with, by status. */
export const logoutSessionResponses = {
  200: Session,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What logoutSession sends: `path`, `query`, `header` and `body`. */
export const logoutSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: ContactPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
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

/** JSON bodies that checkContact is answered with, by status. */
export const checkContactResponses = {
  200: ContactCheck,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What checkContact sends: `path`, `query`, `header` and `body`. */
export const checkContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  query: z.looseObject({
    phone: z.string(),
  }),
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: ContactDetail,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    lid: z.string(),
  }),
}));

/** JSON bodies that getContactAbout is answered with, by status. */
export const getContactAboutResponses = {
  200: ContactAbout,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What getContactAbout sends: `path`, `query`, `header` and `body`. */
export const getContactAboutRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that getContactPicture is answered with, by status. */
export const getContactPictureResponses = {
  200: ContactPicture,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What getContactPicture sends: `path`, `query`, `header` and `body`. */
export const getContactPictureRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that blockContact is answered with, by status. */
export const blockContactResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What blockContact sends: `path`, `query`, `header` and `body`. */
export const blockContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that unblockContact is answered with, by status. */
export const unblockContactResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What unblockContact sends: `path`, `query`, `header` and `body`. */
export const unblockContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that listChats is answered with, by status. */
export const listChatsResponses = {
  200: ChatPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listChats sends: `path`, `query`, `header` and `body`. */
export const listChatsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that getChat is answered with, by status. */
export const getChatResponses = {
  200: Chat,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getChat sends: `path`, `query`, `header` and `body`. */
export const getChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** JSON bodies that updateChat is answered with, by status. */
export const updateChatResponses = {
  200: Chat,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
};

/** JSON body that updateChat sends. */
export const updateChatRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateChat']['requestBody']>['content']['application/json']>(() => z.looseObject({
  archived: z.optional(z.boolean()),
  mutedUntil: z.optional(z.number().check(c.integer())),
  pinned: z.optional(z.boolean()),
  unmute: z.optional(z.boolean()),
}));

/** What updateChat sends: `path`, `query`, `header` and `body`. */
export const updateChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
  body: updateChatRequestBody,
}));

/** JSON bodies that deleteChat is answered with, by status. */
export const deleteChatResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What deleteChat sends: `path`, `query`, `header` and `body`. */
export const deleteChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** JSON bodies that markChatRead is answered with, by status. */
export const markChatReadResponses = {
  200: Chat,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What markChatRead sends: `path`, `query`, `header` and `body`. */
export const markChatReadRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** JSON bodies that setChatPresence is answered with, by status. */
export const setChatPresenceResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that setChatPresence sends. */
export const setChatPresenceRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['setChatPresence']['requestBody']>['content']['application/json']>(() => z.looseObject({
  state: z.enum(['composing', 'paused', 'recording']),
}));

/** What setChatPresence sends: `path`, `query`, `header` and `body`. */
export const setChatPresenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
  body: setChatPresenceRequestBody,
}));

/** JSON bodies that listMessages is answered with, by status. */
export const listMessagesResponses = {
  200: MessagePage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listMessages sends: `path`, `query`, `header` and `body`. */
export const listMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** JSON bodies that sendMessage is answered with, by status. */
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

/** JSON body that sendMessage sends. */
export const sendMessageRequestBody = SendMessageRequest;

/** What sendMessage sends: `path`, `query`, `header` and `body`. */
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

/** JSON bodies that updateMessage is answered with, by status. */
export const updateMessageResponses = {
  200: SendResult,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that updateMessage sends. */
export const updateMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['editMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  text: z.optional(z.string()),
}));

/** What updateMessage sends: `path`, `query`, `header` and `body`. */
export const updateMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: updateMessageRequestBody,
}));

/** JSON bodies that revokeMessage is answered with, by status. */
export const revokeMessageResponses = {
  200: SendResult,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that revokeMessage sends. */
export const revokeMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['revokeMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  sender: z.optional(z.string()),
}));

/** What revokeMessage sends: `path`, `query`, `header` and `body`. */
export const revokeMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: revokeMessageRequestBody,
}));

/** JSON bodies that reactToMessage is answered with, by status. */
export const reactToMessageResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that reactToMessage sends. */
export const reactToMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['reactMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  emoji: z.optional(z.string()),
  sender: z.optional(z.string()),
}));

/** What reactToMessage sends: `path`, `query`, `header` and `body`. */
export const reactToMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: reactToMessageRequestBody,
}));

/** JSON bodies that removeReaction is answered with, by status. */
export const removeReactionResponses = {
  200: SendResult,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that removeReaction sends. */
export const removeReactionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['removeReaction']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  emoji: z.optional(z.string()),
  sender: z.optional(z.string()),
}));

/** What removeReaction sends: `path`, `query`, `header` and `body`. */
export const removeReactionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: removeReactionRequestBody,
}));

/** JSON bodies that forwardMessage is answered with, by status. */
export const forwardMessageResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that forwardMessage sends. */
export const forwardMessageRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['forwardMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  sender: z.optional(z.string()),
  to: z.optional(z.string()),
}));

/** What forwardMessage sends: `path`, `query`, `header` and `body`. */
export const forwardMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: forwardMessageRequestBody,
}));

/** JSON bodies that voteInPoll is answered with, by status. */
export const voteInPollResponses = {
  200: SendResult,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** JSON body that voteInPoll sends. */
export const voteInPollRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['voteMessage']['requestBody']>['content']['application/json']>(() => z.looseObject({
  chat: z.string(),
  options: z.optional(z.nullable(z.array(z.string()))),
  sender: z.optional(z.string()),
}));

/** What voteInPoll sends: `path`, `query`, `header` and `body`. */
export const voteInPollRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    mid: z.string(),
  }),
  body: voteInPollRequestBody,
}));

/** JSON bodies that listGroups is answered with, by status. */
export const listGroupsResponses = {
  200: GroupPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listGroups sends: `path`, `query`, `header` and `body`. */
export const listGroupsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that createGroup is answered with, by status. */
export const createGroupResponses = {
  201: Group,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that createGroup sends. */
export const createGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createGroup']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.string(),
  participants: z.array(z.string()),
}));

/** What createGroup sends: `path`, `query`, `header` and `body`. */
export const createGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createGroupRequestBody,
}));

/** JSON bodies that joinGroup is answered with, by status. */
export const joinGroupResponses = {
  200: JoinedGroup,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that joinGroup sends. */
export const joinGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['joinGroup']['requestBody']>['content']['application/json']>(() => z.looseObject({
  invite: z.optional(z.string()),
}));

/** What joinGroup sends: `path`, `query`, `header` and `body`. */
export const joinGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: joinGroupRequestBody,
}));

/** JSON bodies that getGroup is answered with, by status. */
export const getGroupResponses = {
  200: Group,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getGroup sends: `path`, `query`, `header` and `body`. */
export const getGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** JSON bodies that updateGroup is answered with, by status. */
export const updateGroupResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that updateGroup sends. */
export const updateGroupRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateGroup']['requestBody']>['content']['application/json']>(() => z.looseObject({
  announce: z.optional(z.boolean()),
  description: z.optional(z.string()),
  locked: z.optional(z.boolean()),
  subject: z.optional(z.string()),
}));

/** What updateGroup sends: `path`, `query`, `header` and `body`. */
export const updateGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
  body: updateGroupRequestBody,
}));

/** JSON bodies that leaveGroup is answered with, by status. */
export const leaveGroupResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What leaveGroup sends: `path`, `query`, `header` and `body`. */
export const leaveGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** JSON bodies that listGroupMembers is answered with, by status. */
export const listGroupMembersResponses = {
  200: GroupMemberPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listGroupMembers sends: `path`, `query`, `header` and `body`. */
export const listGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** JSON bodies that addGroupMembers is answered with, by status. */
export const addGroupMembersResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that addGroupMembers sends. */
export const addGroupMembersRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['addGroupMembers']['requestBody']>['content']['application/json']>(() => z.looseObject({
  participants: z.array(z.string()),
}));

/** What addGroupMembers sends: `path`, `query`, `header` and `body`. */
export const addGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
  body: addGroupMembersRequestBody,
}));

/** JSON bodies that removeGroupMember is answered with, by status. */
export const removeGroupMemberResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What removeGroupMember sends: `path`, `query`, `header` and `body`. */
export const removeGroupMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that promoteGroupMember is answered with, by status. */
export const promoteGroupMemberResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What promoteGroupMember sends: `path`, `query`, `header` and `body`. */
export const promoteGroupMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that demoteGroupMember is answered with, by status. */
export const demoteGroupMemberResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What demoteGroupMember sends: `path`, `query`, `header` and `body`. */
export const demoteGroupMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that approveGroupMembers is answered with, by status. */
export const approveGroupMembersResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What approveGroupMembers sends: `path`, `query`, `header` and `body`. */
export const approveGroupMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** JSON bodies that getGroupInvite is answered with, by status. */
export const getGroupInviteResponses = {
  200: GroupInvite,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What getGroupInvite sends: `path`, `query`, `header` and `body`. */
export const getGroupInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** JSON bodies that revokeGroupInvite is answered with, by status. */
export const revokeGroupInviteResponses = {
  200: GroupInvite,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What revokeGroupInvite sends: `path`, `query`, `header` and `body`. */
export const revokeGroupInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    gid: z.string(),
  }),
}));

/** JSON bodies that createChannel is answered with, by status. */
export const createChannelResponses = {
  201: Channel,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that createChannel sends. */
export const createChannelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createChannel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  description: z.optional(z.string()),
  name: z.optional(z.string()),
}));

/** What createChannel sends: `path`, `query`, `header` and `body`. */
export const createChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  body: createChannelRequestBody,
}));

/** JSON bodies that listChannelMessages is answered with, by status. */
export const listChannelMessagesResponses = {
  200: MessagePage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listChannelMessages sends: `path`, `query`, `header` and `body`. */
export const listChannelMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that unfollowChannel is answered with, by status. */
export const unfollowChannelResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What unfollowChannel sends: `path`, `query`, `header` and `body`. */
export const unfollowChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
}));

/** JSON bodies that muteChannel is answered with, by status. */
export const muteChannelResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** JSON body that muteChannel sends. */
export const muteChannelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['muteChannel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  mute: z.optional(z.boolean()),
}));

/** What muteChannel sends: `path`, `query`, `header` and `body`. */
export const muteChannelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    jid: z.string(),
  }),
  body: muteChannelRequestBody,
}));

/** JSON bodies that listWebhooks is answered with, by status. */
export const listWebhooksResponses = {
  200: WebhookPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** JSON bodies that createWebhook is answered with, by status. */
export const createWebhookResponses = {
  201: Webhook,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  422: ErrorEnvelope,
};

/** JSON body that createWebhook sends. */
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

/** What createWebhook sends: `path`, `query`, `header` and `body`. */
export const createWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createWebhookRequestBody,
}));

/** JSON bodies that getWebhook is answered with, by status. */
export const getWebhookResponses = {
  200: Webhook,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getWebhook sends: `path`, `query`, `header` and `body`. */
export const getWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateWebhook is answered with, by status. */
export const updateWebhookResponses = {
  200: Webhook,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
};

/** JSON body that updateWebhook sends. */
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

/** What updateWebhook sends: `path`, `query`, `header` and `body`. */
export const updateWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateWebhookRequestBody,
}));

/** JSON bodies that deleteWebhook is answered with, by status. */
export const deleteWebhookResponses = {
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What deleteWebhook sends: `path`, `query`, `header` and `body`. */
export const deleteWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that createRealtimeTicket is answered with, by status. */
export const createRealtimeTicketResponses = {
  200: RealtimeTicket,
  401: ErrorEnvelope,
};

/** JSON body that createRealtimeTicket sends. */
export const createRealtimeTicketRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createRealtimeTicket']['requestBody']>['content']['application/json']>(() => z.looseObject({}));

/** What createRealtimeTicket sends: `path`, `query`, `header` and `body`. */
export const createRealtimeTicketRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(createRealtimeTicketRequestBody),
}));

/** JSON bodies that listAdminSessions is answered with, by status. */
export const listAdminSessionsResponses = {
  200: SessionPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
};

/** JSON bodies that getBackfill is answered with, by status. */
export const getBackfillResponses = {
  200: BackfillJob,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getBackfill sends: `path`, `query`, `header` and `body`. */
export const getBackfillRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that startBackfill is answered with, by status. */
export const startBackfillResponses = {
  202: BackfillJob,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  501: ErrorEnvelope,
};

/** What startBackfill sends: `path`, `query`, `header` and `body`. */
export const startBackfillRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
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
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
