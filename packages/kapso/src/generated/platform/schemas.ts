// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c08efd699cea4437c693e2a74e93d33a069b4b96529dd4433de621502918b437, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const ContactListResponse: z.ZodMiniType<components['schemas']['WhatsappContactListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Contact),
  meta: z.optional(PaginationMeta),
  paging: z.optional(Paging),
}));

/** Response containing a contact. */
export const ContactResponse: z.ZodMiniType<components['schemas']['WhatsappContactResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Contact,
}));

/** A page of conversations. */
export const ConversationListResponse: z.ZodMiniType<components['schemas']['WhatsappConversationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Conversation),
  paging: Paging,
}));

/** Response containing a conversation. */
export const ConversationResponse: z.ZodMiniType<components['schemas']['WhatsappConversationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Conversation,
}));

/** General error response of Kapso. */
export const ErrorResponse: z.ZodMiniType<components['schemas']['ErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
}));

/** WhatsApp contact of the project. */
export const Contact: z.ZodMiniType<components['schemas']['WhatsappContact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
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

/** Conversation between a contact and one of the project's phone numbers. */
export const Conversation: z.ZodMiniType<components['schemas']['WhatsappConversation']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Position of this page in offset pagination. */
export const PaginationMeta: z.ZodMiniType<components['schemas']['PaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.number().check(c.integer(), c.minimum(1)),
  per_page: z.number().check(c.integer(), c.minimum(1)),
  total_pages: z.number().check(c.integer(), c.minimum(0)),
  total_count: z.number().check(c.integer(), c.minimum(0)),
}));

/** Cursors of the neighboring pages. */
export const Paging: z.ZodMiniType<components['schemas']['Paging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(PaginationCursor),
  next: z.optional(z.nullable(z.string())),
  previous: z.optional(z.nullable(z.string())),
}));

/** Cursors of the first and last item on a page, set even if there is no neighboring page. */
export const PaginationCursor: z.ZodMiniType<components['schemas']['PaginationCursor']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.nullable(z.string())),
  after: z.optional(z.nullable(z.string())),
}));

/** All marketing preferences of a contact. */
export const MarketingPreferenceListResponse: z.ZodMiniType<components['schemas']['WhatsappContactMarketingPreferenceListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MarketingPreference),
}));

/** Marketing preference of a contact for one of the project's phone numbers. */
export const MarketingPreference: z.ZodMiniType<components['schemas']['WhatsappContactMarketingPreference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  phone_number_id: z.string(),
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

/** Response containing a marketing preference. */
export const MarketingPreferenceResponse: z.ZodMiniType<components['schemas']['WhatsappContactMarketingPreferenceResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: MarketingPreference,
}));

/** Request body for updating the status of a conversation. */
export const ConversationUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappConversationUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_conversation: z.looseObject({
    status: z.enum(['active', 'ended']),
  }),
}));

/** A page of assignments. */
export const ConversationAssignmentListResponse: z.ZodMiniType<components['schemas']['ConversationAssignmentListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ConversationAssignment),
  meta: PaginationMeta,
}));

/** Assignment of a project member to a conversation. */
export const ConversationAssignment: z.ZodMiniType<components['schemas']['ConversationAssignment']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  user_id: z.string().check(c.format('uuid')),
  created_by_user_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  notes: z.optional(z.nullable(z.string())),
  active: z.boolean(),
  created_at: z.string().check(c.format('date-time')),
}));

/** Request body for assigning a project member to a conversation. */
export const ConversationAssignmentCreateRequest: z.ZodMiniType<components['schemas']['ConversationAssignmentCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  assignment: z.looseObject({
    user_id: z.string().check(c.format('uuid')),
    notes: z.optional(z.string()),
  }),
}));

/** Response containing an assignment. */
export const ConversationAssignmentResponse: z.ZodMiniType<components['schemas']['ConversationAssignmentResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: ConversationAssignment,
}));

/** Request body for updating an assignment. */
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

/** Summary of a workflow execution. */
export const WorkflowExecutionSummary: z.ZodMiniType<components['schemas']['WorkflowExecutionSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  started_at: z.string().check(c.format('date-time')),
  ended_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  last_event_at: z.string().check(c.format('date-time')),
  tracking_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  whatsapp_conversation_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  workflow: z.optional(WorkflowReference),
  current_step: z.optional(WorkflowStepReference),
}));

/** Workflow to which an execution belongs. */
export const WorkflowReference: z.ZodMiniType<components['schemas']['WorkflowMinimal']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  status: z.string(),
}));

/** Current step of an execution, or step of an event. */
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
export const MessageListResponse: z.ZodMiniType<components['schemas']['WhatsappMessageListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Message),
  paging: Paging,
}));

/** WhatsApp message in the format of Meta's API, with additional fields from Kapso. */
export const Message: z.ZodMiniType<components['schemas']['WhatsappMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Response containing a message. */
export const MessageResponse: z.ZodMiniType<components['schemas']['WhatsappMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Message,
}));

/** A page of customers. */
export const CustomerListResponse: z.ZodMiniType<components['schemas']['CustomerListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Customer),
  meta: PaginationMeta,
}));

/** Customer of the project, with its own phone numbers and contacts. */
export const Customer: z.ZodMiniType<components['schemas']['Customer']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  external_customer_id: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** Request body for creating a customer. */
export const CustomerCreateRequest: z.ZodMiniType<components['schemas']['CustomerCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  customer: z.looseObject({
    name: z.string(),
    external_customer_id: z.optional(z.nullable(z.string())),
  }),
}));

/** Response containing a customer. */
export const CustomerResponse: z.ZodMiniType<components['schemas']['CustomerResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Customer,
}));

/** Request body for updating a customer. */
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

/** Hosted page on which a customer connects a WhatsApp phone number. */
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

/** Phone number that Kapso has provisioned for a setup link. */
export const PhoneNumberReference: z.ZodMiniType<components['schemas']['PhoneNumberReference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number: z.string(),
  status: z.string(),
  area_code: z.optional(z.nullable(z.string())),
  country_iso: z.string(),
  country_dial_code: z.string(),
  display_number: z.optional(z.nullable(z.string())),
}));

/** Request body for creating a setup link. */
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

/** Response containing the created setup link. */
export const SetupLinkCreateResponse: z.ZodMiniType<components['schemas']['SetupLinkCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: SetupLinkCreated,
}));

/** Created setup link with its token, which no other response contains. */
export const SetupLinkCreated: z.ZodMiniType<components['schemas']['SetupLinkCreated']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [SetupLink, z.looseObject({
    token: z.string(),
  })],
}));

/** Request body for updating a setup link. */
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

/** Response containing a setup link. */
export const SetupLinkResponse: z.ZodMiniType<components['schemas']['SetupLinkResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: SetupLink,
}));

/** A page of WhatsApp phone numbers. */
export const PhoneNumberListResponse: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(PhoneNumber),
  meta: PaginationMeta,
}));

/** WhatsApp phone number connected to the project. */
export const PhoneNumber: z.ZodMiniType<components['schemas']['WhatsappPhoneNumber']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for connecting a WhatsApp phone number with its Meta credentials. */
export const PhoneNumberCreateRequest: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Response containing a WhatsApp phone number. */
export const PhoneNumberResponse: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: PhoneNumber,
}));

/** Request body for updating a WhatsApp phone number. */
export const PhoneNumberUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Health of a WhatsApp phone number, returned without a data envelope. */
export const PhoneNumberHealth: z.ZodMiniType<components['schemas']['WhatsappPhoneNumberHealthResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** A page of display name requests. */
export const DisplayNameRequestListResponse: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequestListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(DisplayNameRequest),
  meta: PaginationMeta,
}));

/** Request to Meta to change the display name of a phone number. */
export const DisplayNameRequest: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for requesting a display name. */
export const DisplayNameRequestCreateRequest: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequestCreate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  display_name_request: z.looseObject({
    new_display_name: z.string(),
  }),
}));

/** Response containing a display name request. */
export const DisplayNameRequestResponse: z.ZodMiniType<components['schemas']['WhatsappDisplayNameRequestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: DisplayNameRequest,
}));

/** A page of webhooks. */
export const WebhookListResponse: z.ZodMiniType<components['schemas']['WhatsappWebhookListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Webhook),
  meta: PaginationMeta,
}));

/** Webhook: URL to which Kapso sends events. */
export const Webhook: z.ZodMiniType<components['schemas']['WhatsappWebhook']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for creating a webhook of a project. */
export const WebhookCreateRequest: z.ZodMiniType<components['schemas']['WhatsappProjectWebhookRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Response containing a webhook. */
export const WebhookResponse: z.ZodMiniType<components['schemas']['WhatsappWebhookResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Webhook,
}));

/** Request body for updating a webhook. */
export const WebhookUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappWebhookUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Result of the test event. */
export const WebhookTestResponse: z.ZodMiniType<components['schemas']['WebhookTestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    success: z.optional(z.boolean()),
  }),
}));

/** Request body for creating a webhook for a phone number. */
export const PhoneNumberWebhookCreateRequest: z.ZodMiniType<components['schemas']['WhatsappWebhookRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Delivery of an event to a webhook, completed or pending. */
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
export const BroadcastListResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Broadcast),
  meta: PaginationMeta,
}));

/** Template message that is sent to many recipients (alpha). */
export const Broadcast: z.ZodMiniType<components['schemas']['WhatsappBroadcast']> = /* @__PURE__ */ c.define(() => z.looseObject({
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
  whatsapp_template: z.optional(z.nullable(BroadcastTemplate)),
}));

/** Message template of a broadcast. */
export const BroadcastTemplate: z.ZodMiniType<components['schemas']['WhatsappBroadcastTemplate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  meta_template_id: z.optional(z.nullable(z.string())),
  name: z.string(),
  language_code: z.string(),
  category: z.string(),
  status: z.string(),
  quality_score: z.optional(z.nullable(z.string())),
  components: z.optional(z.array(z.looseObject({}))),
}));

/** Request body for creating a broadcast (alpha). */
export const BroadcastCreateRequest: z.ZodMiniType<components['schemas']['WhatsappBroadcastCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_broadcast: z.looseObject({
    name: z.string(),
    phone_number_id: z.string(),
    whatsapp_template_id: z.string(),
  }),
}));

/** Response containing a broadcast. */
export const BroadcastResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Broadcast,
}));

/** Request body for updating the status of a broadcast (alpha). */
export const BroadcastUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappBroadcastUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_broadcast: z.looseObject({
    status: z.enum(['draft', 'stopped']),
  }),
}));

/** A page of recipients. */
export const BroadcastRecipientListResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipientListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(BroadcastRecipient),
  meta: PaginationMeta,
}));

/** Recipient of a broadcast with its delivery status (alpha). */
export const BroadcastRecipient: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipient']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for adding recipients to a broadcast (alpha). */
export const BroadcastRecipientsAddRequest: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipientsAddRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Counts of added and skipped recipients. */
export const BroadcastRecipientsAddResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastRecipientsAddResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    added: z.number().check(c.integer(), c.minimum(0)),
    duplicates: z.number().check(c.integer(), c.minimum(0)),
    errors: z.array(z.string()),
  }),
}));

/** Updated status of the broadcast. */
export const BroadcastSendResponse: z.ZodMiniType<components['schemas']['WhatsappBroadcastSendResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    id: z.string().check(c.format('uuid')),
    status: z.string(),
    scheduled_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    started_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    stopped_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    completed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }),
}));

/** Request body for uploading a media file to Meta. */
export const MediaIngestRequest: z.ZodMiniType<components['schemas']['MediaIngestRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  media_ingest: MediaIngest,
}));

/** Media file to upload to Meta. */
export const MediaIngest: z.ZodMiniType<components['schemas']['MediaIngest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  phone_number_id: z.string(),
  source: z.string().check(c.format('uri')),
  delivery: z.optional(z.enum(['meta_media', 'meta_resumable_asset'])),
  filename: z.optional(z.string()),
  mime_type: z.optional(z.string()),
}));

/** Response containing the media file uploaded to Meta. */
export const MediaIngestResponse: z.ZodMiniType<components['schemas']['MediaIngestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: MediaIngestResult,
}));

/** Media file uploaded to Meta. */
export const MediaIngestResult: z.ZodMiniType<components['schemas']['MediaIngestData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  ingest_id: z.string().check(c.format('uuid')),
  target: MediaIngestTarget,
  resource: MediaIngestResource,
}));

/** Reference to a media file at Meta. */
export const MediaIngestTarget: z.ZodMiniType<components['schemas']['MediaIngestTarget']> = /* @__PURE__ */ c.define(() => z.looseObject({
  kind: z.string(),
  media_id: z.optional(z.string()),
  handle: z.optional(z.string()),
}));

/** The fetched file. */
export const MediaIngestResource: z.ZodMiniType<components['schemas']['MediaIngestResource']> = /* @__PURE__ */ c.define(() => z.looseObject({
  filename: z.string(),
  mime_type: z.string(),
  size_bytes: z.number().check(c.integer(), c.minimum(0)),
  sha256: z.string(),
  source_url: z.string().check(c.format('uri')),
}));

/** A page of WhatsApp Flows. */
export const FlowListResponse: z.ZodMiniType<components['schemas']['WhatsappFlowListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Flow),
  meta: PaginationMeta,
}));

/** WhatsApp Flow, an interactive form inside WhatsApp. */
export const Flow: z.ZodMiniType<components['schemas']['WhatsappFlow']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for creating a WhatsApp Flow. */
export const FlowCreateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  phone_number_id: z.string(),
  name: z.optional(z.string()),
  flow_json: z.optional(z.looseObject({})),
  publish: z.optional(z.boolean()),
}));

/** Response containing a WhatsApp Flow. */
export const FlowResponse: z.ZodMiniType<components['schemas']['WhatsappFlowResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Flow,
}));

/** Result of the encryption setup of a WhatsApp Flow. */
export const FlowEncryptionResponse: z.ZodMiniType<components['schemas']['WhatsappFlowEncryptionSetupResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    status: z.string(),
    message: z.string(),
    flows_encryption_configured: z.boolean(),
  }),
}));

/** A page of versions. */
export const FlowVersionListResponse: z.ZodMiniType<components['schemas']['WhatsappFlowVersionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(FlowVersion),
  meta: PaginationMeta,
}));

/** Version of a WhatsApp Flow. */
export const FlowVersion: z.ZodMiniType<components['schemas']['WhatsappFlowVersion']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  version_label: z.string(),
  status: z.string(),
  flow_json_sha: z.optional(z.nullable(z.string())),
  published_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  validation_errors: z.optional(z.nullable(z.array(z.looseObject({})))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** Request body for creating a version of a WhatsApp Flow. */
export const FlowVersionCreateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowVersionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  flow_json: z.looseObject({}),
  phone_number_id: z.optional(z.string()),
}));

