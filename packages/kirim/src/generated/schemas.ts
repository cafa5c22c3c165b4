// Generated from Kirim.chat API v1; do not edit.
// Description sha256 c78766cca1bc9e0e37b280262e42524f0473943d44018a5eb42ae35f31491083, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const ContactPage: z.ZodMiniType<components['schemas']['ContactPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Contact),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One contact in its envelope. */
export const ContactResponse: z.ZodMiniType<components['schemas']['ContactResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Contact,
  request_id: z.string(),
}));

/** A person attached to a WhatsApp account. */
export const Contact: z.ZodMiniType<components['schemas']['Contact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  object: z.string(),
  phone_number: z.nullable(z.string()),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  metadata: z.nullable(z.looseObject({})),
  whatsapp_account: z.looseObject({
    phone_number: z.nullable(z.string()),
    phone_number_id: z.optional(z.nullable(z.string())),
  }),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** A page of conversations. */
export const ConversationPage: z.ZodMiniType<components['schemas']['ConversationPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Conversation),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One conversation in its envelope. */
export const ConversationResponse: z.ZodMiniType<components['schemas']['ConversationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Conversation,
  request_id: z.string(),
}));

/** A thread of messages with one person. */
export const Conversation: z.ZodMiniType<components['schemas']['Conversation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  status: z.string(),
  contact: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    phone_number: z.nullable(z.string()),
    name: z.nullable(z.string()),
  }),
  whatsapp_account: z.looseObject({
    phone_number: z.nullable(z.string()),
  }),
  assignee: z.nullable(z.looseObject({
    id: z.string(),
    name: z.nullable(z.string()),
    email: z.nullable(z.string()),
  })),
  unread_count: z.number().check(c.integer()),
  last_message_at: z.nullable(z.string().check(c.format('date-time'))),
  last_inbound_at: z.nullable(z.string().check(c.format('date-time'))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** What happened to a label of a contact. */
export const ContactLabelResponse: z.ZodMiniType<components['schemas']['ContactLabelResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    contact_id: z.string(),
    label_id: z.string(),
    attached: z.boolean(),
  }),
  request_id: z.string(),
}));

/** What happened to a label of many contacts. */
export const BulkLabelResponse: z.ZodMiniType<components['schemas']['BulkLabelResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    applied: z.number().check(c.integer()),
    skipped_cross_org: z.number().check(c.integer()),
    skipped_team_mismatch: z.number().check(c.integer()),
  }),
  request_id: z.string(),
}));

/** A page of messages. */
export const MessagePage: z.ZodMiniType<components['schemas']['MessagePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Message),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One message in its envelope. */
export const MessageResponse: z.ZodMiniType<components['schemas']['MessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Message,
  request_id: z.string(),
}));

/** A message received or sent; unverified beyond its id, since no page of the vendor shows it whole. */
export const Message: z.ZodMiniType<components['schemas']['Message']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  type: z.optional(z.string()),
  direction: z.optional(z.string()),
  status: z.optional(z.string()),
  conversation_id: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** A message to send, with the member that its type names, or a received message to mark as read. */
export const SendMessageRequest: z.ZodMiniType<components['schemas']['SendMessageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [SendTextMessage, SendImageMessage, SendVideoMessage, SendAudioMessage, SendDocumentMessage, SendTemplateMessage, SendInteractiveMessage, MarkMessageRead],
}));

/** A file by its address or by its id, exactly one of the two. */
export const MediaObject: z.ZodMiniType<components['schemas']['MediaObject']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['link'],
  }), c.schema({
    required: ['id'],
  })],
  properties: { link: z.string().check(c.format('uri')), id: z.string(), caption: z.string().check(c.maxLength(1024)) },
}));

/** A message that a person answers by tapping. */
export const Interactive: z.ZodMiniType<components['schemas']['Interactive']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['cta_url', 'list', 'carousel', 'reply_buttons']),
  header: z.optional(z.looseObject({})),
  body: z.optional(z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  })),
  footer: z.optional(z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(60)),
  })),
  action: z.optional(z.looseObject({})),
}));

/** A sent message or a receipt in its envelope. */
export const SendMessageResponse: z.ZodMiniType<components['schemas']['SendMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.union([SentMessage, ReadReceipt]),
  request_id: z.string(),
}));

/** A message that the service has taken and not yet sent. */
export const SentMessage: z.ZodMiniType<components['schemas']['SentMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  to: z.optional(z.string()),
  type: z.optional(z.string()),
  status: z.string(),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  conversation_id: z.optional(z.string()),
  message_id: z.optional(z.string()),
  error: z.optional(z.nullable(z.looseObject({}))),
}));

/** The receipt of a message that was marked as read. */
export const ReadReceipt: z.ZodMiniType<components['schemas']['ReadReceipt']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  object: z.string(),
  status: z.enum(['read']),
  message_id: z.string(),
}));

