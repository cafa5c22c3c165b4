// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c8150ca5e55d95d579c6bf1ef1ac78a64298d9a7c0b3064908eef8e8ca1125ea, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const WhatsappContactListResponse: z.ZodMiniType<components['schemas']['WhatsappContactListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappContact),
  meta: z.optional(PaginationMeta),
  paging: z.optional(Paging),
}));

/** One contact in its envelope. */
export const WhatsappContactResponse: z.ZodMiniType<components['schemas']['WhatsappContactResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappContact,
}));

/** A page of conversations. */
export const WhatsappConversationListResponse: z.ZodMiniType<components['schemas']['WhatsappConversationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappConversation),
  paging: Paging,
}));

/** One conversation in its envelope. */
export const WhatsappConversationResponse: z.ZodMiniType<components['schemas']['WhatsappConversationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappConversation,
}));

/** Kapso's ordinary error body. */
export const ErrorResponse: z.ZodMiniType<components['schemas']['ErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
}));

/** A person that your project knows on WhatsApp. */
export const WhatsappContact: z.ZodMiniType<components['schemas']['WhatsappContact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  wa_id: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  profile_name: z.optional(z.string()),
  display_name: z.optional(z.nullable(z.string())),
  customer_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  metadata: z.optional(z.nullable(z.looseObject({}))),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** A thread of messages with one person on one of your numbers. */
export const WhatsappConversation: z.ZodMiniType<components['schemas']['WhatsappConversation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  status: z.string(),
  last_active_at: z.optional(z.string().check(c.format('date-time'))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  metadata: z.optional(z.looseObject({})),
  phone_number_id: z.optional(z.nullable(z.string())),
  kapso: z.optional(z.nullable(z.looseObject({
    contact_name: z.optional(z.nullable(z.string())),
    messages_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
    last_message_id: z.optional(z.nullable(z.string())),
    last_message_type: z.optional(z.nullable(z.string())),
    last_message_timestamp: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    last_message_text: z.optional(z.nullable(z.string())),
    last_inbound_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    last_outbound_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }))),
}));

/** Position among the numbered pages. */
export const PaginationMeta: z.ZodMiniType<components['schemas']['PaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.number().check(c.integer(), c.minimum(1)),
  per_page: z.number().check(c.integer(), c.minimum(1)),
  total_pages: z.number().check(c.integer(), c.minimum(0)),
  total_count: z.number().check(c.integer(), c.minimum(0)),
}));

/** Cursors to the neighbouring pages. */
export const Paging: z.ZodMiniType<components['schemas']['Paging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(PaginationCursor),
  next: z.optional(z.nullable(z.string())),
  previous: z.optional(z.nullable(z.string())),
}));

/** Cursors of a page's own ends, set even where there is no neighbour. */
export const PaginationCursor: z.ZodMiniType<components['schemas']['PaginationCursor']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.nullable(z.string())),
  after: z.optional(z.nullable(z.string())),
}));

/** All choices of one person about marketing messages. */
export const WhatsappContactMarketingPreferenceListResponse: z.ZodMiniType<components['schemas']['WhatsappContactMarketingPreferenceListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappContactMarketingPreference),
}));

/** What one person chose about marketing messages from one of your numbers. */
export const WhatsappContactMarketingPreference: z.ZodMiniType<components['schemas']['WhatsappContactMarketingPreference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  phone_number_id: z.optional(z.string()),
  status: z.optional(z.string()),
  detail: z.optional(z.nullable(z.string())),
  source: z.optional(z.string()),
  marketing_allowed: z.optional(z.boolean()),
  config_display_name: z.optional(z.nullable(z.string())),
  last_event_at: z.optional(z.string().check(c.format('date-time'))),
  whatsapp_contact_id: z.optional(z.string().check(c.format('uuid'))),
  internal_id: z.optional(z.string().check(c.format('uuid'))),
  whatsapp_config_id: z.optional(z.string().check(c.format('uuid'))),
  whatsapp_config_internal_id: z.optional(z.string().check(c.format('uuid'))),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** One choice about marketing messages in its envelope. */
export const WhatsappContactMarketingPreferenceResponse: z.ZodMiniType<components['schemas']['WhatsappContactMarketingPreferenceResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappContactMarketingPreference,
}));

/** The state that a conversation is to have. */
export const WhatsappConversationUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappConversationUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_conversation: z.looseObject({
    status: z.enum(['active', 'ended']),
  }),
}));

/** A page of assignments. */
export const ConversationAssignmentListResponse: z.ZodMiniType<components['schemas']['ConversationAssignmentListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ConversationAssignment),
  meta: PaginationMeta,
}));

/** The fact that a member of the project looks after a conversation. */
export const ConversationAssignment: z.ZodMiniType<components['schemas']['ConversationAssignment']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  user_id: z.string().check(c.format('uuid')),
  created_by_user_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  notes: z.optional(z.nullable(z.string())),
  active: z.boolean(),
  created_at: z.string().check(c.format('date-time')),
}));

/** Who is to look after a conversation. */
export const ConversationAssignmentCreateRequest: z.ZodMiniType<components['schemas']['ConversationAssignmentCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  assignment: z.looseObject({
    user_id: z.string().check(c.format('uuid')),
    notes: z.optional(z.string()),
  }),
}));

/** One assignment in its envelope. */
export const ConversationAssignmentResponse: z.ZodMiniType<components['schemas']['ConversationAssignmentResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: ConversationAssignment,
}));

/** What is to change about an assignment. */
export const ConversationAssignmentUpdateRequest: z.ZodMiniType<components['schemas']['ConversationAssignmentUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  assignment: z.looseObject({
    user_id: z.optional(z.string().check(c.format('uuid'))),
    notes: z.optional(z.string()),
    active: z.optional(z.boolean()),
  }),
}));

/** A page of executions. */
export const WorkflowExecutionListResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WorkflowExecutionSummary),
  paging: Paging,
}));

/** One run of a workflow. */
export const WorkflowExecutionSummary: z.ZodMiniType<components['schemas']['WorkflowExecutionSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  started_at: z.string().check(c.format('date-time')),
  ended_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  last_event_at: z.string().check(c.format('date-time')),
  tracking_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  whatsapp_conversation_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  workflow: z.optional(WorkflowMinimal),
  current_step: z.optional(WorkflowStepReference),
}));

/** The workflow that an execution belongs to. */
export const WorkflowMinimal: z.ZodMiniType<components['schemas']['WorkflowMinimal']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  status: z.string(),
}));

/** The step that an execution or an event stands at. */
export const WorkflowStepReference: z.ZodMiniType<components['schemas']['WorkflowStepReference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  identifier: z.string(),
  stepable_type: z.optional(z.nullable(z.string())),
  position: z.optional(z.nullable(z.looseObject({
    x: z.optional(z.number()),
    y: z.optional(z.number()),
  }))),
}));

/** A page of messages. */
export const WhatsappMessageListResponse: z.ZodMiniType<components['schemas']['WhatsappMessageListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappMessage),
  paging: Paging,
}));

/** A WhatsApp message in the form that Meta gives it, with what Kapso adds. */
export const WhatsappMessage: z.ZodMiniType<components['schemas']['WhatsappMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  timestamp: z.string(),
  type: z.string(),
  from: z.optional(z.nullable(z.string())),
  from_user_id: z.optional(z.nullable(z.string())),
  from_parent_user_id: z.optional(z.nullable(z.string())),
  to: z.optional(z.nullable(z.string())),
  to_user_id: z.optional(z.nullable(z.string())),
  to_parent_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  context: z.optional(z.looseObject({
    id: z.optional(z.string()),
    from: z.optional(z.string()),
    referred_product: z.optional(z.looseObject({})),
  })),
  text: z.optional(z.looseObject({
    body: z.optional(z.string()),
  })),
  image: z.optional(z.looseObject({
    id: z.optional(z.string()),
    link: z.optional(z.string().check(c.format('uri'))),
    caption: z.optional(z.string()),
  })),
  video: z.optional(z.looseObject({
    id: z.optional(z.string()),
    link: z.optional(z.string().check(c.format('uri'))),
    caption: z.optional(z.string()),
  })),
  audio: z.optional(z.looseObject({
    id: z.optional(z.string()),
    link: z.optional(z.string().check(c.format('uri'))),
  })),
  document: z.optional(z.looseObject({
    id: z.optional(z.string()),
    link: z.optional(z.string().check(c.format('uri'))),
    filename: z.optional(z.string()),
    caption: z.optional(z.string()),
  })),
  location: z.optional(z.looseObject({
    latitude: z.optional(z.number()),
    longitude: z.optional(z.number()),
    name: z.optional(z.string()),
    address: z.optional(z.string()),
  })),
  sticker: z.optional(z.looseObject({
    id: z.optional(z.string()),
    link: z.optional(z.string().check(c.format('uri'))),
    mime_type: z.optional(z.string()),
    animated: z.optional(z.boolean()),
  })),
  interactive: z.optional(z.looseObject({})),
  button: z.optional(z.looseObject({
    text: z.optional(z.string()),
    payload: z.optional(z.string()),
  })),
  template: z.optional(z.looseObject({
    name: z.optional(z.string()),
    language: z.optional(z.looseObject({
      code: z.optional(z.string()),
    })),
    components: z.optional(z.array(z.looseObject({}))),
  })),
  reaction: z.optional(z.looseObject({
    emoji: z.optional(z.string()),
    message_id: z.optional(z.string()),
  })),
  contacts: z.optional(z.array(z.looseObject({}))),
  order: z.optional(z.looseObject({
    catalog_id: z.optional(z.string()),
    product_items: z.optional(z.array(z.looseObject({}))),
    order_text: z.optional(z.string()),
  })),
  kapso: z.looseObject({
    direction: z.string(),
    status: z.string(),
    processing_status: z.optional(z.string()),
    origin: z.optional(z.string()),
    phone_number: z.optional(z.nullable(z.string())),
    phone_number_id: z.optional(z.nullable(z.string())),
    has_media: z.optional(z.boolean()),
    whatsapp_conversation_id: z.string().check(c.format('uuid')),
    contact_name: z.optional(z.nullable(z.string())),
    content: z.optional(z.nullable(z.string())),
    statuses: z.optional(z.array(z.looseObject({}))),
    transcript: z.optional(z.looseObject({
      text: z.optional(z.string()),
    })),
    media_data: z.optional(z.looseObject({
      url: z.optional(z.string().check(c.format('uri'))),
      filename: z.optional(z.string()),
      content_type: z.optional(z.string()),
      byte_size: z.optional(z.number().check(c.integer())),
    })),
    media_url: z.optional(z.string().check(c.format('uri'))),
    message_type_data: z.optional(z.looseObject({})),
    flow_response: z.optional(z.looseObject({})),
    flow_token: z.optional(z.string()),
    flow_name: z.optional(z.string()),
    order_text: z.optional(z.string()),
  }),
}));

/** One message in its envelope. */
export const WhatsappMessageResponse: z.ZodMiniType<components['schemas']['WhatsappMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappMessage,
}));

/** A page of customers. */
export const CustomerListResponse: z.ZodMiniType<components['schemas']['CustomerListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Customer),
  meta: PaginationMeta,
}));

/** A customer of yours, who has numbers and contacts of their own. */
export const Customer: z.ZodMiniType<components['schemas']['Customer']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  external_customer_id: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** A customer to add. */
export const CustomerCreateRequest: z.ZodMiniType<components['schemas']['CustomerCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  customer: z.looseObject({
    name: z.string(),
    external_customer_id: z.optional(z.nullable(z.string())),
  }),
}));

/** One customer in its envelope. */
export const CustomerResponse: z.ZodMiniType<components['schemas']['CustomerResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Customer,
}));

/** What is to change about a customer. */
export const CustomerUpdateRequest: z.ZodMiniType<components['schemas']['CustomerUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  customer: z.looseObject({
    name: z.optional(z.string()),
    external_customer_id: z.optional(z.nullable(z.string())),
  }),
}));

/** A page of setup links. */
export const SetupLinkListResponse: z.ZodMiniType<components['schemas']['SetupLinkListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(SetupLink),
  meta: PaginationMeta,
}));

/** A page of Kapso's where a customer connects a WhatsApp number. */
export const SetupLink: z.ZodMiniType<components['schemas']['SetupLink']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  created_at: z.string().check(c.format('date-time')),
  expires_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  url: z.string().check(c.format('uri')),
  success_redirect_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  failure_redirect_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  allowed_origins: z.optional(z.array(z.string().check(c.format('uri')))),
  allowed_connection_types: z.optional(z.array(z.string())),
  meta_billing_mode: z.string(),
  theme_config: z.optional(z.nullable(z.looseObject({
    primary_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    primary_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    background_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    text_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    muted_text_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    card_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    muted_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    border_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    secondary_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    secondary_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    destructive_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    destructive_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
  }))),
  provision_phone_number: z.optional(z.nullable(z.boolean())),
  phone_number_area_code: z.optional(z.nullable(z.string())),
  phone_number_country_isos: z.optional(z.array(z.string().check(c.pattern(new RegExp('^[A-Z]{2}$', 'u'))))),
  reconnect_phone_number: z.optional(z.nullable(z.string())),
  language: z.optional(z.nullable(z.string())),
  whatsapp_setup_status: z.optional(z.string()),
  whatsapp_setup_error: z.optional(z.nullable(z.string())),
  provisioned_phone_number: z.optional(PhoneNumberReference),
}));

/** A number that Kapso provided for a setup link. */
export const PhoneNumberReference: z.ZodMiniType<components['schemas']['PhoneNumberReference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number: z.string(),
  status: z.string(),
  area_code: z.optional(z.nullable(z.string())),
  country_iso: z.string(),
  country_dial_code: z.string(),
  display_number: z.optional(z.nullable(z.string())),
}));

/** How a new setup link is to look and work. */
export const SetupLinkCreateRequest: z.ZodMiniType<components['schemas']['SetupLinkCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  setup_link: z.looseObject({
    success_redirect_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
    failure_redirect_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
    allowed_origins: z.optional(z.array(z.string().check(c.format('uri')))),
    provision_phone_number: z.optional(z.boolean()),
    phone_number_area_code: z.optional(z.nullable(z.string())),
    allowed_connection_types: z.optional(z.array(z.enum(['coexistence', 'dedicated']))),
    meta_billing_mode: z.optional(z.enum(['customer_managed', 'partner_managed'])),
    theme_config: z.optional(z.nullable(z.looseObject({
      primary_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      primary_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      background_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      text_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      muted_text_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      card_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      muted_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      border_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      secondary_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      secondary_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      destructive_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      destructive_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    }))),
    phone_number_country_isos: z.optional(z.array(z.string().check(c.pattern(new RegExp('^[A-Z]{2}$', 'u'))))),
    reconnect_phone_number: z.optional(z.nullable(z.string())),
    language: z.optional(z.nullable(z.enum(['en', 'es', 'pt', 'hi', 'id', 'ar']))),
  }),
}));

/** A new setup link in its envelope. */
export const SetupLinkCreateResponse: z.ZodMiniType<components['schemas']['SetupLinkCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: SetupLinkCreated,
}));

/** A new setup link with its token, which no other answer gives. */
export const SetupLinkCreated: z.ZodMiniType<components['schemas']['SetupLinkCreated']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [SetupLink, z.looseObject({
    token: z.string(),
  })],
}));

/** What is to change about a setup link. */
export const SetupLinkUpdateRequest: z.ZodMiniType<components['schemas']['SetupLinkUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  setup_link: z.looseObject({
    success_redirect_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
    failure_redirect_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
    allowed_origins: z.optional(z.array(z.string().check(c.format('uri')))),
    provision_phone_number: z.optional(z.boolean()),
    phone_number_area_code: z.optional(z.nullable(z.string())),
    expires_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    status: z.optional(z.enum(['active', 'expired', 'revoked'])),
    allowed_connection_types: z.optional(z.array(z.enum(['coexistence', 'dedicated']))),
    theme_config: z.optional(z.nullable(z.looseObject({
      primary_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      primary_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      background_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      text_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      muted_text_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      card_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      muted_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      border_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      secondary_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      secondary_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      destructive_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
      destructive_foreground_color: z.optional(z.string().check(c.pattern(new RegExp('^#[0-9A-Fa-f]{6}$', 'u')))),
    }))),
    phone_number_country_isos: z.optional(z.array(z.string().check(c.pattern(new RegExp('^[A-Z]{2}$', 'u'))))),
    language: z.optional(z.nullable(z.enum(['en', 'es', 'pt', 'hi', 'id', 'ar']))),
  }),
}));

/** One setup link in its envelope. */
export const SetupLinkResponse: z.ZodMiniType<components['schemas']['SetupLinkResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: SetupLink,
}));

/** A page of WhatsApp numbers. */
export const WhatsappPhoneNumberListResponse: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappPhoneNumber),
  meta: PaginationMeta,
}));

/** A WhatsApp number that is connected to your project. */
export const WhatsappPhoneNumber: z.ZodMiniType<components['schemas']['WhatsappPhoneNumber']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  internal_id: z.string().check(c.format('uuid')),
  phone_number_id: z.string(),
  name: z.string(),
  business_account_id: z.optional(z.nullable(z.string())),
  is_coexistence: z.optional(z.nullable(z.boolean())),
  inbound_processing_enabled: z.optional(z.boolean()),
  calls_enabled: z.optional(z.boolean()),
  webhook_verified_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  customer_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  display_name: z.optional(z.nullable(z.string())),
  display_phone_number: z.optional(z.nullable(z.string())),
  display_phone_number_normalized: z.optional(z.nullable(z.string())),
  verified_name: z.optional(z.nullable(z.string())),
  quality_rating: z.optional(z.nullable(z.string())),
  code_verification_status: z.optional(z.nullable(z.string())),
  name_status: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
  throughput_tier: z.optional(z.nullable(z.string())),
  whatsapp_business_manager_messaging_limit: z.optional(z.nullable(z.union([z.number().check(c.integer()), z.string()]))),
  is_official_business_account: z.optional(z.nullable(z.boolean())),
  is_pin_enabled: z.optional(z.nullable(z.boolean())),
}));

/** A WhatsApp number to connect, with its credentials at Meta. */
export const WhatsappPhoneNumberCreateRequest: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_phone_number: z.looseObject({
    name: z.string(),
    kind: z.optional(z.enum(['production', 'sandbox'])),
    phone_number_id: z.string(),
    business_account_id: z.string(),
    access_token: z.string(),
    webhook_verify_token: z.optional(z.nullable(z.string())),
    webhook_destination_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
    inbound_processing_enabled: z.optional(z.boolean()),
    calls_enabled: z.optional(z.boolean()),
  }),
}));

/** One WhatsApp number in its envelope. */
export const WhatsappPhoneNumberResponse: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappPhoneNumber,
}));

/** What is to change about a WhatsApp number. */
export const WhatsappPhoneNumberUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_phone_number: z.looseObject({
    name: z.optional(z.string()),
    kind: z.optional(z.enum(['production', 'sandbox'])),
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
    access_token: z.optional(z.string()),
    webhook_verify_token: z.optional(z.nullable(z.string())),
    webhook_destination_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
    inbound_processing_enabled: z.optional(z.boolean()),
    calls_enabled: z.optional(z.boolean()),
  }),
}));

/** Whether a WhatsApp number works; an answer without an envelope. */
export const WhatsappPhoneNumberHealthResponse: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberHealthResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  timestamp: z.string().check(c.format('date-time')),
  retry_after: z.optional(z.string().check(c.format('date-time'))),
  error: z.optional(z.nullable(z.string())),
  checks: z.optional(c.schema({
    type: ['object', 'null'],
    additionalProperties: z.looseObject({
      passed: z.optional(z.nullable(z.boolean())),
      details: z.optional(z.looseObject({})),
      error: z.optional(z.string()),
    }),
  })),
}));

/** A page of requests for display names. */
export const WhatsappDisplayNameRequestListResponse: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequestListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappDisplayNameRequest),
  meta: PaginationMeta,
}));

/** A request to Meta for another display name of a number. */
export const WhatsappDisplayNameRequest: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number_id: z.optional(z.nullable(z.string())),
  requested_display_name: z.string(),
  previous_display_name: z.optional(z.nullable(z.string())),
  status: z.string(),
  submitted_at: z.string().check(c.format('date-time')),
  reviewed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  applied_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  meta_error_code: z.optional(z.nullable(z.number().check(c.integer()))),
  meta_error_subcode: z.optional(z.nullable(z.number().check(c.integer()))),
  meta_error_type: z.optional(z.nullable(z.string())),
  meta_error_message: z.optional(z.nullable(z.string())),
}));

/** The display name to ask for. */
export const WhatsappDisplayNameRequestCreate: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequestCreate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  display_name_request: z.looseObject({
    new_display_name: z.string(),
  }),
}));

/** One request for a display name in its envelope. */
export const WhatsappDisplayNameRequestResponse: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappDisplayNameRequest,
}));

/** A page of webhooks. */
export const WhatsappWebhookListResponse: z.ZodMiniType<components['schemas']['WhatsappWebhookListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappWebhook),
  meta: PaginationMeta,
}));

/** An address of yours that Kapso sends events to. */
export const WhatsappWebhook: z.ZodMiniType<components['schemas']['WhatsappWebhook']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  url: z.string().check(c.format('uri')),
  kind: z.string(),
  events: z.array(z.string()),
  active: z.boolean(),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  project_id: z.string().check(c.format('uuid')),
  phone_number_id: z.optional(z.nullable(z.string())),
  secret_key: z.optional(z.nullable(z.string())),
  headers: z.optional(z.nullable(z.looseObject({}))),
  buffer_enabled: z.optional(z.nullable(z.boolean())),
  buffer_window_seconds: z.optional(z.nullable(z.number().check(c.integer()))),
  max_buffer_size: z.optional(z.nullable(z.number().check(c.integer()))),
  buffer_events: z.optional(z.array(z.string())),
  inactivity_minutes: z.optional(z.nullable(z.number().check(c.integer()))),
  payload_version: z.optional(z.nullable(z.string())),
}));

/** A webhook to create for a project. */
export const WhatsappProjectWebhookRequest: z.ZodMiniType<components['schemas']['WhatsappProjectWebhookRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_webhook: z.looseObject({
    url: z.string().check(c.format('uri')),
    phone_number_id: z.optional(z.string()),
    kind: z.optional(z.enum(['kapso', 'meta'])),
    secret_key: z.optional(z.nullable(z.string())),
    active: z.optional(z.boolean()),
    buffer_enabled: z.optional(z.boolean()),
    buffer_window_seconds: z.optional(z.nullable(z.number().check(c.integer()))),
    max_buffer_size: z.optional(z.nullable(z.number().check(c.integer()))),
    inactivity_minutes: z.optional(z.nullable(z.number().check(c.integer()))),
    events: z.optional(z.array(z.string())),
    buffer_events: z.optional(z.array(z.string())),
    headers: z.optional(z.nullable(z.looseObject({}))),
    payload_version: z.optional(z.nullable(z.string())),
  }),
}));

/** One webhook in its envelope. */
export const WhatsappWebhookResponse: z.ZodMiniType<components['schemas']['WhatsappWebhookResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappWebhook,
}));

/** What is to change about a webhook. */
export const WhatsappWebhookUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappWebhookUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_webhook: z.looseObject({
    url: z.optional(z.string().check(c.format('uri'))),
    kind: z.optional(z.enum(['kapso', 'meta'])),
    secret_key: z.optional(z.nullable(z.string())),
    active: z.optional(z.boolean()),
    buffer_enabled: z.optional(z.boolean()),
    buffer_window_seconds: z.optional(z.nullable(z.number().check(c.integer()))),
    max_buffer_size: z.optional(z.nullable(z.number().check(c.integer()))),
    inactivity_minutes: z.optional(z.nullable(z.number().check(c.integer()))),
    events: z.optional(z.array(z.string())),
    buffer_events: z.optional(z.array(z.string())),
    headers: z.optional(z.nullable(z.looseObject({}))),
    payload_version: z.optional(z.nullable(z.string())),
  }),
}));

/** Whether a test event was sent. */
export const WebhookTestResponse: z.ZodMiniType<components['schemas']['WebhookTestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    success: z.optional(z.boolean()),
  }),
}));

/** A webhook to create for one number. */
export const WhatsappWebhookRequest: z.ZodMiniType<components['schemas']['WhatsappWebhookRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_webhook: c.schema({
    type: ['object'],
    required: ['url', 'secret_key'],
    oneOf: [c.schema({
      required: ['events'],
      properties: { kind: z.literal('kapso'), events: z.array(c.anything()).check(c.minItems(1)) },
    }), c.schema({
      required: ['kind'],
      properties: { kind: z.literal('meta') },
    })],
    properties: { url: z.string().check(c.format('uri')), kind: z.enum(['kapso', 'meta']), secret_key: z.string().check(c.minLength(1)), active: z.boolean(), buffer_enabled: z.boolean(), buffer_window_seconds: z.nullable(z.number().check(c.integer())), max_buffer_size: z.nullable(z.number().check(c.integer())), inactivity_minutes: z.nullable(z.number().check(c.integer())), events: z.array(z.string()), buffer_events: z.array(z.string()), headers: z.nullable(z.looseObject({})), payload_version: z.nullable(z.string()) },
  }),
}));

/** A page of deliveries. */
export const WebhookDeliveryListResponse: z.ZodMiniType<components['schemas']['WebhookDeliveryListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WebhookDelivery),
  paging: Paging,
}));

