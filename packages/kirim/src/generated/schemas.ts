// Generated from Kirim.chat API v1; do not edit.
// Description sha256 b695af30a031e3054f77fe82d79efc61d66462280265ef197738359dff6fe113, generator 1.0.0.

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

/** Response body with a contact. */
export const ContactResponse: z.ZodMiniType<components['schemas']['ContactResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Contact,
  request_id: z.string(),
}));

/** Contact of a WhatsApp account. */
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

/** Response body with a conversation. */
export const ConversationResponse: z.ZodMiniType<components['schemas']['ConversationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Conversation,
  request_id: z.string(),
}));

/** Conversation with a contact. */
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

/** Response body of attaching a label to a contact or detaching it. */
export const ContactLabelResponse: z.ZodMiniType<components['schemas']['ContactLabelResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    contact_id: z.string(),
    label_id: z.string(),
    attached: z.boolean(),
  }),
  request_id: z.string(),
}));

/** Response body of attaching a label to many contacts or detaching it. */
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

/** Response body with a message. */
export const MessageResponse: z.ZodMiniType<components['schemas']['MessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Message,
  request_id: z.string(),
}));

/** Inbound or outbound message; fields other than the id are unverified, because the vendor's documentation does not show them in full. */
export const Message: z.ZodMiniType<components['schemas']['Message']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  type: z.optional(z.string()),
  direction: z.optional(z.string()),
  status: z.optional(z.string()),
  conversation_id: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Message to send, with the field that its type names, or a received message to mark as read. */
export const SendMessageRequest: z.ZodMiniType<components['schemas']['SendMessageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [SendTextMessage, SendImageMessage, SendVideoMessage, SendAudioMessage, SendDocumentMessage, SendTemplateMessage, SendInteractiveMessage, MarkMessageRead],
}));

/** Media file, given by exactly one of link and id. */
export const MediaObject: z.ZodMiniType<components['schemas']['MediaObject']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['link'],
  }), c.schema({
    required: ['id'],
  })],
  properties: { link: z.string().check(c.format('uri')), id: z.string().check(c.minLength(1)), caption: z.string().check(c.maxLength(1024)) },
}));

/** Interactive message that the recipient answers with a tap. */
export const Interactive: z.ZodMiniType<components['schemas']['Interactive']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type'],
  allOf: [c.schema({
    if: c.schema({
      properties: { type: z.literal('list') },
    }),
    then: c.schema({
      properties: { action: c.schema({
        properties: { button: c.schema({
          string: [c.minLength(1), c.maxLength(20)],
        }), sections: z.array(c.schema({
          properties: { title: c.schema({
            string: [c.maxLength(24)],
          }), rows: z.array(c.schema({
            required: ['id', 'title'],
            properties: { id: c.schema({
              string: [c.minLength(1), c.maxLength(200)],
            }), title: c.schema({
              string: [c.minLength(1), c.maxLength(24)],
            }), description: c.schema({
              string: [c.maxLength(72)],
            }) },
          })).check(c.minItems(1)) },
        })).check(c.minItems(1), c.maxItems(10), c.mostAcross('rows', 10), c.uniqueAcross('rows.id')) },
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('reply_buttons') },
    }),
    then: c.schema({
      properties: { action: c.schema({
        properties: { buttons: z.array(c.schema({
          properties: { reply: c.schema({
            properties: { id: c.schema({
              string: [c.minLength(1), c.maxLength(256)],
            }), title: c.schema({
              string: [c.minLength(1), c.maxLength(20)],
            }) },
          }) },
        })).check(c.minItems(1), c.maxItems(3), c.uniqueAcross('reply.id'), c.uniqueAcross('reply.title')) },
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('cta_url') },
    }),
    then: c.schema({
      properties: { action: c.schema({
        properties: { parameters: c.schema({
          properties: { display_text: c.schema({
            string: [c.minLength(1), c.maxLength(20)],
          }) },
        }) },
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('carousel') },
    }),
    then: c.schema({
      properties: { action: c.schema({
        properties: { cards: z.array(c.schema({
          properties: { card_index: c.anything(), body: c.schema({
            properties: { text: c.schema({
              string: [c.maxLength(160)],
            }) },
          }), action: c.schema({
            properties: { parameters: c.schema({
              properties: { display_text: c.schema({
                string: [c.minLength(1), c.maxLength(20)],
              }) },
            }) },
          }) },
        })).check(c.minItems(2), c.maxItems(10), c.uniqueAcross('card_index')) },
      }) },
    }),
  })],
  properties: { type: z.enum(['cta_url', 'list', 'carousel', 'reply_buttons']), header: z.looseObject({
    text: z.optional(z.string().check(c.minLength(1), c.maxLength(60))),
  }), body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }), footer: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(60)),
  }), action: z.looseObject({}) },
}));