/** A page of templates. */
export const TemplatePage: z.ZodMiniType<components['schemas']['TemplatePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Template),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One template in its envelope. */
export const TemplateResponse: z.ZodMiniType<components['schemas']['TemplateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Template,
  request_id: z.string(),
}));

/** A message template; unverified beyond its name, since no page of the vendor shows it whole. */
export const Template: z.ZodMiniType<components['schemas']['Template']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  language: z.optional(z.string()),
  category: z.optional(z.string()),
  status: z.optional(z.string()),
}));

/** A message template to hand in. */
export const TemplateCreate: z.ZodMiniType<components['schemas']['TemplateCreate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  category: z.enum(['MARKETING', 'UTILITY', 'AUTHENTICATION']),
  language: z.string(),
  components: z.array(z.looseObject({
    type: z.enum(['HEADER', 'BODY', 'FOOTER', 'BUTTONS']),
    format: z.optional(z.string()),
    text: z.optional(z.string()),
    example: z.optional(z.looseObject({
      header_text: z.optional(z.array(z.string())),
      header_handle: z.optional(z.array(z.string())),
      header_url: z.optional(z.array(z.string())),
      body_text: z.optional(z.array(z.array(z.string()))),
    })),
    buttons: z.optional(z.array(z.looseObject({
      type: z.optional(z.string()),
      text: z.optional(z.string()),
      url: z.optional(z.string()),
      phone_number: z.optional(z.string()),
      otp_type: z.optional(z.string()),
      autofill_text: z.optional(z.string()),
      supported_apps: z.optional(z.array(z.looseObject({
        package_name: z.optional(z.string()),
        signature_hash: z.optional(z.string()),
      }))),
      example: z.optional(z.array(z.string())),
    }))),
    add_security_recommendation: z.optional(z.boolean()),
    code_expiration_minutes: z.optional(z.number().check(c.integer())),
  })),
  variables: z.optional(z.array(c.anything())),
  messageSendTtlSeconds: z.optional(z.number().check(c.integer())),
}));

/** What fetching the templates anew brought. */
export const TemplateSyncResponse: z.ZodMiniType<components['schemas']['TemplateSyncResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    created: z.optional(z.number().check(c.integer())),
    updated: z.optional(z.number().check(c.integer())),
    synced: z.optional(z.number().check(c.integer())),
  }),
  request_id: z.string(),
}));

/** A page of labels. */
export const LabelPage: z.ZodMiniType<components['schemas']['LabelPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Label),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One label in its envelope. */
export const LabelResponse: z.ZodMiniType<components['schemas']['LabelResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Label,
  request_id: z.string(),
}));

/** A label that contacts can have. */
export const Label: z.ZodMiniType<components['schemas']['Label']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  name: z.string(),
  color: LabelColor,
  team_id: z.nullable(z.string()),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** Colour of a label. */
export const LabelColor: z.ZodMiniType<components['schemas']['LabelColor']> = /* @__PURE__ */ c.define(() => z.string());

/** The deletion of a label in its envelope. */
export const DeletedLabelResponse: z.ZodMiniType<components['schemas']['DeletedLabelResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.string(),
    object: z.string(),
    deleted: z.boolean(),
  }),
  request_id: z.string(),
}));

/** A page of customers. */
export const CustomerPage: z.ZodMiniType<components['schemas']['CustomerPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Customer),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One customer in its envelope. */
export const CustomerResponse: z.ZodMiniType<components['schemas']['CustomerResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Customer,
  request_id: z.string(),
}));

/** A customer of a platform, with WhatsApp accounts of its own. */
export const Customer: z.ZodMiniType<components['schemas']['Customer']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  status: z.string(),
  metadata: z.nullable(z.looseObject({})),
  archived_at: z.nullable(z.string().check(c.format('date-time'))),
  team_id: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  whatsapp_accounts: z.optional(z.array(z.looseObject({
    phone_number_id: z.optional(z.nullable(z.string())),
    phone_number: z.optional(z.nullable(z.string())),
    name: z.optional(z.nullable(z.string())),
    status: z.optional(z.string()),
    onboarded_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }))),
}));

/** All setup links that the service gives, in the form of a page. */
export const SetupLinkPage: z.ZodMiniType<components['schemas']['SetupLinkPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(SetupLink),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One setup link in its envelope. */
export const SetupLinkResponse: z.ZodMiniType<components['schemas']['SetupLinkResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: SetupLink,
  request_id: z.string(),
}));

/** A link with which a customer connects a WhatsApp account. */
export const SetupLink: z.ZodMiniType<components['schemas']['SetupLink']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  status: z.string(),
  setup_url: z.optional(z.string().check(c.format('uri'))),
  expires_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** The revocation of a setup link in its envelope. */
export const RevokedSetupLinkResponse: z.ZodMiniType<components['schemas']['RevokedSetupLinkResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    object: z.string(),
    revoked: z.boolean(),
    status: z.string(),
  }),
  request_id: z.string(),
}));