/** Response containing a version. */
export const FlowVersionResponse: z.ZodMiniType<components['schemas']['WhatsappFlowVersionDetailResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: FlowVersionDetail,
}));

/** Version of a WhatsApp Flow with its flow JSON. */
export const FlowVersionDetail: z.ZodMiniType<components['schemas']['WhatsappFlowVersionDetail']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [FlowVersion, z.looseObject({
    flow_json: z.optional(z.looseObject({})),
  })],
}));

/** Response containing a data endpoint. */
export const FlowDataEndpointResponse: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: FlowDataEndpoint,
}));

/** Function that serves as the data endpoint of a WhatsApp Flow. */
export const FlowDataEndpoint: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpoint']> = /* @__PURE__ */ c.define(() => z.looseObject({
  function_id: z.string().check(c.format('uuid')),
  function_name: z.string(),
  endpoint_url: z.optional(z.nullable(z.string().check(c.format('uri')))),
  status: z.string(),
  last_deployed_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  code: z.optional(z.string()),
}));

/** Request body for setting the code of a data endpoint. */
export const FlowDataEndpointCreateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
}));

/** Request body for attaching a function as a data endpoint. */
export const FlowDataEndpointUpdateRequest: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointAttachRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  function_id: z.string().check(c.format('uuid')),
}));

/** Response containing the updated data endpoint. */
export const FlowDataEndpointUpdateResponse: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointAttachResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    allOf: [FlowDataEndpoint, z.looseObject({
      flow_id: z.optional(z.string().check(c.format('uuid'))),
      flow_data_endpoint_function_id: z.optional(z.string().check(c.format('uuid'))),
      flow_has_encryption: z.optional(z.boolean()),
      warning: z.optional(z.nullable(z.string())),
    })],
  }),
}));

/** Response containing the data endpoint registered at Meta. */
export const FlowDataEndpointRegisterResponse: z.ZodMiniType<components['schemas']['WhatsappFlowDataEndpointRegisterResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    allOf: [FlowDataEndpoint, z.looseObject({
      flow_id: z.optional(z.string().check(c.format('uuid'))),
      flow_data_endpoint_function_id: z.optional(z.string().check(c.format('uuid'))),
      flow_has_encryption: z.optional(z.boolean()),
      warning: z.optional(z.nullable(z.string())),
    })],
  }),
}));

/** Latest log entries of a data endpoint. */
export const FlowFunctionLogListResponse: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionLogsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    function_name: z.string(),
    logs: z.array(FlowFunctionLog),
  }),
}));

/** Log entry of a data endpoint. */
export const FlowFunctionLog: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionLog']> = /* @__PURE__ */ c.define(() => z.looseObject({
  level: z.optional(z.string()),
  message: z.optional(z.string()),
  logged_at: z.optional(z.string().check(c.format('date-time'))),
  stack: z.optional(z.nullable(z.string())),
  cf_ray: z.optional(z.nullable(z.string())),
  outcome: z.optional(z.nullable(z.string())),
}));

/** Latest invocations of a data endpoint. */
export const FlowFunctionInvocationListResponse: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionInvocationsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    function_name: z.string(),
    invocations: z.array(FlowFunctionInvocation),
  }),
}));

/** Invocation of a data endpoint. */
export const FlowFunctionInvocation: z.ZodMiniType<components['schemas']['WhatsappFlowFunctionInvocation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  status_code: z.optional(z.number().check(c.integer())),
  duration_ms: z.optional(z.nullable(z.number())),
  request_body: z.optional(z.nullable(z.looseObject({}))),
  response_body: z.optional(z.nullable(z.looseObject({}))),
  error_message: z.optional(z.nullable(z.string())),
  cf_ray: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** All workflows of the project. */
export const WorkflowListResponse: z.ZodMiniType<components['schemas']['WorkflowListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Workflow),
}));

/** Workflow: automated steps that Kapso executes in a conversation. */
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

/** Request body for creating a workflow. */
export const WorkflowCreateRequest: z.ZodMiniType<components['schemas']['WorkflowCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  workflow: z.looseObject({
    name: z.string(),
    slug: z.optional(z.string().check(c.pattern(new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u')))),
    description: z.optional(z.nullable(z.string())),
    definition: z.optional(WorkflowDefinitionInput),
  }),
}));

/** Nodes and edges to set in a workflow. */
export const WorkflowDefinitionInput: z.ZodMiniType<components['schemas']['WorkflowDefinitionInput']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { nodes: z.array(WorkflowInputNode), edges: z.array(WorkflowInputEdge) },
  additionalProperties: z.never(),
}));

/** Node to set in a workflow. */
export const WorkflowInputNode: z.ZodMiniType<components['schemas']['WorkflowDefinitionInputNode']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'position', 'data'],
  properties: { id: z.string().check(c.pattern(new RegExp('^[A-Za-z][A-Za-z0-9_-]*$', 'u'))), type: z.string(), position: WorkflowNodePosition, data: WorkflowInputNodeData },
  additionalProperties: z.never(),
}));

/** Position of a node in the editor. */
export const WorkflowNodePosition: z.ZodMiniType<components['schemas']['WorkflowDefinitionNodePosition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  x: z.number(),
  y: z.number(),
}));

/** Data of a node to set. */
export const WorkflowInputNodeData: z.ZodMiniType<components['schemas']['WorkflowDefinitionInputNodeData']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['node_type', 'config'],
  properties: { node_type: z.enum(['start', 'send_text', 'send_template', 'send_interactive', 'wait_for_response', 'decide', 'function', 'webhook', 'agent', 'call', 'handoff', 'set_variable', 'emit_event']), config: z.union([StartNodeConfig, SendTextNodeConfig, SendTemplateNodeConfig, SendInteractiveNodeConfig, WaitForResponseNodeConfig, DecideNodeConfig, FunctionNodeConfig, WebhookNodeConfig, AgentNodeConfig, CallNodeConfig, HandoffNodeConfig, SetVariableNodeConfig, EmitEventNodeConfig]), display_name: z.string() },
  additionalProperties: z.never(),
}));

/** Configuration of a start node; it has no fields. */
export const StartNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeStartConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  additionalProperties: z.never(),
}));

/** Configuration of a node that sends a text message. */
export const SendTextNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSendTextConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['message'],
  properties: { message: c.schema({
    oneOf: [z.string(), z.looseObject({})],
  }), phone_number_id: z.nullable(z.string()), whatsapp_config_id: z.nullable(z.string().check(c.format('uuid'))), to_phone_number: z.nullable(z.string()), delay_seconds: z.nullable(z.number().check(c.integer(), c.minimum(0))), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that sends a template message. */
export const SendTemplateNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSendTemplateConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['template_id'],
  properties: { template_id: z.string().check(c.format('uuid')), template_name: z.nullable(z.string()), parameters: c.anything(), phone_number_id: z.nullable(z.string()), whatsapp_config_id: z.nullable(z.string().check(c.format('uuid'))), to_phone_number: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that sends an interactive message, such as buttons or a list. */
export const SendInteractiveNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSendInteractiveConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['interactive_type', 'body_text'],
  properties: { interactive_type: z.enum(['button', 'list', 'cta_url', 'flow', 'product', 'product_list', 'catalog_message', 'location_request_message']), body_text: c.schema({
    oneOf: [z.string().check(c.maxLength(1024)), z.looseObject({})],
  }), footer_text: z.nullable(z.string()), header_type: z.nullable(z.enum(['none', 'text', 'image', 'video', 'document'])), header_text: z.nullable(z.string()), header_media_url: z.nullable(z.string()), buttons: z.array(InteractiveButton).check(c.maxItems(3)), list_button_text: z.nullable(z.string()), list_sections: z.array(InteractiveListSection).check(c.maxItems(10)), cta_display_text: z.nullable(z.string()), cta_url: z.nullable(z.string()), flow_id: z.nullable(z.string()), flow_cta: z.nullable(z.string()), flow_token: z.nullable(z.string()), flow_action: z.nullable(z.enum(['navigate', 'data_exchange'])), flow_action_payload: z.nullable(z.looseObject({})), header_config: z.nullable(z.looseObject({})), action_config: z.nullable(z.looseObject({})), phone_number_id: z.nullable(z.string()), whatsapp_config_id: z.nullable(z.string().check(c.format('uuid'))), to_phone_number: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** Button of an interactive message. */
export const InteractiveButton: z.ZodMiniType<components['schemas']['WorkflowNodeInteractiveButton']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'title'],
  properties: { id: z.string(), title: z.string().check(c.maxLength(20)) },
  additionalProperties: z.never(),
}));

/** Section of a list in an interactive message. */
export const InteractiveListSection: z.ZodMiniType<components['schemas']['WorkflowNodeInteractiveListSection']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['rows'],
  properties: { title: z.string(), rows: z.array(InteractiveListRow) },
  additionalProperties: z.never(),
}));

/** Row of a list in an interactive message. */
export const InteractiveListRow: z.ZodMiniType<components['schemas']['WorkflowNodeInteractiveListRow']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'title'],
  properties: { id: z.string(), title: z.string().check(c.maxLength(24)), description: z.string().check(c.maxLength(72)) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that waits for a response. */
export const WaitForResponseNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeWaitForResponseConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { has_timeout: z.boolean(), timeout_seconds: z.nullable(z.number().check(c.integer())), save_response_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that selects the next edge. */
export const DecideNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeDecideConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['decision_type', 'conditions', 'llm_configuration'],
  properties: { decision_type: z.enum(['ai', 'function']), conditions: z.array(DecideCondition), llm_configuration: z.looseObject({}), function_id: z.nullable(z.string().check(c.format('uuid'))), function_name: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), llm_temperature: z.nullable(z.number()), llm_max_tokens: z.nullable(z.number().check(c.integer())) },
  additionalProperties: z.never(),
}));

/** Condition that a decide node can select. */
export const DecideCondition: z.ZodMiniType<components['schemas']['WorkflowNodeDecideCondition']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['id', 'label'],
  properties: { id: z.string().check(c.format('uuid')), label: z.string(), description: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that invokes a function. */
export const FunctionNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeFunctionConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['function_id'],
  properties: { function_id: z.string().check(c.format('uuid')), function_name: z.nullable(z.string()), save_response_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that calls a URL. */
export const WebhookNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeWebhookConfig']> = /* @__PURE__ */ c.define(() => c.schema({
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

/** Configuration of a node in which an AI agent handles the conversation. */
export const AgentNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeAgentConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { system_prompt: z.nullable(z.string()), provider_model_id: z.nullable(z.string().check(c.format('uuid'))), provider_model_name: z.nullable(z.string()), temperature: z.nullable(z.number()), max_iterations: z.nullable(z.number().check(c.integer())), max_tokens: z.nullable(z.number().check(c.integer())), reasoning_effort: z.nullable(z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])), prompt_cache_ttl: z.enum(['5m', '1h']), observer_prompt_mode: z.enum(['analysis_only', 'interactive_chat']), message_delivery_mode: z.enum(['auto_send_assistant_text', 'tool_only']), enabled_default_tools: z.array(z.string()), default_tool_configs: z.looseObject({
    emit_event: z.optional(c.schema({
      type: ['object'],
      properties: { event_definition_ids: z.array(z.string().check(c.format('uuid'))) },
      additionalProperties: z.never(),
    })),
  }), flow_agent_function_tools: z.array(AgentFunctionTool), flow_agent_webhooks: z.array(AgentWebhookTool), flow_agent_knowledge_bases: z.array(AgentKnowledgeBase), flow_agent_mcp_servers: z.array(AgentMcpServer), flow_agent_resources: z.array(AgentResource) },
  additionalProperties: z.never(),
}));

/** Function that an agent can invoke. */
export const AgentFunctionTool: z.ZodMiniType<components['schemas']['WorkflowNodeAgentFunctionTool']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), function_id: z.nullable(z.string().check(c.format('uuid'))), function_name: z.nullable(z.string()), input_schema: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** URL that an agent can call. */
export const AgentWebhookTool: z.ZodMiniType<components['schemas']['WorkflowNodeAgentWebhook']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), url: z.nullable(z.string()), http_method: z.nullable(z.string()), headers: z.nullable(z.looseObject({})), body: c.anything(), body_schema: z.nullable(z.looseObject({})), jmespath_query: z.nullable(z.string()), ai_field_config: z.looseObject({}) },
  additionalProperties: z.never(),
}));

/** Knowledge base that an agent can read. */
export const AgentKnowledgeBase: z.ZodMiniType<components['schemas']['WorkflowNodeAgentKnowledgeBase']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), knowledge_base_text: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** MCP server that an agent can use. */
export const AgentMcpServer: z.ZodMiniType<components['schemas']['WorkflowNodeAgentMcpServer']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { name: z.string(), description: z.nullable(z.string()), url: z.nullable(z.string()), headers: z.nullable(z.looseObject({})) },
  additionalProperties: z.never(),
}));

/** Repository that an agent can read. */
export const AgentResource: z.ZodMiniType<components['schemas']['WorkflowNodeAgentResource']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { id: z.nullable(z.string().check(c.format('uuid'))), resource_type: z.enum(['github_repository']), repo_url: z.string(), owner: z.nullable(z.string()), repo_name: z.nullable(z.string()), branch: z.nullable(z.string()), auth_type: z.enum(['pat', 'github_app', 'public']), pat: z.nullable(z.string()), has_pat: z.nullable(z.boolean()), github_app_installation_id: z.nullable(z.string().check(c.format('uuid'))), has_github_app: z.nullable(z.boolean()), imported_missing_pat: z.nullable(z.boolean()), imported_missing_github_app: z.nullable(z.boolean()) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that executes another workflow. */
export const CallNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeCallConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { workflow_id: z.nullable(z.string().check(c.format('uuid'))), workflow_name: z.nullable(z.string()), save_error_to: z.nullable(z.string()) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that hands the conversation over to a human. */
export const HandoffNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeHandoffConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  properties: { reason: z.nullable(z.string()), context_data: c.anything() },
  additionalProperties: z.never(),
}));

/** Configuration of a node that sets a variable. */
export const SetVariableNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeSetVariableConfig']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['variable_name', 'variable_value'],
  properties: { variable_name: z.string(), variable_value: c.anything(), value_type: z.enum(['string', 'number', 'boolean', 'json']) },
  additionalProperties: z.never(),
}));