/** Response body with a sent message or a read receipt. */
export const SendMessageResponse: z.ZodMiniType<components['schemas']['SendMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.union([SentMessage, ReadReceipt]),
  request_id: z.string(),
}));

/** Message that the service has accepted but not yet sent. */
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

/** Read receipt of a message that was marked as read. */
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

/** Response body with a template. */
export const TemplateResponse: z.ZodMiniType<components['schemas']['TemplateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Template,
  request_id: z.string(),
}));

/** Message template; fields other than the name are unverified, because the vendor's documentation does not show them in full. */
export const Template: z.ZodMiniType<components['schemas']['Template']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  language: z.optional(z.string()),
  category: z.optional(z.string()),
  status: z.optional(z.string()),
}));

/** Message template to submit for review. */
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

/** Response body of a template sync. */
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

/** Response body with a label. */
export const LabelResponse: z.ZodMiniType<components['schemas']['LabelResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Label,
  request_id: z.string(),
}));

/** Label for contacts. */
export const Label: z.ZodMiniType<components['schemas']['Label']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  name: z.string(),
  color: LabelColor,
  team_id: z.nullable(z.string()),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** Color of a label. */
export const LabelColor: z.ZodMiniType<components['schemas']['LabelColor']> = /* @__PURE__ */ c.define(() => z.string());

/** Response body of a label deletion. */
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

/** Response body with a customer. */
export const CustomerResponse: z.ZodMiniType<components['schemas']['CustomerResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Customer,
  request_id: z.string(),
}));

/** Customer of a platform, with its own WhatsApp accounts. */
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

/** Setup links of a customer, in the format of a page. */
export const SetupLinkPage: z.ZodMiniType<components['schemas']['SetupLinkPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(SetupLink),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** Response body with a setup link. */
export const SetupLinkResponse: z.ZodMiniType<components['schemas']['SetupLinkResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: SetupLink,
  request_id: z.string(),
}));

/** Setup link with which a customer connects a WhatsApp account. */
export const SetupLink: z.ZodMiniType<components['schemas']['SetupLink']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  status: z.string(),
  setup_url: z.optional(z.string().check(c.format('uri'))),
  expires_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Response body of a setup link revocation. */
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

/** Response body with a webhook subscription. */
export const WebhookSubscriptionResponse: z.ZodMiniType<components['schemas']['WebhookSubscriptionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WebhookSubscription,
  request_id: z.string(),
}));

/** Subscription of a URL to events. */
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

/** Response body of a webhook subscription deletion; unverified, because the vendor's documentation does not show it. */
export const DeletedWebhookSubscriptionResponse: z.ZodMiniType<components['schemas']['DeletedWebhookSubscriptionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.optional(z.string()),
    object: z.optional(z.string()),
    deleted: z.optional(z.boolean()),
  }),
  request_id: z.string(),
}));

/** Response body with a new signing secret. */
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

/** Response body with a webhook delivery. */
export const WebhookDeliveryResponse: z.ZodMiniType<components['schemas']['WebhookDeliveryResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WebhookDelivery,
  request_id: z.string(),
}));

/** Delivery of an event; fields other than the id are unverified, because the vendor's documentation does not show them in full. */
export const WebhookDelivery: z.ZodMiniType<components['schemas']['WebhookDelivery']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  status: z.optional(z.string()),
}));

/** Response body with the delivery created by a replay. */
export const WebhookReplayResponse: z.ZodMiniType<components['schemas']['WebhookReplayResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    object: z.string(),
    replayed_from: z.string(),
    status: z.string(),
  }),
  request_id: z.string(),
}));