/** One event that was sent, or is to be sent, to a webhook. */
export const WebhookDelivery: z.ZodMiniType<components['schemas']['WebhookDelivery']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  event: z.string(),
  status: z.string(),
  response_status: z.optional(z.nullable(z.number().check(c.integer()))),
  delivered_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  failed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  last_attempt_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  attempt_count: z.number().check(c.integer()),
  created_at: z.string().check(c.format('date-time')),
  webhook_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  webhook_url: z.optional(z.nullable(z.string())),
  whatsapp_config_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  phone_number_id: z.optional(z.nullable(z.string())),
  conversation_phone_number: z.optional(z.nullable(z.string())),
}));

/** A page of broadcasts. */
export const WhatsappBroadcastListResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappBroadcast),
  meta: PaginationMeta,
}));

/** One template that is sent to many recipients (alpha). */
export const WhatsappBroadcast: z.ZodMiniType<components['schemas']['WhatsappBroadcast']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  status: z.string(),
  scheduled_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  started_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  stopped_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  completed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  sent_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  failed_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  delivered_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  read_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  pending_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  suppressed_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  responded_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  response_rate: z.optional(z.number()),
  total_recipients: z.number().check(c.integer(), c.minimum(0)),
  phone_number_id: z.optional(z.nullable(z.string())),
  whatsapp_template: z.optional(z.nullable(WhatsappBroadcastTemplate)),
}));

/** The message template that a broadcast sends. */
export const WhatsappBroadcastTemplate: z.ZodMiniType<components['schemas']['WhatsappBroadcastTemplate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  meta_template_id: z.optional(z.nullable(z.string())),
  name: z.string(),
  language_code: z.string(),
  category: z.string(),
  status: z.string(),
  quality_score: z.optional(z.nullable(z.string())),
  components: z.optional(z.array(z.looseObject({}))),
}));

/** A broadcast to create (alpha). */
export const WhatsappBroadcastCreateRequest: z.ZodMiniType<components['schemas']['WhatsappBroadcastCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_broadcast: z.looseObject({
    name: z.string(),
    phone_number_id: z.string(),
    whatsapp_template_id: z.string(),
  }),
}));

/** One broadcast in its envelope. */
export const WhatsappBroadcastResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappBroadcast,
}));

/** The state that a broadcast is to have (alpha). */
export const WhatsappBroadcastUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappBroadcastUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_broadcast: z.looseObject({
    status: z.enum(['draft', 'stopped']),
  }),
}));

/** A page of recipients. */
export const WhatsappBroadcastRecipientListResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipientListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappBroadcastRecipient),
  meta: PaginationMeta,
}));

/** One person that a broadcast goes to, and how far it got (alpha). */
export const WhatsappBroadcastRecipient: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipient']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number: z.string(),
  status: z.string(),
  sent_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  failed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  error_message: z.optional(z.nullable(z.string())),
  delivered_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  read_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  responded_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  template_components: z.optional(z.array(z.looseObject({}))),
  error_details: z.optional(z.nullable(z.looseObject({}))),
}));

/** Recipients to add to a broadcast (alpha). */
export const WhatsappBroadcastRecipientsAddRequest: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipientsAddRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_broadcast: z.looseObject({
    recipients: z.array(z.looseObject({
      phone_number: z.optional(z.string()),
      whatsapp_contact_id: z.optional(z.string().check(c.format('uuid'))),
      components: z.optional(z.array(z.looseObject({
        type: z.enum(['header', 'body', 'button']),
        sub_type: z.optional(z.string()),
        index: z.optional(z.number().check(c.integer())),
        parameters: z.optional(z.array(z.looseObject({
          type: z.optional(z.string()),
          parameter_name: z.optional(z.string()),
          text: z.optional(z.string()),
          image: z.optional(z.looseObject({})),
          video: z.optional(z.looseObject({})),
          document: z.optional(z.looseObject({})),
        }))),
      }))),
    })).check(c.minItems(1)),
  }),
}));

/** How many recipients were added. */
export const WhatsappBroadcastRecipientsAddResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipientsAddResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    added: z.number().check(c.integer(), c.minimum(0)),
    duplicates: z.number().check(c.integer(), c.minimum(0)),
    errors: z.array(z.string()),
  }),
}));

/** The state that a broadcast has come to. */
export const WhatsappBroadcastSendResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastSendResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.string().check(c.format('uuid')),
    status: z.string(),
    scheduled_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    started_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    stopped_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    completed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }),
}));

/** A file to bring to Meta, in its envelope. */
export const MediaIngestRequest: z.ZodMiniType<components['schemas']['MediaIngestRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  media_ingest: MediaIngest,
}));

/** A file to bring to Meta. */
export const MediaIngest: z.ZodMiniType<components['schemas']['MediaIngest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  phone_number_id: z.string(),
  source: z.string().check(c.format('uri')),
  delivery: z.optional(z.enum(['meta_media', 'meta_resumable_asset'])),
  filename: z.optional(z.string()),
  mime_type: z.optional(z.string()),
}));

/** A file that was brought to Meta, in its envelope. */
export const MediaIngestResponse: z.ZodMiniType<components['schemas']['MediaIngestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: MediaIngestData,
}));

/** A file that was brought to Meta. */
export const MediaIngestData: z.ZodMiniType<components['schemas']['MediaIngestData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  ingest_id: z.string().check(c.format('uuid')),
  target: MediaIngestTarget,
  resource: MediaIngestResource,
}));

/** What Meta calls a file. */
export const MediaIngestTarget: z.ZodMiniType<components['schemas']['MediaIngestTarget']> = /* @__PURE__ */ c.define(() => z.looseObject({
  kind: z.string(),
  media_id: z.optional(z.string()),
  handle: z.optional(z.string()),
}));

/** The file as it was fetched. */
export const MediaIngestResource: z.ZodMiniType<components['schemas']['MediaIngestResource']> = /* @__PURE__ */ c.define(() => z.looseObject({
  filename: z.string(),
  mime_type: z.string(),
  size_bytes: z.number().check(c.integer(), c.minimum(0)),
  sha256: z.string(),
  source_url: z.string().check(c.format('uri')),
}));

/** A page of WhatsApp Flows. */
export const WhatsappFlowListResponse: z.ZodMiniType<components['schemas']['WhatsappFlowListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappFlow),
  meta: PaginationMeta,
}));

/** A WhatsApp Flow: a form inside WhatsApp. */
export const WhatsappFlow: z.ZodMiniType<components['schemas']['WhatsappFlow']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  meta_flow_id: z.string(),
  name: z.string(),
  status: z.string(),
  json_version: z.optional(z.nullable(z.string())),
  data_api_version: z.optional(z.nullable(z.string())),
  business_account_id: z.optional(z.nullable(z.string())),
  preview_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  published_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  last_synced_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  data_endpoint_function_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  phone_number_id: z.optional(z.nullable(z.string())),
  data_endpoint_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  has_data_endpoint: z.optional(z.boolean()),
  flows_encryption_configured: z.optional(z.boolean()),
}));

/** A WhatsApp Flow to create. */
export const WhatsappFlowCreateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  phone_number_id: z.string(),
  name: z.optional(z.string()),
  flow_json: z.optional(z.looseObject({})),
  publish: z.optional(z.boolean()),
}));

/** One WhatsApp Flow in its envelope. */
export const WhatsappFlowResponse: z.ZodMiniType<components['schemas']['WhatsappFlowResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappFlow,
}));

/** Whether the keys of a WhatsApp Flow are set up. */
export const WhatsappFlowEncryptionSetupResponse: z.ZodMiniType<components['schemas']['WhatsappFlowEncryptionSetupResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    status: z.string(),
    message: z.string(),
    flows_encryption_configured: z.boolean(),
  }),
}));

/** A page of versions. */
export const WhatsappFlowVersionListResponse: z.ZodMiniType<components['schemas']['WhatsappFlowVersionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappFlowVersion),
  meta: PaginationMeta,
}));

/** A version of a WhatsApp Flow. */
export const WhatsappFlowVersion: z.ZodMiniType<components['schemas']['WhatsappFlowVersion']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  version_label: z.string(),
  status: z.string(),
  flow_json_sha: z.optional(z.nullable(z.string())),
  published_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  validation_errors: z.optional(z.nullable(z.array(z.looseObject({})))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** A version to add to a WhatsApp Flow. */
export const WhatsappFlowVersionCreateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowVersionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  flow_json: z.looseObject({}),
  phone_number_id: z.optional(z.string()),
}));

/** One version in its envelope. */
export const WhatsappFlowVersionDetailResponse: z.ZodMiniType<components['schemas']['WhatsappFlowVersionDetailResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappFlowVersionDetail,
}));

/** A version of a WhatsApp Flow with its JSON. */
export const WhatsappFlowVersionDetail: z.ZodMiniType<components['schemas']['WhatsappFlowVersionDetail']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [WhatsappFlowVersion, z.looseObject({
    flow_json: z.optional(z.looseObject({})),
  })],
}));

/** A data endpoint in its envelope. */
export const WhatsappFlowDataEndpointResponse: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappFlowDataEndpoint,
}));

/** The function that gives a WhatsApp Flow its data. */
export const WhatsappFlowDataEndpoint: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpoint']> = /* @__PURE__ */ c.define(() => z.looseObject({
  function_id: z.string().check(c.format('uuid')),
  function_name: z.string(),
  endpoint_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  status: z.string(),
  last_deployed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  code: z.optional(z.string()),
}));

/** The code of a data endpoint. */
export const WhatsappFlowDataEndpointCreateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
}));

/** The function that is to be a data endpoint. */
export const WhatsappFlowDataEndpointAttachRequest: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointAttachRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  function_id: z.string().check(c.format('uuid')),
}));

/** A data endpoint that was changed. */
export const WhatsappFlowDataEndpointAttachResponse: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointAttachResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    allOf: [WhatsappFlowDataEndpoint, z.looseObject({
      flow_id: z.optional(z.string().check(c.format('uuid'))),
      flow_data_endpoint_function_id: z.optional(z.string().check(c.format('uuid'))),
      flow_has_encryption: z.optional(z.boolean()),
      warning: z.optional(z.nullable(z.string())),
    })],
  }),
}));

/** A data endpoint that Meta knows now. */
export const WhatsappFlowDataEndpointRegisterResponse: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointRegisterResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    allOf: [WhatsappFlowDataEndpoint, z.looseObject({
      flow_id: z.optional(z.string().check(c.format('uuid'))),
      flow_data_endpoint_function_id: z.optional(z.string().check(c.format('uuid'))),
      flow_has_encryption: z.optional(z.boolean()),
      warning: z.optional(z.nullable(z.string())),
    })],
  }),
}));

/** The last log lines of a data endpoint. */
export const WhatsappFlowFunctionLogsResponse: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionLogsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    function_name: z.string(),
    logs: z.array(WhatsappFlowFunctionLog),
  }),
}));

/** A line that a data endpoint wrote to its log. */
export const WhatsappFlowFunctionLog: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionLog']> = /* @__PURE__ */ c.define(() => z.looseObject({
  level: z.optional(z.string()),
  message: z.optional(z.string()),
  logged_at: z.optional(z.string().check(c.format('date-time'))),
  stack: z.optional(z.nullable(z.string())),
  cf_ray: z.optional(z.nullable(z.string())),
  outcome: z.optional(z.nullable(z.string())),
}));

/** The last calls of a data endpoint. */
export const WhatsappFlowFunctionInvocationsResponse: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionInvocationsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    function_name: z.string(),
    invocations: z.array(WhatsappFlowFunctionInvocation),
  }),
}));

/** A call of a data endpoint. */
export const WhatsappFlowFunctionInvocation: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionInvocation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  status_code: z.optional(z.number().check(c.integer())),
  duration_ms: z.optional(z.nullable(z.number())),
  request_body: z.optional(z.nullable(z.looseObject({}))),
  response_body: z.optional(z.nullable(z.looseObject({}))),
  error_message: z.optional(z.nullable(z.string())),
  cf_ray: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** All workflows of your project. */
export const WorkflowListResponse: z.ZodMiniType<components['schemas']['WorkflowListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Workflow),
}));

/** A workflow: steps that Kapso takes by itself in a conversation. */
export const Workflow: z.ZodMiniType<components['schemas']['Workflow']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  slug: z.string().check(c.pattern(new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u'))),
  description: z.optional(z.nullable(z.string())),
  status: z.string(),
  lock_version: z.optional(z.nullable(z.number().check(c.integer()))),
  message_debounce_seconds: z.optional(z.nullable(z.number().check(c.integer()))),
  agent_default_tools_version: z.optional(z.nullable(z.number().check(c.integer()))),
  inbound_message_read_mode: z.optional(z.string()),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  project_id: z.optional(z.string().check(c.format('uuid'))),
  execution_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  last_executed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
}));

/** A workflow to create. */
export const WorkflowCreateRequest: z.ZodMiniType<components['schemas']['WorkflowCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  workflow: z.looseObject({
    name: z.string(),
    slug: z.optional(z.string().check(c.pattern(new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u')))),
    description: z.optional(z.nullable(z.string())),
    definition: z.optional(WorkflowDefinitionInput),
  }),
}));

/** The nodes and edges that a workflow is to have. */
export const WorkflowDefinitionInput: z.ZodMiniType<components['schemas']['WorkflowDefinitionInput']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { nodes: z.array(WorkflowDefinitionInputNode), edges: z.array(WorkflowDefinitionInputEdge) },
  additionalProperties: z.never(),
}));

/** A step that a workflow is to have. */
export const WorkflowDefinitionInputNode: z.ZodMiniType<components['schemas']['WorkflowDefinitionInputNode']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'position', 'data'],
  properties: { id: z.string().check(c.pattern(new RegExp('^[A-Za-z][A-Za-z0-9_-]*$', 'u'))), type: z.string(), position: WorkflowDefinitionNodePosition, data: WorkflowDefinitionInputNodeData },
  additionalProperties: z.never(),
}));

/** Where a step is drawn. */
export const WorkflowDefinitionNodePosition: z.ZodMiniType<components['schemas']['WorkflowDefinitionNodePosition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  x: z.number(),
  y: z.number(),
}));

/** What a step is to do. */
export const WorkflowDefinitionInputNodeData: z.ZodMiniType<components['schemas']['WorkflowDefinitionInputNodeData']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['node_type', 'config'],
  properties: { node_type: z.enum(['start', 'send_text', 'send_template', 'send_interactive', 'wait_for_response', 'decide', 'function', 'webhook', 'agent', 'call', 'handoff', 'set_variable', 'emit_event']), config: z.union([WorkflowNodeStartConfig, WorkflowNodeSendTextConfig, WorkflowNodeSendTemplateConfig, WorkflowNodeSendInteractiveConfig, WorkflowNodeWaitForResponseConfig, WorkflowNodeDecideConfig, WorkflowNodeFunctionConfig, WorkflowNodeWebhookConfig, WorkflowNodeAgentConfig, WorkflowNodeCallConfig, WorkflowNodeHandoffConfig, WorkflowNodeSetVariableConfig, WorkflowNodeEmitEventConfig]), display_name: z.string() },
  additionalProperties: z.never(),
}));

/** Settings of the first step; there are none. */
export const WorkflowNodeStartConfig: z.ZodMiniType<components['schemas']['WorkflowNodeStartConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  additionalProperties: z.never(),
}));

/** Settings of a step that sends a text. */
export const WorkflowNodeSendTextConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSendTextConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['message'],
  properties: { message: c.schema({
    oneOf: [z.string(), z.looseObject({})],
  }), phone_number_id: z.nullable(z.string()), whatsapp_config_id: z.nullable(z.string().check(c.format('uuid'))), to_phone_number: z.nullable(z.string()), delay_seconds: z.nullable(z.number().check(c.integer(), c.minimum(0))), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** Settings of a step that sends a template. */
export const WorkflowNodeSendTemplateConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSendTemplateConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['template_id'],
  properties: { template_id: z.string().check(c.format('uuid')), template_name: z.nullable(z.string()), parameters: c.anything(), phone_number_id: z.nullable(z.string()), whatsapp_config_id: z.nullable(z.string().check(c.format('uuid'))), to_phone_number: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** Settings of a step that sends a message with buttons, a list or the like. */
export const WorkflowNodeSendInteractiveConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSendInteractiveConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['interactive_type', 'body_text'],
  properties: { interactive_type: z.enum(['button', 'list', 'cta_url', 'flow', 'product', 'product_list', 'catalog_message', 'location_request_message']), body_text: c.schema({
    oneOf: [z.string().check(c.maxLength(1024)), z.looseObject({})],
  }), footer_text: z.nullable(z.string()), header_type: z.nullable(z.enum(['none', 'text', 'image', 'video', 'document'])), header_text: z.nullable(z.string()), header_media_url: z.nullable(z.string()), buttons: z.array(WorkflowNodeInteractiveButton).check(c.maxItems(3)), list_button_text: z.nullable(z.string()), list_sections: z.array(WorkflowNodeInteractiveListSection).check(c.maxItems(10)), cta_display_text: z.nullable(z.string()), cta_url: z.nullable(z.string()), flow_id: z.nullable(z.string()), flow_cta: z.nullable(z.string()), flow_token: z.nullable(z.string()), flow_action: z.nullable(z.enum(['navigate', 'data_exchange'])), flow_action_payload: z.nullable(z.looseObject({})), header_config: z.nullable(z.looseObject({})), action_config: z.nullable(z.looseObject({})), phone_number_id: z.nullable(z.string()), whatsapp_config_id: z.nullable(z.string().check(c.format('uuid'))), to_phone_number: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** A button below a message. */
export const WorkflowNodeInteractiveButton: z.ZodMiniType<components['schemas']['WorkflowNodeInteractiveButton']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'title'],
  properties: { id: z.string(), title: z.string().check(c.maxLength(20)) },
  additionalProperties: z.never(),
}));

/** A part of a list in a message. */
export const WorkflowNodeInteractiveListSection: z.ZodMiniType<components['schemas']['WorkflowNodeInteractiveListSection']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['rows'],
  properties: { title: z.string(), rows: z.array(WorkflowNodeInteractiveListRow) },
  additionalProperties: z.never(),
}));

/** A row of a list in a message. */
export const WorkflowNodeInteractiveListRow: z.ZodMiniType<components['schemas']['WorkflowNodeInteractiveListRow']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'title'],
  properties: { id: z.string(), title: z.string().check(c.maxLength(24)), description: z.string().check(c.maxLength(72)) },
  additionalProperties: z.never(),
}));

/** Settings of a step that waits for an answer. */
export const WorkflowNodeWaitForResponseConfig: z.ZodMiniType<components['schemas']['WorkflowNodeWaitForResponseConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { has_timeout: z.boolean(), timeout_seconds: z.nullable(z.number().check(c.integer())), save_response_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Settings of a step that decides where to go on. */
export const WorkflowNodeDecideConfig: z.ZodMiniType<components['schemas']['WorkflowNodeDecideConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['decision_type', 'conditions', 'llm_configuration'],
  properties: { decision_type: z.enum(['ai', 'function']), conditions: z.array(WorkflowNodeDecideCondition), llm_configuration: z.looseObject({}), function_id: z.nullable(z.string().check(c.format('uuid'))), function_name: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), llm_temperature: z.nullable(z.number()), llm_max_tokens: z.nullable(z.number().check(c.integer())) },
  additionalProperties: z.never(),
}));

/** A way that a deciding step can take. */
export const WorkflowNodeDecideCondition: z.ZodMiniType<components['schemas']['WorkflowNodeDecideCondition']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'label'],
  properties: { id: z.string().check(c.format('uuid')), label: z.string(), description: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Settings of a step that calls a function. */
export const WorkflowNodeFunctionConfig: z.ZodMiniType<components['schemas']['WorkflowNodeFunctionConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['function_id'],
  properties: { function_id: z.string().check(c.format('uuid')), function_name: z.nullable(z.string()), save_response_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Settings of a step that calls an address. */
export const WorkflowNodeWebhookConfig: z.ZodMiniType<components['schemas']['WorkflowNodeWebhookConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['url'],
  properties: { url: z.string().check(c.format('uri')), method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']), headers: c.schema({
    oneOf: [c.schema({
      type: ['object'],
      additionalProperties: z.string(),
    }), z.string()],
  }), body_template: c.anything(), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}), save_response_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Settings of a step that leaves the talking to an AI agent. */
export const WorkflowNodeAgentConfig: z.ZodMiniType<components['schemas']['WorkflowNodeAgentConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { system_prompt: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), temperature: z.nullable(z.number()), max_iterations: z.nullable(z.number().check(c.integer())), max_tokens: z.nullable(z.number().check(c.integer())), reasoning_effort: z.nullable(z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])), prompt_cache_ttl: z.enum(['5m', '1h']), observer_prompt_mode: z.enum(['analysis_only', 'interactive_chat']), message_delivery_mode: z.enum(['auto_send_assistant_text', 'tool_only']), enabled_default_tools: z.array(z.string()), default_tool_configs: z.looseObject({
    emit_event: z.optional(c.schema({
      type: ['object'],
      properties: { event_definition_ids: z.array(z.string().check(c.format('uuid'))) },
      additionalProperties: z.never(),
    })),
  }), flow_agent_function_tools: z.array(WorkflowNodeAgentFunctionTool), flow_agent_webhooks: z.array(WorkflowNodeAgentWebhook), flow_agent_knowledge_bases: z.array(WorkflowNodeAgentKnowledgeBase), flow_agent_mcp_servers: z.array(WorkflowNodeAgentMcpServer), flow_agent_resources: z.array(WorkflowNodeAgentResource) },
  additionalProperties: z.never(),
}));

/** A function that an agent can use. */
export const WorkflowNodeAgentFunctionTool: z.ZodMiniType<components['schemas']['WorkflowNodeAgentFunctionTool']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), function_id: z.nullable(z.string().check(c.format('uuid'))), function_name: z.nullable(z.string()), input_schema: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** An address that an agent can call. */
export const WorkflowNodeAgentWebhook: z.ZodMiniType<components['schemas']['WorkflowNodeAgentWebhook']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), url: z.nullable(z.string()), http_method: z.nullable(z.string()), headers: z.nullable(z.looseObject({})), body: c.anything(), body_schema: z.nullable(z.looseObject({})), jmespath_query: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** A text that an agent can read. */
export const WorkflowNodeAgentKnowledgeBase: z.ZodMiniType<components['schemas']['WorkflowNodeAgentKnowledgeBase']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), knowledge_base_text: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** An MCP server that an agent can use. */
export const WorkflowNodeAgentMcpServer: z.ZodMiniType<components['schemas']['WorkflowNodeAgentMcpServer']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), url: z.nullable(z.string()), headers: z.nullable(z.looseObject({})) },
  additionalProperties: z.never(),
}));

/** A repository that an agent can read. */
export const WorkflowNodeAgentResource: z.ZodMiniType<components['schemas']['WorkflowNodeAgentResource']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { id: z.nullable(z.string().check(c.format('uuid'))), resource_type: z.enum(['github_repository']), repo_url: z.string(), owner: z.nullable(z.string()), repo_name: z.nullable(z.string()), branch: z.nullable(z.string()), auth_type: z.enum(['pat', 'github_app', 'public']), pat: z.nullable(z.string()), has_pat: z.nullable(z.boolean()), github_app_installation_id: z.nullable(z.string().check(c.format('uuid'))), has_github_app: z.nullable(z.boolean()), imported_missing_pat: z.nullable(z.boolean()), imported_missing_github_app: z.nullable(z.boolean()) },
  additionalProperties: z.never(),
}));

/** Settings of a step that runs another workflow. */
export const WorkflowNodeCallConfig: z.ZodMiniType<components['schemas']['WorkflowNodeCallConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { workflow_id: z.nullable(z.string().check(c.format('uuid'))), workflow_name: z.nullable(z.string()), save_error_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Settings of a step that hands over to a person. */
export const WorkflowNodeHandoffConfig: z.ZodMiniType<components['schemas']['WorkflowNodeHandoffConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { reason: z.nullable(z.string()), context_data: c.anything() },
  additionalProperties: z.never(),
}));

/** Settings of a step that sets a variable. */
export const WorkflowNodeSetVariableConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSetVariableConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['variable_name', 'variable_value'],
  properties: { variable_name: z.string(), variable_value: c.anything(), value_type: z.enum(['string', 'number', 'boolean', 'json']) },
  additionalProperties: z.never(),
}));

/** Settings of a step that records an event. */
export const WorkflowNodeEmitEventConfig: z.ZodMiniType<components['schemas']['WorkflowNodeEmitEventConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['event_name'],
  properties: { event_name: z.string(), properties: c.schema({
    type: ['object'],
    additionalProperties: c.schema({
      oneOf: [z.string(), z.number(), z.boolean(), c.schema({
        type: ['null'],
      })],
    }),
  }), occurred_at: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** A way from one step to another that a workflow is to have. */
export const WorkflowDefinitionInputEdge: z.ZodMiniType<components['schemas']['WorkflowDefinitionInputEdge']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['source', 'target'],
  properties: { id: z.string().check(c.format('uuid')), source: z.string(), target: z.string(), label: z.string(), type: z.string(), flow_condition_id: z.nullable(z.string().check(c.format('uuid'))) },
  additionalProperties: z.never(),
}));

/** One workflow in its envelope. */
export const WorkflowResponse: z.ZodMiniType<components['schemas']['WorkflowResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Workflow,
}));

/** What is to change about a workflow. */
export const WorkflowUpdateRequest: z.ZodMiniType<components['schemas']['WorkflowUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  workflow: z.looseObject({
    name: z.optional(z.string()),
    slug: z.optional(z.string().check(c.pattern(new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u')))),
    description: z.optional(z.nullable(z.string())),
    status: z.optional(z.enum(['draft', 'active', 'archived'])),
    message_debounce_seconds: z.optional(z.nullable(z.number().check(c.integer()))),
    inbound_message_read_mode: z.optional(z.enum(['disabled', 'read_only', 'read_with_typing'])),
    lock_version: z.optional(z.number().check(c.integer())),
    definition: z.optional(WorkflowDefinitionInput),
  }),
}));