/** Configuration of a node that records an event. */
export const EmitEventNodeConfig: z.ZodMiniType<components['schemas']['WorkflowNodeEmitEventConfig']> = /* @__PURE__ */ c.define(() => c.schema({
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

/** Edge between two nodes to set in a workflow. */
export const WorkflowInputEdge: z.ZodMiniType<components['schemas']['WorkflowDefinitionInputEdge']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['source', 'target'],
  properties: { id: z.string().check(c.format('uuid')), source: z.string(), target: z.string(), label: z.string(), type: z.string(), flow_condition_id: z.nullable(z.string().check(c.format('uuid'))) },
  additionalProperties: z.never(),
}));

/** Response containing a workflow. */
export const WorkflowResponse: z.ZodMiniType<components['schemas']['WorkflowResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Workflow,
}));

/** Request body for updating a workflow. */
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

/** Response containing a workflow with its nodes and edges. */
export const WorkflowWithDefinitionResponse: z.ZodMiniType<components['schemas']['WorkflowWithDefinitionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowWithDefinition,
}));

/** Workflow with its nodes and edges. */
export const WorkflowWithDefinition: z.ZodMiniType<components['schemas']['WorkflowWithDefinition']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [Workflow, z.looseObject({
    definition: WorkflowDefinition,
  })],
}));

/** Nodes and edges of a workflow. */
export const WorkflowDefinition: z.ZodMiniType<components['schemas']['WorkflowDefinition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  nodes: z.array(WorkflowNode),
  edges: z.array(WorkflowEdge),
}));

/** Node of a workflow. */
export const WorkflowNode: z.ZodMiniType<components['schemas']['WorkflowDefinitionNode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  type: z.string(),
  position: WorkflowNodePosition,
  data: WorkflowNodeData,
}));

/** Data of a node. */
export const WorkflowNodeData: z.ZodMiniType<components['schemas']['WorkflowDefinitionNodeData']> = /* @__PURE__ */ c.define(() => z.looseObject({
  node_type: z.string(),
  config: z.union([StartNodeConfig, SendTextNodeConfig, SendTemplateNodeConfig, SendInteractiveNodeConfig, WaitForResponseNodeConfig, DecideNodeConfig, FunctionNodeConfig, WebhookNodeConfig, AgentNodeConfig, CallNodeConfig, HandoffNodeConfig, SetVariableNodeConfig, EmitEventNodeConfig, z.looseObject({})]),
  display_name: z.string(),
}));

/** Edge between two nodes. */
export const WorkflowEdge: z.ZodMiniType<components['schemas']['WorkflowDefinitionEdge']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  source: z.string(),
  target: z.string(),
  label: z.optional(z.nullable(z.string())),
  type: z.string(),
  flow_condition_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
}));

/** Variables available in a workflow. */
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

/** Variable discovered in executions. */
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

/** Request body for starting a workflow. */
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

/** Response containing the accepted execution, which is about to start. */
export const WorkflowExecutionCreateResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionCreateAcceptedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowExecutionAccepted,
}));

/** Accepted execution of a workflow that is about to start. */
export const WorkflowExecutionAccepted: z.ZodMiniType<components['schemas']['WorkflowExecutionCreateAccepted']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
  workflow_id: z.string().check(c.format('uuid')),
  id: z.string().check(c.format('uuid')),
  tracking_id: z.string().check(c.format('uuid')),
}));

/** Response containing an execution. */
export const WorkflowExecutionResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowExecutionDetail,
}));

/** Workflow execution with its context and events. */
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

/** Workflow execution with its error details. */
export const WorkflowExecution: z.ZodMiniType<components['schemas']['WorkflowExecution']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [WorkflowExecutionSummary, z.looseObject({
    error_details: z.optional(z.nullable(z.looseObject({}))),
  })],
}));

/** Event of a workflow execution. */
export const WorkflowEvent: z.ZodMiniType<components['schemas']['WorkflowEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  event_type: z.string(),
  direction: z.optional(z.nullable(z.string())),
  edge_label: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  payload: z.optional(z.looseObject({})),
  step: z.optional(WorkflowStepReference),
}));

/** Request body for updating the status of a workflow execution. */
export const WorkflowExecutionUpdateRequest: z.ZodMiniType<components['schemas']['WorkflowExecutionUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  workflow_execution: z.looseObject({
    status: z.enum(['ended', 'handoff', 'waiting']),
  }),
}));

/** Response containing the updated execution. */
export const WorkflowExecutionUpdateResponse: z.ZodMiniType<components['schemas']['WorkflowExecutionMinimalResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowExecution,
}));

/** A page of events. */
export const WorkflowEventListResponse: z.ZodMiniType<components['schemas']['WorkflowEventListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WorkflowEvent),
  paging: Paging,
}));

/** Request body for resuming a waiting execution. */
export const WorkflowExecutionResumeRequest: z.ZodMiniType<components['schemas']['WorkflowExecutionResumeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.looseObject({
    kind: z.optional(z.string()),
    data: c.schema({
      oneOf: [z.string(), z.looseObject({}), z.array(c.anything())],
    }),
  }),
  variables: z.optional(z.looseObject({})),
}));

/** Response containing the resumed execution. */
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

/** Trigger that starts a workflow. */
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

/** Request body for creating a trigger. */
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

/** Response containing a trigger. */
export const WorkflowTriggerResponse: z.ZodMiniType<components['schemas']['WorkflowTriggerResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WorkflowTrigger,
}));

/** Request body for replacing all triggers of a workflow. */
export const WorkflowTriggersReplaceRequest: z.ZodMiniType<components['schemas']['WorkflowTriggerBulkReplaceRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for activating or deactivating a trigger. */
export const WorkflowTriggerUpdateRequest: z.ZodMiniType<components['schemas']['WorkflowTriggerUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  trigger: z.looseObject({
    active: z.optional(z.boolean()),
  }),
}));

/** All functions of the project. */
export const FunctionListResponse: z.ZodMiniType<components['schemas']['FunctionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ServerlessFunction),
}));

/** Serverless function of the project. */
export const ServerlessFunction: z.ZodMiniType<components['schemas']['Function']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for creating a function. */
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

/** Response containing a function. */
export const FunctionResponse: z.ZodMiniType<components['schemas']['FunctionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: ServerlessFunction,
}));

/** Request body for updating a function. */
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

/** Started deployment, returned without a data envelope. */
export const FunctionDeployResponse: z.ZodMiniType<components['schemas']['FunctionDeployResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
  function_id: z.string().check(c.format('uuid')),
  status: z.string(),
}));

/** Input of the function; any fields. */
export const FunctionInvokeRequest: z.ZodMiniType<components['schemas']['FunctionInvokeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({}));

/** Result of the function, passed through unchanged. */
export const FunctionInvokeResponse: z.ZodMiniType<components['schemas']['FunctionInvokeResponse']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [z.looseObject({}), z.array(c.anything()), z.string(), z.number(), z.boolean()],
}));

/** Result of the function in an envelope. */
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

/** Request body for storing a secret. */
export const FunctionSecretCreateRequest: z.ZodMiniType<components['schemas']['FunctionSecretCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  secret: z.looseObject({
    name: z.string().check(c.pattern(new RegExp('^[A-Z0-9_]+$', 'u'))),
    value: c.schema({
      type: ['string', 'object'],
      additionalProperties: c.anything(),
    }),
  }),
}));

/** Confirmation that the secret was stored, returned without a data envelope. */
export const FunctionSecretCreateResponse: z.ZodMiniType<components['schemas']['SimpleMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
}));

/** Latest invocations of a function. */
export const FunctionInvocationListResponse: z.ZodMiniType<components['schemas']['FunctionInvocationsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    function_name: z.string(),
    invocations: z.array(FunctionInvocation),
    total: z.number().check(c.integer()),
  }),
}));

/** Invocation of a function. */
export const FunctionInvocation: z.ZodMiniType<components['schemas']['FunctionInvocationDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status_code: z.number().check(c.integer()),
  duration_ms: z.optional(z.nullable(z.number())),
  request_body: z.optional(z.nullable(z.looseObject({}))),
  response_body: z.optional(z.nullable(z.looseObject({}))),
  error_message: z.optional(z.nullable(z.string())),
  created_at: z.string().check(c.format('date-time')),
  console_logs: z.optional(z.array(FunctionConsoleLog)),
}));

/** Log entry of a function. */
export const FunctionConsoleLog: z.ZodMiniType<components['schemas']['FunctionConsoleLog']> = /* @__PURE__ */ c.define(() => z.looseObject({
  level: z.string(),
  message: z.string(),
  logged_at: z.string().check(c.format('date-time')),
  stack: z.optional(z.nullable(z.string())),
}));

/** All event definitions of the project. */
export const EventDefinitionListResponse: z.ZodMiniType<components['schemas']['ProjectEventDefinitionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(EventDefinition),
}));

/** Definition of an event and its properties. */
export const EventDefinition: z.ZodMiniType<components['schemas']['ProjectEventDefinition']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Request body for creating an event definition. */
export const EventDefinitionCreateRequest: z.ZodMiniType<components['schemas']['ProjectEventDefinitionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string().check(c.minLength(1), c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u'))),
  description: z.optional(z.nullable(z.string())),
  property_schema: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.looseObject({
      type: z.enum(['string', 'number', 'boolean']),
    }),
  })),
}));

/** Response containing an event definition. */
export const EventDefinitionResponse: z.ZodMiniType<components['schemas']['ProjectEventDefinitionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: EventDefinition,
}));

/** Request body for updating an event definition. */
export const EventDefinitionUpdateRequest: z.ZodMiniType<components['schemas']['ProjectEventDefinitionUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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
export const EventListResponse: z.ZodMiniType<components['schemas']['ProjectEventListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ProjectEvent),
  meta: z.optional(PaginationMeta),
  paging: z.optional(Paging),
}));

/** Event that the project has recorded. */
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

/** Request body for recording an event. */
export const EventCreateRequest: z.ZodMiniType<components['schemas']['ProjectEventCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Response containing an event. */
export const EventResponse: z.ZodMiniType<components['schemas']['ProjectEventResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Summary of a finding that Kapso has detected in the events of the project. */
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

/** Summary of an investigation. */
export const FindingSummaryInvestigation: z.ZodMiniType<components['schemas']['FindingSummaryInvestigation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  retryable: z.boolean(),
  retry_reason: z.nullable(z.string()),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
  error_message: z.nullable(z.string()),
  cause_title: z.nullable(z.string()),
  summary: z.nullable(z.string()),
}));

/** Summary of the verification of a fix. */
export const FindingSummaryVerification: z.ZodMiniType<components['schemas']['FindingSummaryVerification']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  trigger_type: z.string(),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** Error response of the finding operations. */
export const FindingsErrorResponse: z.ZodMiniType<components['schemas']['FindingsErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  code: z.optional(z.enum(['findings_not_enabled', 'finding_not_found', 'investigation_unavailable'])),
}));

/** Response containing a finding. */
export const FindingResponse: z.ZodMiniType<components['schemas']['FindingDetailResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Finding,
}));

/** Finding that Kapso has detected in the events of the project. */
export const Finding: z.ZodMiniType<components['schemas']['FindingDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Verification of a fix. */
export const FindingVerification: z.ZodMiniType<components['schemas']['FindingVerification']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  trigger_type: z.string(),
  from_workflow_version: z.nullable(z.number().check(c.integer())),
  to_workflow_version: z.nullable(z.number().check(c.integer())),
  started_at: z.nullable(z.string().check(c.format('date-time'))),
  completed_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** Finding that is related to another finding. */
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

/** Investigation of a finding. */
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

/** Result of an investigation. */
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

/** Cause that an investigation has identified. */
export const FindingCause: z.ZodMiniType<components['schemas']['FindingCause']> = /* @__PURE__ */ c.define(() => z.looseObject({
  title: z.string(),
  explanation: z.string(),
  confidence: z.string(),
  evidence_references: z.array(FindingEvidenceReference),
}));

/** Reference to the evidence of a cause or a fix. */
export const FindingEvidenceReference: z.ZodMiniType<components['schemas']['FindingEvidenceReference']> = /* @__PURE__ */ c.define(() => z.looseObject({
  source_type: z.string(),
  source_id: z.nullable(z.string()),
  observation: z.nullable(z.string()),
  occurred_at: z.nullable(z.string().check(c.format('date-time'))),
}));

/** Fix that an investigation suggests. */
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

/** Response containing the evidence, or the reason why there is none. */
export const FindingEvidenceResponse: z.ZodMiniType<components['schemas']['FindingEvidenceResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: c.schema({
    oneOf: [FindingEvidence, FindingEvidenceUnavailable],
  }),
}));

/** Events and conversations on which a finding is based. */
export const FindingEvidence: z.ZodMiniType<components['schemas']['FindingEvidence']> = /* @__PURE__ */ c.define(() => z.looseObject({
  finding: FindingEvidenceFinding,
  event_definition: z.nullable(FindingEvidenceEventDefinition),
  coverage: FindingEvidenceCoverage,
  workflow: z.nullable(z.looseObject({
    id: z.optional(z.string().check(c.format('uuid'))),
    name: z.optional(z.string()),
  })),
  daily_history: z.array(FindingEvidenceDay),
  source_events: z.array(FindingEvidenceEvent),
  affected_conversation_ids: z.array(z.string().check(c.format('uuid'))),
  comparison_conversation_ids: z.array(z.string().check(c.format('uuid'))),
  co_occurring_events: z.array(FindingEvidenceCoOccurringEvent),
  grouped_findings: z.array(FindingEvidenceFinding),
  evidence_by_finding: z.array(FindingEvidenceGroup),
  new_evidence: z.optional(z.array(FindingEvidenceDeltaItem)),
  historical_context: z.optional(z.array(c.anything())),
  evidence_summary: z.optional(FindingEvidenceSummary),
}));

/** Finding to which the evidence belongs. */
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

/** Definition of the event to which a finding relates. */
export const FindingEvidenceEventDefinition: z.ZodMiniType<components['schemas']['FindingEvidenceEventDefinition']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.string(),
  display_name: z.nullable(z.string()),
  description: z.nullable(z.string()),
  property_schema: z.nullable(z.looseObject({})),
}));

/** Coverage of the evidence. */
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

/** Counts of a single day. */
export const FindingEvidenceDay: z.ZodMiniType<components['schemas']['FindingEvidenceDailyHistoryEntry']> = /* @__PURE__ */ c.define(() => z.looseObject({
  bucket_on: z.string().check(c.format('date')),
  event_count: z.number().check(c.integer()),
  conversation_count: z.number().check(c.integer()),
}));