/** A page of subscriptions. */
export const WebhookSubscriptionPage: z.ZodMiniType<components['schemas']['WebhookSubscriptionPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WebhookSubscription),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One subscription in its envelope. */
export const WebhookSubscriptionResponse: z.ZodMiniType<components['schemas']['WebhookSubscriptionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WebhookSubscription,
  request_id: z.string(),
}));

/** An address that gets events. */
export const WebhookSubscription: z.ZodMiniType<components['schemas']['WebhookSubscription']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  url: z.string().check(c.format('uri')),
  status: z.string(),
  events: z.array(z.string()),
  description: z.optional(z.nullable(z.string())),
  secrets: z.optional(z.array(z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^sec_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    created_at: z.string().check(c.format('date-time')),
    expires_at: z.nullable(z.string().check(c.format('date-time'))),
  }))),
  initial_secret: z.optional(z.string()),
}));

/** The end of a subscription in its envelope; unverified, since no page shows it. */
export const DeletedWebhookSubscriptionResponse: z.ZodMiniType<components['schemas']['DeletedWebhookSubscriptionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.optional(z.string()),
    object: z.optional(z.string()),
    deleted: z.optional(z.boolean()),
  }),
  request_id: z.string(),
}));

/** A new signing secret in its envelope. */
export const WebhookSecretResponse: z.ZodMiniType<components['schemas']['WebhookSecretResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({}),
  request_id: z.string(),
}));

/** A page of deliveries. */
export const WebhookDeliveryPage: z.ZodMiniType<components['schemas']['WebhookDeliveryPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WebhookDelivery),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One delivery in its envelope. */
export const WebhookDeliveryResponse: z.ZodMiniType<components['schemas']['WebhookDeliveryResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WebhookDelivery,
  request_id: z.string(),
}));

/** A delivery of an event; unverified beyond its id, since no page of the vendor shows it whole. */
export const WebhookDelivery: z.ZodMiniType<components['schemas']['WebhookDelivery']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  status: z.optional(z.string()),
}));

/** A repeated delivery in its envelope. */
export const WebhookReplayResponse: z.ZodMiniType<components['schemas']['WebhookReplayResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    object: z.string(),
    replayed_from: z.string(),
    status: z.string(),
  }),
  request_id: z.string(),
}));

/** What repeating many deliveries brought. */
export const BulkReplayResponse: z.ZodMiniType<components['schemas']['BulkReplayResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    enqueued: z.number().check(c.integer()),
    capped: z.boolean(),
  }),
  request_id: z.string(),
}));

/** All accounts that the service gives, in the form of a page. */
export const AccountPage: z.ZodMiniType<components['schemas']['AccountPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Account),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** A WhatsApp account of the organization. */
export const Account: z.ZodMiniType<components['schemas']['Account']> = /* @__PURE__ */ c.define(() => z.looseObject({
  object: z.string(),
  phone_number_id: z.nullable(z.string()),
  phone_number: z.nullable(z.string()),
  name: z.nullable(z.string()),
  status: z.string(),
}));

/** The organization, the key and its limits in their envelope. */
export const MeResponse: z.ZodMiniType<components['schemas']['MeResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    organization: z.looseObject({
      id: z.string().check(c.pattern(new RegExp('^org_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
      object: z.string(),
      name: z.string(),
    }),
    api_key: z.looseObject({
      id: z.string().check(c.pattern(new RegExp('^key_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
      object: z.string(),
      label: z.string(),
      last4: z.string(),
    }),
    rate_limits: z.looseObject({
      tier: z.string(),
      write_per_minute: z.number().check(c.integer()),
      read_per_minute: z.number().check(c.integer()),
    }),
  }),
  request_id: z.string(),
}));

/** Kirim.chat's error body. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    type: z.string(),
    code: z.string(),
    message: z.string(),
    param: z.optional(z.string()),
    request_id: z.string(),
  }),
}));

/** A text to send. */
export const SendTextMessage: z.ZodMiniType<components['schemas']['SendTextMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['text']),
  text: z.looseObject({
    body: z.string().check(c.minLength(1), c.maxLength(4096)),
    preview_url: z.optional(z.boolean()),
  }),
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** An image to send. */
export const SendImageMessage: z.ZodMiniType<components['schemas']['SendImageMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['image']),
  image: MediaObject,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** A video to send. */
export const SendVideoMessage: z.ZodMiniType<components['schemas']['SendVideoMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['video']),
  video: MediaObject,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** A sound to send. */
export const SendAudioMessage: z.ZodMiniType<components['schemas']['SendAudioMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['audio']),
  audio: MediaObject,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** A document to send. */
export const SendDocumentMessage: z.ZodMiniType<components['schemas']['SendDocumentMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['document']),
  document: c.schema({
    allOf: [MediaObject, z.looseObject({
      filename: z.optional(z.string()),
    })],
  }),
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** An approved template to send. */
export const SendTemplateMessage: z.ZodMiniType<components['schemas']['SendTemplateMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['template']),
  template: z.looseObject({
    name: z.string(),
    language: c.schema({
      oneOf: [z.string(), z.looseObject({
        code: z.string(),
        policy: z.optional(z.string()),
      })],
    }),
    components: z.optional(z.array(z.looseObject({}))),
  }),
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** A message with buttons, a list or cards to send. */
export const SendInteractiveMessage: z.ZodMiniType<components['schemas']['SendInteractiveMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string(),
  type: z.enum(['interactive']),
  interactive: Interactive,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** Marks a received message as read instead of sending one. */
export const MarkMessageRead: z.ZodMiniType<components['schemas']['MarkMessageRead']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  type: z.optional(z.never()),
  status: z.enum(['read']),
  message_id: z.string(),
  typing_indicator: z.optional(z.looseObject({
    type: z.enum(['text']),
  })),
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: ContactPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    phone: z.optional(z.string()),
    search: z.optional(z.string().check(c.minLength(1), c.maxLength(200))),
  }),
}));

/** JSON bodies that createContact is answered with, by status. */
export const createContactResponses = {
  200: ContactResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that createContact sends. */
export const createContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createContact']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone_number: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string().check(c.format('email')))),
  metadata: z.optional(z.looseObject({})),
}));

/** What createContact sends: `path`, `query`, `header` and `body`. */
export const createContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createContactRequestBody,
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: ContactResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that updateContact is answered with, by status. */
export const updateContactResponses = {
  200: ContactResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that updateContact sends. */
export const updateContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateContact']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string())),
  metadata: z.optional(z.looseObject({})),
}));