/** One workflow with its nodes and edges, in its envelope. */
export const WorkflowWithDefinitionResponse: z.ZodMiniType<components['schemas']['WorkflowWithDefinitionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowWithDefinition,
}));

/** A workflow with its nodes and edges. */
export const WorkflowWithDefinition: z.ZodMiniType<components['schemas']['WorkflowWithDefinition']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [Workflow, z.looseObject({
    definition: WorkflowDefinition,
  })],
}));

/** The nodes and edges of a workflow. */
export const WorkflowDefinition: z.ZodMiniType<components['schemas']['WorkflowDefinition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  nodes: z.array(WorkflowDefinitionNode),
  edges: z.array(WorkflowDefinitionEdge),
}));

/** A step of a workflow. */
export const WorkflowDefinitionNode: z.ZodMiniType<components['schemas']['WorkflowDefinitionNode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  type: z.string(),
  position: WorkflowDefinitionNodePosition,
  data: WorkflowDefinitionNodeData,
}));

/** What a step does. */
export const WorkflowDefinitionNodeData: z.ZodMiniType<components['schemas']['WorkflowDefinitionNodeData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  node_type: z.string(),
  config: z.union([WorkflowNodeStartConfig, WorkflowNodeSendTextConfig, WorkflowNodeSendTemplateConfig, WorkflowNodeSendInteractiveConfig, WorkflowNodeWaitForResponseConfig, WorkflowNodeDecideConfig, WorkflowNodeFunctionConfig, WorkflowNodeWebhookConfig, WorkflowNodeAgentConfig, WorkflowNodeCallConfig, WorkflowNodeHandoffConfig, WorkflowNodeSetVariableConfig, WorkflowNodeEmitEventConfig, z.looseObject({})]),
  display_name: z.string(),
}));

/** A way from one step to another. */
export const WorkflowDefinitionEdge: z.ZodMiniType<components['schemas']['WorkflowDefinitionEdge']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  source: z.string(),
  target: z.string(),
  label: z.optional(z.nullable(z.string())),
  type: z.string(),
  flow_condition_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
}));

/** The variables that a workflow knows. */
export const WorkflowVariablesResponse: z.ZodMiniType<components['schemas']['WorkflowVariablesResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    fixed: z.looseObject({
      system: z.optional(c.schema({
        type: ['object'],
        additionalProperties: z.looseObject({
          type: z.optional(z.string()),
          description: z.optional(z.string()),
          always_available: z.optional(z.boolean()),
        }),
      })),
      context: z.optional(c.schema({
        type: ['object'],
        additionalProperties: z.looseObject({
          type: z.optional(z.string()),
          description: z.optional(z.string()),
          always_available: z.optional(z.boolean()),
        }),
      })),
    }),
    discovered: z.looseObject({
      system: z.optional(z.array(DiscoveredVariable)),
      context: z.optional(z.array(DiscoveredVariable)),
      vars: z.optional(z.array(DiscoveredVariable)),
    }),
  }),
}));

/** A variable that was seen in executions. */
export const DiscoveredVariable: z.ZodMiniType<components['schemas']['DiscoveredVariable']> = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.string(),
  name: z.string(),
  type: z.nullable(z.string()),
  sample_values: z.optional(z.array(c.schema({
    type: ['string', 'number', 'boolean', 'object', 'null'],
    additionalProperties: c.anything(),
  }))),
  usage_count: z.optional(z.number().check(c.integer())),
  last_seen_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  reference: z.optional(z.string()),
}));

/** Whom a workflow is to be started for, and with what. */
export const WorkflowExecutionCreateRequest: z.ZodMiniType<components['schemas']['WorkflowExecutionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  workflow_execution: c.schema({
    type: ['object'],
    allOf: [z.union([c.schema({
      required: ['phone_number'],
    }), c.schema({
      required: ['recipient'],
    })])],
    properties: { phone_number: z.string(), recipient: z.string(), phone_number_id: z.string(), whatsapp_config_id: z.number().check(c.integer()), variables: z.looseObject({}), context: z.looseObject({}), initial_data: z.looseObject({}) },
  }),
}));

/** A run that is about to start, in its envelope. */
export const WorkflowExecutionCreateAcceptedResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionCreateAcceptedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowExecutionCreateAccepted,
}));

/** A run of a workflow that is about to start. */
export const WorkflowExecutionCreateAccepted: z.ZodMiniType<components['schemas']['WorkflowExecutionCreateAccepted']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
  workflow_id: z.string().check(c.format('uuid')),
  id: z.string().check(c.format('uuid')),
  tracking_id: z.string().check(c.format('uuid')),
}));

/** One execution in its envelope. */
export const WorkflowExecutionResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowExecutionDetail,
}));

/** One run of a workflow with its context and events. */
export const WorkflowExecutionDetail: z.ZodMiniType<components['schemas']['WorkflowExecutionDetail']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [WorkflowExecution, z.looseObject({
    resumable_execution_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    execution_context: z.optional(z.looseObject({
      vars: z.optional(z.nullable(z.looseObject({}))),
      system: z.optional(z.nullable(z.looseObject({
        trigger_type: z.optional(z.string()),
        tracking_id: z.optional(z.string().check(c.format('uuid'))),
      }))),
      context: z.optional(z.nullable(z.looseObject({
        channel: z.optional(z.string()),
        phone_number: z.optional(z.string()),
      }))),
      metadata: z.optional(z.nullable(z.looseObject({
        request: z.optional(z.looseObject({
          ip: z.optional(z.string()),
          user_agent: z.optional(z.string()),
          timestamp: z.optional(z.string().check(c.format('date-time'))),
        })),
      }))),
    })),
    events: z.optional(z.array(WorkflowEvent)),
  })],
}));

/** One run of a workflow with what went wrong in it. */
export const WorkflowExecution: z.ZodMiniType<components['schemas']['WorkflowExecution']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [WorkflowExecutionSummary, z.looseObject({
    error_details: z.optional(z.nullable(z.looseObject({}))),
  })],
}));

/** Something that happened in a workflow execution. */
export const WorkflowEvent: z.ZodMiniType<components['schemas']['WorkflowEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  event_type: z.string(),
  direction: z.optional(z.nullable(z.string())),
  edge_label: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  payload: z.optional(z.looseObject({})),
  step: z.optional(WorkflowStepReference),
}));

/** The state that an execution is to have. */
export const WorkflowExecutionUpdateRequest: z.ZodMiniType<components['schemas']['WorkflowExecutionUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  workflow_execution: z.looseObject({
    status: z.enum(['ended', 'handoff', 'waiting']),
  }),
}));

/** An execution that was changed, in its envelope. */
export const WorkflowExecutionMinimalResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionMinimalResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowExecution,
}));

/** A page of events. */
export const WorkflowEventListResponse: z.ZodMiniType<components['schemas']['WorkflowEventListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WorkflowEvent),
  paging: Paging,
}));

/** What a waiting execution is given. */
export const WorkflowExecutionResumeRequest: z.ZodMiniType<components['schemas']['WorkflowExecutionResumeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.looseObject({
    kind: z.optional(z.string()),
    data: c.schema({
      oneOf: [z.string(), z.looseObject({}), z.array(c.anything())],
    }),
  }),
  variables: z.optional(z.looseObject({})),
}));

/** An execution that goes on. */
export const WorkflowExecutionResumeResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionResumeResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    allOf: [WorkflowExecutionSummary, z.looseObject({
      requested_execution_id: z.optional(z.string().check(c.format('uuid'))),
      parent_flow_execution_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    })],
  }),
}));

/** All triggers of a workflow. */
export const WorkflowTriggerListResponse: z.ZodMiniType<components['schemas']['WorkflowTriggerListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WorkflowTrigger),
}));

/** What starts a workflow. */
export const WorkflowTrigger: z.ZodMiniType<components['schemas']['WorkflowTrigger']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  workflow_id: z.string().check(c.format('uuid')),
  trigger_type: z.string(),
  active: z.boolean(),
  display_name: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  triggerable: z.optional(c.schema({
    type: ['object'],
    anyOf: [z.looseObject({
      phone_number_id: z.string(),
    }), z.looseObject({
      event: z.string(),
      phone_number_id: z.optional(z.string()),
    }), z.looseObject({
      event_name: z.string(),
      property_key: z.optional(z.nullable(z.string())),
      operator: z.optional(z.nullable(z.string())),
      property_value: z.optional(c.anything()),
    }), z.looseObject({})],
  })),
}));

/** A trigger to add. */
export const WorkflowTriggerCreateRequest: z.ZodMiniType<components['schemas']['WorkflowTriggerCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  trigger: z.looseObject({
    trigger_type: z.enum(['inbound_message', 'api_call', 'whatsapp_event', 'project_event']),
    active: z.optional(z.boolean()),
    phone_number_id: z.optional(z.string()),
    event: z.optional(z.enum(['whatsapp.message.received', 'whatsapp.message.sent', 'whatsapp.message.failed', 'whatsapp.conversation.created', 'whatsapp.conversation.ended'])),
    event_name: z.optional(z.string()),
    property_key: z.optional(z.string()),
    operator: z.optional(z.enum(['eq', 'lt', 'lte', 'gt', 'gte'])),
    property_value: z.optional(c.anything()),
  }),
}));

/** One trigger in its envelope. */
export const WorkflowTriggerResponse: z.ZodMiniType<components['schemas']['WorkflowTriggerResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowTrigger,
}));

/** All triggers that a workflow is to have. */
export const WorkflowTriggerBulkReplaceRequest: z.ZodMiniType<components['schemas']['WorkflowTriggerBulkReplaceRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  triggers: z.array(z.looseObject({
    trigger_type: z.enum(['inbound_message', 'api_call', 'whatsapp_event', 'project_event']),
    active: z.optional(z.boolean()),
    phone_number_id: z.optional(z.string()),
    event: z.optional(z.enum(['whatsapp.message.received', 'whatsapp.message.sent', 'whatsapp.message.failed', 'whatsapp.conversation.created', 'whatsapp.conversation.ended'])),
    event_name: z.optional(z.string()),
    property_key: z.optional(z.string()),
    operator: z.optional(z.enum(['eq', 'lt', 'lte', 'gt', 'gte'])),
    property_value: z.optional(c.anything()),
  })),
}));

/** Whether a trigger is to be on. */
export const WorkflowTriggerUpdateRequest: z.ZodMiniType<components['schemas']['WorkflowTriggerUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  trigger: z.looseObject({
    active: z.optional(z.boolean()),
  }),
}));

/** All functions of your project. */
export const FunctionListResponse: z.ZodMiniType<components['schemas']['FunctionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Function),
}));

/** A serverless function of your project. */
export const Function: z.ZodMiniType<components['schemas']['Function']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  slug: z.string().check(c.pattern(new RegExp('^[a-z0-9-]+$', 'u'))),
  lock_version: z.optional(z.number().check(c.integer())),
  description: z.optional(z.nullable(z.string())),
  code: z.optional(z.string()),
  version: z.optional(z.nullable(z.number().check(c.integer()))),
  status: z.string(),
  last_deployed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  function_type: z.string(),
  invoke_response_mode: z.optional(z.string()),
  public_endpoint: z.optional(z.boolean()),
  runtime_config: z.optional(z.nullable(z.looseObject({}))),
  endpoint_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  project_id: z.optional(z.string().check(c.format('uuid'))),
  created_by_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** A function to create. */
export const FunctionCreateRequest: z.ZodMiniType<components['schemas']['FunctionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  function: z.looseObject({
    name: z.string(),
    slug: z.optional(z.string().check(c.pattern(new RegExp('^[a-z0-9-]+$', 'u')))),
    description: z.optional(z.string()),
    code: z.string(),
    function_type: z.enum(['cloudflare_worker', 'supabase_function']),
    public_endpoint: z.optional(z.boolean()),
    runtime_config: z.optional(z.looseObject({})),
  }),
}));

/** One function in its envelope. */
export const FunctionResponse: z.ZodMiniType<components['schemas']['FunctionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Function,
}));

/** What is to change about a function. */
export const FunctionUpdateRequest: z.ZodMiniType<components['schemas']['FunctionUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  function: z.looseObject({
    name: z.optional(z.string()),
    slug: z.optional(z.string().check(c.pattern(new RegExp('^[a-z0-9-]+$', 'u')))),
    lock_version: z.optional(z.number().check(c.integer())),
    description: z.optional(z.string()),
    code: z.optional(z.string()),
    invoke_response_mode: z.optional(z.enum(['wrapped', 'passthrough'])),
    runtime_config: z.optional(z.looseObject({})),
    public_endpoint: z.optional(z.boolean()),
  }),
}));

/** A deployment that has begun; an answer without an envelope. */
export const FunctionDeployResponse: z.ZodMiniType<components['schemas']['FunctionDeployResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
  function_id: z.string().check(c.format('uuid')),
  status: z.string(),
}));

/** What a function is called with; any members. */
export const FunctionInvokeRequest: z.ZodMiniType<components['schemas']['FunctionInvokeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({}));

/** What a function gave, passed through as it is. */
export const FunctionInvokeResponse: z.ZodMiniType<components['schemas']['FunctionInvokeResponse']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [z.looseObject({}), z.array(c.anything()), z.string(), z.number(), z.boolean()],
}));

/** What a function gave, in an envelope. */
export const FunctionInvokeWrappedResponse: z.ZodMiniType<components['schemas']['FunctionInvokeWrappedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    oneOf: [z.looseObject({}), z.array(c.anything()), z.string(), z.number(), z.boolean()],
  }),
}));

/** All secrets of a function, without their values. */
export const FunctionSecretListResponse: z.ZodMiniType<components['schemas']['FunctionSecretListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    name: z.string(),
    type: z.string(),
  })),
}));

/** A secret to store. */
export const FunctionSecretCreateRequest: z.ZodMiniType<components['schemas']['FunctionSecretCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  secret: z.looseObject({
    name: z.string().check(c.pattern(new RegExp('^[A-Z0-9_]+$', 'u'))),
    value: c.schema({
      type: ['string', 'object'],
      additionalProperties: c.anything(),
    }),
  }),
}));

/** That a secret was stored; an answer without an envelope. */
export const SimpleMessageResponse: z.ZodMiniType<components['schemas']['SimpleMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
}));

/** The last calls of a function. */
export const FunctionInvocationsResponse: z.ZodMiniType<components['schemas']['FunctionInvocationsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    function_name: z.string(),
    invocations: z.array(FunctionInvocationDetail),
    total: z.number().check(c.integer()),
  }),
}));

/** A call of a function. */
export const FunctionInvocationDetail: z.ZodMiniType<components['schemas']['FunctionInvocationDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status_code: z.number().check(c.integer()),
  duration_ms: z.optional(z.nullable(z.number())),
  request_body: z.optional(z.nullable(z.looseObject({}))),
  response_body: z.optional(z.nullable(z.looseObject({}))),
  error_message: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  console_logs: z.optional(z.array(FunctionConsoleLog)),
}));

/** A line that a function wrote to its log. */
export const FunctionConsoleLog: z.ZodMiniType<components['schemas']['FunctionConsoleLog']> = /* @__PURE__ */ c.define(() => z.looseObject({
  level: z.string(),
  message: z.string(),
  logged_at: z.string().check(c.format('date-time')),
  stack: z.optional(z.nullable(z.string())),
}));

/** All kinds of events of your project. */
export const ProjectEventDefinitionListResponse: z.ZodMiniType<components['schemas']['ProjectEventDefinitionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ProjectEventDefinition),
}));

/** A kind of event and the properties that it has. */
export const ProjectEventDefinition: z.ZodMiniType<components['schemas']['ProjectEventDefinition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string().check(c.minLength(1), c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u'))),
  description: z.optional(z.nullable(z.string())),
  property_schema: c.schema({
    type: ['object'],
    additionalProperties: z.looseObject({
      type: z.string(),
    }),
  }),
  last_seen_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  archived_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** A kind of event to define. */
export const ProjectEventDefinitionCreateRequest: z.ZodMiniType<components['schemas']['ProjectEventDefinitionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string().check(c.minLength(1), c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u'))),
  description: z.optional(z.nullable(z.string())),
  property_schema: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.looseObject({
      type: z.enum(['string', 'number', 'boolean']),
    }),
  })),
}));

/** One kind of event in its envelope. */
export const ProjectEventDefinitionResponse: z.ZodMiniType<components['schemas']['ProjectEventDefinitionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: ProjectEventDefinition,
}));

/** What is to change about a kind of event. */
export const ProjectEventDefinitionUpdateRequest: z.ZodMiniType<components['schemas']['ProjectEventDefinitionUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string().check(c.minLength(1), c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u')))),
  description: z.optional(z.nullable(z.string())),
  property_schema: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.looseObject({
      type: z.enum(['string', 'number', 'boolean']),
    }),
  })),
  archived: z.optional(z.boolean()),
}));

/** A page of events. */
export const ProjectEventListResponse: z.ZodMiniType<components['schemas']['ProjectEventListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ProjectEvent),
  meta: z.optional(PaginationMeta),
  paging: z.optional(Paging),
}));

/** An event that your project recorded. */
export const ProjectEvent: z.ZodMiniType<components['schemas']['ProjectEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string().check(c.minLength(1), c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u'))),
  occurred_at: z.string().check(c.format('date-time')),
  conversation_id: z.nullable(z.string().check(c.format('uuid'))),
  properties: c.schema({
    type: ['object'],
    additionalProperties: c.schema({
      oneOf: [z.string(), z.number(), z.boolean(), c.schema({
        type: ['null'],
      })],
    }),
  }),
}));

/** An event to record. */
export const ProjectEventCreateRequest: z.ZodMiniType<components['schemas']['ProjectEventCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string().check(c.minLength(1), c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u'))),
  occurred_at: z.optional(z.string().check(c.format('date-time'))),
  conversation_id: z.optional(z.string().check(c.format('uuid'))),
  properties: z.optional(c.schema({
    type: ['object'],
    additionalProperties: c.schema({
      oneOf: [z.string(), z.number(), z.boolean(), c.schema({
        type: ['null'],
      })],
    }),
  })),
}));

/** One event in its envelope. */
export const ProjectEventResponse: z.ZodMiniType<components['schemas']['ProjectEventResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: ProjectEvent,
}));

/** A page of findings. */
export const FindingListResponse: z.ZodMiniType<components['schemas']['FindingListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(FindingSummary),
  paging: z.looseObject({
    cursors: z.looseObject({
      before: z.nullable(z.string()),
      after: z.nullable(z.string()),
    }),
    next: z.nullable(z.string()),
    previous: z.nullable(z.string()),
  }),
}));

/** Something that Kapso noticed in your events, in short. */
export const FindingSummary: z.ZodMiniType<components['schemas']['FindingSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  signal_name: z.string(),
  direction: z.string(),
  status: z.string(),
  affected_count: z.number().check(c.integer()),
  affected_unit: z.string(),
  last_observed_at: z.string().check(c.format('date-time')),
  related_findings_count: z.number().check(c.integer()),
  investigation: z.nullable(FindingSummaryInvestigation),
  verification: z.nullable(FindingSummaryVerification),
}));

/** How far the investigation of a finding got, in short. */
export const FindingSummaryInvestigation: z.ZodMiniType<components['schemas']['FindingSummaryInvestigation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  retryable: z.boolean(),
  retry_reason: z.nullable(z.string()),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
  error_message: z.nullable(z.string()),
  cause_title: z.nullable(z.string()),
  summary: z.nullable(z.string()),
}));

/** Whether a fix helped, in short. */
export const FindingSummaryVerification: z.ZodMiniType<components['schemas']['FindingSummaryVerification']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  trigger_type: z.string(),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** The error body of the operations on findings. */
export const FindingsErrorResponse: z.ZodMiniType<components['schemas']['FindingsErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  code: z.optional(z.enum(['findings_not_enabled', 'finding_not_found', 'investigation_unavailable'])),
}));

/** One finding in its envelope. */
export const FindingDetailResponse: z.ZodMiniType<components['schemas']['FindingDetailResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: FindingDetail,
}));

/** Something that Kapso noticed in your events. */
export const FindingDetail: z.ZodMiniType<components['schemas']['FindingDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  source_type: z.string(),
  source_key: z.string(),
  signal_name: z.string(),
  direction: z.string(),
  status: z.string(),
  affected_count: z.number().check(c.integer()),
  baseline_count: z.nullable(z.number().check(c.integer())),
  current_rate: z.nullable(z.number()),
  baseline_rate: z.nullable(z.number()),
  evidence_revision: z.number().check(c.integer()),
  last_observed_at: z.string().check(c.format('date-time')),
  window_start_at: z.string().check(c.format('date-time')),
  window_end_at: z.string().check(c.format('date-time')),
  last_qualified_at: z.string().check(c.format('date-time')),
  affected_unit: z.string(),
  workflow_id: z.nullable(z.string().check(c.format('uuid'))),
  workflow_name: z.nullable(z.string()),
  verification: z.nullable(FindingVerification),
  related_findings: z.array(RelatedFinding),
  investigation: z.nullable(FindingInvestigation),
}));

/** Whether a fix helped. */
export const FindingVerification: z.ZodMiniType<components['schemas']['FindingVerification']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  trigger_type: z.string(),
  from_workflow_version: z.nullable(z.number().check(c.integer())),
  to_workflow_version: z.nullable(z.number().check(c.integer())),
  started_at: z.nullable(z.string().check(c.format('date-time'))),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** A finding that goes with another. */
export const RelatedFinding: z.ZodMiniType<components['schemas']['RelatedFinding']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  source_type: z.string(),
  source_key: z.string(),
  signal_name: z.string(),
  direction: z.string(),
  affected_count: z.number().check(c.integer()),
  baseline_count: z.nullable(z.number().check(c.integer())),
  current_rate: z.nullable(z.number()),
  baseline_rate: z.nullable(z.number()),
  window_start_at: z.string().check(c.format('date-time')),
  window_end_at: z.string().check(c.format('date-time')),
  affected_unit: z.string(),
  evidence_revision: z.number().check(c.integer()),
}));

/** The investigation of a finding. */
export const FindingInvestigation: z.ZodMiniType<components['schemas']['FindingInvestigation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  retryable: z.boolean(),
  retry_reason: z.nullable(z.string()),
  error_message: z.nullable(z.string()),
  created_at: z.string().check(c.format('date-time')),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
  workflow_id: z.nullable(z.string().check(c.format('uuid'))),
  workflow_name: z.nullable(z.string()),
  result: FindingInvestigationResult,
}));

/** What an investigation found. */
export const FindingInvestigationResult: z.ZodMiniType<components['schemas']['FindingInvestigationResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  summary: z.nullable(z.string()),
  alternative_explanations: z.nullable(z.array(z.string())),
  coverage_limitations: z.nullable(z.array(z.string())),
  affected_components: z.nullable(z.array(z.string())),
  causes: z.array(FindingCause),
  suggested_fixes: z.array(FindingSuggestedFix),
  change_since_previous: z.optional(z.looseObject({
    status: z.optional(z.string()),
    explanation: z.string().check(c.maxLength(300)),
  })),
}));

/** A cause that an investigation found. */
export const FindingCause: z.ZodMiniType<components['schemas']['FindingCause']> = /* @__PURE__ */ c.define(() => z.looseObject({
  title: z.string(),
  explanation: z.string(),
  confidence: z.string(),
  evidence_references: z.array(FindingEvidenceReference),
}));

/** Where a cause or a fix was seen. */
export const FindingEvidenceReference: z.ZodMiniType<components['schemas']['FindingEvidenceReference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  source_type: z.string(),
  source_id: z.nullable(z.string()),
  observation: z.nullable(z.string()),
  occurred_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** A change that an investigation suggests. */
export const FindingSuggestedFix: z.ZodMiniType<components['schemas']['FindingSuggestedFix']> = /* @__PURE__ */ c.define(() => z.looseObject({
  title: z.string(),
  priority: z.string(),
  category: z.string(),
  change: z.string(),
  verification: z.string(),
  target: z.looseObject({
    name: z.nullable(z.string()),
    location: z.nullable(z.string()),
  }),
  evidence_references: z.array(FindingEvidenceReference),
}));

/** Evidence, or why there is none, in its envelope. */
export const FindingEvidenceResponse: z.ZodMiniType<components['schemas']['FindingEvidenceResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    oneOf: [FindingEvidence, FindingEvidenceUnavailable],
  }),
}));

/** The events and conversations behind a finding. */
export const FindingEvidence: z.ZodMiniType<components['schemas']['FindingEvidence']> = /* @__PURE__ */ c.define(() => z.looseObject({
  finding: FindingEvidenceFinding,
  event_definition: z.nullable(FindingEvidenceEventDefinition),
  coverage: FindingEvidenceCoverage,
  workflow: z.nullable(z.looseObject({
    id: z.optional(z.string().check(c.format('uuid'))),
    name: z.optional(z.string()),
  })),
  daily_history: z.array(FindingEvidenceDailyHistoryEntry),
  source_events: z.array(FindingEvidenceSourceEvent),
  affected_conversation_ids: z.array(z.string().check(c.format('uuid'))),
  comparison_conversation_ids: z.array(z.string().check(c.format('uuid'))),
  co_occurring_events: z.array(FindingEvidenceCoOccurringEvent),
  grouped_findings: z.array(FindingEvidenceFinding),
  evidence_by_finding: z.array(FindingEvidenceGroup),
  new_evidence: z.optional(z.array(FindingEvidenceDeltaItem)),
  historical_context: z.optional(z.array(c.anything())),
  evidence_summary: z.optional(FindingEvidenceSummary),
}));