/** Response body of a bulk replay. */
export const BulkReplayResponse: z.ZodMiniType<components['schemas']['BulkReplayResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    enqueued: z.number().check(c.integer()),
    capped: z.boolean(),
  }),
  request_id: z.string(),
}));

/** Accounts of the organization, in the format of a page. */
export const AccountPage: z.ZodMiniType<components['schemas']['AccountPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Account),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** WhatsApp account of the organization. */
export const Account: z.ZodMiniType<components['schemas']['Account']> = /* @__PURE__ */ c.define(() => z.looseObject({
  object: z.string(),
  phone_number_id: z.nullable(z.string()),
  phone_number: z.nullable(z.string()),
  name: z.nullable(z.string()),
  status: z.string(),
}));

/** Response body with the organization, the API key and the rate limits. */
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

/** Error response body of Kirim.chat. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    type: z.string(),
    code: z.string(),
    message: z.string(),
    param: z.optional(z.string()),
    request_id: z.string(),
  }),
}));

/** Text message to send. */
export const SendTextMessage: z.ZodMiniType<components['schemas']['SendTextMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
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

/** Image message to send. */
export const SendImageMessage: z.ZodMiniType<components['schemas']['SendImageMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
  type: z.enum(['image']),
  image: MediaObject,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** Video message to send. */
export const SendVideoMessage: z.ZodMiniType<components['schemas']['SendVideoMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
  type: z.enum(['video']),
  video: MediaObject,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** Audio message to send. */
export const SendAudioMessage: z.ZodMiniType<components['schemas']['SendAudioMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
  type: z.enum(['audio']),
  audio: MediaObject,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** Document message to send. */
export const SendDocumentMessage: z.ZodMiniType<components['schemas']['SendDocumentMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
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

/** Message from an approved template to send. */
export const SendTemplateMessage: z.ZodMiniType<components['schemas']['SendTemplateMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
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

/** Interactive message with buttons, a list or cards to send. */
export const SendInteractiveMessage: z.ZodMiniType<components['schemas']['SendInteractiveMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  recipient_type: z.optional(z.enum(['individual'])),
  to: z.string().check(c.minLength(1)),
  type: z.enum(['interactive']),
  interactive: Interactive,
  context: z.optional(z.looseObject({
    message_id: z.string(),
  })),
  status: z.optional(z.never()),
}));

/** Marks a received message as read instead of sending a message. */
export const MarkMessageRead: z.ZodMiniType<components['schemas']['MarkMessageRead']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  type: z.optional(z.never()),
  status: z.enum(['read']),
  message_id: z.string(),
  typing_indicator: z.optional(z.looseObject({
    type: z.enum(['text']),
  })),
}));

/** Response schemas of listContacts, by status code. */
export const listContactsResponses = {
  200: ContactPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listContacts: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    phone: z.optional(z.string()),
    search: z.optional(z.string().check(c.minLength(1), c.maxLength(200))),
  }),
}));

/** Response schemas of createContact, by status code. */
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

/** Request body schema of createContact. */
export const createContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createContact']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone_number: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string().check(c.format('email')))),
  metadata: z.optional(z.looseObject({})),
}));

/** Request schema of createContact: `path`, `query`, `header` and `body`. */
export const createContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createContactRequestBody,
}));

/** Response schemas of getContact, by status code. */
export const getContactResponses = {
  200: ContactResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getContact: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of updateContact, by status code. */
export const updateContactResponses = {
  200: ContactResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateContact. */
export const updateContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateContact']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string())),
  metadata: z.optional(z.looseObject({})),
}));

/** Request schema of updateContact: `path`, `query`, `header` and `body`. */
export const updateContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateContactRequestBody,
}));

/** Response schemas of attachContactLabel, by status code. */
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

/** Request body schema of attachContactLabel. */
export const attachContactLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['attachContactLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
}));

/** Request schema of attachContactLabel: `path`, `query`, `header` and `body`. */
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