/** What updateContact sends: `path`, `query`, `header` and `body`. */
export const updateContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateContactRequestBody,
}));

/** JSON bodies that attachContactLabel is answered with, by status. */
export const attachContactLabelResponses = {
  200: ContactLabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that attachContactLabel sends. */
export const attachContactLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['attachContactLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
}));

/** What attachContactLabel sends: `path`, `query`, `header` and `body`. */
export const attachContactLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: attachContactLabelRequestBody,
}));

/** JSON bodies that detachContactLabel is answered with, by status. */
export const detachContactLabelResponses = {
  200: ContactLabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What detachContactLabel sends: `path`, `query`, `header` and `body`. */
export const detachContactLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that bulkLabelContacts is answered with, by status. */
export const bulkLabelContactsResponses = {
  200: BulkLabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that bulkLabelContacts sends. */
export const bulkLabelContactsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['bulkLabelContacts']['requestBody']>['content']['application/json']>(() => z.looseObject({
  contact_ids: z.array(z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u')))).check(c.maxItems(1000)),
  label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  operation: z.enum(['attach', 'detach']),
}));

/** What bulkLabelContacts sends: `path`, `query`, `header` and `body`. */
export const bulkLabelContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: bulkLabelContactsRequestBody,
}));

/** JSON bodies that listConversations is answered with, by status. */
export const listConversationsResponses = {
  200: ConversationPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listConversations sends: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['open', 'resolved', 'pending'])),
    contact_id: z.optional(z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u')))),
  }),
}));

/** JSON bodies that getConversation is answered with, by status. */
export const getConversationResponses = {
  200: ConversationResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getConversation sends: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that updateConversation is answered with, by status. */
export const updateConversationResponses = {
  200: ConversationResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that updateConversation sends. */
export const updateConversationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateConversation']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  minProperties: 1,
  properties: { status: z.enum(['open', 'resolved', 'pending']), assigned_to: z.nullable(z.string()) },
}));

/** What updateConversation sends: `path`, `query`, `header` and `body`. */
export const updateConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateConversationRequestBody,
}));

/** JSON bodies that attachConversationLabel is answered with, by status. */
export const attachConversationLabelResponses = {
  200: /* @__PURE__ */ c.define<operations['attachConversationLabel']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that attachConversationLabel sends. */
export const attachConversationLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['attachConversationLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
}));

/** What attachConversationLabel sends: `path`, `query`, `header` and `body`. */
export const attachConversationLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: attachConversationLabelRequestBody,
}));

/** JSON bodies that detachConversationLabel is answered with, by status. */
export const detachConversationLabelResponses = {
  200: /* @__PURE__ */ c.define<operations['detachConversationLabel']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What detachConversationLabel sends: `path`, `query`, `header` and `body`. */
export const detachConversationLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that listMessages is answered with, by status. */
export const listMessagesResponses = {
  200: MessagePage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listMessages sends: `path`, `query`, `header` and `body`. */
export const listMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    conversation_id: z.optional(z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u')))),
    direction: z.optional(z.enum(['inbound', 'outbound'])),
    status: z.optional(z.enum(['pending', 'sent', 'delivered', 'read', 'failed'])),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that sendMessage is answered with, by status. */
export const sendMessageResponses = {
  200: SendMessageResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  502: ErrorEnvelope,
};

/** JSON body that sendMessage sends. */
export const sendMessageRequestBody = SendMessageRequest;

/** What sendMessage sends: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: sendMessageRequestBody,
}));

/** JSON bodies that getMessage is answered with, by status. */
export const getMessageResponses = {
  200: MessageResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getMessage sends: `path`, `query`, `header` and `body`. */
export const getMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that getMessageMedia is answered with, by status. */
export const getMessageMediaResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getMessageMedia sends: `path`, `query`, `header` and `body`. */
export const getMessageMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that listTemplates is answered with, by status. */
export const listTemplatesResponses = {
  200: TemplatePage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listTemplates sends: `path`, `query`, `header` and `body`. */
export const listTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['approved', 'pending', 'rejected'])),
    language: z.optional(z.string()),
  }),
}));