/** The finding that evidence belongs to. */
export const FindingEvidenceFinding: z.ZodMiniType<components['schemas']['FindingEvidenceFinding']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  source_type: z.string(),
  source_key: z.string(),
  signal_name: z.string(),
  direction: z.string(),
  status: z.string(),
  window_start_at: z.string().check(c.format('date-time')),
  window_end_at: z.string().check(c.format('date-time')),
  affected_count: z.number().check(c.integer()),
  baseline_count: z.nullable(z.number().check(c.integer())),
  current_rate: z.nullable(z.number()),
  baseline_rate: z.nullable(z.number()),
  last_observed_at: z.string().check(c.format('date-time')),
}));

/** The kind of event that a finding is about. */
export const FindingEvidenceEventDefinition: z.ZodMiniType<components['schemas']['FindingEvidenceEventDefinition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  display_name: z.nullable(z.string()),
  description: z.nullable(z.string()),
  property_schema: z.nullable(z.looseObject({})),
}));

/** How much of the evidence is given. */
export const FindingEvidenceCoverage: z.ZodMiniType<components['schemas']['FindingEvidenceCoverage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  source_event_count: z.number().check(c.integer()),
  source_events_returned: z.number().check(c.integer()),
  affected_conversations_returned: z.number().check(c.integer()),
  comparison_conversations_returned: z.number().check(c.integer()),
  source_event_limit: z.number().check(c.integer()),
  affected_conversation_limit: z.number().check(c.integer()),
  comparison_conversation_limit: z.number().check(c.integer()),
  note: z.nullable(z.string()),
  cutoff: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  freshness: z.optional(z.string()),
}));

/** Counts of one day. */
export const FindingEvidenceDailyHistoryEntry: z.ZodMiniType<components['schemas']['FindingEvidenceDailyHistoryEntry']> = /* @__PURE__ */ c.define(() => z.looseObject({
  bucket_on: z.string().check(c.format('date')),
  event_count: z.number().check(c.integer()),
  conversation_count: z.number().check(c.integer()),
}));

/** An event behind a finding. */
export const FindingEvidenceSourceEvent: z.ZodMiniType<components['schemas']['FindingEvidenceSourceEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  observed_at: z.string().check(c.format('date-time')),
  occurred_at: z.string().check(c.format('date-time')),
  conversation_id: z.nullable(z.string().check(c.format('uuid'))),
  properties: c.schema({
    type: ['object'],
    additionalProperties: c.schema({
      oneOf: [z.string(), z.number(), z.boolean(), c.schema({
        type: ['null'],
      })],
    }),
  }),
  whatsapp_config: z.nullable(z.looseObject({
    id: z.optional(z.string().check(c.format('uuid'))),
    kind: z.optional(z.string()),
    name: z.optional(z.nullable(z.string())),
    business_phone_number: z.optional(z.nullable(z.string())),
    meta_phone_number_id: z.optional(z.nullable(z.string())),
  })),
  source_workflow: z.nullable(z.looseObject({
    workflow_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    execution_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    snapshot_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    snapshot_version: z.optional(z.nullable(z.number().check(c.integer()))),
    test_mode: z.optional(z.nullable(z.boolean())),
  })),
}));

/** A kind of event that came together with those behind a finding. */
export const FindingEvidenceCoOccurringEvent: z.ZodMiniType<components['schemas']['FindingEvidenceCoOccurringEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  event_count: z.number().check(c.integer()),
  observed_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** The evidence of one of several findings. */
export const FindingEvidenceGroup: z.ZodMiniType<components['schemas']['FindingEvidenceGroup']> = /* @__PURE__ */ c.define(() => z.looseObject({
  finding: FindingEvidenceFinding,
  event_definition: z.nullable(FindingEvidenceEventDefinition),
  daily_history: z.array(FindingEvidenceDailyHistoryEntry),
  source_events: z.array(FindingEvidenceSourceEvent),
  affected_conversation_ids: z.array(z.string().check(c.format('uuid'))),
  co_occurring_events: z.array(FindingEvidenceCoOccurringEvent),
  new_evidence: z.optional(z.array(FindingEvidenceDeltaItem)),
  historical_context: z.optional(z.array(c.anything())),
  evidence_summary: z.optional(FindingEvidenceSummary),
}));

/** Evidence that is new since the last investigation. */
export const FindingEvidenceDeltaItem: z.ZodMiniType<components['schemas']['FindingEvidenceDeltaItem']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  observed_at: z.string().check(c.format('date-time')),
  source_type: z.string(),
  new_since_previous: z.boolean(),
}));

/** How much evidence is new. */
export const FindingEvidenceSummary: z.ZodMiniType<components['schemas']['FindingEvidenceSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cutoff: z.nullable(z.string().check(c.format('date-time'))),
  new_item_count: z.number().check(c.integer()),
}));

/** Why there is no evidence, in an answer with status 200. */
export const FindingEvidenceUnavailable: z.ZodMiniType<components['schemas']['FindingEvidenceUnavailable']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  source_type: z.nullable(z.string()),
  source_key: z.nullable(z.string()),
}));

/** An investigation that is about to begin. */
export const FindingInvestigationAcceptedResponse: z.ZodMiniType<components['schemas']['FindingInvestigationAcceptedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
    investigation_id: z.string().check(c.format('uuid')),
    status: z.string(),
  }),
}));

/** What a decision about a finding led to. */
export const FindingVerificationMutationResponse: z.ZodMiniType<components['schemas']['FindingVerificationMutationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
    verification_id: z.string().check(c.format('uuid')),
    status: z.string(),
  }),
}));

/** A page of embedded inboxes. */
export const InboxEmbedListResponse: z.ZodMiniType<components['schemas']['InboxEmbedListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(InboxEmbed),
  meta: PaginationMeta,
}));

/** An inbox that is embedded in a page of yours. */
export const InboxEmbed: z.ZodMiniType<components['schemas']['InboxEmbed']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.optional(z.nullable(z.string())),
  scope_type: z.string(),
  scope_id: z.optional(z.nullable(z.string())),
  scope_name: z.optional(z.nullable(z.string())),
  assigned_user_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  assigned_user_name: z.optional(z.nullable(z.string())),
  status: z.string(),
  allowed_origins: z.array(z.string()),
  default_mode: z.string(),
  language: z.string(),
  expires_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  last_used_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** An inbox to embed. */
export const InboxEmbedCreateRequest: z.ZodMiniType<components['schemas']['InboxEmbedCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  inbox_embed: z.looseObject({
    name: z.optional(z.nullable(z.string())),
    scope_type: z.enum(['project', 'customer', 'phone_number']),
    scope_id: z.optional(z.nullable(z.string())),
    assigned_user_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    allowed_origins: z.optional(z.array(z.string())),
    default_mode: z.optional(z.enum(['system', 'light', 'dark'])),
    language: z.optional(z.enum(['en', 'es'])),
    expires_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }),
}));

/** A new embedded inbox in its envelope. */
export const InboxEmbedCreatedResponse: z.ZodMiniType<components['schemas']['InboxEmbedCreatedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: InboxEmbedCreated,
}));

/** A new embedded inbox with its token and address, which no other answer gives. */
export const InboxEmbedCreated: z.ZodMiniType<components['schemas']['InboxEmbedCreated']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [InboxEmbed, z.looseObject({
    token: z.string(),
    embed_url: z.string().check(c.format('uri')),
  })],
}));

/** One embedded inbox in its envelope. */
export const InboxEmbedResponse: z.ZodMiniType<components['schemas']['InboxEmbedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: InboxEmbed,
}));

/** What is to change about an embedded inbox. */
export const InboxEmbedUpdateRequest: z.ZodMiniType<components['schemas']['InboxEmbedUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  inbox_embed: z.looseObject({
    name: z.optional(z.nullable(z.string())),
    assigned_user_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
    allowed_origins: z.optional(z.array(z.string())),
    default_mode: z.optional(z.enum(['system', 'light', 'dark'])),
    language: z.optional(z.enum(['en', 'es'])),
    expires_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }),
}));

/** A page of members. */
export const UsersResponse: z.ZodMiniType<components['schemas']['UsersResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(User),
  meta: PaginationMeta,
}));

/** A member of your project. */
export const User: z.ZodMiniType<components['schemas']['User']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.number().check(c.integer()),
  user_id: z.string().check(c.format('uuid')),
  email: z.string().check(c.format('email')),
  name: z.string(),
  role: z.string(),
}));

/** All kinds of notifications. */
export const NotificationEventTypeListResponse: z.ZodMiniType<components['schemas']['NotificationEventTypeListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NotificationEventType),
}));

/** Something that your team can be notified of. */
export const NotificationEventType: z.ZodMiniType<components['schemas']['NotificationEventType']> = /* @__PURE__ */ c.define(() => z.looseObject({
  key: z.optional(z.string()),
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  category: z.optional(z.string()),
  severity: z.optional(z.string()),
  supported_channels: z.optional(z.array(z.string())),
  data_contract: z.optional(z.looseObject({
    required: z.optional(z.array(z.string())),
    optional: z.optional(z.array(z.string())),
  })),
  surface_path_template: z.optional(z.string()),
}));

/** All destinations of your project. */
export const NotificationDestinationListResponse: z.ZodMiniType<components['schemas']['NotificationDestinationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NotificationDestination),
}));

/** An address or channel that notifications go to. */
export const NotificationDestination: z.ZodMiniType<components['schemas']['NotificationDestination']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  kind: z.optional(z.string()),
  label: z.optional(z.nullable(z.string())),
  status: z.optional(z.string()),
  channel: z.optional(z.string()),
  address: z.optional(z.string()),
  verified_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  slack_channel_binding_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  workspace_name: z.optional(z.nullable(z.string())),
  user_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** One destination in its envelope. */
export const NotificationDestinationResponse: z.ZodMiniType<components['schemas']['NotificationDestinationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: NotificationDestination,
}));

/** All routes of your project. */
export const NotificationRouteListResponse: z.ZodMiniType<components['schemas']['NotificationRouteListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NotificationRoute),
}));

/** The fact that one kind of notification goes to one destination. */
export const NotificationRoute: z.ZodMiniType<components['schemas']['NotificationRoute']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  destination_id: z.optional(z.string().check(c.format('uuid'))),
  event_key: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** One route in its envelope. */
export const NotificationRouteResponse: z.ZodMiniType<components['schemas']['NotificationRouteResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: NotificationRoute,
}));

/** All AI models. */
export const ProviderModelListResponse: z.ZodMiniType<components['schemas']['ProviderModelListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ProviderModel),
}));

/** An AI model that workflows and agents can use. */
export const ProviderModel: z.ZodMiniType<components['schemas']['ProviderModel']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  provider: z.optional(z.nullable(z.string())),
  reasoning_model: z.optional(z.boolean()),
  thinking_mode: z.optional(z.string()),
  supports_custom_sampling: z.optional(z.boolean()),
  supported_reasoning_efforts: z.optional(z.array(z.string())),
  default_reasoning_effort: z.optional(z.nullable(z.string())),
  supported_prompt_cache_ttls: z.optional(z.array(z.string())),
  default_prompt_cache_ttl: z.optional(z.nullable(z.string())),
  api_surface: z.optional(z.string()),
}));

/** A page of calls. */
export const ExternalApiLogListResponse: z.ZodMiniType<components['schemas']['ExternalApiLogListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ExternalApiLog),
  paging: Paging,
}));

/** A call that was made with a key of your project. */
export const ExternalApiLog: z.ZodMiniType<components['schemas']['ExternalApiLog']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  endpoint: z.string(),
  http_method: z.string(),
  response_status: z.number().check(c.integer()),
  response_time_ms: z.number(),
  ip_address: z.optional(z.nullable(z.string())),
  error_message: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  api_key_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  api_key_name: z.optional(z.nullable(z.string())),
}));

/** A page of log entries. */
export const LogSearchResponse: z.ZodMiniType<components['schemas']['LogSearchResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    available: z.boolean(),
    source: z.optional(c.schema({
      type: ['string', 'array', 'null'],
      items: z.string(),
    })),
    window: z.optional(LogSearchWindow),
    events: z.array(LogSearchEvent),
    pagination: z.optional(LogSearchPagination),
    error: z.optional(z.nullable(z.string())),
    code: z.optional(z.nullable(z.string())),
  }),
}));

/** The time that was searched. */
export const LogSearchWindow: z.ZodMiniType<components['schemas']['LogSearchWindow']> = /* @__PURE__ */ c.define(() => z.looseObject({
  since: z.optional(z.string().check(c.format('date-time'))),
  until: z.optional(z.string().check(c.format('date-time'))),
}));

/** An entry of the logs; which members it has depends on its source. */
export const LogSearchEvent: z.ZodMiniType<components['schemas']['LogSearchEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  source: z.string(),
  timestamp: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  occurred_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  ingested_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  level: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
  message: z.optional(z.nullable(z.string())),
  resource_type: z.optional(z.nullable(z.string())),
  resource_id: z.optional(z.nullable(z.string())),
  http_method: z.optional(z.nullable(z.string())),
  endpoint: z.optional(z.nullable(z.string())),
  api_key_id: z.optional(z.nullable(z.string())),
  api_key_name: z.optional(z.nullable(z.string())),
  response_status: z.optional(z.nullable(z.number().check(c.integer()))),
  response_time_ms: z.optional(z.nullable(z.number())),
  event_type: z.optional(z.nullable(z.string())),
  field: z.optional(z.nullable(z.string())),
  event: z.optional(z.nullable(z.string())),
  message_type: z.optional(z.nullable(z.string())),
  phone_number_id: z.optional(z.nullable(z.string())),
  display_phone_number: z.optional(z.nullable(z.string())),
  flow_name: z.optional(z.nullable(z.string())),
  flow_id: z.optional(z.nullable(z.string())),
  flow_execution_id: z.optional(z.nullable(z.string())),
  flow_event_id: z.optional(z.nullable(z.string())),
  step_identifier: z.optional(z.nullable(z.string())),
  step_type: z.optional(z.nullable(z.string())),
  webhook_id: z.optional(z.nullable(z.string())),
  webhook_url: z.optional(z.nullable(z.string())),
  error_class: z.optional(z.nullable(z.string())),
  error_message: z.optional(z.nullable(z.string())),
  attributes: z.optional(z.nullable(z.looseObject({}))),
  payload: z.optional(z.nullable(z.looseObject({}))),
}));

/** Where to go on in a search. */
export const LogSearchPagination: z.ZodMiniType<components['schemas']['LogSearchPagination']> = /* @__PURE__ */ c.define(() => z.looseObject({
  has_more: z.optional(z.boolean()),
  next_cursor: z.optional(z.nullable(z.string())),
}));

/** What to look for in the logs. */
export const LogSearchRequest: z.ZodMiniType<components['schemas']['LogSearchRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.optional(z.string()),
  period: z.optional(z.enum(['24h', '7d', 'context'])),
  source: z.optional(z.enum(['all', 'external_api_log', 'whatsapp_webhook_event', 'flow_event', 'webhook_delivery'])),
  problems_only: z.optional(z.boolean()),
  errors_only: z.optional(z.boolean()),
  limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(100))),
  cursor: z.optional(z.string()),
  around: z.optional(z.string().check(c.format('date-time'))),
  highlight_event_id: z.optional(z.string()),
  highlight_resource_id: z.optional(z.string()),
  filters: z.optional(z.union([c.schema({
    type: ['object'],
    additionalProperties: LogSearchFilterValue,
  }), z.array(LogSearchFilterEntry)])),
}));

/** What a filter compares with. */
export const LogSearchFilterValue: z.ZodMiniType<components['schemas']['LogSearchFilterValue']> = /* @__PURE__ */ c.define(() => z.union([z.string(), z.number().check(c.integer()), z.number(), z.boolean()]));

/** A filter of a search. */
export const LogSearchFilterEntry: z.ZodMiniType<components['schemas']['LogSearchFilterEntry']> = /* @__PURE__ */ c.define(() => z.looseObject({
  key: z.string(),
  value: LogSearchFilterValue,
}));

/** The sources and filters that a search takes. */
export const LogSearchCatalogResponse: z.ZodMiniType<components['schemas']['LogSearchCatalogResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    available: z.boolean(),
    catalog: z.optional(z.looseObject({
      sources: z.optional(z.array(z.looseObject({
        value: z.optional(z.string()),
        label: z.optional(z.string()),
        color: z.optional(z.string()),
        aliases: z.optional(z.array(z.string())),
      }))),
      filter_suggestions: z.optional(z.array(z.looseObject({
        key: z.optional(z.string()),
        label: z.optional(z.string()),
        description: z.optional(z.string()),
        param_key: z.optional(z.string()),
        sources: z.optional(z.array(z.string())),
      }))),
      detail_fields: z.optional(z.array(z.string())),
    })),
  }),
}));

/** The funding of one account in its envelope. */
export const WhatsappFundingResponse: z.ZodMiniType<components['schemas']['WhatsappFundingResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappFunding,
}));

/** How a WhatsApp Business Account is paid for (beta). */
export const WhatsappFunding: z.ZodMiniType<components['schemas']['WhatsappFunding']> = /* @__PURE__ */ c.define(() => z.looseObject({
  waba_id: z.string(),
  business_portfolio_id: z.nullable(z.string()),
  status: z.string(),
  reason: z.nullable(z.string()),
  message: z.string(),
  currency: z.string(),
  waba_currency: z.nullable(z.string()),
  last_verified_at: z.nullable(z.string().check(c.format('date-time'))),
  last_checked_at: z.nullable(z.string().check(c.format('date-time'))),
  paid_messages: z.looseObject({
    paused: z.boolean(),
    reasons: z.array(z.string()),
  }),
  operation: WhatsappFundingRun,
}));

/** The run that arranges an account's funding, or null when there was none. */
export const WhatsappFundingRun: z.ZodMiniType<components['schemas']['WhatsappFundingRun']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  started_at: z.string().check(c.format('date-time')),
  finished_at: z.nullable(z.string().check(c.format('date-time'))),
  error_kind: z.nullable(z.string()),
  meta_error_code: z.nullable(z.number().check(c.integer())),
})));

/** The portfolio that is to pay for an account. */
export const WhatsappEnsureFundingRequest: z.ZodMiniType<components['schemas']['WhatsappEnsureFundingRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  business_portfolio_id: z.string(),
}));

/** Usage in its envelope. */
export const WhatsappBillingUsageResponse: z.ZodMiniType<components['schemas']['WhatsappBillingUsageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappBillingUsage,
}));

/** What was charged in a stretch of time (beta). */
export const WhatsappBillingUsage: z.ZodMiniType<components['schemas']['WhatsappBillingUsage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  start_time: z.string().check(c.format('date-time')),
  end_time: z.string().check(c.format('date-time')),
  time_basis: z.literal('recorded_at'),
  currency: z.string(),
  charge_scope: z.literal('kapso_recorded_charges'),
  totals: z.looseObject({
    customer_charge_micro_usd: z.number().check(c.integer()),
  }),
  breakdown: z.array(WhatsappBillingUsageBreakdownItem),
}));

/** What was charged for one kind of use. */
export const WhatsappBillingUsageBreakdownItem: z.ZodMiniType<components['schemas']['WhatsappBillingUsageBreakdownItem']> = /* @__PURE__ */ c.define(() => z.looseObject({
  usage_kind: z.string(),
  customer_charge_micro_usd: z.number().check(c.integer()),
  billable_messages: z.optional(z.number().check(c.integer())),
  coverage: z.optional(z.looseObject({
    status: z.string(),
    reason: z.nullable(z.string()),
  })),
  sync: WhatsappBillingUsageSync,
}));

/** How far the numbers of a kind of use are up to date. */
export const WhatsappBillingUsageSync: z.ZodMiniType<components['schemas']['WhatsappBillingUsageSync']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  last_synced_at: z.nullable(z.string().check(c.format('date-time'))),
  usage_through: z.nullable(z.string().check(c.format('date-time'))),
}));

/** A page of accounts and their funding. */
export const WhatsappFundingListResponse: z.ZodMiniType<components['schemas']['WhatsappFundingListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappFunding),
  paging: z.optional(Paging),
}));

/** One operation on a portfolio's funding in its envelope. */
export const WhatsappFundingOperationResponse: z.ZodMiniType<components['schemas']['WhatsappFundingOperationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappFundingOperation,
}));

/** The end of a portfolio's managed funding, under way or done (beta). */
export const WhatsappFundingOperation: z.ZodMiniType<components['schemas']['WhatsappFundingOperation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  operation_id: z.string().check(c.format('uuid')),
  business_portfolio_id: z.string(),
  status: z.string(),
  requested_at: z.string().check(c.format('date-time')),
  message: z.string(),
}));

/** All modes. */
export const AgentModeListResponse: z.ZodMiniType<components['schemas']['AgentModeListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Mode),
}));

/** What the Kapso Agent can be run as. */
export const Mode: z.ZodMiniType<components['schemas']['Mode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.optional(z.string()),
  kind: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
  name: z.optional(z.string()),
  label: z.optional(z.string()),
  description: z.optional(z.string()),
  dispatch_paused: z.optional(z.boolean()),
  capabilities: z.optional(z.array(z.string())),
  capability_assignments: z.optional(z.array(z.looseObject({}))),
  provider_model_id: z.optional(z.nullable(z.string())),
  model: z.optional(z.nullable(z.string())),
  reasoning_effort: z.optional(z.nullable(z.string())),
  available_invocations: z.optional(z.array(z.string())),
  instructions: z.optional(z.nullable(z.string())),
  sandbox_enabled: z.optional(z.boolean()),
  sandbox_execution: z.optional(z.nullable(z.string())),
  sandbox_setup_command: z.optional(z.nullable(z.string())),
  sandbox_network_mode: z.optional(z.nullable(z.string())),
  sandbox_allowed_outbound_hosts: z.optional(z.nullable(z.array(z.string()))),
  approval_policy: z.optional(z.nullable(z.looseObject({}))),
}));

/** One mode in its envelope. */
export const AgentModeResponse: z.ZodMiniType<components['schemas']['AgentModeResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Mode,
}));

/** A page of sessions. */
export const AgentSessionListResponse: z.ZodMiniType<components['schemas']['AgentSessionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(AgentSession),
  meta: z.optional(AgentPaginationMeta),
  paging: z.optional(AgentPaging),
}));

/** A conversation with the Kapso Agent. */
export const AgentSession: z.ZodMiniType<components['schemas']['AgentSession']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversation_id: z.optional(z.string().check(c.format('uuid'))),
  title: z.optional(z.nullable(z.string())),
  status: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  run_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  latest_run: z.optional(SessionLatestRun),
  last_activity_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** The last run of a session, or null when there is none. */
export const SessionLatestRun: z.ZodMiniType<components['schemas']['SessionLatestRun']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  run_id: z.optional(z.string().check(c.format('uuid'))),
  status: z.optional(RunStatus),
  created_at: z.optional(z.string().check(c.format('date-time'))),
})));

/** State of a run. */
export const RunStatus: z.ZodMiniType<components['schemas']['RunStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** Position among the numbered pages. */
export const AgentPaginationMeta: z.ZodMiniType<components['schemas']['AgentPaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.optional(z.number().check(c.integer(), c.minimum(1))),
  per_page: z.optional(z.number().check(c.integer(), c.minimum(1))),
  total_pages: z.optional(z.number().check(c.integer(), c.minimum(0))),
  total_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  has_next: z.optional(z.boolean()),
  total_count_estimated: z.optional(z.boolean()),
}));

/** Cursors to the neighbouring pages. */
export const AgentPaging: z.ZodMiniType<components['schemas']['AgentPaging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(AgentPaginationCursor),
  next: z.optional(z.nullable(z.string())),
  previous: z.optional(z.nullable(z.string())),
}));

/** Cursors of a page's own ends. */
export const AgentPaginationCursor: z.ZodMiniType<components['schemas']['AgentPaginationCursor']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.nullable(z.string())),
  after: z.optional(z.nullable(z.string())),
}));

/** Says why a page of sessions or runs cannot be given. */
export const PaginationErrorResponse: z.ZodMiniType<components['schemas']['PaginationErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  detail: z.optional(z.string()),
}));

/** A session with a page of its runs, in its envelope. */
export const AgentSessionDetailResponse: z.ZodMiniType<components['schemas']['AgentSessionDetailResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: AgentSessionDetail,
  meta: z.optional(AgentPaginationMeta),
  paging: z.optional(AgentPaging),
}));

/** A session with a page of its runs. */
export const AgentSessionDetail: z.ZodMiniType<components['schemas']['AgentSessionDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  session: z.optional(AgentSession),
  runs: z.optional(z.array(SessionRun)),
}));

/** A run in the history of a session, without its result. */
export const SessionRun: z.ZodMiniType<components['schemas']['SessionRun']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [Run, z.looseObject({
    result: z.optional(c.schema({
      type: ['null'],
    })),
  })],
}));

/** One run of the Kapso Agent. */
export const Run: z.ZodMiniType<components['schemas']['Run']> = /* @__PURE__ */ c.define(() => z.looseObject({
  run_id: z.optional(z.string().check(c.format('uuid'))),
  conversation_id: z.optional(z.string().check(c.format('uuid'))),
  status: z.optional(RunStatus),
  mode: z.optional(z.string()),
  title: z.optional(z.nullable(z.string())),
  kind: z.optional(z.string()),
  prompt: z.optional(z.nullable(z.string())),
  provider_model: z.optional(z.nullable(z.string())),
  reasoning_effort: z.optional(z.nullable(z.string())),
  error_message: z.optional(z.nullable(z.string())),
  ai_cost_microdollars: z.optional(z.number().check(c.integer())),
  result: z.optional(RunResult),
  pending_approval: z.optional(PendingApproval),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  started_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  paused_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  finished_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  status_url: z.optional(z.string()),
  finding: z.optional(z.looseObject({
    id: z.optional(z.string().check(c.format('uuid'))),
    investigation_id: z.optional(z.string().check(c.format('uuid'))),
  })),
}));