/** Response schemas of detachContactLabel, by status code. */
export const detachContactLabelResponses = {
  200: ContactLabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of detachContactLabel: `path`, `query`, `header` and `body`. */
export const detachContactLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of bulkLabelContacts, by status code. */
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

/** Request body schema of bulkLabelContacts. */
export const bulkLabelContactsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['bulkLabelContacts']['requestBody']>['content']['application/json']>(() => z.looseObject({
  contact_ids: z.array(z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u')))).check(c.maxItems(1000)),
  label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  operation: z.enum(['attach', 'detach']),
}));

/** Request schema of bulkLabelContacts: `path`, `query`, `header` and `body`. */
export const bulkLabelContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: bulkLabelContactsRequestBody,
}));

/** Response schemas of listConversations, by status code. */
export const listConversationsResponses = {
  200: ConversationPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listConversations: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['open', 'resolved', 'pending'])),
    contact_id: z.optional(z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u')))),
  }),
}));

/** Response schemas of getConversation, by status code. */
export const getConversationResponses = {
  200: ConversationResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getConversation: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of updateConversation, by status code. */
export const updateConversationResponses = {
  200: ConversationResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateConversation. */
export const updateConversationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateConversation']['requestBody']>['content']['application/json']>(() => c.schema({
  type: ['object'],
  minProperties: 1,
  properties: { status: z.enum(['open', 'resolved', 'pending']), assigned_to: z.nullable(z.string()) },
}));

/** Request schema of updateConversation: `path`, `query`, `header` and `body`. */
export const updateConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateConversationRequestBody,
}));

/** Response schemas of attachConversationLabel, by status code. */
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

/** Request body schema of attachConversationLabel. */
export const attachConversationLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['attachConversationLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
}));

/** Request schema of attachConversationLabel: `path`, `query`, `header` and `body`. */
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

/** Response schemas of detachConversationLabel, by status code. */
export const detachConversationLabelResponses = {
  200: /* @__PURE__ */ c.define<operations['detachConversationLabel']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of detachConversationLabel: `path`, `query`, `header` and `body`. */
export const detachConversationLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    label_id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of listMessages, by status code. */
export const listMessagesResponses = {
  200: MessagePage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listMessages: `path`, `query`, `header` and `body`. */
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

/** Response schemas of sendMessage, by status code. */
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

/** Request body schema of sendMessage. */
export const sendMessageRequestBody = SendMessageRequest;

/** Request schema of sendMessage: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: sendMessageRequestBody,
}));

/** Response schemas of getMessage, by status code. */
export const getMessageResponses = {
  200: MessageResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getMessage: `path`, `query`, `header` and `body`. */
export const getMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of getMessageMedia, by status code. */
export const getMessageMediaResponses = {
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getMessageMedia: `path`, `query`, `header` and `body`. */
export const getMessageMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^msg_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of listTemplates, by status code. */
export const listTemplatesResponses = {
  200: TemplatePage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listTemplates: `path`, `query`, `header` and `body`. */
export const listTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['approved', 'pending', 'rejected'])),
    language: z.optional(z.string()),
  }),
}));

/** Response schemas of createTemplate, by status code. */
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

/** Request body schema of createTemplate. */
export const createTemplateRequestBody = TemplateCreate;

/** Request schema of createTemplate: `path`, `query`, `header` and `body`. */
export const createTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createTemplateRequestBody,
}));

/** Response schemas of getTemplate, by status code. */
export const getTemplateResponses = {
  200: TemplateResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getTemplate: `path`, `query`, `header` and `body`. */
export const getTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    name: z.string(),
  }),
}));

/** Response schemas of syncTemplates, by status code. */
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

/** Request schema of syncTemplates: `path`, `query`, `header` and `body`. */
export const syncTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
}));

/** Response schemas of listLabels, by status code. */
export const listLabelsResponses = {
  200: LabelPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Response schemas of createLabel, by status code. */
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

/** Request body schema of createLabel. */
export const createLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  team_id: z.optional(z.string().check(c.minLength(1), c.maxLength(64))),
  name: z.string().check(c.minLength(1), c.maxLength(50)),
  color: z.optional(LabelColor),
}));

/** Request schema of createLabel: `path`, `query`, `header` and `body`. */
export const createLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createLabelRequestBody,
}));