/** JSON bodies that createTemplate is answered with, by status. */
export const createTemplateResponses = {
  200: TemplateResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
  502: ErrorEnvelope,
};

/** JSON body that createTemplate sends. */
export const createTemplateRequestBody = TemplateCreate;

/** What createTemplate sends: `path`, `query`, `header` and `body`. */
export const createTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createTemplateRequestBody,
}));

/** JSON bodies that getTemplate is answered with, by status. */
export const getTemplateResponses = {
  200: TemplateResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getTemplate sends: `path`, `query`, `header` and `body`. */
export const getTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    name: z.string(),
  }),
}));

/** JSON bodies that syncTemplates is answered with, by status. */
export const syncTemplatesResponses = {
  200: TemplateSyncResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What syncTemplates sends: `path`, `query`, `header` and `body`. */
export const syncTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
}));

/** JSON bodies that listLabels is answered with, by status. */
export const listLabelsResponses = {
  200: LabelPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON bodies that createLabel is answered with, by status. */
export const createLabelResponses = {
  200: LabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that createLabel sends. */
export const createLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  team_id: z.optional(z.string().check(c.minLength(1), c.maxLength(64))),
  name: z.string().check(c.minLength(1), c.maxLength(50)),
  color: z.optional(LabelColor),
}));

/** What createLabel sends: `path`, `query`, `header` and `body`. */
export const createLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createLabelRequestBody,
}));

/** JSON bodies that getLabel is answered with, by status. */
export const getLabelResponses = {
  200: LabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getLabel sends: `path`, `query`, `header` and `body`. */
export const getLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that updateLabel is answered with, by status. */
export const updateLabelResponses = {
  200: LabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that updateLabel sends. */
export const updateLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string().check(c.minLength(1), c.maxLength(50))),
  color: z.optional(LabelColor),
}));

/** What updateLabel sends: `path`, `query`, `header` and `body`. */
export const updateLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateLabelRequestBody,
}));

/** JSON bodies that deleteLabel is answered with, by status. */
export const deleteLabelResponses = {
  200: DeletedLabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What deleteLabel sends: `path`, `query`, `header` and `body`. */
export const deleteLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that listCustomers is answered with, by status. */
export const listCustomersResponses = {
  200: CustomerPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON bodies that createCustomer is answered with, by status. */
export const createCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that createCustomer sends. */
export const createCustomerRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createCustomer']['requestBody']>['content']['application/json']>(() => z.looseObject({
  team_id: z.optional(z.string()),
  name: z.string().check(c.minLength(1), c.maxLength(200)),
  email: z.optional(z.string()),
  metadata: z.optional(c.schema({
    type: ['object'],
    maxProperties: 64,
    additionalProperties: c.anything(),
  })),
}));

/** What createCustomer sends: `path`, `query`, `header` and `body`. */
export const createCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createCustomerRequestBody,
}));

/** JSON bodies that getCustomer is answered with, by status. */
export const getCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getCustomer sends: `path`, `query`, `header` and `body`. */
export const getCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that updateCustomer is answered with, by status. */
export const updateCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that updateCustomer sends. */
export const updateCustomerRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateCustomer']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string())),
  metadata: z.optional(z.nullable(z.looseObject({}))),
  status: z.optional(z.enum(['pending', 'active', 'suspended', 'archived'])),
}));

/** What updateCustomer sends: `path`, `query`, `header` and `body`. */
export const updateCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateCustomerRequestBody,
}));

/** JSON bodies that archiveCustomer is answered with, by status. */
export const archiveCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What archiveCustomer sends: `path`, `query`, `header` and `body`. */
export const archiveCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that listSetupLinks is answered with, by status. */
export const listSetupLinksResponses = {
  200: SetupLinkPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listSetupLinks sends: `path`, `query`, `header` and `body`. */
export const listSetupLinksRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['active', 'consumed', 'expired', 'revoked'])),
  }),
}));

/** JSON bodies that createSetupLink is answered with, by status. */
export const createSetupLinkResponses = {
  200: SetupLinkResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that createSetupLink sends. */
export const createSetupLinkRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createCustomerSetupLink']['requestBody']>['content']['application/json']>(() => z.looseObject({
  expires_in_hours: z.optional(z.number().check(c.integer())),
  success_redirect_url: z.optional(z.string().check(c.format('uri'))),
  failure_redirect_url: z.optional(z.string().check(c.format('uri'))),
}));