/** What a run came to, or null before its end. */
export const RunResult: z.ZodMiniType<components['schemas']['RunResult']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  type: z.optional(z.string()),
  message_id: z.optional(z.string().check(c.format('uuid'))),
  content: z.optional(z.string()),
  data: z.optional(z.looseObject({})),
})));

/** The tool that a run waits to use, or null when it waits for none. */
export const PendingApproval: z.ZodMiniType<components['schemas']['PendingApproval']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  status: z.optional(z.string()),
  tool_name: z.optional(z.string()),
  parameters: z.optional(z.looseObject({})),
  created_at: z.optional(z.string().check(c.format('date-time'))),
})));

/** What the Kapso Agent is to do. */
export const CreateRunRequest: z.ZodMiniType<components['schemas']['CreateRunRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.string(),
  conversation_id: z.optional(z.string().check(c.format('uuid'))),
  input: z.looseObject({
    prompt: z.optional(z.string()),
    finding_id: z.optional(z.string().check(c.format('uuid'))),
  }),
  metadata: z.optional(z.looseObject({})),
}));

/** One run in its envelope. */
export const RunResponse: z.ZodMiniType<components['schemas']['RunResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Run,
}));

/** Rows of a table (delisted). */
export const DatabaseRowsResponse: z.ZodMiniType<components['schemas']['DatabaseRowsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({})),
}));

/** All integrations of your project (delisted). */
export const IntegrationListResponse: z.ZodMiniType<components['schemas']['IntegrationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Integration),
}));

/** An action of another app that your project can take (delisted). */
export const Integration: z.ZodMiniType<components['schemas']['Integration']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  action_id: z.optional(z.string()),
  app_slug: z.optional(z.string()),
  app_name: z.optional(z.string()),
  action_name: z.optional(z.string()),
  name: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
  configured_props: z.optional(z.looseObject({})),
  variable_definitions: z.optional(z.looseObject({})),
  dynamic_props_id: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  pipedream_account: z.optional(PipedreamAccount),
}));

/** An account at Pipedream that integrations act with (delisted). */
export const PipedreamAccount: z.ZodMiniType<components['schemas']['PipedreamAccount']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  pipedream_account_id: z.optional(z.string()),
  app_slug: z.optional(z.string()),
  app_name: z.optional(z.string()),
  account_name: z.optional(z.string()),
  healthy: z.optional(z.boolean()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  user: z.optional(PipedreamUser),
  project: z.optional(c.anything()),
}));

/** The member who connected an account (delisted). */
export const PipedreamUser: z.ZodMiniType<components['schemas']['PipedreamUser']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  email: z.optional(z.string()),
  name: z.optional(z.string()),
  avatar_url: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  onboarding_status: z.optional(z.string()),
}));

/** Whether something was deleted (unverified). */
export const DeleteSuccessResponse: z.ZodMiniType<components['schemas']['DeleteSuccessResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    success: z.boolean(),
  }),
}));

/** All connected accounts; an answer without an envelope (delisted). */
export const IntegrationAccountListResponse: z.ZodMiniType<components['schemas']['IntegrationAccountListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  accounts: z.array(PipedreamAccount),
}));

/** A token to connect an account with; an answer without an envelope (delisted). */
export const IntegrationConnectToken: z.ZodMiniType<components['schemas']['IntegrationConnectToken']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.optional(z.string()),
  expires_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** The property whose values are asked for (unverified). */
export const ConfigurePropRequest: z.ZodMiniType<components['schemas']['ConfigurePropRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  prop_name: z.string(),
  configured_props: z.optional(z.looseObject({})),
  dynamic_props_id: z.optional(z.string()),
}));

/** The values that a property can have (unverified). */
export const ConfigurePropResponse: z.ZodMiniType<components['schemas']['ConfigurePropResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.optional(z.array(z.looseObject({}))),
}));

/** The properties that were set so far (unverified). */
export const ReloadPropsRequest: z.ZodMiniType<components['schemas']['ReloadPropsRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  configured_props: z.optional(z.looseObject({})),
  dynamic_props_id: z.optional(z.string()),
}));

/** One voice agent in its envelope (delisted). */
export const VoiceAgentResponse: z.ZodMiniType<components['schemas']['VoiceAgentResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: VoiceAgent,
}));

/** An agent that answers calls (delisted). */
export const VoiceAgent: z.ZodMiniType<components['schemas']['VoiceAgent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  name: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  provider: z.optional(z.looseObject({
    type: z.optional(z.string()),
    kind: z.optional(z.string()),
    agent_name: z.optional(z.string()),
  })),
}));

/** The number that a voice agent is to answer (delisted). */
export const VoiceAgentPhoneNumberAssignmentRequest: z.ZodMiniType<components['schemas']['VoiceAgentPhoneNumberAssignmentRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  voice_agent_whatsapp_config: z.looseObject({
    phone_number_id: z.optional(z.string()),
    is_primary: z.optional(z.boolean()),
    enabled: z.optional(z.boolean()),
  }),
}));

/** One number of a voice agent in its envelope (delisted). */
export const VoiceAgentPhoneNumberAssignmentResponse: z.ZodMiniType<components['schemas']['VoiceAgentPhoneNumberAssignmentResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: VoiceAgentPhoneNumberAssignment,
}));

/** The fact that a voice agent answers a number (delisted). */
export const VoiceAgentPhoneNumberAssignment: z.ZodMiniType<components['schemas']['VoiceAgentPhoneNumberAssignment']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  voice_agent_id: z.optional(z.string().check(c.format('uuid'))),
  phone_number_id: z.optional(z.string()),
  is_primary: z.optional(z.boolean()),
  enabled: z.optional(z.boolean()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: WhatsappContactListResponse,
  400: /* @__PURE__ */ c.define<operations['listWhatsappContactsPlatform']['responses'][400]['content']['application/json']>(() => z.looseObject({
  message: z.optional(z.string()),
  detail: z.optional(z.string()),
  requested_page: z.optional(z.number().check(c.integer())),
  requested_per_page: z.optional(z.number().check(c.integer())),
  requested_window: z.optional(z.number().check(c.integer())),
  max_page: z.optional(z.number().check(c.integer())),
  max_window: z.optional(z.number().check(c.integer())),
  cursor_example: z.optional(z.string()),
})),
  401: ErrorResponse,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    customer_id: z.optional(z.string()),
    customer_external_id: z.optional(z.string()),
    has_customer: z.optional(z.boolean()),
    profile_name_contains: z.optional(z.string()),
    wa_id_contains: z.optional(z.string()),
    business_scoped_user_id: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createContact is answered with, by status. */
export const createContactResponses = {
  201: WhatsappContactResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createContact sends. */
export const createContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createWhatsappContactPlatform']['requestBody']>['content']['application/json']>(() => z.looseObject({
  contact: z.looseObject({
    wa_id: z.string(),
    profile_name: z.optional(z.string()),
    display_name: z.optional(z.string()),
    customer_id: z.optional(z.string().check(c.format('uuid'))),
    metadata: z.optional(z.looseObject({})),
  }),
}));

/** What createContact sends: `path`, `query`, `header` and `body`. */
export const createContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createContactRequestBody,
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: WhatsappContactResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** JSON bodies that updateContact is answered with, by status. */
export const updateContactResponses = {
  200: WhatsappContactResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** JSON body that updateContact sends. */
export const updateContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateWhatsappContactPlatform']['requestBody']>['content']['application/json']>(() => z.looseObject({
  contact: z.looseObject({
    wa_id: z.optional(z.string()),
    profile_name: z.optional(z.string()),
    display_name: z.optional(z.string()),
    customer_id: z.optional(z.string().check(c.format('uuid'))),
    metadata: z.optional(z.looseObject({})),
  }),
}));

/** What updateContact sends: `path`, `query`, `header` and `body`. */
export const updateContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
  body: updateContactRequestBody,
}));

/** JSON bodies that deleteContact is answered with, by status. */
export const deleteContactResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What deleteContact sends: `path`, `query`, `header` and `body`. */
export const deleteContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** JSON bodies that listMarketingPreferences is answered with, by status. */
export const listMarketingPreferencesResponses = {
  200: WhatsappContactMarketingPreferenceListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listMarketingPreferences sends: `path`, `query`, `header` and `body`. */
export const listMarketingPreferencesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** JSON bodies that getMarketingPreference is answered with, by status. */
export const getMarketingPreferenceResponses = {
  200: WhatsappContactMarketingPreferenceResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getMarketingPreference sends: `path`, `query`, `header` and `body`. */
export const getMarketingPreferenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
    phone_number_id: z.string(),
  }),
}));

/** JSON bodies that listConversations is answered with, by status. */
export const listConversationsResponses = {
  200: WhatsappConversationListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** What listConversations sends: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    phone_number: z.optional(z.string()),
    status: z.optional(z.enum(['active', 'ended'])),
    assigned_user_id: z.optional(z.string().check(c.format('uuid'))),
    unassigned: z.optional(z.boolean()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
    last_active_after: z.optional(z.string().check(c.format('date-time'))),
    last_active_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that getConversation is answered with, by status. */
export const getConversationResponses = {
  200: WhatsappConversationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getConversation sends: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateConversation is answered with, by status. */
export const updateConversationResponses = {
  200: WhatsappConversationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateConversation sends. */
export const updateConversationRequestBody = WhatsappConversationUpdateRequest;

/** What updateConversation sends: `path`, `query`, `header` and `body`. */
export const updateConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
  body: updateConversationRequestBody,
}));

/** JSON bodies that listConversationAssignments is answered with, by status. */
export const listConversationAssignmentsResponses = {
  200: ConversationAssignmentListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listConversationAssignments sends: `path`, `query`, `header` and `body`. */
export const listConversationAssignmentsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createConversationAssignment is answered with, by status. */
export const createConversationAssignmentResponses = {
  201: ConversationAssignmentResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createConversationAssignment sends. */
export const createConversationAssignmentRequestBody = ConversationAssignmentCreateRequest;

/** What createConversationAssignment sends: `path`, `query`, `header` and `body`. */
export const createConversationAssignmentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
  body: createConversationAssignmentRequestBody,
}));

/** JSON bodies that getConversationAssignment is answered with, by status. */
export const getConversationAssignmentResponses = {
  200: ConversationAssignmentResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getConversationAssignment sends: `path`, `query`, `header` and `body`. */
export const getConversationAssignmentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateConversationAssignment is answered with, by status. */
export const updateConversationAssignmentResponses = {
  200: ConversationAssignmentResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateConversationAssignment sends. */
export const updateConversationAssignmentRequestBody = ConversationAssignmentUpdateRequest;

/** What updateConversationAssignment sends: `path`, `query`, `header` and `body`. */
export const updateConversationAssignmentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
    id: z.string().check(c.format('uuid')),
  }),
  body: updateConversationAssignmentRequestBody,
}));

/** JSON bodies that listConversationExecutions is answered with, by status. */
export const listConversationExecutionsResponses = {
  200: WorkflowExecutionListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listConversationExecutions sends: `path`, `query`, `header` and `body`. */
export const listConversationExecutionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['running', 'waiting', 'ended', 'failed', 'handoff'])),
  }),
}));

/** JSON bodies that listMessages is answered with, by status. */
export const listMessagesResponses = {
  200: WhatsappMessageListResponse,
  401: ErrorResponse,
};

/** What listMessages sends: `path`, `query`, `header` and `body`. */
export const listMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    conversation_id: z.optional(z.string().check(c.format('uuid'))),
    phone_number: z.optional(z.string()),
    business_scoped_user_id: z.optional(z.string()),
    direction: z.optional(z.enum(['inbound', 'outbound'])),
    status: z.optional(z.enum(['pending', 'sent', 'delivered', 'read', 'failed'])),
    message_type: z.optional(z.string()),
    has_media: z.optional(z.boolean()),
  }),
}));

/** JSON bodies that getMessage is answered with, by status. */
export const getMessageResponses = {
  200: WhatsappMessageResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getMessage sends: `path`, `query`, `header` and `body`. */
export const getMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    message_id: z.string(),
  }),
}));

/** JSON bodies that listCustomers is answered with, by status. */
export const listCustomersResponses = {
  200: CustomerListResponse,
  401: ErrorResponse,
};

/** What listCustomers sends: `path`, `query`, `header` and `body`. */
export const listCustomersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    name_contains: z.optional(z.string()),
    external_customer_id: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createCustomer is answered with, by status. */
export const createCustomerResponses = {
  201: CustomerResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createCustomer sends. */
export const createCustomerRequestBody = CustomerCreateRequest;

/** What createCustomer sends: `path`, `query`, `header` and `body`. */
export const createCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createCustomerRequestBody,
}));

/** JSON bodies that getCustomer is answered with, by status. */
export const getCustomerResponses = {
  200: CustomerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getCustomer sends: `path`, `query`, `header` and `body`. */
export const getCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateCustomer is answered with, by status. */
export const updateCustomerResponses = {
  200: CustomerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateCustomer sends. */
export const updateCustomerRequestBody = CustomerUpdateRequest;

/** What updateCustomer sends: `path`, `query`, `header` and `body`. */
export const updateCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  body: updateCustomerRequestBody,
}));

/** JSON bodies that deleteCustomer is answered with, by status. */
export const deleteCustomerResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deleteCustomer sends: `path`, `query`, `header` and `body`. */
export const deleteCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listSetupLinks is answered with, by status. */
export const listSetupLinksResponses = {
  200: SetupLinkListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listSetupLinks sends: `path`, `query`, `header` and `body`. */
export const listSetupLinksRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['active', 'used', 'expired', 'revoked'])),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createSetupLink is answered with, by status. */
export const createSetupLinkResponses = {
  201: SetupLinkCreateResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createSetupLink sends. */
export const createSetupLinkRequestBody = SetupLinkCreateRequest;

/** What createSetupLink sends: `path`, `query`, `header` and `body`. */
export const createSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  body: createSetupLinkRequestBody,
}));

/** JSON bodies that updateSetupLink is answered with, by status. */
export const updateSetupLinkResponses = {
  200: SetupLinkResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateSetupLink sends. */
export const updateSetupLinkRequestBody = SetupLinkUpdateRequest;

/** What updateSetupLink sends: `path`, `query`, `header` and `body`. */
export const updateSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
    setup_link_id: z.string().check(c.format('uuid')),
  }),
  body: updateSetupLinkRequestBody,
}));

/** JSON bodies that listPhoneNumbers is answered with, by status. */
export const listPhoneNumbersResponses = {
  200: WhatsappPhoneNumberListResponse,
  401: ErrorResponse,
};

/** What listPhoneNumbers sends: `path`, `query`, `header` and `body`. */
export const listPhoneNumbersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
    customer_id: z.optional(z.string().check(c.format('uuid'))),
    messaging_enabled: z.optional(z.boolean()),
    name_contains: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createPhoneNumber is answered with, by status. */
export const createPhoneNumberResponses = {
  201: WhatsappPhoneNumberResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createPhoneNumber sends. */
export const createPhoneNumberRequestBody = WhatsappPhoneNumberCreateRequest;

/** What createPhoneNumber sends: `path`, `query`, `header` and `body`. */
export const createPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  body: createPhoneNumberRequestBody,
}));

/** JSON bodies that getPhoneNumber is answered with, by status. */
export const getPhoneNumberResponses = {
  200: WhatsappPhoneNumberResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getPhoneNumber sends: `path`, `query`, `header` and `body`. */
export const getPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** JSON bodies that updatePhoneNumber is answered with, by status. */
export const updatePhoneNumberResponses = {
  200: WhatsappPhoneNumberResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updatePhoneNumber sends. */
export const updatePhoneNumberRequestBody = WhatsappPhoneNumberUpdateRequest;

/** What updatePhoneNumber sends: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: updatePhoneNumberRequestBody,
}));

/** JSON bodies that deletePhoneNumber is answered with, by status. */
export const deletePhoneNumberResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deletePhoneNumber sends: `path`, `query`, `header` and `body`. */
export const deletePhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** JSON bodies that getPhoneNumberHealth is answered with, by status. */
export const getPhoneNumberHealthResponses = {
  200: WhatsappPhoneNumberHealthResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  429: ErrorResponse,
};

/** What getPhoneNumberHealth sends: `path`, `query`, `header` and `body`. */
export const getPhoneNumberHealthRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** JSON bodies that listDisplayNameRequests is answered with, by status. */
export const listDisplayNameRequestsResponses = {
  200: WhatsappDisplayNameRequestListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listDisplayNameRequests sends: `path`, `query`, `header` and `body`. */
export const listDisplayNameRequestsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** JSON bodies that createDisplayNameRequest is answered with, by status. */
export const createDisplayNameRequestResponses = {
  201: WhatsappDisplayNameRequestResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createDisplayNameRequest sends. */
export const createDisplayNameRequestRequestBody = WhatsappDisplayNameRequestCreate;

/** What createDisplayNameRequest sends: `path`, `query`, `header` and `body`. */
export const createDisplayNameRequestRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createDisplayNameRequestRequestBody,
}));

/** JSON bodies that getDisplayNameRequest is answered with, by status. */
export const getDisplayNameRequestResponses = {
  200: WhatsappDisplayNameRequestResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getDisplayNameRequest sends: `path`, `query`, `header` and `body`. */
export const getDisplayNameRequestRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    request_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listWebhooks is answered with, by status. */
export const listWebhooksResponses = {
  200: WhatsappWebhookListResponse,
  401: ErrorResponse,
};

/** What listWebhooks sends: `path`, `query`, `header` and `body`. */
export const listWebhooksRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    kind: z.optional(z.enum(['kapso', 'meta'])),
  }),
}));

/** JSON bodies that createWebhook is answered with, by status. */
export const createWebhookResponses = {
  201: WhatsappWebhookResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createWebhook sends. */
export const createWebhookRequestBody = WhatsappProjectWebhookRequest;

/** What createWebhook sends: `path`, `query`, `header` and `body`. */
export const createWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createWebhookRequestBody,
}));

/** JSON bodies that getWebhook is answered with, by status. */
export const getWebhookResponses = {
  200: WhatsappWebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getWebhook sends: `path`, `query`, `header` and `body`. */
export const getWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateWebhook is answered with, by status. */
export const updateWebhookResponses = {
  200: WhatsappWebhookResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateWebhook sends. */
export const updateWebhookRequestBody = WhatsappWebhookUpdateRequest;

/** What updateWebhook sends: `path`, `query`, `header` and `body`. */
export const updateWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
  body: updateWebhookRequestBody,
}));

/** JSON bodies that deleteWebhook is answered with, by status. */
export const deleteWebhookResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deleteWebhook sends: `path`, `query`, `header` and `body`. */
export const deleteWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that testWebhook is answered with, by status. */
export const testWebhookResponses = {
  200: WebhookTestResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that testWebhook sends. */
export const testWebhookRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['testWhatsappProjectWebhook']['requestBody']>['content']['application/json']>(() => z.looseObject({
  event_type: z.optional(z.string()),
}));

/** What testWebhook sends: `path`, `query`, `header` and `body`. */
export const testWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
  body: z.optional(c.schema({ if: c.schema({ minProperties: 1 }), then: testWebhookRequestBody })),
}));

/** JSON bodies that listPhoneNumberWebhooks is answered with, by status. */
export const listPhoneNumberWebhooksResponses = {
  200: WhatsappWebhookListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listPhoneNumberWebhooks sends: `path`, `query`, `header` and `body`. */
export const listPhoneNumberWebhooksRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    url_contains: z.optional(z.string()),
    kind: z.optional(z.enum(['kapso', 'meta'])),
    active: z.optional(z.boolean()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createPhoneNumberWebhook is answered with, by status. */
export const createPhoneNumberWebhookResponses = {
  201: WhatsappWebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createPhoneNumberWebhook sends. */
export const createPhoneNumberWebhookRequestBody = WhatsappWebhookRequest;

/** What createPhoneNumberWebhook sends: `path`, `query`, `header` and `body`. */
export const createPhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createPhoneNumberWebhookRequestBody,
}));

/** JSON bodies that getPhoneNumberWebhook is answered with, by status. */
export const getPhoneNumberWebhookResponses = {
  200: WhatsappWebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getPhoneNumberWebhook sends: `path`, `query`, `header` and `body`. */
export const getPhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updatePhoneNumberWebhook is answered with, by status. */
export const updatePhoneNumberWebhookResponses = {
  200: WhatsappWebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updatePhoneNumberWebhook sends. */
export const updatePhoneNumberWebhookRequestBody = WhatsappWebhookUpdateRequest;

/** What updatePhoneNumberWebhook sends: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    webhook_id: z.string().check(c.format('uuid')),
  }),
  body: updatePhoneNumberWebhookRequestBody,
}));

/** JSON bodies that deletePhoneNumberWebhook is answered with, by status. */
export const deletePhoneNumberWebhookResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deletePhoneNumberWebhook sends: `path`, `query`, `header` and `body`. */
export const deletePhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listWebhookDeliveries is answered with, by status. */
export const listWebhookDeliveriesResponses = {
  200: WebhookDeliveryListResponse,
  401: ErrorResponse,
};

/** What listWebhookDeliveries sends: `path`, `query`, `header` and `body`. */
export const listWebhookDeliveriesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['pending', 'delivered', 'failed'])),
    event: z.optional(z.string()),
    webhook_id: z.optional(z.string().check(c.format('uuid'))),
    errors_only: z.optional(z.boolean()),
    period: z.optional(z.enum(['24h', '7d', '30d'])),
  }),
}));

/** JSON bodies that listBroadcasts is answered with, by status. */
export const listBroadcastsResponses = {
  200: WhatsappBroadcastListResponse,
  401: ErrorResponse,
};

/** What listBroadcasts sends: `path`, `query`, `header` and `body`. */
export const listBroadcastsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    status: z.optional(z.enum(['draft', 'scheduled', 'copying', 'sending', 'stopped', 'completed', 'failed'])),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createBroadcast is answered with, by status. */
export const createBroadcastResponses = {
  201: WhatsappBroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createBroadcast sends. */
export const createBroadcastRequestBody = WhatsappBroadcastCreateRequest;

/** What createBroadcast sends: `path`, `query`, `header` and `body`. */
export const createBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createBroadcastRequestBody,
}));

/** JSON bodies that getBroadcast is answered with, by status. */
export const getBroadcastResponses = {
  200: WhatsappBroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getBroadcast sends: `path`, `query`, `header` and `body`. */
export const getBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateBroadcast is answered with, by status. */
export const updateBroadcastResponses = {
  200: WhatsappBroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateBroadcast sends. */
export const updateBroadcastRequestBody = WhatsappBroadcastUpdateRequest;

/** What updateBroadcast sends: `path`, `query`, `header` and `body`. */
export const updateBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
  body: updateBroadcastRequestBody,
}));

/** JSON bodies that listBroadcastRecipients is answered with, by status. */
export const listBroadcastRecipientsResponses = {
  200: WhatsappBroadcastRecipientListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listBroadcastRecipients sends: `path`, `query`, `header` and `body`. */
export const listBroadcastRecipientsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that addBroadcastRecipients is answered with, by status. */
export const addBroadcastRecipientsResponses = {
  201: WhatsappBroadcastRecipientsAddResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that addBroadcastRecipients sends. */
export const addBroadcastRecipientsRequestBody = WhatsappBroadcastRecipientsAddRequest;

/** What addBroadcastRecipients sends: `path`, `query`, `header` and `body`. */
export const addBroadcastRecipientsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
  body: addBroadcastRecipientsRequestBody,
}));

/** JSON bodies that clearBroadcastRecipients is answered with, by status. */
export const clearBroadcastRecipientsResponses = {
  200: WhatsappBroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What clearBroadcastRecipients sends: `path`, `query`, `header` and `body`. */
export const clearBroadcastRecipientsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that sendBroadcast is answered with, by status. */
export const sendBroadcastResponses = {
  202: WhatsappBroadcastSendResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What sendBroadcast sends: `path`, `query`, `header` and `body`. */
export const sendBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that scheduleBroadcast is answered with, by status. */
export const scheduleBroadcastResponses = {
  202: WhatsappBroadcastSendResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that scheduleBroadcast sends. */
export const scheduleBroadcastRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['scheduleWhatsappBroadcast']['requestBody']>['content']['application/json']>(() => z.looseObject({
  scheduled_at: z.string().check(c.format('date-time')),
}));

/** What scheduleBroadcast sends: `path`, `query`, `header` and `body`. */
export const scheduleBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
  body: scheduleBroadcastRequestBody,
}));

/** JSON bodies that cancelBroadcast is answered with, by status. */
export const cancelBroadcastResponses = {
  200: WhatsappBroadcastSendResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What cancelBroadcast sends: `path`, `query`, `header` and `body`. */
export const cancelBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that uploadMedia is answered with, by status. */
export const uploadMediaResponses = {
  200: MediaIngestResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  403: ErrorResponse,
  404: ErrorResponse,
  413: ErrorResponse,
  422: ErrorResponse,
  429: ErrorResponse,
  502: ErrorResponse,
};

/** JSON body that uploadMedia sends. */
export const uploadMediaRequestBody = MediaIngestRequest;

/** What uploadMedia sends: `path`, `query`, `header` and `body`. */
export const uploadMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: uploadMediaRequestBody,
}));