/** Response schemas of getLabel, by status code. */
export const getLabelResponses = {
  200: LabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getLabel: `path`, `query`, `header` and `body`. */
export const getLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of updateLabel, by status code. */
export const updateLabelResponses = {
  200: LabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateLabel. */
export const updateLabelRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateLabel']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string().check(c.minLength(1), c.maxLength(50))),
  color: z.optional(LabelColor),
}));

/** Request schema of updateLabel: `path`, `query`, `header` and `body`. */
export const updateLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateLabelRequestBody,
}));

/** Response schemas of deleteLabel, by status code. */
export const deleteLabelResponses = {
  200: DeletedLabelResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of deleteLabel: `path`, `query`, `header` and `body`. */
export const deleteLabelRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^lbl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of listCustomers, by status code. */
export const listCustomersResponses = {
  200: CustomerPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Response schemas of createCustomer, by status code. */
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

/** Request body schema of createCustomer. */
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

/** Request schema of createCustomer: `path`, `query`, `header` and `body`. */
export const createCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createCustomerRequestBody,
}));

/** Response schemas of getCustomer, by status code. */
export const getCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getCustomer: `path`, `query`, `header` and `body`. */
export const getCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of updateCustomer, by status code. */
export const updateCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateCustomer. */
export const updateCustomerRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateCustomer']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string())),
  metadata: z.optional(z.nullable(z.looseObject({}))),
  status: z.optional(z.enum(['pending', 'active', 'suspended', 'archived'])),
}));

/** Request schema of updateCustomer: `path`, `query`, `header` and `body`. */
export const updateCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateCustomerRequestBody,
}));

/** Response schemas of archiveCustomer, by status code. */
export const archiveCustomerResponses = {
  200: CustomerResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of archiveCustomer: `path`, `query`, `header` and `body`. */
export const archiveCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of listSetupLinks, by status code. */
export const listSetupLinksResponses = {
  200: SetupLinkPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listSetupLinks: `path`, `query`, `header` and `body`. */
export const listSetupLinksRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['active', 'consumed', 'expired', 'revoked'])),
  }),
}));

/** Response schemas of createSetupLink, by status code. */
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

/** Request body schema of createSetupLink. */
export const createSetupLinkRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createCustomerSetupLink']['requestBody']>['content']['application/json']>(() => z.looseObject({
  expires_in_hours: z.optional(z.number().check(c.integer())),
  success_redirect_url: z.optional(z.string().check(c.format('uri'))),
  failure_redirect_url: z.optional(z.string().check(c.format('uri'))),
}));

/** Request schema of createSetupLink: `path`, `query`, `header` and `body`. */
export const createSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^cus_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createSetupLinkRequestBody,
}));

/** Response schemas of updateSetupLink, by status code. */
export const updateSetupLinkResponses = {
  200: SetupLinkResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateSetupLink. */
export const updateSetupLinkRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateSetupLink']['requestBody']>['content']['application/json']>(() => z.looseObject({
  success_redirect_url: z.optional(z.string().check(c.format('uri'))),
  failure_redirect_url: z.optional(z.string().check(c.format('uri'))),
}));

/** Request schema of updateSetupLink: `path`, `query`, `header` and `body`. */
export const updateSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    link_id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateSetupLinkRequestBody,
}));

/** Response schemas of revokeSetupLink, by status code. */
export const revokeSetupLinkResponses = {
  200: RevokedSetupLinkResponse,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  409: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of revokeSetupLink: `path`, `query`, `header` and `body`. */
export const revokeSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    link_id: z.string().check(c.pattern(new RegExp('^csl_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of listWebhookSubscriptions, by status code. */
export const listWebhookSubscriptionsResponses = {
  200: WebhookSubscriptionPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Response schemas of createWebhookSubscription, by status code. */
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

/** Request body schema of createWebhookSubscription. */
export const createWebhookSubscriptionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createWebhookSubscription']['requestBody']>['content']['application/json']>(() => z.looseObject({
  url: z.string().check(c.pattern(new RegExp('^https://', 'u')), c.format('uri')),
  events: z.array(z.string()),
  description: z.optional(z.string()),
}));

/** Request schema of createWebhookSubscription: `path`, `query`, `header` and `body`. */
export const createWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: createWebhookSubscriptionRequestBody,
}));