/** Event on which a finding is based. */
export const FindingEvidenceEvent: z.ZodMiniType<components['schemas']['FindingEvidenceSourceEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Event type that occurred together with the events on which a finding is based. */
export const FindingEvidenceCoOccurringEvent: z.ZodMiniType<components['schemas']['FindingEvidenceCoOccurringEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  event_count: z.number().check(c.integer()),
  observed_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Evidence for one of the grouped findings. */
export const FindingEvidenceGroup: z.ZodMiniType<components['schemas']['FindingEvidenceGroup']> = /* @__PURE__ */ c.define(() => z.looseObject({
  finding: FindingEvidenceFinding,
  event_definition: z.nullable(FindingEvidenceEventDefinition),
  daily_history: z.array(FindingEvidenceDay),
  source_events: z.array(FindingEvidenceEvent),
  affected_conversation_ids: z.array(z.string().check(c.format('uuid'))),
  co_occurring_events: z.array(FindingEvidenceCoOccurringEvent),
  new_evidence: z.optional(z.array(FindingEvidenceDeltaItem)),
  historical_context: z.optional(z.array(c.anything())),
  evidence_summary: z.optional(FindingEvidenceSummary),
}));

/** Evidence that is new since the previous investigation. */
export const FindingEvidenceDeltaItem: z.ZodMiniType<components['schemas']['FindingEvidenceDeltaItem']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  observed_at: z.string().check(c.format('date-time')),
  source_type: z.string(),
  new_since_previous: z.boolean(),
}));

/** Summary of the new evidence. */
export const FindingEvidenceSummary: z.ZodMiniType<components['schemas']['FindingEvidenceSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cutoff: z.nullable(z.string().check(c.format('date-time'))),
  new_item_count: z.number().check(c.integer()),
}));

/** Reason why there is no evidence, returned with HTTP status 200. */
export const FindingEvidenceUnavailable: z.ZodMiniType<components['schemas']['FindingEvidenceUnavailable']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  source_type: z.nullable(z.string()),
  source_key: z.nullable(z.string()),
}));

/** Response containing the accepted investigation, which is about to start. */
export const FindingInvestigationResponse: z.ZodMiniType<components['schemas']['FindingInvestigationAcceptedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
    investigation_id: z.string().check(c.format('uuid')),
    status: z.string(),
  }),
}));

/** Response containing the result of a decision about a finding. */
export const FindingVerificationResponse: z.ZodMiniType<components['schemas']['FindingVerificationMutationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Inbox that is embedded in an external page. */
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

/** Request body for creating an embedded inbox. */
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

/** Response containing the created embedded inbox. */
export const InboxEmbedCreateResponse: z.ZodMiniType<components['schemas']['InboxEmbedCreatedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: InboxEmbedCreated,
}));

/** Created embedded inbox with its token and URL, which no other response contains. */
export const InboxEmbedCreated: z.ZodMiniType<components['schemas']['InboxEmbedCreated']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [InboxEmbed, z.looseObject({
    token: z.string(),
    embed_url: z.string().check(c.format('uri')),
  })],
}));

/** Response containing an embedded inbox. */
export const InboxEmbedResponse: z.ZodMiniType<components['schemas']['InboxEmbedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: InboxEmbed,
}));

/** Request body for updating an embedded inbox. */
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
export const UserListResponse: z.ZodMiniType<components['schemas']['UsersResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(User),
  meta: PaginationMeta,
}));

/** Member of the project. */
export const User: z.ZodMiniType<components['schemas']['User']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.number().check(c.integer()),
  user_id: z.string().check(c.format('uuid')),
  email: z.string().check(c.format('email')),
  name: z.string(),
  role: z.string(),
}));

/** All notification event types. */
export const NotificationEventTypeListResponse: z.ZodMiniType<components['schemas']['NotificationEventTypeListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NotificationEventType),
}));

/** Event type about which the team can be notified. */
export const NotificationEventType: z.ZodMiniType<components['schemas']['NotificationEventType']> = /* @__PURE__ */ c.define(() => z.looseObject({
  key: z.string(),
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

/** All destinations of the project. */
export const NotificationDestinationListResponse: z.ZodMiniType<components['schemas']['NotificationDestinationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NotificationDestination),
}));

/** Email address or channel to which notifications are sent. */
export const NotificationDestination: z.ZodMiniType<components['schemas']['NotificationDestination']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
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

/** Response containing a destination. */
export const NotificationDestinationResponse: z.ZodMiniType<components['schemas']['NotificationDestinationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: NotificationDestination,
}));

/** All routes of the project. */
export const NotificationRouteListResponse: z.ZodMiniType<components['schemas']['NotificationRouteListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NotificationRoute),
}));

/** Route from a notification event type to a destination. */
export const NotificationRoute: z.ZodMiniType<components['schemas']['NotificationRoute']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  destination_id: z.optional(z.string().check(c.format('uuid'))),
  event_key: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Response containing a route. */
export const NotificationRouteResponse: z.ZodMiniType<components['schemas']['NotificationRouteResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: NotificationRoute,
}));

/** All AI models. */
export const ProviderModelListResponse: z.ZodMiniType<components['schemas']['ProviderModelListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ProviderModel),
}));

/** AI model that workflows and agents can use. */
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

/** A page of API requests. */
export const ApiLogListResponse: z.ZodMiniType<components['schemas']['ExternalApiLogListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ApiLog),
  paging: Paging,
}));

/** API request made with an API key of the project. */
export const ApiLog: z.ZodMiniType<components['schemas']['ExternalApiLog']> = /* @__PURE__ */ c.define(() => z.looseObject({
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
    events: z.array(LogEntry),
    pagination: z.optional(LogSearchPagination),
    error: z.optional(z.nullable(z.string())),
    code: z.optional(z.nullable(z.string())),
  }),
}));

/** Time range that was searched. */
export const LogSearchWindow: z.ZodMiniType<components['schemas']['LogSearchWindow']> = /* @__PURE__ */ c.define(() => z.looseObject({
  since: z.optional(z.string().check(c.format('date-time'))),
  until: z.optional(z.string().check(c.format('date-time'))),
}));

/** Log entry; its fields depend on its source. */
export const LogEntry: z.ZodMiniType<components['schemas']['LogSearchEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Pagination of a log search. */
export const LogSearchPagination: z.ZodMiniType<components['schemas']['LogSearchPagination']> = /* @__PURE__ */ c.define(() => z.looseObject({
  has_more: z.optional(z.boolean()),
  next_cursor: z.optional(z.nullable(z.string())),
}));

/** Request body for a log search. */
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
  }), z.array(LogSearchFilter)])),
}));

/** Value with which a filter compares. */
export const LogSearchFilterValue: z.ZodMiniType<components['schemas']['LogSearchFilterValue']> = /* @__PURE__ */ c.define(() => z.union([z.string(), z.number().check(c.integer()), z.number(), z.boolean()]));

/** Filter of a log search. */
export const LogSearchFilter: z.ZodMiniType<components['schemas']['LogSearchFilterEntry']> = /* @__PURE__ */ c.define(() => z.looseObject({
  key: z.string(),
  value: LogSearchFilterValue,
}));

/** Sources and filters available in the log search. */
export const LogCatalogResponse: z.ZodMiniType<components['schemas']['LogSearchCatalogResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
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

/** Response containing the funding of an account. */
export const AccountFundingResponse: z.ZodMiniType<components['schemas']['WhatsappFundingResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: AccountFunding,
}));

/** Funding of a WhatsApp Business Account (beta). */
export const AccountFunding: z.ZodMiniType<components['schemas']['WhatsappFunding']> = /* @__PURE__ */ c.define(() => z.looseObject({
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
  operation: AccountFundingRun,
}));

/** Funding run of an account; null if there was none. */
export const AccountFundingRun: z.ZodMiniType<components['schemas']['WhatsappFundingRun']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  id: z.string().check(c.format('uuid')),
  status: z.string(),
  started_at: z.string().check(c.format('date-time')),
  finished_at: z.nullable(z.string().check(c.format('date-time'))),
  error_kind: z.nullable(z.string()),
  meta_error_code: z.nullable(z.number().check(c.integer())),
})));

/** Request body for ensuring the funding of an account. */
export const AccountFundingEnsureRequest: z.ZodMiniType<components['schemas']['WhatsappEnsureFundingRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  business_portfolio_id: z.string(),
}));

/** Response containing the usage. */
export const BillingUsageResponse: z.ZodMiniType<components['schemas']['WhatsappBillingUsageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: BillingUsage,
}));

/** Usage charges of a period (beta). */
export const BillingUsage: z.ZodMiniType<components['schemas']['WhatsappBillingUsage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  start_time: z.string().check(c.format('date-time')),
  end_time: z.string().check(c.format('date-time')),
  time_basis: z.literal('recorded_at'),
  currency: z.string(),
  charge_scope: z.literal('kapso_recorded_charges'),
  totals: z.looseObject({
    customer_charge_micro_usd: z.number().check(c.integer()),
  }),
  breakdown: z.array(BillingUsageItem),
}));

/** Charges for one kind of usage. */
export const BillingUsageItem: z.ZodMiniType<components['schemas']['WhatsappBillingUsageBreakdownItem']> = /* @__PURE__ */ c.define(() => z.looseObject({
  usage_kind: z.string(),
  customer_charge_micro_usd: z.number().check(c.integer()),
  billable_messages: z.optional(z.number().check(c.integer())),
  coverage: z.optional(z.looseObject({
    status: z.string(),
    reason: z.nullable(z.string()),
  })),
  sync: BillingUsageSync,
}));

/** Synchronization status of the usage figures of one kind of usage. */
export const BillingUsageSync: z.ZodMiniType<components['schemas']['WhatsappBillingUsageSync']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.string(),
  last_synced_at: z.nullable(z.string().check(c.format('date-time'))),
  usage_through: z.nullable(z.string().check(c.format('date-time'))),
}));

/** A page of accounts with their funding. */
export const PortfolioAccountListResponse: z.ZodMiniType<components['schemas']['WhatsappFundingListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(AccountFunding),
  paging: z.optional(Paging),
}));

/** Response containing a funding operation of a portfolio. */
export const PortfolioFundingOperationResponse: z.ZodMiniType<components['schemas']['WhatsappFundingOperationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: PortfolioFundingOperation,
}));

/** Revocation of a portfolio's managed funding, in progress or finished (beta). */
export const PortfolioFundingOperation: z.ZodMiniType<components['schemas']['WhatsappFundingOperation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  operation_id: z.string().check(c.format('uuid')),
  business_portfolio_id: z.string(),
  status: z.string(),
  requested_at: z.string().check(c.format('date-time')),
  message: z.string(),
}));

/** All modes of the Kapso Agent. */
export const AgentModeListResponse: z.ZodMiniType<components['schemas']['AgentModeListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(AgentMode),
}));

/** Mode in which the Kapso Agent can run. */
export const AgentMode: z.ZodMiniType<components['schemas']['Mode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.string(),
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

/** Response containing a mode. */
export const AgentModeResponse: z.ZodMiniType<components['schemas']['AgentModeResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: AgentMode,
}));

/** A page of sessions. */
export const AgentSessionListResponse: z.ZodMiniType<components['schemas']['AgentSessionListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(AgentSession),
  meta: z.optional(AgentPaginationMeta),
  paging: z.optional(AgentPaging),
}));

/** Conversation with the Kapso Agent. */
export const AgentSession: z.ZodMiniType<components['schemas']['AgentSession']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversation_id: z.string().check(c.format('uuid')),
  title: z.optional(z.nullable(z.string())),
  status: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  run_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  latest_run: z.optional(AgentLatestRun),
  last_activity_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Latest run of a session; null if there is none. */
export const AgentLatestRun: z.ZodMiniType<components['schemas']['SessionLatestRun']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  run_id: z.optional(z.string().check(c.format('uuid'))),
  status: z.optional(AgentRunStatus),
  created_at: z.optional(z.string().check(c.format('date-time'))),
})));

/** Status of a run. */
export const AgentRunStatus: z.ZodMiniType<components['schemas']['RunStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** Position of this page in offset pagination. */
export const AgentPaginationMeta: z.ZodMiniType<components['schemas']['AgentPaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.optional(z.number().check(c.integer(), c.minimum(1))),
  per_page: z.optional(z.number().check(c.integer(), c.minimum(1))),
  total_pages: z.optional(z.number().check(c.integer(), c.minimum(0))),
  total_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
  has_next: z.optional(z.boolean()),
  total_count_estimated: z.optional(z.boolean()),
}));

/** Cursors of the neighboring pages. */
export const AgentPaging: z.ZodMiniType<components['schemas']['AgentPaging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(AgentPaginationCursor),
  next: z.optional(z.nullable(z.string())),
  previous: z.optional(z.nullable(z.string())),
}));

/** Cursors of the first and last item on a page. */
export const AgentPaginationCursor: z.ZodMiniType<components['schemas']['AgentPaginationCursor']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.nullable(z.string())),
  after: z.optional(z.nullable(z.string())),
}));

/** Error that states why a page of sessions or runs cannot be returned. */
export const AgentPagingErrorResponse: z.ZodMiniType<components['schemas']['PaginationErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  detail: z.optional(z.string()),
}));

/** Response containing a session and a page of its runs. */
export const AgentSessionResponse: z.ZodMiniType<components['schemas']['AgentSessionDetailResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: AgentSessionDetail,
  meta: z.optional(AgentPaginationMeta),
  paging: z.optional(AgentPaging),
}));

/** Session with a page of its runs. */
export const AgentSessionDetail: z.ZodMiniType<components['schemas']['AgentSessionDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  session: z.optional(AgentSession),
  runs: z.optional(z.array(AgentSessionRun)),
}));

/** Run in the history of a session, without its result. */
export const AgentSessionRun: z.ZodMiniType<components['schemas']['SessionRun']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [AgentRun, z.looseObject({
    result: z.optional(c.schema({
      type: ['null'],
    })),
  })],
}));

/** Run of the Kapso Agent. */
export const AgentRun: z.ZodMiniType<components['schemas']['Run']> = /* @__PURE__ */ c.define(() => z.looseObject({
  run_id: z.string().check(c.format('uuid')),
  conversation_id: z.optional(z.string().check(c.format('uuid'))),
  status: z.optional(AgentRunStatus),
  mode: z.optional(z.string()),
  title: z.optional(z.nullable(z.string())),
  kind: z.optional(z.string()),
  prompt: z.optional(z.nullable(z.string())),
  provider_model: z.optional(z.nullable(z.string())),
  reasoning_effort: z.optional(z.nullable(z.string())),
  error_message: z.optional(z.nullable(z.string())),
  ai_cost_microdollars: z.optional(z.number().check(c.integer())),
  result: z.optional(AgentRunResult),
  pending_approval: z.optional(AgentApproval),
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

/** Result of a run; null until the run has ended. */
export const AgentRunResult: z.ZodMiniType<components['schemas']['RunResult']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  type: z.optional(z.string()),
  message_id: z.optional(z.string().check(c.format('uuid'))),
  content: z.optional(z.string()),
  data: z.optional(z.looseObject({})),
})));