/** JSON bodies that listFlows is answered with, by status. */
export const listFlowsResponses = {
  200: WhatsappFlowListResponse,
  401: ErrorResponse,
};

/** What listFlows sends: `path`, `query`, `header` and `body`. */
export const listFlowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['draft', 'published'])),
    business_account_id: z.optional(z.string()),
    phone_number_id: z.optional(z.string()),
    name_contains: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createFlow is answered with, by status. */
export const createFlowResponses = {
  201: WhatsappFlowResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createFlow sends. */
export const createFlowRequestBody = WhatsappFlowCreateRequest;

/** What createFlow sends: `path`, `query`, `header` and `body`. */
export const createFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createFlowRequestBody,
}));

/** JSON bodies that getFlow is answered with, by status. */
export const getFlowResponses = {
  200: WhatsappFlowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getFlow sends: `path`, `query`, `header` and `body`. */
export const getFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that publishFlow is answered with, by status. */
export const publishFlowResponses = {
  200: WhatsappFlowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that publishFlow sends. */
export const publishFlowRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['publishWhatsappFlow']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone_number_id: z.optional(z.string()),
}));

/** What publishFlow sends: `path`, `query`, `header` and `body`. */
export const publishFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: z.optional(c.schema({ if: c.schema({ minProperties: 1 }), then: publishFlowRequestBody })),
}));

/** JSON bodies that setupFlowEncryption is answered with, by status. */
export const setupFlowEncryptionResponses = {
  200: WhatsappFlowEncryptionSetupResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that setupFlowEncryption sends. */
export const setupFlowEncryptionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['setupWhatsappFlowEncryption']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone_number_id: z.optional(z.string()),
}));

/** What setupFlowEncryption sends: `path`, `query`, `header` and `body`. */
export const setupFlowEncryptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: z.optional(c.schema({ if: c.schema({ minProperties: 1 }), then: setupFlowEncryptionRequestBody })),
}));

/** JSON bodies that listFlowVersions is answered with, by status. */
export const listFlowVersionsResponses = {
  200: WhatsappFlowVersionListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listFlowVersions sends: `path`, `query`, `header` and `body`. */
export const listFlowVersionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createFlowVersion is answered with, by status. */
export const createFlowVersionResponses = {
  201: WhatsappFlowVersionDetailResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['createWhatsappFlowVersion']['responses'][422]['content']['application/json']>(() => z.looseObject({
  error: z.optional(z.string()),
  validation_errors: z.optional(z.array(z.looseObject({}))),
})),
};

/** JSON body that createFlowVersion sends. */
export const createFlowVersionRequestBody = WhatsappFlowVersionCreateRequest;

/** What createFlowVersion sends: `path`, `query`, `header` and `body`. */
export const createFlowVersionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: createFlowVersionRequestBody,
}));

/** JSON bodies that getFlowVersion is answered with, by status. */
export const getFlowVersionResponses = {
  200: WhatsappFlowVersionDetailResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getFlowVersion sends: `path`, `query`, `header` and `body`. */
export const getFlowVersionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
    version_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that getFlowDataEndpoint is answered with, by status. */
export const getFlowDataEndpointResponses = {
  200: WhatsappFlowDataEndpointResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What getFlowDataEndpoint sends: `path`, `query`, `header` and `body`. */
export const getFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createFlowDataEndpoint is answered with, by status. */
export const createFlowDataEndpointResponses = {
  200: WhatsappFlowDataEndpointResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createFlowDataEndpoint sends. */
export const createFlowDataEndpointRequestBody = WhatsappFlowDataEndpointCreateRequest;

/** What createFlowDataEndpoint sends: `path`, `query`, `header` and `body`. */
export const createFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: createFlowDataEndpointRequestBody,
}));

/** JSON bodies that updateFlowDataEndpoint is answered with, by status. */
export const updateFlowDataEndpointResponses = {
  200: WhatsappFlowDataEndpointAttachResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateFlowDataEndpoint sends. */
export const updateFlowDataEndpointRequestBody = WhatsappFlowDataEndpointAttachRequest;

/** What updateFlowDataEndpoint sends: `path`, `query`, `header` and `body`. */
export const updateFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: updateFlowDataEndpointRequestBody,
}));

/** JSON bodies that deployFlowDataEndpoint is answered with, by status. */
export const deployFlowDataEndpointResponses = {
  200: WhatsappFlowDataEndpointResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What deployFlowDataEndpoint sends: `path`, `query`, `header` and `body`. */
export const deployFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that registerFlowDataEndpoint is answered with, by status. */
export const registerFlowDataEndpointResponses = {
  200: WhatsappFlowDataEndpointRegisterResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What registerFlowDataEndpoint sends: `path`, `query`, `header` and `body`. */
export const registerFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listFlowFunctionLogs is answered with, by status. */
export const listFlowFunctionLogsResponses = {
  200: WhatsappFlowFunctionLogsResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What listFlowFunctionLogs sends: `path`, `query`, `header` and `body`. */
export const listFlowFunctionLogsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(50))),
  }),
}));

/** JSON bodies that listFlowFunctionInvocations is answered with, by status. */
export const listFlowFunctionInvocationsResponses = {
  200: WhatsappFlowFunctionInvocationsResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What listFlowFunctionInvocations sends: `path`, `query`, `header` and `body`. */
export const listFlowFunctionInvocationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['success', 'failed'])),
    limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(20))),
  }),
}));

/** JSON bodies that listFlowResponses is answered with, by status. */
export const listFlowResponsesResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['listWhatsappFlowResponses']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** What listFlowResponses sends: `path`, `query`, `header` and `body`. */
export const listFlowResponsesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    page: z.optional(z.number().check(c.integer())),
    per_page: z.optional(z.number().check(c.integer())),
  }),
}));

/** JSON bodies that listWorkflows is answered with, by status. */
export const listWorkflowsResponses = {
  200: WorkflowListResponse,
  401: ErrorResponse,
};

/** What listWorkflows sends: `path`, `query`, `header` and `body`. */
export const listWorkflowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['draft', 'active', 'archived'])),
    name_contains: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createWorkflow is answered with, by status. */
export const createWorkflowResponses = {
  201: WorkflowResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createWorkflow sends. */
export const createWorkflowRequestBody = WorkflowCreateRequest;

/** What createWorkflow sends: `path`, `query`, `header` and `body`. */
export const createWorkflowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createWorkflowRequestBody,
}));

/** JSON bodies that getWorkflow is answered with, by status. */
export const getWorkflowResponses = {
  200: WorkflowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getWorkflow sends: `path`, `query`, `header` and `body`. */
export const getWorkflowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateWorkflow is answered with, by status. */
export const updateWorkflowResponses = {
  200: WorkflowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateWorkflow sends. */
export const updateWorkflowRequestBody = WorkflowUpdateRequest;

/** What updateWorkflow sends: `path`, `query`, `header` and `body`. */
export const updateWorkflowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: updateWorkflowRequestBody,
}));

/** JSON bodies that getWorkflowDefinition is answered with, by status. */
export const getWorkflowDefinitionResponses = {
  200: WorkflowWithDefinitionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getWorkflowDefinition sends: `path`, `query`, `header` and `body`. */
export const getWorkflowDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that getWorkflowVariables is answered with, by status. */
export const getWorkflowVariablesResponses = {
  200: WorkflowVariablesResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getWorkflowVariables sends: `path`, `query`, `header` and `body`. */
export const getWorkflowVariablesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listWorkflowExecutions is answered with, by status. */
export const listWorkflowExecutionsResponses = {
  200: WorkflowExecutionListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listWorkflowExecutions sends: `path`, `query`, `header` and `body`. */
export const listWorkflowExecutionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['running', 'waiting', 'ended', 'failed', 'handoff'])),
    waiting_reason: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
    whatsapp_conversation_id: z.optional(z.string().check(c.format('uuid'))),
  }),
}));

/** JSON bodies that createWorkflowExecution is answered with, by status. */
export const createWorkflowExecutionResponses = {
  202: WorkflowExecutionCreateAcceptedResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  429: ErrorResponse,
};

/** JSON body that createWorkflowExecution sends. */
export const createWorkflowExecutionRequestBody = WorkflowExecutionCreateRequest;

/** What createWorkflowExecution sends: `path`, `query`, `header` and `body`. */
export const createWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: createWorkflowExecutionRequestBody,
}));

/** JSON bodies that getWorkflowExecution is answered with, by status. */
export const getWorkflowExecutionResponses = {
  200: WorkflowExecutionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getWorkflowExecution sends: `path`, `query`, `header` and `body`. */
export const getWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateWorkflowExecution is answered with, by status. */
export const updateWorkflowExecutionResponses = {
  200: WorkflowExecutionMinimalResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateWorkflowExecution sends. */
export const updateWorkflowExecutionRequestBody = WorkflowExecutionUpdateRequest;

/** What updateWorkflowExecution sends: `path`, `query`, `header` and `body`. */
export const updateWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
  body: updateWorkflowExecutionRequestBody,
}));

/** JSON bodies that listWorkflowExecutionEvents is answered with, by status. */
export const listWorkflowExecutionEventsResponses = {
  200: WorkflowEventListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listWorkflowExecutionEvents sends: `path`, `query`, `header` and `body`. */
export const listWorkflowExecutionEventsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    event_type: z.optional(z.string()),
  }),
}));

/** JSON bodies that resumeWorkflowExecution is answered with, by status. */
export const resumeWorkflowExecutionResponses = {
  200: WorkflowExecutionResumeResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
  503: ErrorResponse,
};

/** JSON body that resumeWorkflowExecution sends. */
export const resumeWorkflowExecutionRequestBody = WorkflowExecutionResumeRequest;

/** What resumeWorkflowExecution sends: `path`, `query`, `header` and `body`. */
export const resumeWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
  body: resumeWorkflowExecutionRequestBody,
}));

/** JSON bodies that listWorkflowTriggers is answered with, by status. */
export const listWorkflowTriggersResponses = {
  200: WorkflowTriggerListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listWorkflowTriggers sends: `path`, `query`, `header` and `body`. */
export const listWorkflowTriggersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createWorkflowTrigger is answered with, by status. */
export const createWorkflowTriggerResponses = {
  201: WorkflowTriggerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createWorkflowTrigger sends. */
export const createWorkflowTriggerRequestBody = WorkflowTriggerCreateRequest;

/** What createWorkflowTrigger sends: `path`, `query`, `header` and `body`. */
export const createWorkflowTriggerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: createWorkflowTriggerRequestBody,
}));

/** JSON bodies that replaceWorkflowTriggers is answered with, by status. */
export const replaceWorkflowTriggersResponses = {
  200: WorkflowTriggerListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that replaceWorkflowTriggers sends. */
export const replaceWorkflowTriggersRequestBody = WorkflowTriggerBulkReplaceRequest;

/** What replaceWorkflowTriggers sends: `path`, `query`, `header` and `body`. */
export const replaceWorkflowTriggersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: replaceWorkflowTriggersRequestBody,
}));

/** JSON bodies that updateWorkflowTrigger is answered with, by status. */
export const updateWorkflowTriggerResponses = {
  200: WorkflowTriggerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateWorkflowTrigger sends. */
export const updateWorkflowTriggerRequestBody = WorkflowTriggerUpdateRequest;

/** What updateWorkflowTrigger sends: `path`, `query`, `header` and `body`. */
export const updateWorkflowTriggerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    trigger_id: z.string().check(c.format('uuid')),
  }),
  body: updateWorkflowTriggerRequestBody,
}));

/** JSON bodies that deleteWorkflowTrigger is answered with, by status. */
export const deleteWorkflowTriggerResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deleteWorkflowTrigger sends: `path`, `query`, `header` and `body`. */
export const deleteWorkflowTriggerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    trigger_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listFunctions is answered with, by status. */
export const listFunctionsResponses = {
  200: FunctionListResponse,
  401: ErrorResponse,
};

/** JSON bodies that createFunction is answered with, by status. */
export const createFunctionResponses = {
  201: FunctionResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createFunction sends. */
export const createFunctionRequestBody = FunctionCreateRequest;

/** What createFunction sends: `path`, `query`, `header` and `body`. */
export const createFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createFunctionRequestBody,
}));

/** JSON bodies that getFunction is answered with, by status. */
export const getFunctionResponses = {
  200: FunctionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getFunction sends: `path`, `query`, `header` and `body`. */
export const getFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateFunction is answered with, by status. */
export const updateFunctionResponses = {
  200: FunctionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateFunction sends. */
export const updateFunctionRequestBody = FunctionUpdateRequest;

/** What updateFunction sends: `path`, `query`, `header` and `body`. */
export const updateFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  body: updateFunctionRequestBody,
}));

/** JSON bodies that deleteFunction is answered with, by status. */
export const deleteFunctionResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deleteFunction sends: `path`, `query`, `header` and `body`. */
export const deleteFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that deployFunction is answered with, by status. */
export const deployFunctionResponses = {
  202: FunctionDeployResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** What deployFunction sends: `path`, `query`, `header` and `body`. */
export const deployFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that invokeFunction is answered with, by status. */
export const invokeFunctionResponses = {
  200: /* @__PURE__ */ c.define<operations['invokeFunction']['responses'][200]['content']['application/json']>(() => z.union([FunctionInvokeResponse, FunctionInvokeWrappedResponse])),
  400: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  500: /* @__PURE__ */ c.define<operations['invokeFunction']['responses'][500]['content']['application/json']>(() => z.looseObject({
  error: z.string(),
  detail: z.optional(z.string()),
  invocation_id: z.optional(z.string().check(c.format('uuid'))),
})),
};

/** JSON body that invokeFunction sends. */
export const invokeFunctionRequestBody = FunctionInvokeRequest;

/** What invokeFunction sends: `path`, `query`, `header` and `body`. */
export const invokeFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  body: invokeFunctionRequestBody,
}));

/** JSON bodies that listFunctionSecrets is answered with, by status. */
export const listFunctionSecretsResponses = {
  200: FunctionSecretListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  502: ErrorResponse,
};

/** What listFunctionSecrets sends: `path`, `query`, `header` and `body`. */
export const listFunctionSecretsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createFunctionSecret is answered with, by status. */
export const createFunctionSecretResponses = {
  201: SimpleMessageResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  502: ErrorResponse,
};

/** JSON body that createFunctionSecret sends. */
export const createFunctionSecretRequestBody = FunctionSecretCreateRequest;

/** What createFunctionSecret sends: `path`, `query`, `header` and `body`. */
export const createFunctionSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  body: createFunctionSecretRequestBody,
}));

/** JSON bodies that deleteFunctionSecret is answered with, by status. */
export const deleteFunctionSecretResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  502: ErrorResponse,
};

/** What deleteFunctionSecret sends: `path`, `query`, `header` and `body`. */
export const deleteFunctionSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    secret_name: z.string().check(c.pattern(new RegExp('^[A-Z0-9_]+$', 'u'))),
  }),
}));

/** JSON bodies that listFunctionInvocations is answered with, by status. */
export const listFunctionInvocationsResponses = {
  200: FunctionInvocationsResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listFunctionInvocations sends: `path`, `query`, `header` and `body`. */
export const listFunctionInvocationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['success', 'failed'])),
    limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(20))),
  }),
}));

/** JSON bodies that listEventDefinitions is answered with, by status. */
export const listEventDefinitionsResponses = {
  200: ProjectEventDefinitionListResponse,
  401: ErrorResponse,
};

/** What listEventDefinitions sends: `path`, `query`, `header` and `body`. */
export const listEventDefinitionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    include_archived: z.optional(z.boolean()),
  }),
}));

/** JSON bodies that createEventDefinition is answered with, by status. */
export const createEventDefinitionResponses = {
  200: ProjectEventDefinitionResponse,
  201: ProjectEventDefinitionResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createEventDefinition sends. */
export const createEventDefinitionRequestBody = ProjectEventDefinitionCreateRequest;

/** What createEventDefinition sends: `path`, `query`, `header` and `body`. */
export const createEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createEventDefinitionRequestBody,
}));

/** JSON bodies that getEventDefinition is answered with, by status. */
export const getEventDefinitionResponses = {
  200: ProjectEventDefinitionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getEventDefinition sends: `path`, `query`, `header` and `body`. */
export const getEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateEventDefinition is answered with, by status. */
export const updateEventDefinitionResponses = {
  200: ProjectEventDefinitionResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateEventDefinition sends. */
export const updateEventDefinitionRequestBody = ProjectEventDefinitionUpdateRequest;

/** What updateEventDefinition sends: `path`, `query`, `header` and `body`. */
export const updateEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
  body: updateEventDefinitionRequestBody,
}));

/** JSON bodies that deleteEventDefinition is answered with, by status. */
export const deleteEventDefinitionResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deleteEventDefinition sends: `path`, `query`, `header` and `body`. */
export const deleteEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listEvents is answered with, by status. */
export const listEventsResponses = {
  200: ProjectEventListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** What listEvents sends: `path`, `query`, `header` and `body`. */
export const listEventsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    name: z.optional(z.string().check(c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u')))),
    conversation_id: z.optional(z.string().check(c.format('uuid'))),
    occurred_after: z.optional(z.string().check(c.format('date-time'))),
    occurred_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that createEvent is answered with, by status. */
export const createEventResponses = {
  201: ProjectEventResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createEvent sends. */
export const createEventRequestBody = ProjectEventCreateRequest;

/** What createEvent sends: `path`, `query`, `header` and `body`. */
export const createEventRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createEventRequestBody,
}));

/** JSON bodies that listFindings is answered with, by status. */
export const listFindingsResponses = {
  200: FindingListResponse,
  400: FindingsErrorResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
};

/** JSON bodies that getFinding is answered with, by status. */
export const getFindingResponses = {
  200: FindingDetailResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
};

/** What getFinding sends: `path`, `query`, `header` and `body`. */
export const getFindingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that getFindingEvidence is answered with, by status. */
export const getFindingEvidenceResponses = {
  200: FindingEvidenceResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
};

/** What getFindingEvidence sends: `path`, `query`, `header` and `body`. */
export const getFindingEvidenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that startFindingInvestigation is answered with, by status. */
export const startFindingInvestigationResponses = {
  202: FindingInvestigationAcceptedResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
  409: FindingsErrorResponse,
  422: FindingsErrorResponse,
};

/** What startFindingInvestigation sends: `path`, `query`, `header` and `body`. */
export const startFindingInvestigationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that dismissFinding is answered with, by status. */
export const dismissFindingResponses = {
  200: FindingVerificationMutationResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
  422: FindingsErrorResponse,
};

/** JSON body that dismissFinding sends. */
export const dismissFindingRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['dismissFinding']['requestBody']>['content']['application/json']>(() => z.looseObject({
  reason: z.enum(['not_relevant', 'expected_behavior', 'already_fixed', 'incorrect', 'other']),
  note: z.string(),
}));

/** What dismissFinding sends: `path`, `query`, `header` and `body`. */
export const dismissFindingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
  body: dismissFindingRequestBody,
}));

/** JSON bodies that markFindingAddressed is answered with, by status. */
export const markFindingAddressedResponses = {
  200: FindingVerificationMutationResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
  422: FindingsErrorResponse,
};

/** What markFindingAddressed sends: `path`, `query`, `header` and `body`. */
export const markFindingAddressedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listInboxEmbeds is answered with, by status. */
export const listInboxEmbedsResponses = {
  200: InboxEmbedListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** What listInboxEmbeds sends: `path`, `query`, `header` and `body`. */
export const listInboxEmbedsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['active', 'revoked'])),
    scope_type: z.optional(z.enum(['project', 'customer', 'phone_number'])),
    scope_id: z.optional(z.string()),
    assigned_user_id: z.optional(z.string().check(c.format('uuid'))),
  }),
}));

/** JSON bodies that createInboxEmbed is answered with, by status. */
export const createInboxEmbedResponses = {
  201: InboxEmbedCreatedResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createInboxEmbed sends. */
export const createInboxEmbedRequestBody = InboxEmbedCreateRequest;

/** What createInboxEmbed sends: `path`, `query`, `header` and `body`. */
export const createInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createInboxEmbedRequestBody,
}));

/** JSON bodies that getInboxEmbed is answered with, by status. */
export const getInboxEmbedResponses = {
  200: InboxEmbedResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getInboxEmbed sends: `path`, `query`, `header` and `body`. */
export const getInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    inbox_embed_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that updateInboxEmbed is answered with, by status. */
export const updateInboxEmbedResponses = {
  200: InboxEmbedResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that updateInboxEmbed sends. */
export const updateInboxEmbedRequestBody = InboxEmbedUpdateRequest;

/** What updateInboxEmbed sends: `path`, `query`, `header` and `body`. */
export const updateInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    inbox_embed_id: z.string().check(c.format('uuid')),
  }),
  body: updateInboxEmbedRequestBody,
}));

/** JSON bodies that deleteInboxEmbed is answered with, by status. */
export const deleteInboxEmbedResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What deleteInboxEmbed sends: `path`, `query`, `header` and `body`. */
export const deleteInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    inbox_embed_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listUsers is answered with, by status. */
export const listUsersResponses = {
  200: UsersResponse,
  401: ErrorResponse,
};

/** JSON bodies that listNotificationEventTypes is answered with, by status. */
export const listNotificationEventTypesResponses = {
  200: NotificationEventTypeListResponse,
  401: ErrorResponse,
};

/** JSON bodies that listNotificationDestinations is answered with, by status. */
export const listNotificationDestinationsResponses = {
  200: NotificationDestinationListResponse,
  401: ErrorResponse,
};

/** JSON bodies that createNotificationDestination is answered with, by status. */
export const createNotificationDestinationResponses = {
  201: NotificationDestinationResponse,
  400: /* @__PURE__ */ c.define<operations['createNotificationDestination']['responses'][400]['content']['application/json']>(() => z.looseObject({
  error: z.optional(z.string()),
})),
  401: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['createNotificationDestination']['responses'][422]['content']['application/json']>(() => z.looseObject({
  errors: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.array(z.string()),
  })),
})),
};

/** JSON body that createNotificationDestination sends. */
export const createNotificationDestinationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createNotificationDestination']['requestBody']>['content']['application/json']>(() => z.looseObject({
  kind: z.enum(['shared_email']),
  address: z.string(),
  label: z.optional(z.string()),
}));

/** What createNotificationDestination sends: `path`, `query`, `header` and `body`. */
export const createNotificationDestinationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createNotificationDestinationRequestBody,
}));

/** JSON bodies that deleteNotificationDestination is answered with, by status. */
export const deleteNotificationDestinationResponses = {
  401: ErrorResponse,
};

/** What deleteNotificationDestination sends: `path`, `query`, `header` and `body`. */
export const deleteNotificationDestinationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    destination_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listNotificationRoutes is answered with, by status. */
export const listNotificationRoutesResponses = {
  200: NotificationRouteListResponse,
  401: ErrorResponse,
};

/** JSON bodies that upsertNotificationRoute is answered with, by status. */
export const upsertNotificationRouteResponses = {
  200: NotificationRouteResponse,
  400: /* @__PURE__ */ c.define<operations['upsertNotificationRoute']['responses'][400]['content']['application/json']>(() => z.looseObject({
  error: z.optional(z.string()),
})),
  401: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['upsertNotificationRoute']['responses'][422]['content']['application/json']>(() => z.looseObject({
  errors: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.array(z.string()),
  })),
})),
};

/** JSON body that upsertNotificationRoute sends. */
export const upsertNotificationRouteRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['upsertNotificationRoute']['requestBody']>['content']['application/json']>(() => z.looseObject({
  destination_id: z.string().check(c.format('uuid')),
  event_key: z.string(),
}));

/** What upsertNotificationRoute sends: `path`, `query`, `header` and `body`. */
export const upsertNotificationRouteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: upsertNotificationRouteRequestBody,
}));

/** JSON bodies that deleteNotificationRoute is answered with, by status. */
export const deleteNotificationRouteResponses = {
  401: ErrorResponse,
};

/** What deleteNotificationRoute sends: `path`, `query`, `header` and `body`. */
export const deleteNotificationRouteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listProviderModels is answered with, by status. */
export const listProviderModelsResponses = {
  200: ProviderModelListResponse,
  401: ErrorResponse,
};

/** JSON bodies that listApiLogs is answered with, by status. */
export const listApiLogsResponses = {
  200: ExternalApiLogListResponse,
  401: ErrorResponse,
};

/** What listApiLogs sends: `path`, `query`, `header` and `body`. */
export const listApiLogsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    endpoint: z.optional(z.string()),
    status_code: z.optional(z.number().check(c.integer())),
    errors_only: z.optional(z.boolean()),
    period: z.optional(z.enum(['24h', '7d', '30d'])),
  }),
}));

/** JSON bodies that searchLogs is answered with, by status. */
export const searchLogsResponses = {
  200: LogSearchResponse,
  401: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['searchLogs']['responses'][422]['content']['application/json']>(() => c.schema({
  oneOf: [ErrorResponse, LogSearchResponse],
})),
};

/** What searchLogs sends: `path`, `query`, `header` and `body`. */
export const searchLogsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    query: z.optional(z.string()),
    period: z.optional(z.enum(['24h', '7d', 'context'])),
    source: z.optional(z.enum(['all', 'external_api_log', 'whatsapp_webhook_event', 'flow_event', 'webhook_delivery'])),
    problems_only: z.optional(z.boolean()),
    errors_only: z.optional(z.boolean()),
    around: z.optional(z.string().check(c.format('date-time'))),
    highlight_event_id: z.optional(z.string()),
    highlight_resource_id: z.optional(z.string()),
  }),
}));