/** Response schemas of getWebhookSubscription, by status code. */
export const getWebhookSubscriptionResponses = {
  200: WebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getWebhookSubscription: `path`, `query`, `header` and `body`. */
export const getWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of updateWebhookSubscription, by status code. */
export const updateWebhookSubscriptionResponses = {
  200: WebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request body schema of updateWebhookSubscription. */
export const updateWebhookSubscriptionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateWebhookSubscription']['requestBody']>['content']['application/json']>(() => z.looseObject({
  url: z.optional(z.string().check(c.format('uri'))),
  description: z.optional(z.string()),
  events: z.optional(z.array(z.string())),
  status: z.optional(z.string()),
}));

/** Request schema of updateWebhookSubscription: `path`, `query`, `header` and `body`. */
export const updateWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  body: updateWebhookSubscriptionRequestBody,
}));

/** Response schemas of deleteWebhookSubscription, by status code. */
export const deleteWebhookSubscriptionResponses = {
  200: DeletedWebhookSubscriptionResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of deleteWebhookSubscription: `path`, `query`, `header` and `body`. */
export const deleteWebhookSubscriptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of rotateWebhookSecret, by status code. */
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

/** Request body schema of rotateWebhookSecret. */
export const rotateWebhookSecretRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['rotateWebhookSecret']['requestBody']>['content']['application/json']>(() => z.looseObject({
  expires_in_hours: z.optional(z.number().check(c.integer())),
}));

/** Request schema of rotateWebhookSecret: `path`, `query`, `header` and `body`. */
export const rotateWebhookSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: rotateWebhookSecretRequestBody,
}));

/** Response schemas of listWebhookDeliveries, by status code. */
export const listWebhookDeliveriesResponses = {
  200: WebhookDeliveryPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Response schemas of getWebhookDelivery, by status code. */
export const getWebhookDeliveryResponses = {
  200: WebhookDeliveryResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of getWebhookDelivery: `path`, `query`, `header` and `body`. */
export const getWebhookDeliveryRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** Response schemas of replayWebhookDelivery, by status code. */
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

/** Request schema of replayWebhookDelivery: `path`, `query`, `header` and `body`. */
export const replayWebhookDeliveryRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^wbd_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
}));

/** Response schemas of bulkReplayWebhookDeliveries, by status code. */
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

/** Request body schema of bulkReplayWebhookDeliveries. */
export const bulkReplayWebhookDeliveriesRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['bulkReplayWebhookDeliveries']['requestBody']>['content']['application/json']>(() => z.looseObject({
  subscription_id: z.string().check(c.pattern(new RegExp('^wbs_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  status: z.optional(z.enum(['failed', 'dead'])),
  event_type: z.optional(z.string().check(c.minLength(1), c.maxLength(64))),
  created_after: z.optional(z.string().check(c.format('date-time'))),
  created_before: z.optional(z.string().check(c.format('date-time'))),
}));

/** Request schema of bulkReplayWebhookDeliveries: `path`, `query`, `header` and `body`. */
export const bulkReplayWebhookDeliveriesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  header: z.looseObject({
    'Idempotency-Key': z.optional(z.string().check(c.maxLength(255))),
  }),
  body: bulkReplayWebhookDeliveriesRequestBody,
}));

/** Response schemas of listAccounts, by status code. */
export const listAccountsResponses = {
  200: AccountPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Request schema of listAccounts: `path`, `query`, `header` and `body`. */
export const listAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['connected', 'all'])),
  }),
}));

/** Response schemas of getMe, by status code. */
export const getMeResponses = {
  200: MeResponse,
  401: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** Response schemas of getHealth, by status code. */
export const getHealthResponses = {
  200: /* @__PURE__ */ c.define<operations['getHealth']['responses'][200]['content']['application/json']>(() => c.anything()),
};

/** Response schemas of getOpenApiDocument, by status code. */
export const getOpenApiDocumentResponses = {
  200: /* @__PURE__ */ c.define<operations['getOpenApiDocument']['responses'][200]['content']['application/json']>(() => z.looseObject({})),
};

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
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
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