/** Tool call for which a run needs approval; null if there is none. */
export const AgentApproval: z.ZodMiniType<components['schemas']['PendingApproval']> = /* @__PURE__ */ c.define(() => z.nullable(z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  status: z.optional(z.string()),
  tool_name: z.optional(z.string()),
  parameters: z.optional(z.looseObject({})),
  created_at: z.optional(z.string().check(c.format('date-time'))),
})));

/** Request body for starting a run of the Kapso Agent. */
export const AgentRunCreateRequest: z.ZodMiniType<components['schemas']['CreateRunRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  mode: z.string(),
  conversation_id: z.optional(z.string().check(c.format('uuid'))),
  input: z.looseObject({
    prompt: z.optional(z.string()),
    finding_id: z.optional(z.string().check(c.format('uuid'))),
  }),
  metadata: z.optional(z.looseObject({})),
}));

/** Response containing a run. */
export const AgentRunResponse: z.ZodMiniType<components['schemas']['RunResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: AgentRun,
}));

/** Rows of a table (delisted). */
export const DatabaseRowListResponse: z.ZodMiniType<components['schemas']['DatabaseRowsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({})),
}));

/** All integrations of the project (delisted). */
export const IntegrationListResponse: z.ZodMiniType<components['schemas']['IntegrationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Integration),
}));

/** Action in a third-party app that the project can execute (delisted). */
export const Integration: z.ZodMiniType<components['schemas']['Integration']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
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
  pipedream_account: z.optional(IntegrationAccount),
}));

/** Pipedream account that integrations use (delisted). */
export const IntegrationAccount: z.ZodMiniType<components['schemas']['PipedreamAccount']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  pipedream_account_id: z.optional(z.string()),
  app_slug: z.optional(z.string()),
  app_name: z.optional(z.string()),
  account_name: z.optional(z.string()),
  healthy: z.optional(z.boolean()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  user: z.optional(IntegrationUser),
  project: z.optional(c.anything()),
}));

/** Member who connected an account (delisted). */
export const IntegrationUser: z.ZodMiniType<components['schemas']['PipedreamUser']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  email: z.optional(z.string()),
  name: z.optional(z.string()),
  avatar_url: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  onboarding_status: z.optional(z.string()),
}));

/** Result of a deletion (unverified). */
export const IntegrationDeleteResponse: z.ZodMiniType<components['schemas']['DeleteSuccessResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    success: z.boolean(),
  }),
}));

/** All connected accounts, returned without a data envelope (delisted). */
export const IntegrationAccountListResponse: z.ZodMiniType<components['schemas']['IntegrationAccountListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  accounts: z.array(IntegrationAccount),
}));

/** Token to connect an account, returned without a data envelope (delisted). */
export const IntegrationConnectToken: z.ZodMiniType<components['schemas']['IntegrationConnectToken']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.optional(z.string()),
  expires_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Request body for retrieving the possible values of a property (unverified). */
export const IntegrationPropRequest: z.ZodMiniType<components['schemas']['ConfigurePropRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  prop_name: z.string(),
  configured_props: z.optional(z.looseObject({})),
  dynamic_props_id: z.optional(z.string()),
}));

/** Possible values of a property (unverified). */
export const IntegrationPropResponse: z.ZodMiniType<components['schemas']['ConfigurePropResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.optional(z.array(z.looseObject({}))),
}));

/** Request body with the properties set so far (unverified). */
export const IntegrationPropsReloadRequest: z.ZodMiniType<components['schemas']['ReloadPropsRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  configured_props: z.optional(z.looseObject({})),
  dynamic_props_id: z.optional(z.string()),
}));

/** Response containing a voice agent (delisted). */
export const VoiceAgentResponse: z.ZodMiniType<components['schemas']['VoiceAgentResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: VoiceAgent,
}));

/** Agent that answers calls (delisted). */
export const VoiceAgent: z.ZodMiniType<components['schemas']['VoiceAgent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  name: z.optional(z.string()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  provider: z.optional(z.looseObject({
    type: z.optional(z.string()),
    kind: z.optional(z.string()),
    agent_name: z.optional(z.string()),
  })),
}));

/** Request body for assigning a phone number to a voice agent (delisted). */
export const VoiceAgentPhoneNumberCreateRequest: z.ZodMiniType<components['schemas']['VoiceAgentPhoneNumberAssignmentRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  voice_agent_whatsapp_config: z.looseObject({
    phone_number_id: z.optional(z.string()),
    is_primary: z.optional(z.boolean()),
    enabled: z.optional(z.boolean()),
  }),
}));

/** Response containing a phone number of a voice agent (delisted). */
export const VoiceAgentPhoneNumberResponse: z.ZodMiniType<components['schemas']['VoiceAgentPhoneNumberAssignmentResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: VoiceAgentPhoneNumber,
}));

/** Assignment of a phone number to a voice agent (delisted). */
export const VoiceAgentPhoneNumber: z.ZodMiniType<components['schemas']['VoiceAgentPhoneNumberAssignment']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  voice_agent_id: z.optional(z.string().check(c.format('uuid'))),
  phone_number_id: z.optional(z.string()),
  is_primary: z.optional(z.boolean()),
  enabled: z.optional(z.boolean()),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Response schemas of listContacts, by status code. */
export const listContactsResponses = {
  200: ContactListResponse,
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

/** Request schema of listContacts: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createContact, by status code. */
export const createContactResponses = {
  201: ContactResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createContact. */
export const createContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createWhatsappContactPlatform']['requestBody']>['content']['application/json']>(() => z.looseObject({
  contact: z.looseObject({
    wa_id: z.string(),
    profile_name: z.optional(z.string()),
    display_name: z.optional(z.string()),
    customer_id: z.optional(z.string().check(c.format('uuid'))),
    metadata: z.optional(z.looseObject({})),
  }),
}));

/** Request schema of createContact: `path`, `query`, `header` and `body`. */
export const createContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createContactRequestBody,
}));

/** Response schemas of getContact, by status code. */
export const getContactResponses = {
  200: ContactResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getContact: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** Response schemas of updateContact, by status code. */
export const updateContactResponses = {
  200: ContactResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request body schema of updateContact. */
export const updateContactRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateWhatsappContactPlatform']['requestBody']>['content']['application/json']>(() => z.looseObject({
  contact: z.looseObject({
    wa_id: z.optional(z.string()),
    profile_name: z.optional(z.string()),
    display_name: z.optional(z.string()),
    customer_id: z.optional(z.string().check(c.format('uuid'))),
    metadata: z.optional(z.looseObject({})),
  }),
}));

/** Request schema of updateContact: `path`, `query`, `header` and `body`. */
export const updateContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
  body: updateContactRequestBody,
}));

/** Response schemas of deleteContact, by status code. */
export const deleteContactResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of deleteContact: `path`, `query`, `header` and `body`. */
export const deleteContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** Response schemas of listMarketingPreferences, by status code. */
export const listMarketingPreferencesResponses = {
  200: MarketingPreferenceListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listMarketingPreferences: `path`, `query`, `header` and `body`. */
export const listMarketingPreferencesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** Response schemas of getMarketingPreference, by status code. */
export const getMarketingPreferenceResponses = {
  200: MarketingPreferenceResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getMarketingPreference: `path`, `query`, `header` and `body`. */
export const getMarketingPreferenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of listConversations, by status code. */
export const listConversationsResponses = {
  200: ConversationListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of listConversations: `path`, `query`, `header` and `body`. */
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

/** Response schemas of getConversation, by status code. */
export const getConversationResponses = {
  200: ConversationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getConversation: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateConversation, by status code. */
export const updateConversationResponses = {
  200: ConversationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateConversation. */
export const updateConversationRequestBody = ConversationUpdateRequest;

/** Request schema of updateConversation: `path`, `query`, `header` and `body`. */
export const updateConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
  body: updateConversationRequestBody,
}));

/** Response schemas of listConversationAssignments, by status code. */
export const listConversationAssignmentsResponses = {
  200: ConversationAssignmentListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listConversationAssignments: `path`, `query`, `header` and `body`. */
export const listConversationAssignmentsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createConversationAssignment, by status code. */
export const createConversationAssignmentResponses = {
  201: ConversationAssignmentResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createConversationAssignment. */
export const createConversationAssignmentRequestBody = ConversationAssignmentCreateRequest;

/** Request schema of createConversationAssignment: `path`, `query`, `header` and `body`. */
export const createConversationAssignmentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
  body: createConversationAssignmentRequestBody,
}));

/** Response schemas of getConversationAssignment, by status code. */
export const getConversationAssignmentResponses = {
  200: ConversationAssignmentResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getConversationAssignment: `path`, `query`, `header` and `body`. */
export const getConversationAssignmentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateConversationAssignment, by status code. */
export const updateConversationAssignmentResponses = {
  200: ConversationAssignmentResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateConversationAssignment. */
export const updateConversationAssignmentRequestBody = ConversationAssignmentUpdateRequest;

/** Request schema of updateConversationAssignment: `path`, `query`, `header` and `body`. */
export const updateConversationAssignmentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
    id: z.string().check(c.format('uuid')),
  }),
  body: updateConversationAssignmentRequestBody,
}));

/** Response schemas of listConversationExecutions, by status code. */
export const listConversationExecutionsResponses = {
  200: WorkflowExecutionListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listConversationExecutions: `path`, `query`, `header` and `body`. */
export const listConversationExecutionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['running', 'waiting', 'ended', 'failed', 'handoff'])),
  }),
}));

/** Response schemas of listMessages, by status code. */
export const listMessagesResponses = {
  200: MessageListResponse,
  401: ErrorResponse,
};

/** Request schema of listMessages: `path`, `query`, `header` and `body`. */
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

/** Response schemas of getMessage, by status code. */
export const getMessageResponses = {
  200: MessageResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getMessage: `path`, `query`, `header` and `body`. */
export const getMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    message_id: z.string(),
  }),
}));

/** Response schemas of listCustomers, by status code. */
export const listCustomersResponses = {
  200: CustomerListResponse,
  401: ErrorResponse,
};

/** Request schema of listCustomers: `path`, `query`, `header` and `body`. */
export const listCustomersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    name_contains: z.optional(z.string()),
    external_customer_id: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** Response schemas of createCustomer, by status code. */
export const createCustomerResponses = {
  201: CustomerResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createCustomer. */
export const createCustomerRequestBody = CustomerCreateRequest;

/** Request schema of createCustomer: `path`, `query`, `header` and `body`. */
export const createCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createCustomerRequestBody,
}));

/** Response schemas of getCustomer, by status code. */
export const getCustomerResponses = {
  200: CustomerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getCustomer: `path`, `query`, `header` and `body`. */
export const getCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateCustomer, by status code. */
export const updateCustomerResponses = {
  200: CustomerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateCustomer. */
export const updateCustomerRequestBody = CustomerUpdateRequest;

/** Request schema of updateCustomer: `path`, `query`, `header` and `body`. */
export const updateCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  body: updateCustomerRequestBody,
}));

/** Response schemas of deleteCustomer, by status code. */
export const deleteCustomerResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deleteCustomer: `path`, `query`, `header` and `body`. */
export const deleteCustomerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listSetupLinks, by status code. */
export const listSetupLinksResponses = {
  200: SetupLinkListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listSetupLinks: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createSetupLink, by status code. */
export const createSetupLinkResponses = {
  201: SetupLinkCreateResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createSetupLink. */
export const createSetupLinkRequestBody = SetupLinkCreateRequest;

/** Request schema of createSetupLink: `path`, `query`, `header` and `body`. */
export const createSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  body: createSetupLinkRequestBody,
}));

/** Response schemas of updateSetupLink, by status code. */
export const updateSetupLinkResponses = {
  200: SetupLinkResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateSetupLink. */
export const updateSetupLinkRequestBody = SetupLinkUpdateRequest;

/** Request schema of updateSetupLink: `path`, `query`, `header` and `body`. */
export const updateSetupLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
    setup_link_id: z.string().check(c.format('uuid')),
  }),
  body: updateSetupLinkRequestBody,
}));

/** Response schemas of listPhoneNumbers, by status code. */
export const listPhoneNumbersResponses = {
  200: PhoneNumberListResponse,
  401: ErrorResponse,
};

/** Request schema of listPhoneNumbers: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createPhoneNumber, by status code. */
export const createPhoneNumberResponses = {
  201: PhoneNumberResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createPhoneNumber. */
export const createPhoneNumberRequestBody = PhoneNumberCreateRequest;

/** Request schema of createPhoneNumber: `path`, `query`, `header` and `body`. */
export const createPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    customer_id: z.string().check(c.format('uuid')),
  }),
  body: createPhoneNumberRequestBody,
}));

/** Response schemas of getPhoneNumber, by status code. */
export const getPhoneNumberResponses = {
  200: PhoneNumberResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getPhoneNumber: `path`, `query`, `header` and `body`. */
export const getPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of updatePhoneNumber, by status code. */
export const updatePhoneNumberResponses = {
  200: PhoneNumberResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updatePhoneNumber. */
export const updatePhoneNumberRequestBody = PhoneNumberUpdateRequest;

/** Request schema of updatePhoneNumber: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: updatePhoneNumberRequestBody,
}));

/** Response schemas of deletePhoneNumber, by status code. */
export const deletePhoneNumberResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deletePhoneNumber: `path`, `query`, `header` and `body`. */
export const deletePhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of getPhoneNumberHealth, by status code. */
export const getPhoneNumberHealthResponses = {
  200: PhoneNumberHealth,
  401: ErrorResponse,
  404: ErrorResponse,
  429: ErrorResponse,
};

/** Request schema of getPhoneNumberHealth: `path`, `query`, `header` and `body`. */
export const getPhoneNumberHealthRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of listDisplayNameRequests, by status code. */
export const listDisplayNameRequestsResponses = {
  200: DisplayNameRequestListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listDisplayNameRequests: `path`, `query`, `header` and `body`. */
export const listDisplayNameRequestsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of createDisplayNameRequest, by status code. */
export const createDisplayNameRequestResponses = {
  201: DisplayNameRequestResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createDisplayNameRequest. */
export const createDisplayNameRequestRequestBody = DisplayNameRequestCreateRequest;

/** Request schema of createDisplayNameRequest: `path`, `query`, `header` and `body`. */
export const createDisplayNameRequestRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createDisplayNameRequestRequestBody,
}));

/** Response schemas of getDisplayNameRequest, by status code. */
export const getDisplayNameRequestResponses = {
  200: DisplayNameRequestResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getDisplayNameRequest: `path`, `query`, `header` and `body`. */
export const getDisplayNameRequestRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    request_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listWebhooks, by status code. */
export const listWebhooksResponses = {
  200: WebhookListResponse,
  401: ErrorResponse,
};

/** Request schema of listWebhooks: `path`, `query`, `header` and `body`. */
export const listWebhooksRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    kind: z.optional(z.enum(['kapso', 'meta'])),
  }),
}));