/** JSON bodies that searchLogsWithFilters is answered with, by status. */
export const searchLogsWithFiltersResponses = {
  200: LogSearchResponse,
  401: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['searchLogsWithFilters']['responses'][422]['content']['application/json']>(() => c.schema({
  oneOf: [ErrorResponse, LogSearchResponse],
})),
};

/** JSON body that searchLogsWithFilters sends. */
export const searchLogsWithFiltersRequestBody = LogSearchRequest;

/** What searchLogsWithFilters sends: `path`, `query`, `header` and `body`. */
export const searchLogsWithFiltersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(c.schema({ if: c.schema({ minProperties: 1 }), then: searchLogsWithFiltersRequestBody })),
}));

/** JSON bodies that getLogCatalog is answered with, by status. */
export const getLogCatalogResponses = {
  200: LogSearchCatalogResponse,
  401: ErrorResponse,
};

/** JSON bodies that getAccountFunding is answered with, by status. */
export const getAccountFundingResponses = {
  200: WhatsappFundingResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getAccountFunding sends: `path`, `query`, `header` and `body`. */
export const getAccountFundingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    waba_id: z.string(),
  }),
}));

/** JSON bodies that ensureAccountFunding is answered with, by status. */
export const ensureAccountFundingResponses = {
  200: WhatsappFundingResponse,
  202: WhatsappFundingResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  409: ErrorResponse,
  502: /* @__PURE__ */ c.define<operations['ensureWhatsappAccountFunding']['responses'][502]['content']['application/json']>(() => z.looseObject({
  error: z.optional(z.string()),
  error_kind: z.optional(z.nullable(z.string())),
  meta_error_code: z.optional(z.nullable(z.number().check(c.integer()))),
  meta_trace_id: z.optional(z.nullable(z.string())),
})),
  503: ErrorResponse,
};

/** JSON body that ensureAccountFunding sends. */
export const ensureAccountFundingRequestBody = WhatsappEnsureFundingRequest;

/** What ensureAccountFunding sends: `path`, `query`, `header` and `body`. */
export const ensureAccountFundingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    waba_id: z.string(),
  }),
  body: ensureAccountFundingRequestBody,
}));

/** JSON bodies that getAccountUsage is answered with, by status. */
export const getAccountUsageResponses = {
  200: WhatsappBillingUsageResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getAccountUsage sends: `path`, `query`, `header` and `body`. */
export const getAccountUsageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    waba_id: z.string(),
  }),
  query: z.looseObject({
    start_time: z.string().check(c.format('date-time')),
    end_time: z.string().check(c.format('date-time')),
  }),
}));

/** JSON bodies that listPortfolioAccounts is answered with, by status. */
export const listPortfolioAccountsResponses = {
  200: WhatsappFundingListResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What listPortfolioAccounts sends: `path`, `query`, `header` and `body`. */
export const listPortfolioAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
  }),
}));

/** JSON bodies that getPortfolioUsage is answered with, by status. */
export const getPortfolioUsageResponses = {
  200: WhatsappBillingUsageResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getPortfolioUsage sends: `path`, `query`, `header` and `body`. */
export const getPortfolioUsageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
  }),
  query: z.looseObject({
    start_time: z.string().check(c.format('date-time')),
    end_time: z.string().check(c.format('date-time')),
  }),
}));

/** JSON bodies that revokePortfolioFunding is answered with, by status. */
export const revokePortfolioFundingResponses = {
  202: WhatsappFundingOperationResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  503: ErrorResponse,
};

/** What revokePortfolioFunding sends: `path`, `query`, `header` and `body`. */
export const revokePortfolioFundingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.string().check(c.minLength(1)),
  }),
}));

/** JSON bodies that getPortfolioFundingOperation is answered with, by status. */
export const getPortfolioFundingOperationResponses = {
  200: WhatsappFundingOperationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getPortfolioFundingOperation sends: `path`, `query`, `header` and `body`. */
export const getPortfolioFundingOperationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
    operation_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listAgentModes is answered with, by status. */
export const listAgentModesResponses = {
  200: AgentModeListResponse,
  401: ErrorResponse,
};

/** JSON bodies that getAgentMode is answered with, by status. */
export const getAgentModeResponses = {
  200: AgentModeResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getAgentMode sends: `path`, `query`, `header` and `body`. */
export const getAgentModeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    mode: z.string(),
  }),
}));

/** JSON bodies that listAgentSessions is answered with, by status. */
export const listAgentSessionsResponses = {
  200: AgentSessionListResponse,
  400: PaginationErrorResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** What listAgentSessions sends: `path`, `query`, `header` and `body`. */
export const listAgentSessionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    mode: z.string(),
  }),
}));

/** JSON bodies that listAgentSessionRuns is answered with, by status. */
export const listAgentSessionRunsResponses = {
  200: AgentSessionDetailResponse,
  400: PaginationErrorResponse,
  401: ErrorResponse,
  404: /* @__PURE__ */ c.define<operations['getAgentSession']['responses'][404]['content']['application/json']>(() => z.looseObject({
  message: z.optional(z.string()),
  detail: z.optional(z.string()),
})),
};

/** What listAgentSessionRuns sends: `path`, `query`, `header` and `body`. */
export const listAgentSessionRunsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createAgentRun is answered with, by status. */
export const createAgentRunResponses = {
  202: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** JSON body that createAgentRun sends. */
export const createAgentRunRequestBody = CreateRunRequest;

/** What createAgentRun sends: `path`, `query`, `header` and `body`. */
export const createAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createAgentRunRequestBody,
}));

/** JSON bodies that getAgentRun is answered with, by status. */
export const getAgentRunResponses = {
  200: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getAgentRun sends: `path`, `query`, `header` and `body`. */
export const getAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that pauseAgentRun is answered with, by status. */
export const pauseAgentRunResponses = {
  200: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** What pauseAgentRun sends: `path`, `query`, `header` and `body`. */
export const pauseAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that resumeAgentRun is answered with, by status. */
export const resumeAgentRunResponses = {
  200: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** What resumeAgentRun sends: `path`, `query`, `header` and `body`. */
export const resumeAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that cancelAgentRun is answered with, by status. */
export const cancelAgentRunResponses = {
  200: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** What cancelAgentRun sends: `path`, `query`, `header` and `body`. */
export const cancelAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that approveAgentRun is answered with, by status. */
export const approveAgentRunResponses = {
  200: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** What approveAgentRun sends: `path`, `query`, `header` and `body`. */
export const approveAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
    approval_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that rejectAgentRun is answered with, by status. */
export const rejectAgentRunResponses = {
  200: RunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** What rejectAgentRun sends: `path`, `query`, `header` and `body`. */
export const rejectAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
    approval_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that listDatabaseRows is answered with, by status. */
export const listDatabaseRowsResponses = {
  200: DatabaseRowsResponse,
};

/** What listDatabaseRows sends: `path`, `query`, `header` and `body`. */
export const listDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  query: z.looseObject({
    select: z.optional(z.string()),
    order: z.optional(z.string()),
    limit: z.optional(z.number().check(c.integer())),
    offset: z.optional(z.number().check(c.integer())),
  }),
}));

/** JSON bodies that createDatabaseRows is answered with, by status. */
export const createDatabaseRowsResponses = {
  '2XX': DatabaseRowsResponse,
};

/** JSON body that createDatabaseRows sends. */
export const createDatabaseRowsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['insertDatabaseRows']['requestBody']>['content']['application/json']>(() => c.schema({
  oneOf: [z.looseObject({}), z.array(z.looseObject({}))],
}));

/** What createDatabaseRows sends: `path`, `query`, `header` and `body`. */
export const createDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  body: createDatabaseRowsRequestBody,
}));

/** JSON bodies that updateDatabaseRows is answered with, by status. */
export const updateDatabaseRowsResponses = {
  '2XX': DatabaseRowsResponse,
};

/** JSON body that updateDatabaseRows sends. */
export const updateDatabaseRowsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateDatabaseRows']['requestBody']>['content']['application/json']>(() => z.looseObject({}));

/** What updateDatabaseRows sends: `path`, `query`, `header` and `body`. */
export const updateDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  body: updateDatabaseRowsRequestBody,
}));

/** JSON bodies that upsertDatabaseRows is answered with, by status. */
export const upsertDatabaseRowsResponses = {
  '2XX': DatabaseRowsResponse,
};

/** JSON body that upsertDatabaseRows sends. */
export const upsertDatabaseRowsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['upsertDatabaseRows']['requestBody']>['content']['application/json']>(() => c.schema({
  oneOf: [z.looseObject({}), z.array(z.looseObject({}))],
}));

/** What upsertDatabaseRows sends: `path`, `query`, `header` and `body`. */
export const upsertDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  body: upsertDatabaseRowsRequestBody,
}));

/** JSON bodies that deleteDatabaseRows is answered with, by status. */
export const deleteDatabaseRowsResponses = {};

/** What deleteDatabaseRows sends: `path`, `query`, `header` and `body`. */
export const deleteDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
}));

/** JSON bodies that getDatabaseRow is answered with, by status. */
export const getDatabaseRowResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['getDatabaseRow']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** What getDatabaseRow sends: `path`, `query`, `header` and `body`. */
export const getDatabaseRowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
    id: z.string(),
  }),
}));

/** JSON bodies that listDatabaseTables is answered with, by status. */
export const listDatabaseTablesResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['listDatabaseTables']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** JSON bodies that getDatabaseTable is answered with, by status. */
export const getDatabaseTableResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['getDatabaseTable']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** What getDatabaseTable sends: `path`, `query`, `header` and `body`. */
export const getDatabaseTableRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  query: z.looseObject({
    limit: z.optional(z.number().check(c.integer())),
  }),
}));

/** JSON bodies that listIntegrations is answered with, by status. */
export const listIntegrationsResponses = {
  200: IntegrationListResponse,
};

/** JSON bodies that createIntegration is answered with, by status. */
export const createIntegrationResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['createIntegration']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** JSON body that createIntegration sends. */
export const createIntegrationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createIntegration']['requestBody']>['content']['application/json']>(() => z.looseObject({
  action_id: z.string(),
  app_slug: z.string(),
  account_id: z.string(),
  configured_props: z.optional(z.looseObject({})),
  name: z.optional(z.string()),
  app_name: z.optional(z.string()),
  dynamic_props_id: z.optional(z.string()),
  variable_definitions: z.optional(z.looseObject({})),
}));

/** What createIntegration sends: `path`, `query`, `header` and `body`. */
export const createIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createIntegrationRequestBody,
}));

/** JSON bodies that updateIntegration is answered with, by status. */
export const updateIntegrationResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['updateIntegration']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** JSON body that updateIntegration sends. */
export const updateIntegrationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateIntegration']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string()),
  dynamic_props_id: z.optional(z.string()),
  configured_props: z.optional(z.looseObject({})),
  variable_definitions: z.optional(z.looseObject({})),
}));

/** What updateIntegration sends: `path`, `query`, `header` and `body`. */
export const updateIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    integration_id: z.string(),
  }),
  body: updateIntegrationRequestBody,
}));

/** JSON bodies that deleteIntegration is answered with, by status. */
export const deleteIntegrationResponses = {
  '2XX': DeleteSuccessResponse,
};

/** What deleteIntegration sends: `path`, `query`, `header` and `body`. */
export const deleteIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    integration_id: z.string(),
  }),
}));

/** JSON bodies that listIntegrationApps is answered with, by status. */
export const listIntegrationAppsResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['listIntegrationApps']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** What listIntegrationApps sends: `path`, `query`, `header` and `body`. */
export const listIntegrationAppsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    query: z.optional(z.string()),
    limit: z.optional(z.number().check(c.integer())),
  }),
}));

/** JSON bodies that listIntegrationAccounts is answered with, by status. */
export const listIntegrationAccountsResponses = {
  200: IntegrationAccountListResponse,
};

/** What listIntegrationAccounts sends: `path`, `query`, `header` and `body`. */
export const listIntegrationAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    app_slug: z.optional(z.string()),
    app: z.optional(z.string()),
  }),
}));

/** JSON bodies that createIntegrationConnectToken is answered with, by status. */
export const createIntegrationConnectTokenResponses = {
  200: IntegrationConnectToken,
};

/** JSON bodies that listIntegrationActions is answered with, by status. */
export const listIntegrationActionsResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['searchIntegrationActions']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** What listIntegrationActions sends: `path`, `query`, `header` and `body`. */
export const listIntegrationActionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    query: z.optional(z.string()),
    app_slug: z.optional(z.string()),
  }),
}));

/** JSON bodies that getIntegrationActionSchema is answered with, by status. */
export const getIntegrationActionSchemaResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['getIntegrationActionSchema']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** What getIntegrationActionSchema sends: `path`, `query`, `header` and `body`. */
export const getIntegrationActionSchemaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    action_id: z.string(),
  }),
}));

/** JSON bodies that configureIntegrationActionProp is answered with, by status. */
export const configureIntegrationActionPropResponses = {
  '2XX': ConfigurePropResponse,
};

/** JSON body that configureIntegrationActionProp sends. */
export const configureIntegrationActionPropRequestBody = ConfigurePropRequest;

/** What configureIntegrationActionProp sends: `path`, `query`, `header` and `body`. */
export const configureIntegrationActionPropRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    action_id: z.string(),
  }),
  body: configureIntegrationActionPropRequestBody,
}));

/** JSON bodies that reloadIntegrationActionProps is answered with, by status. */
export const reloadIntegrationActionPropsResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['reloadIntegrationActionProps']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** JSON body that reloadIntegrationActionProps sends. */
export const reloadIntegrationActionPropsRequestBody = ReloadPropsRequest;

/** What reloadIntegrationActionProps sends: `path`, `query`, `header` and `body`. */
export const reloadIntegrationActionPropsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    action_id: z.string(),
  }),
  body: reloadIntegrationActionPropsRequestBody,
}));

/** JSON bodies that getVoiceAgent is answered with, by status. */
export const getVoiceAgentResponses = {
  200: VoiceAgentResponse,
};

/** What getVoiceAgent sends: `path`, `query`, `header` and `body`. */
export const getVoiceAgentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    voice_agent_id: z.string().check(c.format('uuid')),
  }),
}));

/** JSON bodies that createVoiceAgentPhoneNumber is answered with, by status. */
export const createVoiceAgentPhoneNumberResponses = {
  '2XX': VoiceAgentPhoneNumberAssignmentResponse,
};

/** JSON body that createVoiceAgentPhoneNumber sends. */
export const createVoiceAgentPhoneNumberRequestBody = VoiceAgentPhoneNumberAssignmentRequest;