/** What createSetupLink sends: `path`, `query`, `header` and `body`. */
export const createSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createSetupLinkRequestBody,
}));

/** JSON bodies that updateSetupLink is answered with, by status. */
export const updateSetupLinkResponses = {
  200: SetupLinkResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that updateSetupLink sends. */
export const updateSetupLinkRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateSetupLink']['requestBody']>['content']['application/json']>(() => z.looseObject({
  success_redirect_url: z.optional(z.string().check(c.format('uri'))),
  failure_redirect_url: z.optional(z.string().check(c.format('uri'))),
}));

/** What updateSetupLink sends: `path`, `query`, `header` and `body`. */
export const updateSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    link_id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateSetupLinkRequestBody,
}));

/** JSON bodies that revokeSetupLink is answered with, by status. */
export const revokeSetupLinkResponses = {
  200: RevokedSetupLinkResponse,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What revokeSetupLink sends: `path`, `query`, `header` and `body`. */
export const revokeSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    link_id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that listWebhookSubscriptions is answered with, by status. */
export const listWebhookSubscriptionsResponses = {
  200: WebhookSubscriptionPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON bodies that createWebhookSubscription is answered with, by status. */
export const createWebhookSubscriptionResponses = {
  200: WebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that createWebhookSubscription sends. */
export const createWebhookSubscriptionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createWebhookSubscription']['requestBody']>['content']['application/json']>(() => z.looseObject({
  url: z.string().check(c.pattern(new RegExp('^https://', 'u')), c.format('uri')),
  events: z.array(z.string()),
  description: z.optional(z.string()),
}));

/** What createWebhookSubscription sends: `path`, `query`, `header` and `body`. */
export const createWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createWebhookSubscriptionRequestBody,
}));

/** JSON bodies that getWebhookSubscription is answered with, by status. */
export const getWebhookSubscriptionResponses = {
  200: WebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getWebhookSubscription sends: `path`, `query`, `header` and `body`. */
export const getWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that updateWebhookSubscription is answered with, by status. */
export const updateWebhookSubscriptionResponses = {
  200: WebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that updateWebhookSubscription sends. */
export const updateWebhookSubscriptionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateWebhookSubscription']['requestBody']>['content']['application/json']>(() => z.looseObject({
  url: z.optional(z.string().check(c.format('uri'))),
  description: z.optional(z.string()),
  events: z.optional(z.array(z.string())),
  status: z.optional(z.string()),
}));

/** What updateWebhookSubscription sends: `path`, `query`, `header` and `body`. */
export const updateWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateWebhookSubscriptionRequestBody,
}));

/** JSON bodies that deleteWebhookSubscription is answered with, by status. */
export const deleteWebhookSubscriptionResponses = {
  200: DeletedWebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What deleteWebhookSubscription sends: `path`, `query`, `header` and `body`. */
export const deleteWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that rotateWebhookSecret is answered with, by status. */
export const rotateWebhookSecretResponses = {
  200: WebhookSecretResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that rotateWebhookSecret sends. */
export const rotateWebhookSecretRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['rotateWebhookSecret']['requestBody']>['content']['application/json']>(() => z.looseObject({
  expires_in_hours: z.optional(z.number().check(c.integer())),
}));

/** What rotateWebhookSecret sends: `path`, `query`, `header` and `body`. */
export const rotateWebhookSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: rotateWebhookSecretRequestBody,
}));

/** JSON bodies that listWebhookDeliveries is answered with, by status. */
export const listWebhookDeliveriesResponses = {
  200: WebhookDeliveryPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON bodies that getWebhookDelivery is answered with, by status. */
export const getWebhookDeliveryResponses = {
  200: WebhookDeliveryResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getWebhookDelivery sends: `path`, `query`, `header` and `body`. */
export const getWebhookDeliveryRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that replayWebhookDelivery is answered with, by status. */
export const replayWebhookDeliveryResponses = {
  200: WebhookReplayResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What replayWebhookDelivery sends: `path`, `query`, `header` and `body`. */
export const replayWebhookDeliveryRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
}));

/** JSON bodies that bulkReplayWebhookDeliveries is answered with, by status. */
export const bulkReplayWebhookDeliveriesResponses = {
  200: BulkReplayResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON body that bulkReplayWebhookDeliveries sends. */
export const bulkReplayWebhookDeliveriesRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['bulkReplayWebhookDeliveries']['requestBody']>['content']['application/json']>(() => z.looseObject({
  subscription_id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  status: z.optional(z.enum(['failed', 'dead'])),
  event_type: z.optional(z.string().check(c.minLength(1), c.maxLength(64))),
  created_after: z.optional(z.string().check(c.format('date-time'))),
  created_before: z.optional(z.string().check(c.format('date-time'))),
}));

/** What bulkReplayWebhookDeliveries sends: `path`, `query`, `header` and `body`. */
export const bulkReplayWebhookDeliveriesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: bulkReplayWebhookDeliveriesRequestBody,
}));