/** Response schemas of createWebhook, by status code. */
export const createWebhookResponses = {
  201: WebhookResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createWebhook. */
export const createWebhookRequestBody = WebhookCreateRequest;

/** Request schema of createWebhook: `path`, `query`, `header` and `body`. */
export const createWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createWebhookRequestBody,
}));

/** Response schemas of getWebhook, by status code. */
export const getWebhookResponses = {
  200: WebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getWebhook: `path`, `query`, `header` and `body`. */
export const getWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateWebhook, by status code. */
export const updateWebhookResponses = {
  200: WebhookResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateWebhook. */
export const updateWebhookRequestBody = WebhookUpdateRequest;

/** Request schema of updateWebhook: `path`, `query`, `header` and `body`. */
export const updateWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
  body: updateWebhookRequestBody,
}));

/** Response schemas of deleteWebhook, by status code. */
export const deleteWebhookResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deleteWebhook: `path`, `query`, `header` and `body`. */
export const deleteWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of testWebhook, by status code. */
export const testWebhookResponses = {
  200: WebhookTestResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of testWebhook. */
export const testWebhookRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['testWhatsappProjectWebhook']['requestBody']>['content']['application/json']>(() => z.looseObject({
  event_type: z.optional(z.string()),
}));

/** Request schema of testWebhook: `path`, `query`, `header` and `body`. */
export const testWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    webhook_id: z.string().check(c.format('uuid')),
  }),
  body: z.optional(testWebhookRequestBody),
}));

/** Response schemas of listPhoneNumberWebhooks, by status code. */
export const listPhoneNumberWebhooksResponses = {
  200: WebhookListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listPhoneNumberWebhooks: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createPhoneNumberWebhook, by status code. */
export const createPhoneNumberWebhookResponses = {
  201: WebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createPhoneNumberWebhook. */
export const createPhoneNumberWebhookRequestBody = PhoneNumberWebhookCreateRequest;

/** Request schema of createPhoneNumberWebhook: `path`, `query`, `header` and `body`. */
export const createPhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createPhoneNumberWebhookRequestBody,
}));

/** Response schemas of getPhoneNumberWebhook, by status code. */
export const getPhoneNumberWebhookResponses = {
  200: WebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getPhoneNumberWebhook: `path`, `query`, `header` and `body`. */
export const getPhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updatePhoneNumberWebhook, by status code. */
export const updatePhoneNumberWebhookResponses = {
  200: WebhookResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updatePhoneNumberWebhook. */
export const updatePhoneNumberWebhookRequestBody = WebhookUpdateRequest;

/** Request schema of updatePhoneNumberWebhook: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    webhook_id: z.string().check(c.format('uuid')),
  }),
  body: updatePhoneNumberWebhookRequestBody,
}));

/** Response schemas of deletePhoneNumberWebhook, by status code. */
export const deletePhoneNumberWebhookResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deletePhoneNumberWebhook: `path`, `query`, `header` and `body`. */
export const deletePhoneNumberWebhookRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    webhook_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listWebhookDeliveries, by status code. */
export const listWebhookDeliveriesResponses = {
  200: WebhookDeliveryListResponse,
  401: ErrorResponse,
};

/** Request schema of listWebhookDeliveries: `path`, `query`, `header` and `body`. */
export const listWebhookDeliveriesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['pending', 'delivered', 'failed'])),
    event: z.optional(z.string()),
    webhook_id: z.optional(z.string().check(c.format('uuid'))),
    errors_only: z.optional(z.boolean()),
    period: z.optional(z.enum(['24h', '7d', '30d'])),
  }),
}));

/** Response schemas of listBroadcasts, by status code. */
export const listBroadcastsResponses = {
  200: BroadcastListResponse,
  401: ErrorResponse,
};

/** Request schema of listBroadcasts: `path`, `query`, `header` and `body`. */
export const listBroadcastsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    status: z.optional(z.enum(['draft', 'scheduled', 'copying', 'sending', 'stopped', 'completed', 'failed'])),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** Response schemas of createBroadcast, by status code. */
export const createBroadcastResponses = {
  201: BroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createBroadcast. */
export const createBroadcastRequestBody = BroadcastCreateRequest;

/** Request schema of createBroadcast: `path`, `query`, `header` and `body`. */
export const createBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createBroadcastRequestBody,
}));

/** Response schemas of getBroadcast, by status code. */
export const getBroadcastResponses = {
  200: BroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getBroadcast: `path`, `query`, `header` and `body`. */
export const getBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateBroadcast, by status code. */
export const updateBroadcastResponses = {
  200: BroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateBroadcast. */
export const updateBroadcastRequestBody = BroadcastUpdateRequest;

/** Request schema of updateBroadcast: `path`, `query`, `header` and `body`. */
export const updateBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
  body: updateBroadcastRequestBody,
}));

/** Response schemas of listBroadcastRecipients, by status code. */
export const listBroadcastRecipientsResponses = {
  200: BroadcastRecipientListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listBroadcastRecipients: `path`, `query`, `header` and `body`. */
export const listBroadcastRecipientsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of addBroadcastRecipients, by status code. */
export const addBroadcastRecipientsResponses = {
  201: BroadcastRecipientsAddResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of addBroadcastRecipients. */
export const addBroadcastRecipientsRequestBody = BroadcastRecipientsAddRequest;

/** Request schema of addBroadcastRecipients: `path`, `query`, `header` and `body`. */
export const addBroadcastRecipientsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
  body: addBroadcastRecipientsRequestBody,
}));

/** Response schemas of clearBroadcastRecipients, by status code. */
export const clearBroadcastRecipientsResponses = {
  200: BroadcastResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of clearBroadcastRecipients: `path`, `query`, `header` and `body`. */
export const clearBroadcastRecipientsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of sendBroadcast, by status code. */
export const sendBroadcastResponses = {
  202: BroadcastSendResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of sendBroadcast: `path`, `query`, `header` and `body`. */
export const sendBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of scheduleBroadcast, by status code. */
export const scheduleBroadcastResponses = {
  202: BroadcastSendResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of scheduleBroadcast. */
export const scheduleBroadcastRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['scheduleWhatsappBroadcast']['requestBody']>['content']['application/json']>(() => z.looseObject({
  scheduled_at: z.string().check(c.format('date-time')),
}));

/** Request schema of scheduleBroadcast: `path`, `query`, `header` and `body`. */
export const scheduleBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
  body: scheduleBroadcastRequestBody,
}));

/** Response schemas of cancelBroadcast, by status code. */
export const cancelBroadcastResponses = {
  200: BroadcastSendResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of cancelBroadcast: `path`, `query`, `header` and `body`. */
export const cancelBroadcastRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    broadcast_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of uploadMedia, by status code. */
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

/** Request body schema of uploadMedia. */
export const uploadMediaRequestBody = MediaIngestRequest;

/** Request schema of uploadMedia: `path`, `query`, `header` and `body`. */
export const uploadMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: uploadMediaRequestBody,
}));

/** Response schemas of listFlows, by status code. */
export const listFlowsResponses = {
  200: FlowListResponse,
  401: ErrorResponse,
};

/** Request schema of listFlows: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createFlow, by status code. */
export const createFlowResponses = {
  201: FlowResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createFlow. */
export const createFlowRequestBody = FlowCreateRequest;

/** Request schema of createFlow: `path`, `query`, `header` and `body`. */
export const createFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createFlowRequestBody,
}));

/** Response schemas of getFlow, by status code. */
export const getFlowResponses = {
  200: FlowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getFlow: `path`, `query`, `header` and `body`. */
export const getFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of publishFlow, by status code. */
export const publishFlowResponses = {
  200: FlowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of publishFlow. */
export const publishFlowRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['publishWhatsappFlow']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone_number_id: z.optional(z.string()),
}));

/** Request schema of publishFlow: `path`, `query`, `header` and `body`. */
export const publishFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: z.optional(publishFlowRequestBody),
}));

/** Response schemas of setupFlowEncryption, by status code. */
export const setupFlowEncryptionResponses = {
  200: FlowEncryptionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of setupFlowEncryption. */
export const setupFlowEncryptionRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['setupWhatsappFlowEncryption']['requestBody']>['content']['application/json']>(() => z.looseObject({
  phone_number_id: z.optional(z.string()),
}));

/** Request schema of setupFlowEncryption: `path`, `query`, `header` and `body`. */
export const setupFlowEncryptionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: z.optional(setupFlowEncryptionRequestBody),
}));

/** Response schemas of listFlowVersions, by status code. */
export const listFlowVersionsResponses = {
  200: FlowVersionListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listFlowVersions: `path`, `query`, `header` and `body`. */
export const listFlowVersionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createFlowVersion, by status code. */
export const createFlowVersionResponses = {
  201: FlowVersionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['createWhatsappFlowVersion']['responses'][422]['content']['application/json']>(() => z.looseObject({
  error: z.optional(z.string()),
  validation_errors: z.optional(z.array(z.looseObject({}))),
})),
};

/** Request body schema of createFlowVersion. */
export const createFlowVersionRequestBody = FlowVersionCreateRequest;

/** Request schema of createFlowVersion: `path`, `query`, `header` and `body`. */
export const createFlowVersionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: createFlowVersionRequestBody,
}));

/** Response schemas of getFlowVersion, by status code. */
export const getFlowVersionResponses = {
  200: FlowVersionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getFlowVersion: `path`, `query`, `header` and `body`. */
export const getFlowVersionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
    version_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of getFlowDataEndpoint, by status code. */
export const getFlowDataEndpointResponses = {
  200: FlowDataEndpointResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of getFlowDataEndpoint: `path`, `query`, `header` and `body`. */
export const getFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createFlowDataEndpoint, by status code. */
export const createFlowDataEndpointResponses = {
  200: FlowDataEndpointResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createFlowDataEndpoint. */
export const createFlowDataEndpointRequestBody = FlowDataEndpointCreateRequest;

/** Request schema of createFlowDataEndpoint: `path`, `query`, `header` and `body`. */
export const createFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: createFlowDataEndpointRequestBody,
}));

/** Response schemas of updateFlowDataEndpoint, by status code. */
export const updateFlowDataEndpointResponses = {
  200: FlowDataEndpointUpdateResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateFlowDataEndpoint. */
export const updateFlowDataEndpointRequestBody = FlowDataEndpointUpdateRequest;

/** Request schema of updateFlowDataEndpoint: `path`, `query`, `header` and `body`. */
export const updateFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  body: updateFlowDataEndpointRequestBody,
}));

/** Response schemas of deployFlowDataEndpoint, by status code. */
export const deployFlowDataEndpointResponses = {
  200: FlowDataEndpointResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of deployFlowDataEndpoint: `path`, `query`, `header` and `body`. */
export const deployFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of registerFlowDataEndpoint, by status code. */
export const registerFlowDataEndpointResponses = {
  200: FlowDataEndpointRegisterResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of registerFlowDataEndpoint: `path`, `query`, `header` and `body`. */
export const registerFlowDataEndpointRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listFlowFunctionLogs, by status code. */
export const listFlowFunctionLogsResponses = {
  200: FlowFunctionLogListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of listFlowFunctionLogs: `path`, `query`, `header` and `body`. */
export const listFlowFunctionLogsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(50))),
  }),
}));

/** Response schemas of listFlowFunctionInvocations, by status code. */
export const listFlowFunctionInvocationsResponses = {
  200: FlowFunctionInvocationListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of listFlowFunctionInvocations: `path`, `query`, `header` and `body`. */
export const listFlowFunctionInvocationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['success', 'failed'])),
    limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(20))),
  }),
}));

/** Response schemas of listFlowResponses, by status code. */
export const listFlowResponsesResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['listWhatsappFlowResponses']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request schema of listFlowResponses: `path`, `query`, `header` and `body`. */
export const listFlowResponsesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    page: z.optional(z.number().check(c.integer())),
    per_page: z.optional(z.number().check(c.integer())),
  }),
}));

/** Response schemas of listWorkflows, by status code. */
export const listWorkflowsResponses = {
  200: WorkflowListResponse,
  401: ErrorResponse,
};

/** Request schema of listWorkflows: `path`, `query`, `header` and `body`. */
export const listWorkflowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['draft', 'active', 'archived'])),
    name_contains: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** Response schemas of createWorkflow, by status code. */
export const createWorkflowResponses = {
  201: WorkflowResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createWorkflow. */
export const createWorkflowRequestBody = WorkflowCreateRequest;

/** Request schema of createWorkflow: `path`, `query`, `header` and `body`. */
export const createWorkflowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createWorkflowRequestBody,
}));

/** Response schemas of getWorkflow, by status code. */
export const getWorkflowResponses = {
  200: WorkflowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getWorkflow: `path`, `query`, `header` and `body`. */
export const getWorkflowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateWorkflow, by status code. */
export const updateWorkflowResponses = {
  200: WorkflowResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateWorkflow. */
export const updateWorkflowRequestBody = WorkflowUpdateRequest;

/** Request schema of updateWorkflow: `path`, `query`, `header` and `body`. */
export const updateWorkflowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: updateWorkflowRequestBody,
}));

/** Response schemas of getWorkflowDefinition, by status code. */
export const getWorkflowDefinitionResponses = {
  200: WorkflowWithDefinitionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getWorkflowDefinition: `path`, `query`, `header` and `body`. */
export const getWorkflowDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of getWorkflowVariables, by status code. */
export const getWorkflowVariablesResponses = {
  200: WorkflowVariablesResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getWorkflowVariables: `path`, `query`, `header` and `body`. */
export const getWorkflowVariablesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listWorkflowExecutions, by status code. */
export const listWorkflowExecutionsResponses = {
  200: WorkflowExecutionListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listWorkflowExecutions: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createWorkflowExecution, by status code. */
export const createWorkflowExecutionResponses = {
  202: WorkflowExecutionCreateResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  429: ErrorResponse,
};

/** Request body schema of createWorkflowExecution. */
export const createWorkflowExecutionRequestBody = WorkflowExecutionCreateRequest;

/** Request schema of createWorkflowExecution: `path`, `query`, `header` and `body`. */
export const createWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: createWorkflowExecutionRequestBody,
}));