/** What createVoiceAgentPhoneNumber sends: `path`, `query`, `header` and `body`. */
export const createVoiceAgentPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    voice_agent_id: z.string().check(c.format('uuid')),
  }),
  body: createVoiceAgentPhoneNumberRequestBody,
}));

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas: {
  'contacts.list': { request: typeof listContactsRequest; response: typeof listContactsResponses };
  'contacts.listNumbered': { request: typeof listContactsRequest; response: typeof listContactsResponses };
  'contacts.create': { request: typeof createContactRequest; response: typeof createContactResponses };
  'contacts.get': { request: typeof getContactRequest; response: typeof getContactResponses };
  'contacts.update': { request: typeof updateContactRequest; response: typeof updateContactResponses };
  'contacts.delete': { request: typeof deleteContactRequest; response: typeof deleteContactResponses };
  'marketingPreferences.list': { request: typeof listMarketingPreferencesRequest; response: typeof listMarketingPreferencesResponses };
  'marketingPreferences.get': { request: typeof getMarketingPreferenceRequest; response: typeof getMarketingPreferenceResponses };
  'conversations.list': { request: typeof listConversationsRequest; response: typeof listConversationsResponses };
  'conversations.get': { request: typeof getConversationRequest; response: typeof getConversationResponses };
  'conversations.update': { request: typeof updateConversationRequest; response: typeof updateConversationResponses };
  'conversationAssignments.list': { request: typeof listConversationAssignmentsRequest; response: typeof listConversationAssignmentsResponses };
  'conversationAssignments.create': { request: typeof createConversationAssignmentRequest; response: typeof createConversationAssignmentResponses };
  'conversationAssignments.get': { request: typeof getConversationAssignmentRequest; response: typeof getConversationAssignmentResponses };
  'conversationAssignments.update': { request: typeof updateConversationAssignmentRequest; response: typeof updateConversationAssignmentResponses };
  'conversationExecutions.list': { request: typeof listConversationExecutionsRequest; response: typeof listConversationExecutionsResponses };
  'messages.list': { request: typeof listMessagesRequest; response: typeof listMessagesResponses };
  'messages.get': { request: typeof getMessageRequest; response: typeof getMessageResponses };
  'customers.list': { request: typeof listCustomersRequest; response: typeof listCustomersResponses };
  'customers.create': { request: typeof createCustomerRequest; response: typeof createCustomerResponses };
  'customers.get': { request: typeof getCustomerRequest; response: typeof getCustomerResponses };
  'customers.update': { request: typeof updateCustomerRequest; response: typeof updateCustomerResponses };
  'customers.delete': { request: typeof deleteCustomerRequest; response: typeof deleteCustomerResponses };
  'setupLinks.list': { request: typeof listSetupLinksRequest; response: typeof listSetupLinksResponses };
  'setupLinks.create': { request: typeof createSetupLinkRequest; response: typeof createSetupLinkResponses };
  'setupLinks.update': { request: typeof updateSetupLinkRequest; response: typeof updateSetupLinkResponses };
  'phoneNumbers.list': { request: typeof listPhoneNumbersRequest; response: typeof listPhoneNumbersResponses };
  'phoneNumbers.create': { request: typeof createPhoneNumberRequest; response: typeof createPhoneNumberResponses };
  'phoneNumbers.get': { request: typeof getPhoneNumberRequest; response: typeof getPhoneNumberResponses };
  'phoneNumbers.update': { request: typeof updatePhoneNumberRequest; response: typeof updatePhoneNumberResponses };
  'phoneNumbers.delete': { request: typeof deletePhoneNumberRequest; response: typeof deletePhoneNumberResponses };
  'phoneNumbers.getHealth': { request: typeof getPhoneNumberHealthRequest; response: typeof getPhoneNumberHealthResponses };
  'displayNameRequests.list': { request: typeof listDisplayNameRequestsRequest; response: typeof listDisplayNameRequestsResponses };
  'displayNameRequests.create': { request: typeof createDisplayNameRequestRequest; response: typeof createDisplayNameRequestResponses };
  'displayNameRequests.get': { request: typeof getDisplayNameRequestRequest; response: typeof getDisplayNameRequestResponses };
  'webhooks.list': { request: typeof listWebhooksRequest; response: typeof listWebhooksResponses };
  'webhooks.create': { request: typeof createWebhookRequest; response: typeof createWebhookResponses };
  'webhooks.get': { request: typeof getWebhookRequest; response: typeof getWebhookResponses };
  'webhooks.update': { request: typeof updateWebhookRequest; response: typeof updateWebhookResponses };
  'webhooks.delete': { request: typeof deleteWebhookRequest; response: typeof deleteWebhookResponses };
  'webhooks.test': { request: typeof testWebhookRequest; response: typeof testWebhookResponses };
  'phoneNumberWebhooks.list': { request: typeof listPhoneNumberWebhooksRequest; response: typeof listPhoneNumberWebhooksResponses };
  'phoneNumberWebhooks.create': { request: typeof createPhoneNumberWebhookRequest; response: typeof createPhoneNumberWebhookResponses };
  'phoneNumberWebhooks.get': { request: typeof getPhoneNumberWebhookRequest; response: typeof getPhoneNumberWebhookResponses };
  'phoneNumberWebhooks.update': { request: typeof updatePhoneNumberWebhookRequest; response: typeof updatePhoneNumberWebhookResponses };
  'phoneNumberWebhooks.delete': { request: typeof deletePhoneNumberWebhookRequest; response: typeof deletePhoneNumberWebhookResponses };
  'webhookDeliveries.list': { request: typeof listWebhookDeliveriesRequest; response: typeof listWebhookDeliveriesResponses };
  'broadcasts.list': { request: typeof listBroadcastsRequest; response: typeof listBroadcastsResponses };
  'broadcasts.create': { request: typeof createBroadcastRequest; response: typeof createBroadcastResponses };
  'broadcasts.get': { request: typeof getBroadcastRequest; response: typeof getBroadcastResponses };
  'broadcasts.update': { request: typeof updateBroadcastRequest; response: typeof updateBroadcastResponses };
  'broadcastRecipients.list': { request: typeof listBroadcastRecipientsRequest; response: typeof listBroadcastRecipientsResponses };
  'broadcastRecipients.add': { request: typeof addBroadcastRecipientsRequest; response: typeof addBroadcastRecipientsResponses };
  'broadcastRecipients.clear': { request: typeof clearBroadcastRecipientsRequest; response: typeof clearBroadcastRecipientsResponses };
  'broadcasts.send': { request: typeof sendBroadcastRequest; response: typeof sendBroadcastResponses };
  'broadcasts.schedule': { request: typeof scheduleBroadcastRequest; response: typeof scheduleBroadcastResponses };
  'broadcasts.cancel': { request: typeof cancelBroadcastRequest; response: typeof cancelBroadcastResponses };
  'media.upload': { request: typeof uploadMediaRequest; response: typeof uploadMediaResponses };
  'flows.list': { request: typeof listFlowsRequest; response: typeof listFlowsResponses };
  'flows.create': { request: typeof createFlowRequest; response: typeof createFlowResponses };
  'flows.get': { request: typeof getFlowRequest; response: typeof getFlowResponses };
  'flows.publish': { request: typeof publishFlowRequest; response: typeof publishFlowResponses };
  'flows.setupEncryption': { request: typeof setupFlowEncryptionRequest; response: typeof setupFlowEncryptionResponses };
  'flowVersions.list': { request: typeof listFlowVersionsRequest; response: typeof listFlowVersionsResponses };
  'flowVersions.create': { request: typeof createFlowVersionRequest; response: typeof createFlowVersionResponses };
  'flowVersions.get': { request: typeof getFlowVersionRequest; response: typeof getFlowVersionResponses };
  'flowDataEndpoints.get': { request: typeof getFlowDataEndpointRequest; response: typeof getFlowDataEndpointResponses };
  'flowDataEndpoints.create': { request: typeof createFlowDataEndpointRequest; response: typeof createFlowDataEndpointResponses };
  'flowDataEndpoints.update': { request: typeof updateFlowDataEndpointRequest; response: typeof updateFlowDataEndpointResponses };
  'flowDataEndpoints.deploy': { request: typeof deployFlowDataEndpointRequest; response: typeof deployFlowDataEndpointResponses };
  'flowDataEndpoints.register': { request: typeof registerFlowDataEndpointRequest; response: typeof registerFlowDataEndpointResponses };
  'flowFunctionLogs.list': { request: typeof listFlowFunctionLogsRequest; response: typeof listFlowFunctionLogsResponses };
  'flowFunctionInvocations.list': { request: typeof listFlowFunctionInvocationsRequest; response: typeof listFlowFunctionInvocationsResponses };
  'flowResponses.list': { request: typeof listFlowResponsesRequest; response: typeof listFlowResponsesResponses };
  'workflows.list': { request: typeof listWorkflowsRequest; response: typeof listWorkflowsResponses };
  'workflows.create': { request: typeof createWorkflowRequest; response: typeof createWorkflowResponses };
  'workflows.get': { request: typeof getWorkflowRequest; response: typeof getWorkflowResponses };
  'workflows.update': { request: typeof updateWorkflowRequest; response: typeof updateWorkflowResponses };
  'workflows.getDefinition': { request: typeof getWorkflowDefinitionRequest; response: typeof getWorkflowDefinitionResponses };
  'workflows.getVariables': { request: typeof getWorkflowVariablesRequest; response: typeof getWorkflowVariablesResponses };
  'workflowExecutions.list': { request: typeof listWorkflowExecutionsRequest; response: typeof listWorkflowExecutionsResponses };
  'workflowExecutions.create': { request: typeof createWorkflowExecutionRequest; response: typeof createWorkflowExecutionResponses };
  'workflowExecutions.get': { request: typeof getWorkflowExecutionRequest; response: typeof getWorkflowExecutionResponses };
  'workflowExecutions.update': { request: typeof updateWorkflowExecutionRequest; response: typeof updateWorkflowExecutionResponses };
  'workflowExecutionEvents.list': { request: typeof listWorkflowExecutionEventsRequest; response: typeof listWorkflowExecutionEventsResponses };
  'workflowExecutions.resume': { request: typeof resumeWorkflowExecutionRequest; response: typeof resumeWorkflowExecutionResponses };
  'workflowTriggers.list': { request: typeof listWorkflowTriggersRequest; response: typeof listWorkflowTriggersResponses };
  'workflowTriggers.create': { request: typeof createWorkflowTriggerRequest; response: typeof createWorkflowTriggerResponses };
  'workflowTriggers.replace': { request: typeof replaceWorkflowTriggersRequest; response: typeof replaceWorkflowTriggersResponses };
  'workflowTriggers.update': { request: typeof updateWorkflowTriggerRequest; response: typeof updateWorkflowTriggerResponses };
  'workflowTriggers.delete': { request: typeof deleteWorkflowTriggerRequest; response: typeof deleteWorkflowTriggerResponses };
  'functions.list': { response: typeof listFunctionsResponses };
  'functions.create': { request: typeof createFunctionRequest; response: typeof createFunctionResponses };
  'functions.get': { request: typeof getFunctionRequest; response: typeof getFunctionResponses };
  'functions.update': { request: typeof updateFunctionRequest; response: typeof updateFunctionResponses };
  'functions.delete': { request: typeof deleteFunctionRequest; response: typeof deleteFunctionResponses };
  'functions.deploy': { request: typeof deployFunctionRequest; response: typeof deployFunctionResponses };
  'functions.invoke': { request: typeof invokeFunctionRequest; response: typeof invokeFunctionResponses };
  'functionSecrets.list': { request: typeof listFunctionSecretsRequest; response: typeof listFunctionSecretsResponses };
  'functionSecrets.create': { request: typeof createFunctionSecretRequest; response: typeof createFunctionSecretResponses };
  'functionSecrets.delete': { request: typeof deleteFunctionSecretRequest; response: typeof deleteFunctionSecretResponses };
  'functionInvocations.list': { request: typeof listFunctionInvocationsRequest; response: typeof listFunctionInvocationsResponses };
  'eventDefinitions.list': { request: typeof listEventDefinitionsRequest; response: typeof listEventDefinitionsResponses };
  'eventDefinitions.create': { request: typeof createEventDefinitionRequest; response: typeof createEventDefinitionResponses };
  'eventDefinitions.get': { request: typeof getEventDefinitionRequest; response: typeof getEventDefinitionResponses };
  'eventDefinitions.update': { request: typeof updateEventDefinitionRequest; response: typeof updateEventDefinitionResponses };
  'eventDefinitions.delete': { request: typeof deleteEventDefinitionRequest; response: typeof deleteEventDefinitionResponses };
  'events.list': { request: typeof listEventsRequest; response: typeof listEventsResponses };
  'events.create': { request: typeof createEventRequest; response: typeof createEventResponses };
  'findings.list': { response: typeof listFindingsResponses };
  'findings.get': { request: typeof getFindingRequest; response: typeof getFindingResponses };
  'findings.getEvidence': { request: typeof getFindingEvidenceRequest; response: typeof getFindingEvidenceResponses };
  'findings.startInvestigation': { request: typeof startFindingInvestigationRequest; response: typeof startFindingInvestigationResponses };
  'findings.dismiss': { request: typeof dismissFindingRequest; response: typeof dismissFindingResponses };
  'findings.markAddressed': { request: typeof markFindingAddressedRequest; response: typeof markFindingAddressedResponses };
  'inboxEmbeds.list': { request: typeof listInboxEmbedsRequest; response: typeof listInboxEmbedsResponses };
  'inboxEmbeds.create': { request: typeof createInboxEmbedRequest; response: typeof createInboxEmbedResponses };
  'inboxEmbeds.get': { request: typeof getInboxEmbedRequest; response: typeof getInboxEmbedResponses };
  'inboxEmbeds.update': { request: typeof updateInboxEmbedRequest; response: typeof updateInboxEmbedResponses };
  'inboxEmbeds.delete': { request: typeof deleteInboxEmbedRequest; response: typeof deleteInboxEmbedResponses };
  'users.list': { response: typeof listUsersResponses };
  'notificationEventTypes.list': { response: typeof listNotificationEventTypesResponses };
  'notificationDestinations.list': { response: typeof listNotificationDestinationsResponses };
  'notificationDestinations.create': { request: typeof createNotificationDestinationRequest; response: typeof createNotificationDestinationResponses };
  'notificationDestinations.delete': { request: typeof deleteNotificationDestinationRequest; response: typeof deleteNotificationDestinationResponses };
  'notificationRoutes.list': { response: typeof listNotificationRoutesResponses };
  'notificationRoutes.upsert': { request: typeof upsertNotificationRouteRequest; response: typeof upsertNotificationRouteResponses };
  'notificationRoutes.delete': { request: typeof deleteNotificationRouteRequest; response: typeof deleteNotificationRouteResponses };
  'providerModels.list': { response: typeof listProviderModelsResponses };
  'apiLogs.list': { request: typeof listApiLogsRequest; response: typeof listApiLogsResponses };
  'logs.search': { request: typeof searchLogsRequest; response: typeof searchLogsResponses };
  'logs.searchWithFilters': { request: typeof searchLogsWithFiltersRequest; response: typeof searchLogsWithFiltersResponses };
  'logs.getCatalog': { response: typeof getLogCatalogResponses };
  'accountFunding.get': { request: typeof getAccountFundingRequest; response: typeof getAccountFundingResponses };
  'accountFunding.ensure': { request: typeof ensureAccountFundingRequest; response: typeof ensureAccountFundingResponses };
  'accountUsage.get': { request: typeof getAccountUsageRequest; response: typeof getAccountUsageResponses };
  'portfolioAccounts.list': { request: typeof listPortfolioAccountsRequest; response: typeof listPortfolioAccountsResponses };
  'portfolioUsage.get': { request: typeof getPortfolioUsageRequest; response: typeof getPortfolioUsageResponses };
  'portfolioFunding.revoke': { request: typeof revokePortfolioFundingRequest; response: typeof revokePortfolioFundingResponses };
  'portfolioFunding.getOperation': { request: typeof getPortfolioFundingOperationRequest; response: typeof getPortfolioFundingOperationResponses };
  'agentModes.list': { response: typeof listAgentModesResponses };
  'agentModes.get': { request: typeof getAgentModeRequest; response: typeof getAgentModeResponses };
  'agentSessions.list': { request: typeof listAgentSessionsRequest; response: typeof listAgentSessionsResponses };
  'agentSessions.listNumbered': { request: typeof listAgentSessionsRequest; response: typeof listAgentSessionsResponses };
  'agentSessionRuns.list': { request: typeof listAgentSessionRunsRequest; response: typeof listAgentSessionRunsResponses };
  'agentSessionRuns.listNumbered': { request: typeof listAgentSessionRunsRequest; response: typeof listAgentSessionRunsResponses };
  'agentRuns.create': { request: typeof createAgentRunRequest; response: typeof createAgentRunResponses };
  'agentRuns.get': { request: typeof getAgentRunRequest; response: typeof getAgentRunResponses };
  'agentRuns.pause': { request: typeof pauseAgentRunRequest; response: typeof pauseAgentRunResponses };
  'agentRuns.resume': { request: typeof resumeAgentRunRequest; response: typeof resumeAgentRunResponses };
  'agentRuns.cancel': { request: typeof cancelAgentRunRequest; response: typeof cancelAgentRunResponses };
  'agentRuns.approve': { request: typeof approveAgentRunRequest; response: typeof approveAgentRunResponses };
  'agentRuns.reject': { request: typeof rejectAgentRunRequest; response: typeof rejectAgentRunResponses };
  'databaseRows.list': { request: typeof listDatabaseRowsRequest; response: typeof listDatabaseRowsResponses };
  'databaseRows.create': { request: typeof createDatabaseRowsRequest; response: typeof createDatabaseRowsResponses };
  'databaseRows.update': { request: typeof updateDatabaseRowsRequest; response: typeof updateDatabaseRowsResponses };
  'databaseRows.upsert': { request: typeof upsertDatabaseRowsRequest; response: typeof upsertDatabaseRowsResponses };
  'databaseRows.delete': { request: typeof deleteDatabaseRowsRequest };
  'databaseRows.get': { request: typeof getDatabaseRowRequest; response: typeof getDatabaseRowResponses };
  'databaseTables.list': { response: typeof listDatabaseTablesResponses };
  'databaseTables.get': { request: typeof getDatabaseTableRequest; response: typeof getDatabaseTableResponses };
  'integrations.list': { response: typeof listIntegrationsResponses };
  'integrations.create': { request: typeof createIntegrationRequest; response: typeof createIntegrationResponses };
  'integrations.update': { request: typeof updateIntegrationRequest; response: typeof updateIntegrationResponses };
  'integrations.delete': { request: typeof deleteIntegrationRequest; response: typeof deleteIntegrationResponses };
  'integrationApps.list': { request: typeof listIntegrationAppsRequest; response: typeof listIntegrationAppsResponses };
  'integrationAccounts.list': { request: typeof listIntegrationAccountsRequest; response: typeof listIntegrationAccountsResponses };
  'integrations.createConnectToken': { response: typeof createIntegrationConnectTokenResponses };
  'integrationActions.list': { request: typeof listIntegrationActionsRequest; response: typeof listIntegrationActionsResponses };
  'integrationActions.getSchema': { request: typeof getIntegrationActionSchemaRequest; response: typeof getIntegrationActionSchemaResponses };
  'integrationActions.configureProp': { request: typeof configureIntegrationActionPropRequest; response: typeof configureIntegrationActionPropResponses };
  'integrationActions.reloadProps': { request: typeof reloadIntegrationActionPropsRequest; response: typeof reloadIntegrationActionPropsResponses };
  'voiceAgents.get': { request: typeof getVoiceAgentRequest; response: typeof getVoiceAgentResponses };
  'voiceAgentPhoneNumbers.create': { request: typeof createVoiceAgentPhoneNumberRequest; response: typeof createVoiceAgentPhoneNumberResponses };
} = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.listNumbered': { request: listContactsRequest, response: listContactsResponses },
  'contacts.create': { request: createContactRequest, response: createContactResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'contacts.update': { request: updateContactRequest, response: updateContactResponses },
  'contacts.delete': { request: deleteContactRequest, response: deleteContactResponses },
  'marketingPreferences.list': { request: listMarketingPreferencesRequest, response: listMarketingPreferencesResponses },
  'marketingPreferences.get': { request: getMarketingPreferenceRequest, response: getMarketingPreferenceResponses },
  'conversations.list': { request: listConversationsRequest, response: listConversationsResponses },
  'conversations.get': { request: getConversationRequest, response: getConversationResponses },
  'conversations.update': { request: updateConversationRequest, response: updateConversationResponses },
  'conversationAssignments.list': { request: listConversationAssignmentsRequest, response: listConversationAssignmentsResponses },
  'conversationAssignments.create': { request: createConversationAssignmentRequest, response: createConversationAssignmentResponses },
  'conversationAssignments.get': { request: getConversationAssignmentRequest, response: getConversationAssignmentResponses },
  'conversationAssignments.update': { request: updateConversationAssignmentRequest, response: updateConversationAssignmentResponses },
  'conversationExecutions.list': { request: listConversationExecutionsRequest, response: listConversationExecutionsResponses },
  'messages.list': { request: listMessagesRequest, response: listMessagesResponses },
  'messages.get': { request: getMessageRequest, response: getMessageResponses },
  'customers.list': { request: listCustomersRequest, response: listCustomersResponses },
  'customers.create': { request: createCustomerRequest, response: createCustomerResponses },
  'customers.get': { request: getCustomerRequest, response: getCustomerResponses },
  'customers.update': { request: updateCustomerRequest, response: updateCustomerResponses },
  'customers.delete': { request: deleteCustomerRequest, response: deleteCustomerResponses },
  'setupLinks.list': { request: listSetupLinksRequest, response: listSetupLinksResponses },
  'setupLinks.create': { request: createSetupLinkRequest, response: createSetupLinkResponses },
  'setupLinks.update': { request: updateSetupLinkRequest, response: updateSetupLinkResponses },
  'phoneNumbers.list': { request: listPhoneNumbersRequest, response: listPhoneNumbersResponses },
  'phoneNumbers.create': { request: createPhoneNumberRequest, response: createPhoneNumberResponses },
  'phoneNumbers.get': { request: getPhoneNumberRequest, response: getPhoneNumberResponses },
  'phoneNumbers.update': { request: updatePhoneNumberRequest, response: updatePhoneNumberResponses },
  'phoneNumbers.delete': { request: deletePhoneNumberRequest, response: deletePhoneNumberResponses },
  'phoneNumbers.getHealth': { request: getPhoneNumberHealthRequest, response: getPhoneNumberHealthResponses },
  'displayNameRequests.list': { request: listDisplayNameRequestsRequest, response: listDisplayNameRequestsResponses },
  'displayNameRequests.create': { request: createDisplayNameRequestRequest, response: createDisplayNameRequestResponses },
  'displayNameRequests.get': { request: getDisplayNameRequestRequest, response: getDisplayNameRequestResponses },
  'webhooks.list': { request: listWebhooksRequest, response: listWebhooksResponses },
  'webhooks.create': { request: createWebhookRequest, response: createWebhookResponses },
  'webhooks.get': { request: getWebhookRequest, response: getWebhookResponses },
  'webhooks.update': { request: updateWebhookRequest, response: updateWebhookResponses },
  'webhooks.delete': { request: deleteWebhookRequest, response: deleteWebhookResponses },
  'webhooks.test': { request: testWebhookRequest, response: testWebhookResponses },
  'phoneNumberWebhooks.list': { request: listPhoneNumberWebhooksRequest, response: listPhoneNumberWebhooksResponses },
  'phoneNumberWebhooks.create': { request: createPhoneNumberWebhookRequest, response: createPhoneNumberWebhookResponses },
  'phoneNumberWebhooks.get': { request: getPhoneNumberWebhookRequest, response: getPhoneNumberWebhookResponses },
  'phoneNumberWebhooks.update': { request: updatePhoneNumberWebhookRequest, response: updatePhoneNumberWebhookResponses },
  'phoneNumberWebhooks.delete': { request: deletePhoneNumberWebhookRequest, response: deletePhoneNumberWebhookResponses },
  'webhookDeliveries.list': { request: listWebhookDeliveriesRequest, response: listWebhookDeliveriesResponses },
  'broadcasts.list': { request: listBroadcastsRequest, response: listBroadcastsResponses },
  'broadcasts.create': { request: createBroadcastRequest, response: createBroadcastResponses },
  'broadcasts.get': { request: getBroadcastRequest, response: getBroadcastResponses },
  'broadcasts.update': { request: updateBroadcastRequest, response: updateBroadcastResponses },
  'broadcastRecipients.list': { request: listBroadcastRecipientsRequest, response: listBroadcastRecipientsResponses },
  'broadcastRecipients.add': { request: addBroadcastRecipientsRequest, response: addBroadcastRecipientsResponses },
  'broadcastRecipients.clear': { request: clearBroadcastRecipientsRequest, response: clearBroadcastRecipientsResponses },
  'broadcasts.send': { request: sendBroadcastRequest, response: sendBroadcastResponses },
  'broadcasts.schedule': { request: scheduleBroadcastRequest, response: scheduleBroadcastResponses },
  'broadcasts.cancel': { request: cancelBroadcastRequest, response: cancelBroadcastResponses },
  'media.upload': { request: uploadMediaRequest, response: uploadMediaResponses },
  'flows.list': { request: listFlowsRequest, response: listFlowsResponses },
  'flows.create': { request: createFlowRequest, response: createFlowResponses },
  'flows.get': { request: getFlowRequest, response: getFlowResponses },
  'flows.publish': { request: publishFlowRequest, response: publishFlowResponses },
  'flows.setupEncryption': { request: setupFlowEncryptionRequest, response: setupFlowEncryptionResponses },
  'flowVersions.list': { request: listFlowVersionsRequest, response: listFlowVersionsResponses },
  'flowVersions.create': { request: createFlowVersionRequest, response: createFlowVersionResponses },
  'flowVersions.get': { request: getFlowVersionRequest, response: getFlowVersionResponses },
  'flowDataEndpoints.get': { request: getFlowDataEndpointRequest, response: getFlowDataEndpointResponses },
  'flowDataEndpoints.create': { request: createFlowDataEndpointRequest, response: createFlowDataEndpointResponses },
  'flowDataEndpoints.update': { request: updateFlowDataEndpointRequest, response: updateFlowDataEndpointResponses },
  'flowDataEndpoints.deploy': { request: deployFlowDataEndpointRequest, response: deployFlowDataEndpointResponses },
  'flowDataEndpoints.register': { request: registerFlowDataEndpointRequest, response: registerFlowDataEndpointResponses },
  'flowFunctionLogs.list': { request: listFlowFunctionLogsRequest, response: listFlowFunctionLogsResponses },
  'flowFunctionInvocations.list': { request: listFlowFunctionInvocationsRequest, response: listFlowFunctionInvocationsResponses },
  'flowResponses.list': { request: listFlowResponsesRequest, response: listFlowResponsesResponses },
  'workflows.list': { request: listWorkflowsRequest, response: listWorkflowsResponses },
  'workflows.create': { request: createWorkflowRequest, response: createWorkflowResponses },
  'workflows.get': { request: getWorkflowRequest, response: getWorkflowResponses },
  'workflows.update': { request: updateWorkflowRequest, response: updateWorkflowResponses },
  'workflows.getDefinition': { request: getWorkflowDefinitionRequest, response: getWorkflowDefinitionResponses },
  'workflows.getVariables': { request: getWorkflowVariablesRequest, response: getWorkflowVariablesResponses },
  'workflowExecutions.list': { request: listWorkflowExecutionsRequest, response: listWorkflowExecutionsResponses },
  'workflowExecutions.create': { request: createWorkflowExecutionRequest, response: createWorkflowExecutionResponses },
  'workflowExecutions.get': { request: getWorkflowExecutionRequest, response: getWorkflowExecutionResponses },
  'workflowExecutions.update': { request: updateWorkflowExecutionRequest, response: updateWorkflowExecutionResponses },
  'workflowExecutionEvents.list': { request: listWorkflowExecutionEventsRequest, response: listWorkflowExecutionEventsResponses },
  'workflowExecutions.resume': { request: resumeWorkflowExecutionRequest, response: resumeWorkflowExecutionResponses },
  'workflowTriggers.list': { request: listWorkflowTriggersRequest, response: listWorkflowTriggersResponses },
  'workflowTriggers.create': { request: createWorkflowTriggerRequest, response: createWorkflowTriggerResponses },
  'workflowTriggers.replace': { request: replaceWorkflowTriggersRequest, response: replaceWorkflowTriggersResponses },
  'workflowTriggers.update': { request: updateWorkflowTriggerRequest, response: updateWorkflowTriggerResponses },
  'workflowTriggers.delete': { request: deleteWorkflowTriggerRequest, response: deleteWorkflowTriggerResponses },
  'functions.list': { response: listFunctionsResponses },
  'functions.create': { request: createFunctionRequest, response: createFunctionResponses },
  'functions.get': { request: getFunctionRequest, response: getFunctionResponses },
  'functions.update': { request: updateFunctionRequest, response: updateFunctionResponses },
  'functions.delete': { request: deleteFunctionRequest, response: deleteFunctionResponses },
  'functions.deploy': { request: deployFunctionRequest, response: deployFunctionResponses },
  'functions.invoke': { request: invokeFunctionRequest, response: invokeFunctionResponses },
  'functionSecrets.list': { request: listFunctionSecretsRequest, response: listFunctionSecretsResponses },
  'functionSecrets.create': { request: createFunctionSecretRequest, response: createFunctionSecretResponses },
  'functionSecrets.delete': { request: deleteFunctionSecretRequest, response: deleteFunctionSecretResponses },
  'functionInvocations.list': { request: listFunctionInvocationsRequest, response: listFunctionInvocationsResponses },
  'eventDefinitions.list': { request: listEventDefinitionsRequest, response: listEventDefinitionsResponses },
  'eventDefinitions.create': { request: createEventDefinitionRequest, response: createEventDefinitionResponses },
  'eventDefinitions.get': { request: getEventDefinitionRequest, response: getEventDefinitionResponses },
  'eventDefinitions.update': { request: updateEventDefinitionRequest, response: updateEventDefinitionResponses },
  'eventDefinitions.delete': { request: deleteEventDefinitionRequest, response: deleteEventDefinitionResponses },
  'events.list': { request: listEventsRequest, response: listEventsResponses },
  'events.create': { request: createEventRequest, response: createEventResponses },
  'findings.list': { response: listFindingsResponses },
  'findings.get': { request: getFindingRequest, response: getFindingResponses },
  'findings.getEvidence': { request: getFindingEvidenceRequest, response: getFindingEvidenceResponses },
  'findings.startInvestigation': { request: startFindingInvestigationRequest, response: startFindingInvestigationResponses },
  'findings.dismiss': { request: dismissFindingRequest, response: dismissFindingResponses },
  'findings.markAddressed': { request: markFindingAddressedRequest, response: markFindingAddressedResponses },
  'inboxEmbeds.list': { request: listInboxEmbedsRequest, response: listInboxEmbedsResponses },
  'inboxEmbeds.create': { request: createInboxEmbedRequest, response: createInboxEmbedResponses },
  'inboxEmbeds.get': { request: getInboxEmbedRequest, response: getInboxEmbedResponses },
  'inboxEmbeds.update': { request: updateInboxEmbedRequest, response: updateInboxEmbedResponses },
  'inboxEmbeds.delete': { request: deleteInboxEmbedRequest, response: deleteInboxEmbedResponses },
  'users.list': { response: listUsersResponses },
  'notificationEventTypes.list': { response: listNotificationEventTypesResponses },
  'notificationDestinations.list': { response: listNotificationDestinationsResponses },
  'notificationDestinations.create': { request: createNotificationDestinationRequest, response: createNotificationDestinationResponses },
  'notificationDestinations.delete': { request: deleteNotificationDestinationRequest, response: deleteNotificationDestinationResponses },
  'notificationRoutes.list': { response: listNotificationRoutesResponses },
  'notificationRoutes.upsert': { request: upsertNotificationRouteRequest, response: upsertNotificationRouteResponses },
  'notificationRoutes.delete': { request: deleteNotificationRouteRequest, response: deleteNotificationRouteResponses },
  'providerModels.list': { response: listProviderModelsResponses },
  'apiLogs.list': { request: listApiLogsRequest, response: listApiLogsResponses },
  'logs.search': { request: searchLogsRequest, response: searchLogsResponses },
  'logs.searchWithFilters': { request: searchLogsWithFiltersRequest, response: searchLogsWithFiltersResponses },
  'logs.getCatalog': { response: getLogCatalogResponses },
  'accountFunding.get': { request: getAccountFundingRequest, response: getAccountFundingResponses },
  'accountFunding.ensure': { request: ensureAccountFundingRequest, response: ensureAccountFundingResponses },
  'accountUsage.get': { request: getAccountUsageRequest, response: getAccountUsageResponses },
  'portfolioAccounts.list': { request: listPortfolioAccountsRequest, response: listPortfolioAccountsResponses },
  'portfolioUsage.get': { request: getPortfolioUsageRequest, response: getPortfolioUsageResponses },
  'portfolioFunding.revoke': { request: revokePortfolioFundingRequest, response: revokePortfolioFundingResponses },
  'portfolioFunding.getOperation': { request: getPortfolioFundingOperationRequest, response: getPortfolioFundingOperationResponses },
  'agentModes.list': { response: listAgentModesResponses },
  'agentModes.get': { request: getAgentModeRequest, response: getAgentModeResponses },
  'agentSessions.list': { request: listAgentSessionsRequest, response: listAgentSessionsResponses },
  'agentSessions.listNumbered': { request: listAgentSessionsRequest, response: listAgentSessionsResponses },
  'agentSessionRuns.list': { request: listAgentSessionRunsRequest, response: listAgentSessionRunsResponses },
  'agentSessionRuns.listNumbered': { request: listAgentSessionRunsRequest, response: listAgentSessionRunsResponses },
  'agentRuns.create': { request: createAgentRunRequest, response: createAgentRunResponses },
  'agentRuns.get': { request: getAgentRunRequest, response: getAgentRunResponses },
  'agentRuns.pause': { request: pauseAgentRunRequest, response: pauseAgentRunResponses },
  'agentRuns.resume': { request: resumeAgentRunRequest, response: resumeAgentRunResponses },
  'agentRuns.cancel': { request: cancelAgentRunRequest, response: cancelAgentRunResponses },
  'agentRuns.approve': { request: approveAgentRunRequest, response: approveAgentRunResponses },
  'agentRuns.reject': { request: rejectAgentRunRequest, response: rejectAgentRunResponses },
  'databaseRows.list': { request: listDatabaseRowsRequest, response: listDatabaseRowsResponses },
  'databaseRows.create': { request: createDatabaseRowsRequest, response: createDatabaseRowsResponses },
  'databaseRows.update': { request: updateDatabaseRowsRequest, response: updateDatabaseRowsResponses },
  'databaseRows.upsert': { request: upsertDatabaseRowsRequest, response: upsertDatabaseRowsResponses },
  'databaseRows.delete': { request: deleteDatabaseRowsRequest },
  'databaseRows.get': { request: getDatabaseRowRequest, response: getDatabaseRowResponses },
  'databaseTables.list': { response: listDatabaseTablesResponses },
  'databaseTables.get': { request: getDatabaseTableRequest, response: getDatabaseTableResponses },
  'integrations.list': { response: listIntegrationsResponses },
  'integrations.create': { request: createIntegrationRequest, response: createIntegrationResponses },
  'integrations.update': { request: updateIntegrationRequest, response: updateIntegrationResponses },
  'integrations.delete': { request: deleteIntegrationRequest, response: deleteIntegrationResponses },
  'integrationApps.list': { request: listIntegrationAppsRequest, response: listIntegrationAppsResponses },
  'integrationAccounts.list': { request: listIntegrationAccountsRequest, response: listIntegrationAccountsResponses },
  'integrations.createConnectToken': { response: createIntegrationConnectTokenResponses },
  'integrationActions.list': { request: listIntegrationActionsRequest, response: listIntegrationActionsResponses },
  'integrationActions.getSchema': { request: getIntegrationActionSchemaRequest, response: getIntegrationActionSchemaResponses },
  'integrationActions.configureProp': { request: configureIntegrationActionPropRequest, response: configureIntegrationActionPropResponses },
  'integrationActions.reloadProps': { request: reloadIntegrationActionPropsRequest, response: reloadIntegrationActionPropsResponses },
  'voiceAgents.get': { request: getVoiceAgentRequest, response: getVoiceAgentResponses },
  'voiceAgentPhoneNumbers.create': { request: createVoiceAgentPhoneNumberRequest, response: createVoiceAgentPhoneNumberResponses },
};

/**
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