/** JSON bodies that listAccounts is answered with, by status. */
export const listAccountsResponses = {
  200: AccountPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listAccounts sends: `path`, `query`, `header` and `body`. */
export const listAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['connected', 'all'])),
  }),
}));

/** JSON bodies that getMe is answered with, by status. */
export const getMeResponses = {
  200: MeResponse,
  401: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** JSON bodies that getHealth is answered with, by status. */
export const getHealthResponses = {
  200: /* @__PURE__ */ c.define<operations['getHealth']['responses'][200]['content']['application/json']>(() => c.anything()),
};

/** JSON bodies that getOpenApiDocument is answered with, by status. */
export const getOpenApiDocumentResponses = {
  200: /* @__PURE__ */ c.define<operations['getOpenApiDocument']['responses'][200]['content']['application/json']>(() => z.looseObject({})),
};

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas: {
  'contacts.list': { request: typeof listContactsRequest; response: typeof listContactsResponses };
  'contacts.create': { request: typeof createContactRequest; response: typeof createContactResponses };
  'contacts.get': { request: typeof getContactRequest; response: typeof getContactResponses };
  'contacts.update': { request: typeof updateContactRequest; response: typeof updateContactResponses };
  'contacts.attachLabel': { request: typeof attachContactLabelRequest; response: typeof attachContactLabelResponses };
  'contacts.detachLabel': { request: typeof detachContactLabelRequest; response: typeof detachContactLabelResponses };
  'contacts.bulkLabel': { request: typeof bulkLabelContactsRequest; response: typeof bulkLabelContactsResponses };
  'conversations.list': { request: typeof listConversationsRequest; response: typeof listConversationsResponses };
  'conversations.get': { request: typeof getConversationRequest; response: typeof getConversationResponses };
  'conversations.update': { request: typeof updateConversationRequest; response: typeof updateConversationResponses };
  'conversations.attachLabel': { request: typeof attachConversationLabelRequest; response: typeof attachConversationLabelResponses };
  'conversations.detachLabel': { request: typeof detachConversationLabelRequest; response: typeof detachConversationLabelResponses };
  'messages.list': { request: typeof listMessagesRequest; response: typeof listMessagesResponses };
  'messages.send': { request: typeof sendMessageRequest; response: typeof sendMessageResponses };
  'messages.get': { request: typeof getMessageRequest; response: typeof getMessageResponses };
  'messages.getMedia': { request: typeof getMessageMediaRequest; response: typeof getMessageMediaResponses };
  'templates.list': { request: typeof listTemplatesRequest; response: typeof listTemplatesResponses };
  'templates.create': { request: typeof createTemplateRequest; response: typeof createTemplateResponses };
  'templates.get': { request: typeof getTemplateRequest; response: typeof getTemplateResponses };
  'templates.sync': { request: typeof syncTemplatesRequest; response: typeof syncTemplatesResponses };
  'labels.list': { response: typeof listLabelsResponses };
  'labels.create': { request: typeof createLabelRequest; response: typeof createLabelResponses };
  'labels.get': { request: typeof getLabelRequest; response: typeof getLabelResponses };
  'labels.update': { request: typeof updateLabelRequest; response: typeof updateLabelResponses };
  'labels.delete': { request: typeof deleteLabelRequest; response: typeof deleteLabelResponses };
  'customers.list': { response: typeof listCustomersResponses };
  'customers.create': { request: typeof createCustomerRequest; response: typeof createCustomerResponses };
  'customers.get': { request: typeof getCustomerRequest; response: typeof getCustomerResponses };
  'customers.update': { request: typeof updateCustomerRequest; response: typeof updateCustomerResponses };
  'customers.archive': { request: typeof archiveCustomerRequest; response: typeof archiveCustomerResponses };
  'setupLinks.list': { request: typeof listSetupLinksRequest; response: typeof listSetupLinksResponses };
  'setupLinks.create': { request: typeof createSetupLinkRequest; response: typeof createSetupLinkResponses };
  'setupLinks.update': { request: typeof updateSetupLinkRequest; response: typeof updateSetupLinkResponses };
  'setupLinks.revoke': { request: typeof revokeSetupLinkRequest; response: typeof revokeSetupLinkResponses };
  'webhookSubscriptions.list': { response: typeof listWebhookSubscriptionsResponses };
  'webhookSubscriptions.create': { request: typeof createWebhookSubscriptionRequest; response: typeof createWebhookSubscriptionResponses };
  'webhookSubscriptions.get': { request: typeof getWebhookSubscriptionRequest; response: typeof getWebhookSubscriptionResponses };
  'webhookSubscriptions.update': { request: typeof updateWebhookSubscriptionRequest; response: typeof updateWebhookSubscriptionResponses };
  'webhookSubscriptions.delete': { request: typeof deleteWebhookSubscriptionRequest; response: typeof deleteWebhookSubscriptionResponses };
  'webhookSubscriptions.rotateSecret': { request: typeof rotateWebhookSecretRequest; response: typeof rotateWebhookSecretResponses };
  'webhookDeliveries.list': { response: typeof listWebhookDeliveriesResponses };
  'webhookDeliveries.get': { request: typeof getWebhookDeliveryRequest; response: typeof getWebhookDeliveryResponses };
  'webhookDeliveries.replay': { request: typeof replayWebhookDeliveryRequest; response: typeof replayWebhookDeliveryResponses };
  'webhookDeliveries.bulkReplay': { request: typeof bulkReplayWebhookDeliveriesRequest; response: typeof bulkReplayWebhookDeliveriesResponses };
  'accounts.list': { request: typeof listAccountsRequest; response: typeof listAccountsResponses };
  'me.get': { response: typeof getMeResponses };
  'health.get': { response: typeof getHealthResponses };
  'openApiDocument.get': { response: typeof getOpenApiDocumentResponses };
} = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.create': { request: createContactRequest, response: createContactResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'contacts.update': { request: updateContactRequest, response: updateContactResponses },
  'contacts.attachLabel': { request: attachContactLabelRequest, response: attachContactLabelResponses },
  'contacts.detachLabel': { request: detachContactLabelRequest, response: detachContactLabelResponses },
  'contacts.bulkLabel': { request: bulkLabelContactsRequest, response: bulkLabelContactsResponses },
  'conversations.list': { request: listConversationsRequest, response: listConversationsResponses },
  'conversations.get': { request: getConversationRequest, response: getConversationResponses },
  'conversations.update': { request: updateConversationRequest, response: updateConversationResponses },
  'conversations.attachLabel': { request: attachConversationLabelRequest, response: attachConversationLabelResponses },
  'conversations.detachLabel': { request: detachConversationLabelRequest, response: detachConversationLabelResponses },
  'messages.list': { request: listMessagesRequest, response: listMessagesResponses },
  'messages.send': { request: sendMessageRequest, response: sendMessageResponses },
  'messages.get': { request: getMessageRequest, response: getMessageResponses },
  'messages.getMedia': { request: getMessageMediaRequest, response: getMessageMediaResponses },
  'templates.list': { request: listTemplatesRequest, response: listTemplatesResponses },
  'templates.create': { request: createTemplateRequest, response: createTemplateResponses },
  'templates.get': { request: getTemplateRequest, response: getTemplateResponses },
  'templates.sync': { request: syncTemplatesRequest, response: syncTemplatesResponses },
  'labels.list': { response: listLabelsResponses },
  'labels.create': { request: createLabelRequest, response: createLabelResponses },
  'labels.get': { request: getLabelRequest, response: getLabelResponses },
  'labels.update': { request: updateLabelRequest, response: updateLabelResponses },
  'labels.delete': { request: deleteLabelRequest, response: deleteLabelResponses },
  'customers.list': { response: listCustomersResponses },
  'customers.create': { request: createCustomerRequest, response: createCustomerResponses },
  'customers.get': { request: getCustomerRequest, response: getCustomerResponses },
  'customers.update': { request: updateCustomerRequest, response: updateCustomerResponses },
  'customers.archive': { request: archiveCustomerRequest, response: archiveCustomerResponses },
  'setupLinks.list': { request: listSetupLinksRequest, response: listSetupLinksResponses },
  'setupLinks.create': { request: createSetupLinkRequest, response: createSetupLinkResponses },
  'setupLinks.update': { request: updateSetupLinkRequest, response: updateSetupLinkResponses },
  'setupLinks.revoke': { request: revokeSetupLinkRequest, response: revokeSetupLinkResponses },
  'webhookSubscriptions.list': { response: listWebhookSubscriptionsResponses },
  'webhookSubscriptions.create': { request: createWebhookSubscriptionRequest, response: createWebhookSubscriptionResponses },
  'webhookSubscriptions.get': { request: getWebhookSubscriptionRequest, response: getWebhookSubscriptionResponses },
  'webhookSubscriptions.update': { request: updateWebhookSubscriptionRequest, response: updateWebhookSubscriptionResponses },
  'webhookSubscriptions.delete': { request: deleteWebhookSubscriptionRequest, response: deleteWebhookSubscriptionResponses },
  'webhookSubscriptions.rotateSecret': { request: rotateWebhookSecretRequest, response: rotateWebhookSecretResponses },
  'webhookDeliveries.list': { response: listWebhookDeliveriesResponses },
  'webhookDeliveries.get': { request: getWebhookDeliveryRequest, response: getWebhookDeliveryResponses },
  'webhookDeliveries.replay': { request: replayWebhookDeliveryRequest, response: replayWebhookDeliveryResponses },
  'webhookDeliveries.bulkReplay': { request: bulkReplayWebhookDeliveriesRequest, response: bulkReplayWebhookDeliveriesResponses },
  'accounts.list': { request: listAccountsRequest, response: listAccountsResponses },
  'me.get': { response: getMeResponses },
  'health.get': { response: getHealthResponses },
  'openApiDocument.get': { response: getOpenApiDocumentResponses },
};

/**
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