/** Response schemas of getWorkflowExecution, by status code. */
export const getWorkflowExecutionResponses = {
  200: WorkflowExecutionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getWorkflowExecution: `path`, `query`, `header` and `body`. */
export const getWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateWorkflowExecution, by status code. */
export const updateWorkflowExecutionResponses = {
  200: WorkflowExecutionUpdateResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateWorkflowExecution. */
export const updateWorkflowExecutionRequestBody = WorkflowExecutionUpdateRequest;

/** Request schema of updateWorkflowExecution: `path`, `query`, `header` and `body`. */
export const updateWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
  body: updateWorkflowExecutionRequestBody,
}));

/** Response schemas of listWorkflowExecutionEvents, by status code. */
export const listWorkflowExecutionEventsResponses = {
  200: WorkflowEventListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listWorkflowExecutionEvents: `path`, `query`, `header` and `body`. */
export const listWorkflowExecutionEventsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    event_type: z.optional(z.string()),
  }),
}));

/** Response schemas of resumeWorkflowExecution, by status code. */
export const resumeWorkflowExecutionResponses = {
  200: WorkflowExecutionResumeResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
  503: ErrorResponse,
};

/** Request body schema of resumeWorkflowExecution. */
export const resumeWorkflowExecutionRequestBody = WorkflowExecutionResumeRequest;

/** Request schema of resumeWorkflowExecution: `path`, `query`, `header` and `body`. */
export const resumeWorkflowExecutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    execution_id: z.string().check(c.format('uuid')),
  }),
  body: resumeWorkflowExecutionRequestBody,
}));

/** Response schemas of listWorkflowTriggers, by status code. */
export const listWorkflowTriggersResponses = {
  200: WorkflowTriggerListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listWorkflowTriggers: `path`, `query`, `header` and `body`. */
export const listWorkflowTriggersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createWorkflowTrigger, by status code. */
export const createWorkflowTriggerResponses = {
  201: WorkflowTriggerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createWorkflowTrigger. */
export const createWorkflowTriggerRequestBody = WorkflowTriggerCreateRequest;

/** Request schema of createWorkflowTrigger: `path`, `query`, `header` and `body`. */
export const createWorkflowTriggerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: createWorkflowTriggerRequestBody,
}));

/** Response schemas of replaceWorkflowTriggers, by status code. */
export const replaceWorkflowTriggersResponses = {
  200: WorkflowTriggerListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of replaceWorkflowTriggers. */
export const replaceWorkflowTriggersRequestBody = WorkflowTriggersReplaceRequest;

/** Request schema of replaceWorkflowTriggers: `path`, `query`, `header` and `body`. */
export const replaceWorkflowTriggersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    workflow_id: z.string().check(c.format('uuid')),
  }),
  body: replaceWorkflowTriggersRequestBody,
}));

/** Response schemas of updateWorkflowTrigger, by status code. */
export const updateWorkflowTriggerResponses = {
  200: WorkflowTriggerResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateWorkflowTrigger. */
export const updateWorkflowTriggerRequestBody = WorkflowTriggerUpdateRequest;

/** Request schema of updateWorkflowTrigger: `path`, `query`, `header` and `body`. */
export const updateWorkflowTriggerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    trigger_id: z.string().check(c.format('uuid')),
  }),
  body: updateWorkflowTriggerRequestBody,
}));

/** Response schemas of deleteWorkflowTrigger, by status code. */
export const deleteWorkflowTriggerResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deleteWorkflowTrigger: `path`, `query`, `header` and `body`. */
export const deleteWorkflowTriggerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    trigger_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listFunctions, by status code. */
export const listFunctionsResponses = {
  200: FunctionListResponse,
  401: ErrorResponse,
};

/** Response schemas of createFunction, by status code. */
export const createFunctionResponses = {
  201: FunctionResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createFunction. */
export const createFunctionRequestBody = FunctionCreateRequest;

/** Request schema of createFunction: `path`, `query`, `header` and `body`. */
export const createFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createFunctionRequestBody,
}));

/** Response schemas of getFunction, by status code. */
export const getFunctionResponses = {
  200: FunctionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getFunction: `path`, `query`, `header` and `body`. */
export const getFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateFunction, by status code. */
export const updateFunctionResponses = {
  200: FunctionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateFunction. */
export const updateFunctionRequestBody = FunctionUpdateRequest;

/** Request schema of updateFunction: `path`, `query`, `header` and `body`. */
export const updateFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  body: updateFunctionRequestBody,
}));

/** Response schemas of deleteFunction, by status code. */
export const deleteFunctionResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deleteFunction: `path`, `query`, `header` and `body`. */
export const deleteFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of deployFunction, by status code. */
export const deployFunctionResponses = {
  202: FunctionDeployResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of deployFunction: `path`, `query`, `header` and `body`. */
export const deployFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of invokeFunction, by status code. */
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

/** Request body schema of invokeFunction. */
export const invokeFunctionRequestBody = FunctionInvokeRequest;

/** Request schema of invokeFunction: `path`, `query`, `header` and `body`. */
export const invokeFunctionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  body: invokeFunctionRequestBody,
}));

/** Response schemas of listFunctionSecrets, by status code. */
export const listFunctionSecretsResponses = {
  200: FunctionSecretListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  502: ErrorResponse,
};

/** Request schema of listFunctionSecrets: `path`, `query`, `header` and `body`. */
export const listFunctionSecretsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createFunctionSecret, by status code. */
export const createFunctionSecretResponses = {
  201: FunctionSecretCreateResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  502: ErrorResponse,
};

/** Request body schema of createFunctionSecret. */
export const createFunctionSecretRequestBody = FunctionSecretCreateRequest;

/** Request schema of createFunctionSecret: `path`, `query`, `header` and `body`. */
export const createFunctionSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  body: createFunctionSecretRequestBody,
}));

/** Response schemas of deleteFunctionSecret, by status code. */
export const deleteFunctionSecretResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
  502: ErrorResponse,
};

/** Request schema of deleteFunctionSecret: `path`, `query`, `header` and `body`. */
export const deleteFunctionSecretRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
    secret_name: z.string().check(c.pattern(new RegExp('^[A-Z0-9_]+$', 'u'))),
  }),
}));

/** Response schemas of listFunctionInvocations, by status code. */
export const listFunctionInvocationsResponses = {
  200: FunctionInvocationListResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listFunctionInvocations: `path`, `query`, `header` and `body`. */
export const listFunctionInvocationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    function_id: z.string().check(c.format('uuid')),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['success', 'failed'])),
    limit: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(20))),
  }),
}));

/** Response schemas of listEventDefinitions, by status code. */
export const listEventDefinitionsResponses = {
  200: EventDefinitionListResponse,
  401: ErrorResponse,
};

/** Request schema of listEventDefinitions: `path`, `query`, `header` and `body`. */
export const listEventDefinitionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    include_archived: z.optional(z.boolean()),
  }),
}));

/** Response schemas of createEventDefinition, by status code. */
export const createEventDefinitionResponses = {
  200: EventDefinitionResponse,
  201: EventDefinitionResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createEventDefinition. */
export const createEventDefinitionRequestBody = EventDefinitionCreateRequest;

/** Request schema of createEventDefinition: `path`, `query`, `header` and `body`. */
export const createEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createEventDefinitionRequestBody,
}));

/** Response schemas of getEventDefinition, by status code. */
export const getEventDefinitionResponses = {
  200: EventDefinitionResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getEventDefinition: `path`, `query`, `header` and `body`. */
export const getEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateEventDefinition, by status code. */
export const updateEventDefinitionResponses = {
  200: EventDefinitionResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateEventDefinition. */
export const updateEventDefinitionRequestBody = EventDefinitionUpdateRequest;

/** Request schema of updateEventDefinition: `path`, `query`, `header` and `body`. */
export const updateEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
  body: updateEventDefinitionRequestBody,
}));

/** Response schemas of deleteEventDefinition, by status code. */
export const deleteEventDefinitionResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deleteEventDefinition: `path`, `query`, `header` and `body`. */
export const deleteEventDefinitionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listEvents, by status code. */
export const listEventsResponses = {
  200: EventListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of listEvents: `path`, `query`, `header` and `body`. */
export const listEventsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    name: z.optional(z.string().check(c.maxLength(128), c.pattern(new RegExp('^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$', 'u')))),
    conversation_id: z.optional(z.string().check(c.format('uuid'))),
    occurred_after: z.optional(z.string().check(c.format('date-time'))),
    occurred_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** Response schemas of createEvent, by status code. */
export const createEventResponses = {
  201: EventResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createEvent. */
export const createEventRequestBody = EventCreateRequest;

/** Request schema of createEvent: `path`, `query`, `header` and `body`. */
export const createEventRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createEventRequestBody,
}));

/** Response schemas of listFindings, by status code. */
export const listFindingsResponses = {
  200: FindingListResponse,
  400: FindingsErrorResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
};

/** Response schemas of getFinding, by status code. */
export const getFindingResponses = {
  200: FindingResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
};

/** Request schema of getFinding: `path`, `query`, `header` and `body`. */
export const getFindingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of getFindingEvidence, by status code. */
export const getFindingEvidenceResponses = {
  200: FindingEvidenceResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
};

/** Request schema of getFindingEvidence: `path`, `query`, `header` and `body`. */
export const getFindingEvidenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of startFindingInvestigation, by status code. */
export const startFindingInvestigationResponses = {
  202: FindingInvestigationResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
  409: FindingsErrorResponse,
  422: FindingsErrorResponse,
};

/** Request schema of startFindingInvestigation: `path`, `query`, `header` and `body`. */
export const startFindingInvestigationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of dismissFinding, by status code. */
export const dismissFindingResponses = {
  200: FindingVerificationResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
  422: FindingsErrorResponse,
};

/** Request body schema of dismissFinding. */
export const dismissFindingRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['dismissFinding']['requestBody']>['content']['application/json']>(() => z.looseObject({
  reason: z.enum(['not_relevant', 'expected_behavior', 'already_fixed', 'incorrect', 'other']),
  note: z.string(),
}));

/** Request schema of dismissFinding: `path`, `query`, `header` and `body`. */
export const dismissFindingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
  body: dismissFindingRequestBody,
}));

/** Response schemas of markFindingAddressed, by status code. */
export const markFindingAddressedResponses = {
  200: FindingVerificationResponse,
  401: ErrorResponse,
  404: FindingsErrorResponse,
  422: FindingsErrorResponse,
};

/** Request schema of markFindingAddressed: `path`, `query`, `header` and `body`. */
export const markFindingAddressedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    finding_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listInboxEmbeds, by status code. */
export const listInboxEmbedsResponses = {
  200: InboxEmbedListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of listInboxEmbeds: `path`, `query`, `header` and `body`. */
export const listInboxEmbedsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    status: z.optional(z.enum(['active', 'revoked'])),
    scope_type: z.optional(z.enum(['project', 'customer', 'phone_number'])),
    scope_id: z.optional(z.string()),
    assigned_user_id: z.optional(z.string().check(c.format('uuid'))),
  }),
}));

/** Response schemas of createInboxEmbed, by status code. */
export const createInboxEmbedResponses = {
  201: InboxEmbedCreateResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createInboxEmbed. */
export const createInboxEmbedRequestBody = InboxEmbedCreateRequest;

/** Request schema of createInboxEmbed: `path`, `query`, `header` and `body`. */
export const createInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createInboxEmbedRequestBody,
}));

/** Response schemas of getInboxEmbed, by status code. */
export const getInboxEmbedResponses = {
  200: InboxEmbedResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getInboxEmbed: `path`, `query`, `header` and `body`. */
export const getInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    inbox_embed_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of updateInboxEmbed, by status code. */
export const updateInboxEmbedResponses = {
  200: InboxEmbedResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of updateInboxEmbed. */
export const updateInboxEmbedRequestBody = InboxEmbedUpdateRequest;

/** Request schema of updateInboxEmbed: `path`, `query`, `header` and `body`. */
export const updateInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    inbox_embed_id: z.string().check(c.format('uuid')),
  }),
  body: updateInboxEmbedRequestBody,
}));

/** Response schemas of deleteInboxEmbed, by status code. */
export const deleteInboxEmbedResponses = {
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of deleteInboxEmbed: `path`, `query`, `header` and `body`. */
export const deleteInboxEmbedRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    inbox_embed_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listUsers, by status code. */
export const listUsersResponses = {
  200: UserListResponse,
  401: ErrorResponse,
};

/** Response schemas of listNotificationEventTypes, by status code. */
export const listNotificationEventTypesResponses = {
  200: NotificationEventTypeListResponse,
  401: ErrorResponse,
};

/** Response schemas of listNotificationDestinations, by status code. */
export const listNotificationDestinationsResponses = {
  200: NotificationDestinationListResponse,
  401: ErrorResponse,
};

/** Response schemas of createNotificationDestination, by status code. */
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

/** Request body schema of createNotificationDestination. */
export const createNotificationDestinationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createNotificationDestination']['requestBody']>['content']['application/json']>(() => z.looseObject({
  kind: z.enum(['shared_email']),
  address: z.string(),
  label: z.optional(z.string()),
}));

/** Request schema of createNotificationDestination: `path`, `query`, `header` and `body`. */
export const createNotificationDestinationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createNotificationDestinationRequestBody,
}));

/** Response schemas of deleteNotificationDestination, by status code. */
export const deleteNotificationDestinationResponses = {
  401: ErrorResponse,
};

/** Request schema of deleteNotificationDestination: `path`, `query`, `header` and `body`. */
export const deleteNotificationDestinationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    destination_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listNotificationRoutes, by status code. */
export const listNotificationRoutesResponses = {
  200: NotificationRouteListResponse,
  401: ErrorResponse,
};

/** Response schemas of upsertNotificationRoute, by status code. */
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

/** Request body schema of upsertNotificationRoute. */
export const upsertNotificationRouteRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['upsertNotificationRoute']['requestBody']>['content']['application/json']>(() => z.looseObject({
  destination_id: z.string().check(c.format('uuid')),
  event_key: z.string(),
}));

/** Request schema of upsertNotificationRoute: `path`, `query`, `header` and `body`. */
export const upsertNotificationRouteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: upsertNotificationRouteRequestBody,
}));

/** Response schemas of deleteNotificationRoute, by status code. */
export const deleteNotificationRouteResponses = {
  401: ErrorResponse,
};

/** Request schema of deleteNotificationRoute: `path`, `query`, `header` and `body`. */
export const deleteNotificationRouteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listProviderModels, by status code. */
export const listProviderModelsResponses = {
  200: ProviderModelListResponse,
  401: ErrorResponse,
};

/** Response schemas of listApiLogs, by status code. */
export const listApiLogsResponses = {
  200: ApiLogListResponse,
  401: ErrorResponse,
};

/** Request schema of listApiLogs: `path`, `query`, `header` and `body`. */
export const listApiLogsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    endpoint: z.optional(z.string()),
    status_code: z.optional(z.number().check(c.integer())),
    errors_only: z.optional(z.boolean()),
    period: z.optional(z.enum(['24h', '7d', '30d'])),
  }),
}));

/** Response schemas of searchLogs, by status code. */
export const searchLogsResponses = {
  200: LogSearchResponse,
  401: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['searchLogs']['responses'][422]['content']['application/json']>(() => c.schema({
  oneOf: [ErrorResponse, LogSearchResponse],
})),
};

/** Request schema of searchLogs: `path`, `query`, `header` and `body`. */
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

/** Response schemas of searchLogsWithFilters, by status code. */
export const searchLogsWithFiltersResponses = {
  200: LogSearchResponse,
  401: ErrorResponse,
  422: /* @__PURE__ */ c.define<operations['searchLogsWithFilters']['responses'][422]['content']['application/json']>(() => c.schema({
  oneOf: [ErrorResponse, LogSearchResponse],
})),
};

/** Request body schema of searchLogsWithFilters. */
export const searchLogsWithFiltersRequestBody = LogSearchRequest;

/** Request schema of searchLogsWithFilters: `path`, `query`, `header` and `body`. */
export const searchLogsWithFiltersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(searchLogsWithFiltersRequestBody),
}));

/** Response schemas of getLogCatalog, by status code. */
export const getLogCatalogResponses = {
  200: LogCatalogResponse,
  401: ErrorResponse,
};

/** Response schemas of getAccountFunding, by status code. */
export const getAccountFundingResponses = {
  200: AccountFundingResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getAccountFunding: `path`, `query`, `header` and `body`. */
export const getAccountFundingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    waba_id: z.string(),
  }),
}));

/** Response schemas of ensureAccountFunding, by status code. */
export const ensureAccountFundingResponses = {
  200: AccountFundingResponse,
  202: AccountFundingResponse,
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

/** Request body schema of ensureAccountFunding. */
export const ensureAccountFundingRequestBody = AccountFundingEnsureRequest;

/** Request schema of ensureAccountFunding: `path`, `query`, `header` and `body`. */
export const ensureAccountFundingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    waba_id: z.string(),
  }),
  body: ensureAccountFundingRequestBody,
}));

/** Response schemas of getAccountUsage, by status code. */
export const getAccountUsageResponses = {
  200: BillingUsageResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getAccountUsage: `path`, `query`, `header` and `body`. */
export const getAccountUsageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    waba_id: z.string(),
  }),
  query: z.looseObject({
    start_time: z.string().check(c.format('date-time')),
    end_time: z.string().check(c.format('date-time')),
  }),
}));

/** Response schemas of listPortfolioAccounts, by status code. */
export const listPortfolioAccountsResponses = {
  200: PortfolioAccountListResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of listPortfolioAccounts: `path`, `query`, `header` and `body`. */
export const listPortfolioAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
  }),
}));

/** Response schemas of getPortfolioUsage, by status code. */
export const getPortfolioUsageResponses = {
  200: BillingUsageResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getPortfolioUsage: `path`, `query`, `header` and `body`. */
export const getPortfolioUsageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
  }),
  query: z.looseObject({
    start_time: z.string().check(c.format('date-time')),
    end_time: z.string().check(c.format('date-time')),
  }),
}));

/** Response schemas of revokePortfolioFunding, by status code. */
export const revokePortfolioFundingResponses = {
  202: PortfolioFundingOperationResponse,
  400: ErrorResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  503: ErrorResponse,
};

/** Request schema of revokePortfolioFunding: `path`, `query`, `header` and `body`. */
export const revokePortfolioFundingRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
  }),
  header: z.looseObject({
    'Idempotency-Key': z.string().check(c.minLength(1)),
  }),
}));

/** Response schemas of getPortfolioFundingOperation, by status code. */
export const getPortfolioFundingOperationResponses = {
  200: PortfolioFundingOperationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getPortfolioFundingOperation: `path`, `query`, `header` and `body`. */
export const getPortfolioFundingOperationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    portfolio_id: z.string(),
    operation_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listAgentModes, by status code. */
export const listAgentModesResponses = {
  200: AgentModeListResponse,
  401: ErrorResponse,
};

/** Response schemas of getAgentMode, by status code. */
export const getAgentModeResponses = {
  200: AgentModeResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getAgentMode: `path`, `query`, `header` and `body`. */
export const getAgentModeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    mode: z.string(),
  }),
}));

/** Response schemas of listAgentSessions, by status code. */
export const listAgentSessionsResponses = {
  200: AgentSessionListResponse,
  400: AgentPagingErrorResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** Request schema of listAgentSessions: `path`, `query`, `header` and `body`. */
export const listAgentSessionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    mode: z.string(),
  }),
}));

/** Response schemas of listAgentSessionRuns, by status code. */
export const listAgentSessionRunsResponses = {
  200: AgentSessionResponse,
  400: AgentPagingErrorResponse,
  401: ErrorResponse,
  404: /* @__PURE__ */ c.define<operations['getAgentSession']['responses'][404]['content']['application/json']>(() => z.looseObject({
  message: z.optional(z.string()),
  detail: z.optional(z.string()),
})),
};

/** Request schema of listAgentSessionRuns: `path`, `query`, `header` and `body`. */
export const listAgentSessionRunsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createAgentRun, by status code. */
export const createAgentRunResponses = {
  202: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  422: ErrorResponse,
};

/** Request body schema of createAgentRun. */
export const createAgentRunRequestBody = AgentRunCreateRequest;

/** Request schema of createAgentRun: `path`, `query`, `header` and `body`. */
export const createAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createAgentRunRequestBody,
}));

/** Response schemas of getAgentRun, by status code. */
export const getAgentRunResponses = {
  200: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** Request schema of getAgentRun: `path`, `query`, `header` and `body`. */
export const getAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of pauseAgentRun, by status code. */
export const pauseAgentRunResponses = {
  200: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** Request schema of pauseAgentRun: `path`, `query`, `header` and `body`. */
export const pauseAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of resumeAgentRun, by status code. */
export const resumeAgentRunResponses = {
  200: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** Request schema of resumeAgentRun: `path`, `query`, `header` and `body`. */
export const resumeAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of cancelAgentRun, by status code. */
export const cancelAgentRunResponses = {
  200: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** Request schema of cancelAgentRun: `path`, `query`, `header` and `body`. */
export const cancelAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of approveAgentRun, by status code. */
export const approveAgentRunResponses = {
  200: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** Request schema of approveAgentRun: `path`, `query`, `header` and `body`. */
export const approveAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
    approval_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of rejectAgentRun, by status code. */
export const rejectAgentRunResponses = {
  200: AgentRunResponse,
  401: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
};

/** Request schema of rejectAgentRun: `path`, `query`, `header` and `body`. */
export const rejectAgentRunRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string().check(c.format('uuid')),
    approval_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of listDatabaseRows, by status code. */
export const listDatabaseRowsResponses = {
  200: DatabaseRowListResponse,
};

/** Request schema of listDatabaseRows: `path`, `query`, `header` and `body`. */
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

/** Response schemas of createDatabaseRows, by status code. */
export const createDatabaseRowsResponses = {
  '2XX': DatabaseRowListResponse,
};

/** Request body schema of createDatabaseRows. */
export const createDatabaseRowsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['insertDatabaseRows']['requestBody']>['content']['application/json']>(() => c.schema({
  oneOf: [z.looseObject({}), z.array(z.looseObject({}))],
}));

/** Request schema of createDatabaseRows: `path`, `query`, `header` and `body`. */
export const createDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  body: createDatabaseRowsRequestBody,
}));

/** Response schemas of updateDatabaseRows, by status code. */
export const updateDatabaseRowsResponses = {
  '2XX': DatabaseRowListResponse,
};

/** Request body schema of updateDatabaseRows. */
export const updateDatabaseRowsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateDatabaseRows']['requestBody']>['content']['application/json']>(() => z.looseObject({}));

/** Request schema of updateDatabaseRows: `path`, `query`, `header` and `body`. */
export const updateDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  body: updateDatabaseRowsRequestBody,
}));

/** Response schemas of upsertDatabaseRows, by status code. */
export const upsertDatabaseRowsResponses = {
  '2XX': DatabaseRowListResponse,
};

/** Request body schema of upsertDatabaseRows. */
export const upsertDatabaseRowsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['upsertDatabaseRows']['requestBody']>['content']['application/json']>(() => c.schema({
  oneOf: [z.looseObject({}), z.array(z.looseObject({}))],
}));

/** Request schema of upsertDatabaseRows: `path`, `query`, `header` and `body`. */
export const upsertDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  body: upsertDatabaseRowsRequestBody,
}));

/** Response schemas of deleteDatabaseRows, by status code. */
export const deleteDatabaseRowsResponses = {};

/** Request schema of deleteDatabaseRows: `path`, `query`, `header` and `body`. */
export const deleteDatabaseRowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
}));

/** Response schemas of getDatabaseRow, by status code. */
export const getDatabaseRowResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['getDatabaseRow']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request schema of getDatabaseRow: `path`, `query`, `header` and `body`. */
export const getDatabaseRowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
    id: z.string(),
  }),
}));

/** Response schemas of listDatabaseTables, by status code. */
export const listDatabaseTablesResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['listDatabaseTables']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Response schemas of getDatabaseTable, by status code. */
export const getDatabaseTableResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['getDatabaseTable']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request schema of getDatabaseTable: `path`, `query`, `header` and `body`. */
export const getDatabaseTableRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    table: z.string(),
  }),
  query: z.looseObject({
    limit: z.optional(z.number().check(c.integer())),
  }),
}));

/** Response schemas of listIntegrations, by status code. */
export const listIntegrationsResponses = {
  200: IntegrationListResponse,
};

/** Response schemas of createIntegration, by status code. */
export const createIntegrationResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['createIntegration']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request body schema of createIntegration. */
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

/** Request schema of createIntegration: `path`, `query`, `header` and `body`. */
export const createIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createIntegrationRequestBody,
}));

/** Response schemas of updateIntegration, by status code. */
export const updateIntegrationResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['updateIntegration']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request body schema of updateIntegration. */
export const updateIntegrationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateIntegration']['requestBody']>['content']['application/json']>(() => z.looseObject({
  name: z.optional(z.string()),
  dynamic_props_id: z.optional(z.string()),
  configured_props: z.optional(z.looseObject({})),
  variable_definitions: z.optional(z.looseObject({})),
}));

/** Request schema of updateIntegration: `path`, `query`, `header` and `body`. */
export const updateIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    integration_id: z.string(),
  }),
  body: updateIntegrationRequestBody,
}));

/** Response schemas of deleteIntegration, by status code. */
export const deleteIntegrationResponses = {
  '2XX': IntegrationDeleteResponse,
};

/** Request schema of deleteIntegration: `path`, `query`, `header` and `body`. */
export const deleteIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    integration_id: z.string(),
  }),
}));

/** Response schemas of listIntegrationApps, by status code. */
export const listIntegrationAppsResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['listIntegrationApps']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request schema of listIntegrationApps: `path`, `query`, `header` and `body`. */
export const listIntegrationAppsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    query: z.optional(z.string()),
    limit: z.optional(z.number().check(c.integer())),
  }),
}));

/** Response schemas of listIntegrationAccounts, by status code. */
export const listIntegrationAccountsResponses = {
  200: IntegrationAccountListResponse,
};

/** Request schema of listIntegrationAccounts: `path`, `query`, `header` and `body`. */
export const listIntegrationAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    app_slug: z.optional(z.string()),
    app: z.optional(z.string()),
  }),
}));

/** Response schemas of createIntegrationConnectToken, by status code. */
export const createIntegrationConnectTokenResponses = {
  200: IntegrationConnectToken,
};

/** Response schemas of listIntegrationActions, by status code. */
export const listIntegrationActionsResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['searchIntegrationActions']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request schema of listIntegrationActions: `path`, `query`, `header` and `body`. */
export const listIntegrationActionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    query: z.optional(z.string()),
    app_slug: z.optional(z.string()),
  }),
}));

/** Response schemas of getIntegrationActionSchema, by status code. */
export const getIntegrationActionSchemaResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['getIntegrationActionSchema']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request schema of getIntegrationActionSchema: `path`, `query`, `header` and `body`. */
export const getIntegrationActionSchemaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    action_id: z.string(),
  }),
}));

/** Response schemas of configureIntegrationActionProp, by status code. */
export const configureIntegrationActionPropResponses = {
  '2XX': IntegrationPropResponse,
};

/** Request body schema of configureIntegrationActionProp. */
export const configureIntegrationActionPropRequestBody = IntegrationPropRequest;

/** Request schema of configureIntegrationActionProp: `path`, `query`, `header` and `body`. */
export const configureIntegrationActionPropRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    action_id: z.string(),
  }),
  body: configureIntegrationActionPropRequestBody,
}));

/** Response schemas of reloadIntegrationActionProps, by status code. */
export const reloadIntegrationActionPropsResponses = {
  '2XX': /* @__PURE__ */ c.define<operations['reloadIntegrationActionProps']['responses']['2XX']['content']['application/json']>(() => c.anything()),
};

/** Request body schema of reloadIntegrationActionProps. */
export const reloadIntegrationActionPropsRequestBody = IntegrationPropsReloadRequest;

/** Request schema of reloadIntegrationActionProps: `path`, `query`, `header` and `body`. */
export const reloadIntegrationActionPropsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    action_id: z.string(),
  }),
  body: reloadIntegrationActionPropsRequestBody,
}));

/** Response schemas of getVoiceAgent, by status code. */
export const getVoiceAgentResponses = {
  200: VoiceAgentResponse,
};

/** Request schema of getVoiceAgent: `path`, `query`, `header` and `body`. */
export const getVoiceAgentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    voice_agent_id: z.string().check(c.format('uuid')),
  }),
}));

/** Response schemas of createVoiceAgentPhoneNumber, by status code. */
export const createVoiceAgentPhoneNumberResponses = {
  '2XX': VoiceAgentPhoneNumberResponse,
};

/** Request body schema of createVoiceAgentPhoneNumber. */
export const createVoiceAgentPhoneNumberRequestBody = VoiceAgentPhoneNumberCreateRequest;

/** Request schema of createVoiceAgentPhoneNumber: `path`, `query`, `header` and `body`. */
export const createVoiceAgentPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    voice_agent_id: z.string().check(c.format('uuid')),
  }),
  body: createVoiceAgentPhoneNumberRequestBody,
}));

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
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
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
