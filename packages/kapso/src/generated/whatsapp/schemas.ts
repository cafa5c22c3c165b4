// Generated from Kapso WhatsApp API 1.0.0; do not edit.
// Description sha256 b7161b7acc7d1fd7d5b8938be545a0cfb4aef84b47df2a2a443277742ebcda44, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** Error in the format of Meta. */
export const GraphErrorResponse: z.ZodMiniType<components['schemas']['GraphErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    message: z.string(),
    type: z.string(),
    code: z.number().check(c.integer()),
    error_subcode: z.optional(z.number().check(c.integer())),
    fbtrace_id: z.optional(z.string()),
    error_data: z.optional(z.looseObject({
      messaging_product: z.optional(z.string()),
      details: z.optional(z.string()),
    })),
    href: z.optional(z.string().check(c.format('uri'))),
  }),
}));

/** Error in the format of Kapso. */
export const TextErrorResponse: z.ZodMiniType<components['schemas']['TextErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  code: z.optional(z.string()),
  billing_url: z.optional(z.string().check(c.format('uri'))),
}));

/** Error in the format of Meta or of Kapso. */
export const EitherErrorResponse: z.ZodMiniType<components['schemas']['EitherErrorResponse']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [GraphErrorResponse, TextErrorResponse],
}));

/** The balance of the project is too low for the fee of Meta; nothing was sent. */
export const InsufficientCreditsResponse: z.ZodMiniType<components['schemas']['InsufficientCreditsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  code: z.enum(['insufficient_credits']),
  billing_url: z.string().check(c.format('uri')),
}));

/** The contact has opted out of marketing messages from this phone number; nothing was sent or charged. */
export const MarketingStoppedResponse: z.ZodMiniType<components['schemas']['MarketingStoppedResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  code: z.enum(['marketing_preference_stopped']),
}));

/** messaging_account_id is not the account of the phone number; nothing was sent or charged. */
export const AccountMismatchResponse: z.ZodMiniType<components['schemas']['AccountMismatchResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
  code: z.enum(['messaging_account_mismatch']),
}));

/** Whether the operation succeeded. */
export const OutcomeResponse: z.ZodMiniType<components['schemas']['OutcomeResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
}));

/** Cursors of a page, set on the first and the last page as well. */
export const CursorPair: z.ZodMiniType<components['schemas']['CursorPair']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.string()),
  after: z.optional(z.string()),
}));

/** Links to the adjacent pages of a list that Meta answers. */
export const GraphPaging: z.ZodMiniType<components['schemas']['GraphPaging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(CursorPair),
  next: z.optional(z.string().check(c.format('uri'))),
  previous: z.optional(z.string().check(c.format('uri'))),
}));

/** Cursors of a list that Kapso answers. */
export const StoredPaging: z.ZodMiniType<components['schemas']['StoredPaging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(StoredCursors),
  next: z.optional(z.nullable(z.string())),
  previous: z.optional(z.nullable(z.string())),
}));

/** Cursors of a page, null at the ends of the list. */
export const StoredCursors: z.ZodMiniType<components['schemas']['StoredCursors']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.nullable(z.string())),
  after: z.optional(z.nullable(z.string())),
}));

/** Contact as seen by a phone number. */
export const DirectoryContact: z.ZodMiniType<components['schemas']['DirectoryContact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  wa_id: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  profile_name: z.optional(z.string()),
  display_name: z.optional(z.nullable(z.string())),
  metadata: z.optional(z.nullable(z.looseObject({}))),
  customer_id: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Page of contacts. */
export const DirectoryContactPage: z.ZodMiniType<components['schemas']['DirectoryContactPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(DirectoryContact),
  paging: z.optional(StoredPaging),
}));

/** Changes of a contact; at least one field. */
export const DirectoryContactUpdateRequest: z.ZodMiniType<components['schemas']['DirectoryContactUpdateRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  minProperties: 1,
  properties: { profile_name: z.string(), display_name: z.string(), metadata: z.looseObject({}) },
}));

/** Text of a message. */
export const TextContent: z.ZodMiniType<components['schemas']['TextContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.string().check(c.minLength(1), c.maxLength(4096)),
  preview_url: z.optional(z.boolean()),
}));

/** Image or video of a message; exactly one of id and link. */
export const MediaContent: z.ZodMiniType<components['schemas']['MediaContent']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['id'],
  }), c.schema({
    required: ['link'],
  })],
  properties: { id: z.string().check(c.minLength(1)), link: z.string().check(c.format('uri')), caption: z.string().check(c.maxLength(1024)) },
}));

/** Document of a message; exactly one of id and link. */
export const DocumentContent: z.ZodMiniType<components['schemas']['DocumentContent']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['id'],
  }), c.schema({
    required: ['link'],
  })],
  properties: { id: z.string().check(c.minLength(1)), link: z.string().check(c.format('uri')), caption: z.string().check(c.maxLength(1024)), filename: z.string() },
}));

/** Audio file of a message; exactly one of id and link. */
export const AudioContent: z.ZodMiniType<components['schemas']['AudioContent']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['id'],
  }), c.schema({
    required: ['link'],
  })],
  properties: { id: z.string().check(c.minLength(1)), link: z.string().check(c.format('uri')), voice: z.boolean() },
}));

/** Sticker of a message; exactly one of id and link. */
export const StickerContent: z.ZodMiniType<components['schemas']['StickerContent']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  oneOf: [c.schema({
    required: ['id'],
  }), c.schema({
    required: ['link'],
  })],
  properties: { id: z.string().check(c.minLength(1)), link: z.string().check(c.format('uri')) },
}));

/** Location of a message. */
export const LocationContent: z.ZodMiniType<components['schemas']['LocationContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  latitude: c.schema({
    type: ['number', 'string'],
    string: [c.pattern(new RegExp('^\\s*[+-]?((90(\\.0*)?)|([0-8]?\\d(\\.\\d*)?)|(\\.\\d+))\\s*$', 'u'))],
    number: [c.minimum(-90), c.maximum(90)],
  }),
  longitude: c.schema({
    type: ['number', 'string'],
    string: [c.pattern(new RegExp('^\\s*[+-]?((180(\\.0*)?)|((1[0-7]\\d|\\d?\\d)(\\.\\d*)?)|(\\.\\d+))\\s*$', 'u'))],
    number: [c.minimum(-180), c.maximum(180)],
  }),
  name: z.optional(z.string()),
  address: z.optional(z.string()),
}));

/** Location of a stored message. */
export const StoredLocation: z.ZodMiniType<components['schemas']['StoredLocation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  latitude: c.schema({
    type: ['number', 'string'],
  }),
  longitude: c.schema({
    type: ['number', 'string'],
  }),
  name: z.optional(z.string()),
  address: z.optional(z.string()),
}));

/** File of a stored message. */
export const StoredMedia: z.ZodMiniType<components['schemas']['StoredMedia']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  link: z.optional(z.string().check(c.format('uri'))),
  caption: z.optional(z.string()),
  filename: z.optional(z.string()),
  mime_type: z.optional(z.string()),
  sha256: z.optional(z.string()),
  voice: z.optional(z.boolean()),
  animated: z.optional(z.boolean()),
}));

/** Order that a user has sent. */
export const OrderContent: z.ZodMiniType<components['schemas']['OrderContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  catalog_id: z.optional(z.string()),
  product_items: z.optional(z.array(z.looseObject({
    product_retailer_id: z.optional(z.string()),
    quantity: z.optional(z.number().check(c.integer())),
    item_price: z.optional(z.number()),
    currency: z.optional(z.string()),
  }))),
  order_text: z.optional(z.string()),
}));

/** Contact card of a message. */
export const ContactCard: z.ZodMiniType<components['schemas']['ContactCard']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.looseObject({
    formatted_name: z.string().check(c.minLength(1), c.maxLength(200)),
    first_name: z.optional(z.string()),
    last_name: z.optional(z.string()),
    middle_name: z.optional(z.string()),
    suffix: z.optional(z.string()),
    prefix: z.optional(z.string()),
  }),
  addresses: z.optional(z.array(z.looseObject({
    street: z.optional(z.string()),
    city: z.optional(z.string()),
    state: z.optional(z.string()),
    zip: z.optional(z.string()),
    country: z.optional(z.string()),
    country_code: z.optional(z.string()),
    type: z.optional(z.string()),
  }))),
  birthday: z.optional(z.string().check(c.format('date'))),
  emails: z.optional(z.array(z.looseObject({
    email: z.optional(z.string()),
    type: z.optional(z.string()),
  }))),
  org: z.optional(z.looseObject({
    company: z.optional(z.string()),
    department: z.optional(z.string()),
    title: z.optional(z.string()),
  })),
  phones: z.optional(z.array(z.looseObject({
    phone: z.optional(z.string()),
    type: z.optional(z.string()),
    wa_id: z.optional(z.string()),
  }))),
  urls: z.optional(z.array(z.looseObject({
    url: z.optional(z.string().check(c.format('uri'))),
    type: z.optional(z.string()),
  }))),
}));

/** Reaction to a message, which is at most 30 days old. */
export const ReactionContent: z.ZodMiniType<components['schemas']['ReactionContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message_id: z.string(),
  emoji: z.string(),
}));

/** Header of an interactive message, with the field that its type names. */
export const InteractiveHeader: z.ZodMiniType<components['schemas']['InteractiveHeader']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type'],
  oneOf: [c.schema({
    required: ['type', 'text'],
    properties: { type: z.enum(['text']) },
  }), c.schema({
    required: ['type', 'image'],
    properties: { type: z.enum(['image']) },
  }), c.schema({
    required: ['type', 'video'],
    properties: { type: z.enum(['video']) },
  }), c.schema({
    required: ['type', 'document'],
    properties: { type: z.enum(['document']) },
  })],
  properties: { type: z.enum(['text', 'image', 'video', 'document']), text: z.string().check(c.maxLength(60)), image: MediaContent, video: MediaContent, document: DocumentContent },
}));

/** Text header of an interactive message. */
export const InteractiveTextHeader: z.ZodMiniType<components['schemas']['InteractiveTextHeader']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['text']),
  text: z.string().check(c.maxLength(60)),
}));

/** Up to three reply buttons. */
export const ButtonsContent: z.ZodMiniType<components['schemas']['ButtonsContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['button']),
  header: z.optional(InteractiveHeader),
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    buttons: z.array(z.looseObject({
      type: z.enum(['reply']),
      reply: z.looseObject({
        id: z.string().check(c.minLength(1), c.maxLength(256)),
        title: z.string().check(c.minLength(1), c.maxLength(20)),
      }),
    })).check(c.minItems(1), c.maxItems(3), c.uniqueAcross('reply.id'), c.uniqueAcross('reply.title')),
  }),
}));

/** List of up to ten rows in up to ten sections. */
export const ListContent: z.ZodMiniType<components['schemas']['ListContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['list']),
  header: z.optional(InteractiveTextHeader),
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(4096)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    button: z.string().check(c.minLength(1), c.maxLength(20)),
    sections: c.schema({
      type: ['array'],
      array: [c.minItems(1), c.maxItems(10), c.mostAcross('rows', 10), c.uniqueAcross('rows.id')],
      items: z.looseObject({
        title: z.optional(z.string().check(c.maxLength(24))),
        rows: z.array(z.looseObject({
          id: z.string().check(c.minLength(1), c.maxLength(200)),
          title: z.string().check(c.minLength(1), c.maxLength(24)),
          description: z.optional(z.string().check(c.maxLength(72))),
        })).check(c.minItems(1), c.maxItems(10)),
      }),
      if: c.schema({
        array: [c.minItems(2)],
      }),
      then: c.schema({
        items: c.schema({
          required: ['title'],
          properties: { title: c.schema({
            string: [c.minLength(1)],
          }) },
        }),
      }),
    }),
  }),
}));

/** Button that opens a WhatsApp Flow; exactly one of flow_id and flow_name. */
export const FlowContent: z.ZodMiniType<components['schemas']['FlowContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['flow']),
  header: z.optional(InteractiveHeader),
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    name: z.enum(['flow']),
    parameters: c.schema({
      type: ['object'],
      required: ['flow_message_version', 'flow_cta'],
      oneOf: [c.schema({
        required: ['flow_id'],
      }), c.schema({
        required: ['flow_name'],
      })],
      properties: { flow_message_version: z.enum(['3']), flow_id: z.string(), flow_name: z.string(), flow_cta: z.string().check(c.maxLength(30)), mode: z.enum(['draft', 'published']), flow_token: z.string(), flow_action: z.enum(['navigate', 'data_exchange']), flow_action_payload: z.looseObject({
        screen: z.optional(z.string()),
        data: z.optional(z.looseObject({})),
      }) },
    }),
  }),
}));

/** Button that opens a URL. */
export const UrlButtonContent: z.ZodMiniType<components['schemas']['UrlButtonContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['cta_url']),
  header: z.optional(InteractiveHeader),
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    name: z.enum(['cta_url']),
    parameters: z.looseObject({
      display_text: z.string().check(c.maxLength(20)),
      url: z.string().check(c.format('uri')),
    }),
  }),
}));

/** Card of a carousel. */
export const CarouselCard: z.ZodMiniType<components['schemas']['CarouselCard']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['card_index', 'action'],
  properties: { card_index: z.number().check(c.integer(), c.minimum(0)), type: z.string(), header: c.schema({
    type: ['object'],
    required: ['type'],
    oneOf: [c.schema({
      required: ['type', 'image'],
      properties: { type: z.enum(['image']) },
    }), c.schema({
      required: ['type', 'video'],
      properties: { type: z.enum(['video']) },
    })],
    properties: { type: z.enum(['image', 'video']), image: MediaContent, video: MediaContent },
  }), body: z.looseObject({
    text: z.optional(z.string().check(c.maxLength(160), c.pattern(new RegExp('^[^\\n]*(\\n[^\\n]*){0,2}$', 'u')))),
  }), action: z.looseObject({
    name: z.optional(z.enum(['cta_url'])),
    parameters: z.optional(z.looseObject({
      display_text: z.optional(z.string().check(c.maxLength(20))),
      url: z.optional(z.string().check(c.format('uri'))),
    })),
    buttons: z.optional(z.array(z.looseObject({
      type: z.enum(['quick_reply']),
      quick_reply: z.looseObject({
        id: z.string().check(c.maxLength(256)),
        title: z.string().check(c.maxLength(20)),
      }),
    }))),
    catalog_id: z.optional(z.string()),
    product_retailer_id: z.optional(z.string()),
  }) },
  if: c.schema({
    required: ['type'],
    properties: { type: z.literal('product') },
  }),
  then: c.schema({
    properties: { action: c.schema({
      required: ['catalog_id', 'product_retailer_id'],
    }) },
  }),
  else: c.schema({
    required: ['header'],
  }),
}));

/** Carousel of 2 to 10 cards. */
export const CarouselContent: z.ZodMiniType<components['schemas']['CarouselContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['carousel']),
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }),
  action: z.looseObject({
    cards: c.schema({
      type: ['array'],
      array: [c.minItems(2), c.maxItems(10), c.uniqueAcross('card_index')],
      allOf: [c.schema({
        if: c.schema({
          contains: c.schema({
            required: ['header'],
            properties: { header: c.schema({
              required: ['type'],
              properties: { type: z.literal('image') },
            }) },
          }),
        }),
        then: c.schema({
          items: c.schema({
            required: ['header'],
            properties: { header: c.schema({
              properties: { type: z.literal('image') },
            }) },
          }),
        }),
      }), c.schema({
        if: c.schema({
          contains: c.schema({
            required: ['header'],
            properties: { header: c.schema({
              required: ['type'],
              properties: { type: z.literal('video') },
            }) },
          }),
        }),
        then: c.schema({
          items: c.schema({
            required: ['header'],
            properties: { header: c.schema({
              properties: { type: z.literal('video') },
            }) },
          }),
        }),
      }), c.schema({
        if: c.schema({
          contains: c.schema({
            properties: { action: c.schema({
              required: ['name'],
            }) },
          }),
        }),
        then: c.schema({
          items: c.schema({
            properties: { action: c.schema({
              required: ['name'],
            }) },
          }),
        }),
      }), c.schema({
        if: c.schema({
          contains: c.schema({
            properties: { action: c.schema({
              required: ['buttons'],
            }) },
          }),
        }),
        then: c.schema({
          items: c.schema({
            properties: { action: c.schema({
              required: ['buttons'],
            }) },
          }),
        }),
      })],
      items: CarouselCard,
    }),
  }),
  header: z.optional(z.never()),
  footer: z.optional(z.never()),
}));

/** Request for the location of the user. */
export const LocationRequestContent: z.ZodMiniType<components['schemas']['LocationRequestContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['location_request_message']),
  body: z.optional(z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  })),
  action: z.looseObject({
    name: z.enum(['send_location']),
  }),
}));

/** Request for the phone number of the user. */
export const ContactInfoRequestContent: z.ZodMiniType<components['schemas']['ContactInfoRequestContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['request_contact_info']),
  body: z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  }),
  action: z.looseObject({
    name: z.enum(['request_contact_info']),
  }),
}));

/** Fields of an address in India. */
export const AddressValues: z.ZodMiniType<components['schemas']['AddressValues']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string()),
  phone_number: z.optional(z.string()),
  house_number: z.optional(z.string()),
  floor_number: z.optional(z.string()),
  tower_number: z.optional(z.string()),
  building_name: z.optional(z.string()),
  address: z.optional(z.string()),
  landmark_area: z.optional(z.string()),
  city: z.optional(z.string()),
  state: z.optional(z.string()),
  in_pin_code: z.optional(z.string().check(c.maxLength(6))),
}));

/** Request for an address (India only). */
export const AddressRequestContent: z.ZodMiniType<components['schemas']['AddressRequestContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['address_message']),
  body: z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    name: z.enum(['address_message']),
    parameters: z.looseObject({
      country: z.string(),
      values: z.optional(AddressValues),
      saved_addresses: z.optional(z.array(z.looseObject({
        id: z.string(),
        value: z.looseObject({}),
      }))),
      validation_errors: z.optional(c.schema({
        type: ['object'],
        additionalProperties: z.string(),
      })),
    }),
  }),
}));

/** Order to pay (India and Brazil only). */
export const OrderDetailsContent: z.ZodMiniType<components['schemas']['OrderDetailsContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['order_details']),
  header: z.optional(InteractiveHeader),
  body: z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    name: z.enum(['review_and_pay']),
    parameters: z.looseObject({}),
  }),
}));

/** Status of an order (India and Brazil only). */
export const OrderStatusContent: z.ZodMiniType<components['schemas']['OrderStatusContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['order_status']),
  body: z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    name: z.enum(['review_order']),
    parameters: z.looseObject({}),
  }),
}));

/** One product of a catalog. */
export const ProductContent: z.ZodMiniType<components['schemas']['ProductContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['product']),
  body: z.optional(z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  })),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    catalog_id: z.string(),
    product_retailer_id: z.string(),
  }),
  header: z.optional(z.never()),
}));

/** Up to 30 products of a catalog in up to ten sections. */
export const ProductListContent: z.ZodMiniType<components['schemas']['ProductListContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['product_list']),
  header: InteractiveTextHeader,
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    catalog_id: z.string(),
    sections: z.array(z.looseObject({
      title: z.string().check(c.maxLength(24)),
      product_items: z.array(z.looseObject({
        product_retailer_id: z.string(),
      })).check(c.minItems(1), c.maxItems(30)),
    })).check(c.minItems(1), c.maxItems(10), c.mostAcross('product_items', 30)),
  }),
}));

/** Request for the permission to call the user. */
export const CallPermissionContent: z.ZodMiniType<components['schemas']['CallPermissionContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['call_permission_request']),
  body: z.optional(z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  })),
  action: z.looseObject({
    name: z.enum(['call_permission_request']),
  }),
}));

/** Button that opens the catalog. */
export const CatalogContent: z.ZodMiniType<components['schemas']['CatalogContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['catalog_message']),
  body: z.looseObject({
    text: z.string().check(c.minLength(1), c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.optional(z.string().check(c.maxLength(60))),
  })),
  action: z.looseObject({
    name: z.enum(['catalog_message']),
    parameters: z.optional(z.looseObject({
      thumbnail_product_retailer_id: z.optional(z.string()),
    })),
  }),
}));

/** Interactive content; its type tells the variants apart. */
export const InteractiveContent: z.ZodMiniType<components['schemas']['InteractiveContent']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [ButtonsContent, ListContent, FlowContent, UrlButtonContent, CarouselContent, LocationRequestContent, ContactInfoRequestContent, AddressRequestContent, OrderDetailsContent, OrderStatusContent, ProductContent, ProductListContent, CallPermissionContent, CatalogContent],
}));

/** Value of a parameter, in the field that its type names. */
export const TemplateParameter: z.ZodMiniType<components['schemas']['TemplateParameter']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['type'],
  allOf: [c.schema({
    if: c.schema({
      properties: { type: z.literal('text') },
    }),
    then: c.schema({
      required: ['text'],
      properties: { text: c.schema({
        string: [c.minLength(1)],
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('payload') },
    }),
    then: c.schema({
      required: ['payload'],
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('coupon_code') },
    }),
    then: c.schema({
      required: ['coupon_code'],
      properties: { coupon_code: c.schema({
        string: [c.minLength(1)],
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('currency') },
    }),
    then: c.schema({
      required: ['currency'],
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('date_time') },
    }),
    then: c.schema({
      required: ['date_time'],
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('image') },
    }),
    then: c.schema({
      required: ['image'],
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('video') },
    }),
    then: c.schema({
      required: ['video'],
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('document') },
    }),
    then: c.schema({
      required: ['document'],
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: z.literal('location') },
    }),
    then: c.schema({
      required: ['location'],
    }),
  })],
  properties: { type: z.string(), parameter_name: z.string(), text: z.string(), payload: z.string(), coupon_code: z.string().check(c.maxLength(20)), currency: z.looseObject({
    fallback_value: z.optional(z.string()),
    code: z.optional(z.string()),
    amount_1000: z.optional(z.number().check(c.integer())),
  }), date_time: z.looseObject({
    fallback_value: z.optional(z.string()),
  }), image: MediaContent, video: MediaContent, document: DocumentContent, location: LocationContent, action: z.looseObject({
    flow_token: z.optional(z.string()),
    flow_action_data: z.optional(z.looseObject({})),
    thumbnail_product_retailer_id: z.optional(z.string()),
    sections: z.optional(z.array(z.looseObject({}))),
  }) },
}));

/** Values for a component of a template. */
export const TemplateComponentValues: z.ZodMiniType<components['schemas']['TemplateComponentValues']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.string(),
  sub_type: z.optional(z.string()),
  index: z.optional(c.schema({
    type: ['string', 'integer'],
  })),
  parameters: z.optional(z.array(TemplateParameter)),
  cards: z.optional(z.array(z.looseObject({
    card_index: z.number().check(c.integer(), c.minimum(0)),
    components: z.array(TemplateComponentValues),
  }))),
}));

/** Template with the values of its parameters. */
export const TemplateContent: z.ZodMiniType<components['schemas']['TemplateContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  language: z.looseObject({
    code: z.string(),
    policy: z.optional(z.enum(['deterministic'])),
  }),
  components: z.optional(z.array(TemplateComponentValues)),
}));

/** Text message. */
export const SendTextRequest: z.ZodMiniType<components['schemas']['SendTextRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'text'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['text']), text: TextContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Image message; JPEG or PNG, at most 5 MB. */
export const SendImageRequest: z.ZodMiniType<components['schemas']['SendImageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'image'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['image']), image: MediaContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Video message; MP4 or 3GPP with H.264 and AAC, at most 16 MB. */
export const SendVideoRequest: z.ZodMiniType<components['schemas']['SendVideoRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'video'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['video']), video: MediaContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Audio message; AAC, AMR, MP3, M4A or OGG with OPUS, at most 16 MB. */
export const SendAudioRequest: z.ZodMiniType<components['schemas']['SendAudioRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'audio'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['audio']), audio: AudioContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Document message; at most 100 MB. */
export const SendDocumentRequest: z.ZodMiniType<components['schemas']['SendDocumentRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'document'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['document']), document: DocumentContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Sticker message; WebP, at most 100 KB if still and 500 KB if animated. */
export const SendStickerRequest: z.ZodMiniType<components['schemas']['SendStickerRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'sticker'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['sticker']), sticker: MediaContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Location message. */
export const SendLocationRequest: z.ZodMiniType<components['schemas']['SendLocationRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'location'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['location']), location: LocationContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Message with contact cards. */
export const SendContactsRequest: z.ZodMiniType<components['schemas']['SendContactsRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'contacts'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['contacts']), contacts: z.array(ContactCard).check(c.minItems(1), c.maxItems(257)), context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Interactive message. */
export const SendInteractiveRequest: z.ZodMiniType<components['schemas']['SendInteractiveRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'interactive'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['interactive']), interactive: InteractiveContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Template message; the only kind that can be sent outside of the 24-hour window. */
export const SendTemplateRequest: z.ZodMiniType<components['schemas']['SendTemplateRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'template'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['template']), template: TemplateContent, context: z.looseObject({
    message_id: z.optional(z.string()),
  }), biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string() },
}));

/** Reaction to a message; its status does not go beyond sent. */
export const SendReactionRequest: z.ZodMiniType<components['schemas']['SendReactionRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'reaction'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['reaction']), reaction: ReactionContent, biz_opaque_callback_data: z.string().check(c.maxLength(512)), messaging_account_id: z.string(), paid_messaging_account_id: z.string(), recipient_identity_key_hash: z.string(), context: z.never() },
}));

/** Read receipt. */
export const MarkReadRequest: z.ZodMiniType<components['schemas']['MarkReadRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  status: z.enum(['read']),
  message_id: z.string(),
  typing_indicator: z.optional(z.looseObject({
    type: z.enum(['text']),
  })),
}));

/** Message to send, with the field that its type names. */
export const SendMessageRequest: z.ZodMiniType<components['schemas']['SendMessageRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [SendTextRequest, SendImageRequest, SendVideoRequest, SendAudioRequest, SendDocumentRequest, SendStickerRequest, SendLocationRequest, SendContactsRequest, SendInteractiveRequest, SendTemplateRequest, SendReactionRequest],
}));

/** Marketing template to send. */
export const SendMarketingRequest: z.ZodMiniType<components['schemas']['SendMarketingRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['messaging_product', 'type', 'template'],
  anyOf: [c.schema({
    required: ['to'],
  }), c.schema({
    required: ['recipient'],
  })],
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['template']), template: TemplateContent, biz_opaque_callback_data: z.string().check(c.maxLength(512)), recipient_identity_key_hash: z.string() },
}));

/** Accepted message; delivery is reported by webhooks. */
export const SendMessageResponse: z.ZodMiniType<components['schemas']['SendMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  contacts: z.array(z.looseObject({
    input: z.optional(z.string()),
    wa_id: z.optional(z.nullable(z.string())),
    user_id: z.optional(z.nullable(z.string())),
  })),
  messages: z.array(z.looseObject({
    id: z.string(),
    message_status: z.optional(z.string()),
  })),
}));

/** Fields that Kapso adds to a message. */
export const StoredMessageKapso: z.ZodMiniType<components['schemas']['StoredMessageKapso']> = /* @__PURE__ */ c.define(() => z.looseObject({
  direction: z.optional(z.string()),
  status: z.optional(z.string()),
  processing_status: z.optional(z.string()),
  phone_number: z.optional(z.nullable(z.string())),
  has_media: z.optional(z.boolean()),
  whatsapp_conversation_id: z.optional(z.string()),
  contact_name: z.optional(z.nullable(z.string())),
  content: z.optional(z.nullable(z.string())),
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
  origin: z.optional(z.string()),
  statuses: z.optional(z.array(z.looseObject({}))),
  transcript: z.optional(z.looseObject({
    text: z.optional(z.string()),
  })),
}));

/** Message that Kapso has stored, in the format of Meta. */
export const StoredMessage: z.ZodMiniType<components['schemas']['StoredMessage']> = /* @__PURE__ */ c.define(() => z.looseObject({
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
    from: z.optional(z.string()),
    id: z.optional(z.string()),
    referred_product: z.optional(z.looseObject({
      catalog_id: z.optional(z.string()),
      product_retailer_id: z.optional(z.string()),
    })),
  })),
  text: z.optional(z.looseObject({
    body: z.optional(z.string()),
    preview_url: z.optional(z.boolean()),
  })),
  image: z.optional(StoredMedia),
  video: z.optional(StoredMedia),
  audio: z.optional(StoredMedia),
  document: z.optional(StoredMedia),
  sticker: z.optional(StoredMedia),
  location: z.optional(StoredLocation),
  contacts: z.optional(z.array(ContactCard)),
  order: z.optional(OrderContent),
  interactive: z.optional(z.looseObject({
    type: z.optional(z.string()),
    button_reply: z.optional(z.looseObject({
      id: z.optional(z.string()),
      title: z.optional(z.string()),
    })),
    list_reply: z.optional(z.looseObject({
      id: z.optional(z.string()),
      title: z.optional(z.string()),
      description: z.optional(z.string()),
    })),
    nfm_reply: z.optional(z.looseObject({
      name: z.optional(z.string()),
      response_json: z.optional(z.string()),
      body: z.optional(z.string()),
    })),
  })),
  template: z.optional(z.looseObject({})),
  reaction: z.optional(ReactionContent),
  kapso: z.optional(StoredMessageKapso),
}));

/** Page of messages. */
export const StoredMessagePage: z.ZodMiniType<components['schemas']['StoredMessagePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(StoredMessage),
  paging: z.optional(StoredPaging),
}));

/** Conversation of a phone number. */
export const NumberConversation: z.ZodMiniType<components['schemas']['NumberConversation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  status: z.string(),
  last_active_at: z.string().check(c.format('date-time')),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  whatsapp_config_id: z.string().check(c.format('uuid')),
  metadata: z.optional(z.nullable(z.looseObject({}))),
  phone_number_id: z.string(),
  kapso: z.optional(z.looseObject({
    contact_name: z.optional(z.nullable(z.string())),
    messages_count: z.optional(z.number().check(c.integer())),
    last_message_id: z.optional(z.nullable(z.string())),
    last_message_type: z.optional(z.nullable(z.string())),
    last_message_timestamp: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    last_message_text: z.optional(z.nullable(z.string())),
    last_inbound_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    last_outbound_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  })),
}));

/** Page of conversations. */
export const NumberConversationPage: z.ZodMiniType<components['schemas']['NumberConversationPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(NumberConversation),
  paging: z.optional(StoredPaging),
}));

/** Call over WhatsApp. */
export const RecordedCall: z.ZodMiniType<components['schemas']['RecordedCall']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  call_id: z.optional(z.string()),
  direction: z.optional(z.string()),
  status: z.optional(z.string()),
  duration_seconds: z.optional(z.nullable(z.number().check(c.integer()))),
  started_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  ended_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  session_started_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
  user_wa_id: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  whatsapp_contact_id: z.optional(z.nullable(z.string())),
  whatsapp_conversation_id: z.optional(z.nullable(z.string())),
  project_id: z.string().check(c.format('uuid')),
  whatsapp_config_id: z.string().check(c.format('uuid')),
  config_display_name: z.optional(z.nullable(z.string())),
  config_display_phone_number: z.optional(z.nullable(z.string())),
  phone_number_id: z.string(),
  whatsapp_contact: z.optional(z.nullable(z.looseObject({
    id: z.optional(z.string()),
    wa_id: z.optional(z.string()),
    profile_name: z.optional(z.string()),
    display_name: z.optional(z.nullable(z.string())),
  }))),
  whatsapp_conversation: z.optional(z.nullable(z.looseObject({
    id: z.optional(z.string()),
    phone_number: z.optional(z.string()),
    status: z.optional(z.string()),
    last_active_at: z.optional(z.string().check(c.format('date-time'))),
  }))),
}));

/** Page of calls. */
export const CallPage: z.ZodMiniType<components['schemas']['CallPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(RecordedCall),
  paging: z.optional(StoredPaging),
}));

/** Action on a call. */
export const CallActionRequest: z.ZodMiniType<components['schemas']['CallActionRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  action: z.enum(['connect', 'pre_accept', 'accept', 'reject', 'terminate']),
  to: z.optional(z.string()),
  call_id: z.optional(z.string()),
  session: z.optional(z.looseObject({
    sdp_type: z.optional(z.enum(['offer', 'answer'])),
    sdp: z.optional(z.string()),
  })),
  biz_opaque_callback_data: z.optional(z.string().check(c.maxLength(512))),
}));

/** Result of an action on a call. */
export const CallActionResponse: z.ZodMiniType<components['schemas']['CallActionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  success: z.optional(z.boolean()),
  calls: z.optional(z.array(z.looseObject({
    id: z.optional(z.string()),
  }))),
}));

/** Permission to call a user. */
export const CallPermissions: z.ZodMiniType<components['schemas']['CallPermissions']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  permission: z.looseObject({
    status: z.string(),
    expiration_time: z.optional(z.number().check(c.integer())),
  }),
  actions: z.array(z.looseObject({
    action_name: z.optional(z.string()),
    can_perform_action: z.optional(z.boolean()),
    limits: z.optional(z.array(z.looseObject({
      time_period: z.optional(z.string()),
      max_allowed: z.optional(z.number().check(c.integer())),
      current_usage: z.optional(z.number().check(c.integer())),
      limit_expiration_time: z.optional(z.number().check(c.integer())),
    }))),
  })),
}));

/** File to upload. */
export const MediaUploadForm: z.ZodMiniType<components['schemas']['MediaUploadForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  file: z.string(),
  type: z.optional(z.string()),
}));

/** Id of the uploaded file. */
export const MediaIdResponse: z.ZodMiniType<components['schemas']['MediaIdResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
}));

/** Details of a file. */
export const MediaDetails: z.ZodMiniType<components['schemas']['MediaDetails']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  id: z.optional(z.string()),
  url: z.optional(z.string().check(c.format('uri'))),
  mime_type: z.optional(z.string()),
  sha256: z.optional(z.string()),
  file_size: z.optional(c.schema({
    type: ['string', 'integer'],
  })),
  download_url: z.optional(z.string().check(c.format('uri'))),
  download_url_expires_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** Status of a template: APPROVED, PENDING or REJECTED; Meta also has PAUSED, DISABLED, IN_APPEAL, PENDING_DELETION, LIMIT_EXCEEDED and ARCHIVED. */
export const TemplateStatus: z.ZodMiniType<components['schemas']['TemplateStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** Button of a template. */
export const TemplateButton: z.ZodMiniType<components['schemas']['TemplateButton']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.string(),
  text: z.optional(z.string().check(c.maxLength(25))),
  phone_number: z.optional(z.string()),
  url: z.optional(z.string().check(c.maxLength(2000))),
  example: z.optional(c.schema({
    oneOf: [z.string(), z.array(z.string())],
  })),
  otp_type: z.optional(z.enum(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'])),
  autofill_text: z.optional(z.string()),
  supported_apps: z.optional(z.array(z.looseObject({
    package_name: z.optional(z.string()),
    signature_hash: z.optional(z.string()),
  }))),
  zero_tap_terms_accepted: z.optional(z.boolean()),
  flow_id: z.optional(z.string()),
  flow_name: z.optional(z.string()),
  flow_json: z.optional(z.string()),
  flow_action: z.optional(z.enum(['navigate', 'data_exchange'])),
  navigate_screen: z.optional(z.string()),
}));

/** Component of a template. */
export const TemplateComponent: z.ZodMiniType<components['schemas']['TemplateComponent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.string(),
  format: z.optional(z.string()),
  text: z.optional(z.string()),
  example: z.optional(z.looseObject({
    header_text: z.optional(z.array(z.string())),
    header_handle: z.optional(z.array(z.string())),
    body_text: z.optional(z.array(z.array(z.string()))),
    header_text_named_params: z.optional(z.array(z.looseObject({
      param_name: z.optional(z.string()),
      example: z.optional(z.string()),
    }))),
    body_text_named_params: z.optional(z.array(z.looseObject({
      param_name: z.optional(z.string()),
      example: z.optional(z.string()),
    }))),
  })),
  buttons: z.optional(z.array(TemplateButton).check(c.maxItems(10))),
  add_security_recommendation: z.optional(z.boolean()),
  code_expiration_minutes: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(90))),
  limited_time_offer: z.optional(z.looseObject({
    text: z.optional(z.string()),
    has_expiration: z.optional(z.boolean()),
  })),
  cards: z.optional(z.array(z.looseObject({
    components: z.optional(z.array(TemplateComponent)),
  }))),
}));

/** Message template. */
export const MessageTemplate: z.ZodMiniType<components['schemas']['MessageTemplate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  language: z.optional(z.string()),
  status: z.optional(TemplateStatus),
  category: z.optional(z.string()),
  previous_category: z.optional(z.string()),
  components: z.optional(z.array(TemplateComponent)),
  parameter_format: z.optional(z.string()),
}));

/** Page of templates. */
export const TemplatePage: z.ZodMiniType<components['schemas']['TemplatePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MessageTemplate),
  paging: z.optional(GraphPaging),
}));

/** Template to create, or changes of a template. */
export const TemplateDefinition: z.ZodMiniType<components['schemas']['TemplateDefinition']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  allOf: [c.schema({
    if: c.schema({
      required: ['category'],
      properties: { category: z.literal('AUTHENTICATION') },
    }),
    then: c.schema({
      properties: { message_send_ttl_seconds: z.union([c.schema({
        const: -1,
      }), c.schema({
        number: [c.minimum(30), c.maximum(900)],
      })]) },
    }),
  }), c.schema({
    if: c.schema({
      required: ['category'],
      properties: { category: z.literal('UTILITY') },
    }),
    then: c.schema({
      properties: { message_send_ttl_seconds: z.union([c.schema({
        const: -1,
      }), c.schema({
        number: [c.minimum(30), c.maximum(43200)],
      })]) },
    }),
  }), c.schema({
    if: c.schema({
      required: ['category'],
      properties: { category: z.literal('MARKETING') },
    }),
    then: c.schema({
      properties: { message_send_ttl_seconds: z.union([c.schema({
        const: -1,
      }), c.schema({
        number: [c.minimum(43200), c.maximum(2592000)],
      })]) },
    }),
  })],
  properties: { name: z.string().check(c.pattern(new RegExp('^[a-z0-9_]{1,512}$', 'u'))), language: z.string(), category: z.enum(['AUTHENTICATION', 'MARKETING', 'UTILITY']), parameter_format: z.enum(['NAMED', 'POSITIONAL']), components: c.schema({
    type: ['array'],
    allOf: [c.schema({
      maxContains: 1,
      contains: c.schema({
        properties: { type: c.schema({
          enum: ['BODY', 'body'],
        }) },
      }),
    }), c.schema({
      minContains: 0,
      maxContains: 1,
      contains: c.schema({
        properties: { type: c.schema({
          enum: ['HEADER', 'header'],
        }) },
      }),
    }), c.schema({
      minContains: 0,
      maxContains: 1,
      contains: c.schema({
        properties: { type: c.schema({
          enum: ['FOOTER', 'footer'],
        }) },
      }),
    }), c.schema({
      minContains: 0,
      maxContains: 1,
      contains: c.schema({
        properties: { type: c.schema({
          enum: ['BUTTONS', 'buttons'],
        }) },
      }),
    })],
    items: NewTemplateComponent,
  }), message_send_ttl_seconds: z.number().check(c.integer()), allow_category_change: z.boolean() },
}));

/** Template after its creation or update. */
export const TemplateChangeResponse: z.ZodMiniType<components['schemas']['TemplateChangeResponse']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [z.looseObject({
    id: z.string(),
    status: z.optional(TemplateStatus),
    category: z.optional(z.string()),
  }), z.looseObject({
    success: z.boolean(),
  })],
}));

/** Industry of a business. */
export const BusinessVertical: z.ZodMiniType<components['schemas']['BusinessVertical']> = /* @__PURE__ */ c.define(() => z.string());

/** Business profile. */
export const BusinessProfile: z.ZodMiniType<components['schemas']['BusinessProfile']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  about: z.optional(z.string().check(c.minLength(1), c.maxLength(139))),
  address: z.optional(z.string().check(c.maxLength(256))),
  description: z.optional(z.string().check(c.maxLength(512))),
  email: z.optional(z.string().check(c.maxLength(128), c.format('email'))),
  vertical: z.optional(BusinessVertical),
  websites: z.optional(z.array(z.string().check(c.maxLength(256), c.format('uri'))).check(c.maxItems(2))),
  profile_picture_url: z.optional(z.string().check(c.format('uri'))),
}));

/** Business profile, as a list of one. */
export const BusinessProfileListResponse: z.ZodMiniType<components['schemas']['BusinessProfileListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.optional(z.array(BusinessProfile)),
}));

/** Changes of a business profile. */
export const BusinessProfileUpdateRequest: z.ZodMiniType<components['schemas']['BusinessProfileUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  about: z.optional(z.string().check(c.minLength(1), c.maxLength(139))),
  address: z.optional(z.string().check(c.maxLength(256))),
  description: z.optional(z.string().check(c.maxLength(512))),
  email: z.optional(z.string().check(c.maxLength(128), c.format('email'))),
  vertical: z.optional(BusinessVertical),
  websites: z.optional(z.array(z.string().check(c.maxLength(256), c.format('uri'))).check(c.maxItems(2))),
  profile_picture_handle: z.optional(z.string()),
}));

/** Whether the update succeeded. */
export const BusinessProfileUpdateResponse: z.ZodMiniType<components['schemas']['BusinessProfileUpdateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
}));

/** Users to block or unblock. */
export const BlockUsersRequest: z.ZodMiniType<components['schemas']['BlockUsersRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  block_users: z.array(z.looseObject({
    user: z.string(),
  })),
}));

/** Users who were blocked or unblocked. */
export const BlockUsersResponse: z.ZodMiniType<components['schemas']['BlockUsersResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
  messaging_product: z.optional(z.string()),
  block_users: z.optional(z.looseObject({
    added_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
    }))),
    removed_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
    }))),
    failed_users: z.optional(z.array(z.looseObject({}))),
  })),
}));

/** Page of blocked users. */
export const BlockedUserPage: z.ZodMiniType<components['schemas']['BlockedUserPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.optional(z.array(BlockedUser)),
  paging: z.optional(GraphPaging),
}));

/** Blocked user. */
export const BlockedUser: z.ZodMiniType<components['schemas']['BlockedUser']> = /* @__PURE__ */ c.define(() => z.looseObject({
  user: z.optional(z.string()),
  messaging_product: z.optional(z.string()),
  wa_id: z.optional(z.string()),
}));

/** Category of a flow. */
export const MetaFlowCategory: z.ZodMiniType<components['schemas']['MetaFlowCategory']> = /* @__PURE__ */ c.define(() => z.enum(['SIGN_UP', 'SIGN_IN', 'APPOINTMENT_BOOKING', 'LEAD_GENERATION', 'CONTACT_US', 'CUSTOMER_SUPPORT', 'SURVEY', 'OTHER']));

/** Status of a flow. */
export const MetaFlowStatus: z.ZodMiniType<components['schemas']['MetaFlowStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** Error in the JSON of a flow. */
export const MetaFlowValidationError: z.ZodMiniType<components['schemas']['MetaFlowValidationError']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.optional(z.string()),
  error_type: z.optional(z.string()),
  message: z.optional(z.string()),
  line_start: z.optional(z.number().check(c.integer())),
  line_end: z.optional(z.number().check(c.integer())),
  column_start: z.optional(z.number().check(c.integer())),
  column_end: z.optional(z.number().check(c.integer())),
}));

/** Flow in a list. */
export const MetaFlowSummary: z.ZodMiniType<components['schemas']['MetaFlowSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(MetaFlowStatus),
  categories: z.optional(z.array(z.string())),
  validation_errors: z.optional(z.array(MetaFlowValidationError)),
}));

/** Page of flows. */
export const MetaFlowPage: z.ZodMiniType<components['schemas']['MetaFlowPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MetaFlowSummary),
  paging: z.optional(GraphPaging),
}));

/** Flow to create. */
export const MetaFlowCreateRequest: z.ZodMiniType<components['schemas']['MetaFlowCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  categories: z.array(MetaFlowCategory).check(c.minItems(1)),
  clone_flow_id: z.optional(z.string()),
  endpoint_uri: z.optional(z.string().check(c.format('uri'))),
  flow_json: z.optional(z.string()),
  publish: z.optional(z.boolean()),
}));

/** Created flow, which can have validation errors. */
export const MetaFlowCreateResponse: z.ZodMiniType<components['schemas']['MetaFlowCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  success: z.optional(z.boolean()),
  validation_errors: z.optional(z.array(MetaFlowValidationError)),
}));

/** Changes of a flow. */
export const MetaFlowUpdateRequest: z.ZodMiniType<components['schemas']['MetaFlowUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string()),
  categories: z.optional(z.array(MetaFlowCategory).check(c.minItems(1))),
  endpoint_uri: z.optional(z.string().check(c.format('uri'))),
  application_id: z.optional(z.string()),
}));

/** Flow; without fields in the query, only the first five fields. */
export const MetaFlow: z.ZodMiniType<components['schemas']['MetaFlow']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(MetaFlowStatus),
  categories: z.optional(z.array(z.string())),
  validation_errors: z.optional(z.array(MetaFlowValidationError)),
  json_version: z.optional(z.string()),
  data_api_version: z.optional(z.string()),
  endpoint_uri: z.optional(z.string().check(c.format('uri'))),
  preview: z.optional(z.looseObject({
    preview_url: z.optional(z.string().check(c.format('uri'))),
    expires_at: z.optional(z.string().check(c.format('date-time'))),
  })),
  health_status: z.optional(z.looseObject({})),
  whatsapp_business_account: z.optional(z.looseObject({})),
  application: z.optional(z.looseObject({})),
}));

/** Page of files of a flow. */
export const MetaFlowAssetPage: z.ZodMiniType<components['schemas']['MetaFlowAssetPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.optional(z.array(MetaFlowAsset)),
  paging: z.optional(GraphPaging),
}));

/** File of a flow. */
export const MetaFlowAsset: z.ZodMiniType<components['schemas']['MetaFlowAsset']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string()),
  asset_type: z.optional(z.string()),
  download_url: z.optional(z.string().check(c.format('uri'))),
}));

/** JSON of a flow to upload. */
export const MetaFlowAssetForm: z.ZodMiniType<components['schemas']['MetaFlowAssetForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  file: z.string(),
  name: z.enum(['flow.json']),
  asset_type: z.enum(['FLOW_JSON']),
}));

/** Result of the upload, which can have validation errors. */
export const MetaFlowAssetResponse: z.ZodMiniType<components['schemas']['MetaFlowAssetResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
  validation_errors: z.optional(z.array(MetaFlowValidationError)),
}));

/** Phone number. */
export const MetaPhoneNumber: z.ZodMiniType<components['schemas']['MetaPhoneNumber']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  verified_name: z.optional(z.string()),
  display_phone_number: z.optional(z.string()),
  quality_rating: z.optional(z.string()),
  code_verification_status: z.optional(z.string()),
  is_official_business_account: z.optional(z.boolean()),
  name_status: z.optional(z.string()),
  new_name_status: z.optional(z.string()),
  platform_type: z.optional(z.string()),
  throughput: z.optional(z.looseObject({
    level: z.optional(z.string()),
  })),
  account_mode: z.optional(z.string()),
  certificate: z.optional(z.string()),
  messaging_limit_tier: z.optional(z.string()),
}));

/** Page of phone numbers. */
export const MetaPhoneNumberPage: z.ZodMiniType<components['schemas']['MetaPhoneNumberPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MetaPhoneNumber),
  paging: z.optional(GraphPaging),
}));

/** Changes of a phone number. */
export const MetaPhoneNumberUpdateRequest: z.ZodMiniType<components['schemas']['MetaPhoneNumberUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  pin: z.optional(z.string().check(c.pattern(new RegExp('^[0-9]{6}$', 'u')))),
}));

/** Settings of a phone number. */
export const MetaPhoneNumberSettings: z.ZodMiniType<components['schemas']['MetaPhoneNumberSettings']> = /* @__PURE__ */ c.define(() => z.looseObject({
  fallback_language: z.optional(z.string()),
  calling: z.optional(z.looseObject({})),
  identity_change: z.optional(z.looseObject({})),
  messaging_limit: z.optional(z.looseObject({})),
  two_step_verification: z.optional(z.looseObject({})),
}));

/** Username and its status. */
export const UsernameState: z.ZodMiniType<components['schemas']['UsernameState']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.optional(z.string()),
  status: z.optional(z.string()),
}));

/** Username to claim. */
export const UsernameRequest: z.ZodMiniType<components['schemas']['UsernameRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string().check(c.minLength(3), c.maxLength(35)),
  transfer_action: z.optional(z.enum(['none', 'force_transfer'])),
}));

/** Status of the claim. */
export const UsernameClaimResponse: z.ZodMiniType<components['schemas']['UsernameClaimResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.optional(z.string()),
}));

/** Suggested usernames. */
export const UsernameSuggestions: z.ZodMiniType<components['schemas']['UsernameSuggestions']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.optional(z.array(z.looseObject({
    username_suggestions: z.optional(z.array(z.string())),
  }))),
}));

/** Component of a template to create or to change, or of a card in it. */
export const NewTemplatePart: z.ZodMiniType<components['schemas']['NewTemplatePart']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [TemplateComponent, c.schema({
    if: c.schema({
      properties: { type: c.schema({
        enum: ['HEADER', 'header', 'FOOTER', 'footer'],
      }) },
    }),
    then: c.schema({
      properties: { text: c.schema({
        string: [c.maxLength(60)],
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: c.schema({
        enum: ['HEADER', 'header'],
      }) },
    }),
    then: c.schema({
      properties: { text: c.schema({
        not: c.schema({
          string: [c.pattern(new RegExp('\\{\\{[^{}]*\\}\\}[^{}]*\\{\\{', 'u'))],
        }),
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: c.schema({
        enum: ['FOOTER', 'footer'],
      }) },
    }),
    then: c.schema({
      properties: { text: c.schema({
        not: c.schema({
          string: [c.pattern(new RegExp('\\{\\{[^{}]*\\}\\}', 'u'))],
        }),
      }) },
    }),
  }), c.schema({
    if: c.schema({
      properties: { type: c.schema({
        enum: ['BODY', 'body'],
      }) },
    }),
    then: c.schema({
      properties: { text: c.schema({
        string: [c.maxLength(1024)],
        allOf: [c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*\\d+\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*1\\s*\\}\\}', 'u'))],
            not: c.schema({
              string: [c.pattern(new RegExp('\\{\\{[^{}]*[^\\d\\s{}][^{}]*\\}\\}', 'u'))],
            }),
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*2\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*1\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*3\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*2\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*4\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*3\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*5\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*4\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*6\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*5\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*7\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*6\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*8\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*7\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*9\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*8\\s*\\}\\}', 'u'))],
          }),
        }), c.schema({
          if: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*10\\s*\\}\\}', 'u'))],
          }),
          then: c.schema({
            string: [c.pattern(new RegExp('\\{\\{\\s*9\\s*\\}\\}', 'u'))],
          }),
        })],
        not: c.schema({
          string: [c.pattern(new RegExp('^\\s*\\{\\{|\\}\\}\\s*$', 'u'))],
        }),
      }) },
    }),
  }), c.schema({
    if: c.schema({
      required: ['text'],
      properties: { type: c.schema({
        enum: ['HEADER', 'header', 'BODY', 'body'],
      }), text: c.schema({
        string: [c.pattern(new RegExp('\\{\\{', 'u'))],
      }) },
    }),
    then: c.schema({
      required: ['example'],
      properties: { example: c.schema({
        minProperties: 1,
      }) },
    }),
  }), c.schema({
    if: c.schema({
      required: ['buttons'],
    }),
    then: c.schema({
      properties: { buttons: c.schema({
        allOf: [c.schema({
          minContains: 0,
          maxContains: 2,
          contains: c.schema({
            properties: { type: c.schema({
              enum: ['URL', 'url'],
            }) },
          }),
        }), c.schema({
          minContains: 0,
          maxContains: 1,
          contains: c.schema({
            properties: { type: c.schema({
              enum: ['PHONE_NUMBER', 'phone_number'],
            }) },
          }),
        }), c.schema({
          minContains: 0,
          maxContains: 1,
          contains: c.schema({
            properties: { type: c.schema({
              enum: ['COPY_CODE', 'copy_code'],
            }) },
          }),
        })],
        items: c.schema({
          if: c.schema({
            properties: { type: c.schema({
              enum: ['COPY_CODE', 'copy_code'],
            }), example: z.string() },
          }),
          then: c.schema({
            properties: { example: c.schema({
              string: [c.maxLength(20)],
            }) },
          }),
        }),
      }) },
    }),
  })],
}));

/** Component of a template to create or to change. */
export const NewTemplateComponent: z.ZodMiniType<components['schemas']['NewTemplateComponent']> = /* @__PURE__ */ c.define(() => c.schema({
  allOf: [NewTemplatePart],
  if: c.schema({
    required: ['cards'],
  }),
  then: c.schema({
    properties: { cards: c.schema({
      items: c.schema({
        properties: { components: c.schema({
          items: NewTemplatePart,
        }) },
      }),
    }) },
  }),
}));

/** Response schemas of listPhoneNumberMessages, by status code. */
export const listPhoneNumberMessagesResponses = {
  200: StoredMessagePage,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of listPhoneNumberMessages: `path`, `query`, `header` and `body`. */
export const listPhoneNumberMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    conversation_id: z.optional(z.string()),
    direction: z.optional(z.enum(['inbound', 'outbound'])),
    status: z.optional(z.enum(['pending', 'sent', 'delivered', 'read', 'failed'])),
    since: z.optional(z.string().check(c.format('date-time'))),
    until: z.optional(z.string().check(c.format('date-time'))),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of sendMessage, by status code. */
export const sendMessageResponses = {
  200: SendMessageResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  402: InsufficientCreditsResponse,
  404: GraphErrorResponse,
  409: EitherErrorResponse,
  422: /* @__PURE__ */ c.define<operations['sendMessage']['responses'][422]['content']['application/json']>(() => c.schema({
  oneOf: [GraphErrorResponse, MarketingStoppedResponse, AccountMismatchResponse],
})),
};

/** Request body schema of sendMessage. */
export const sendMessageRequestBody = SendMessageRequest;

/** Request schema of sendMessage: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: sendMessageRequestBody,
}));

/** Response schemas of getPhoneNumberMessage, by status code. */
export const getPhoneNumberMessageResponses = {
  200: StoredMessage,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of getPhoneNumberMessage: `path`, `query`, `header` and `body`. */
export const getPhoneNumberMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    message_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of sendMarketingMessage, by status code. */
export const sendMarketingMessageResponses = {
  200: SendMessageResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  422: /* @__PURE__ */ c.define<operations['sendMarketingMessage']['responses'][422]['content']['application/json']>(() => c.schema({
  oneOf: [GraphErrorResponse, MarketingStoppedResponse],
})),
};

/** Request body schema of sendMarketingMessage. */
export const sendMarketingMessageRequestBody = SendMarketingRequest;

/** Request schema of sendMarketingMessage: `path`, `query`, `header` and `body`. */
export const sendMarketingMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: sendMarketingMessageRequestBody,
}));

/** Response schemas of getUsername, by status code. */
export const getUsernameResponses = {
  200: UsernameState,
  401: EitherErrorResponse,
};

/** Request schema of getUsername: `path`, `query`, `header` and `body`. */
export const getUsernameRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of setUsername, by status code. */
export const setUsernameResponses = {
  200: UsernameClaimResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request body schema of setUsername. */
export const setUsernameRequestBody = UsernameRequest;

/** Request schema of setUsername: `path`, `query`, `header` and `body`. */
export const setUsernameRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: setUsernameRequestBody,
}));

/** Response schemas of deleteUsername, by status code. */
export const deleteUsernameResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request schema of deleteUsername: `path`, `query`, `header` and `body`. */
export const deleteUsernameRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of listUsernameSuggestions, by status code. */
export const listUsernameSuggestionsResponses = {
  200: UsernameSuggestions,
  401: EitherErrorResponse,
};

/** Request schema of listUsernameSuggestions: `path`, `query`, `header` and `body`. */
export const listUsernameSuggestionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of listPhoneNumberConversations, by status code. */
export const listPhoneNumberConversationsResponses = {
  200: NumberConversationPage,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
  422: GraphErrorResponse,
};

/** Request schema of listPhoneNumberConversations: `path`, `query`, `header` and `body`. */
export const listPhoneNumberConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['active', 'ended'])),
    assigned_user_id: z.optional(z.string().check(c.format('uuid'))),
    unassigned: z.optional(z.boolean()),
    last_active_since: z.optional(z.string().check(c.format('date-time'))),
    last_active_until: z.optional(z.string().check(c.format('date-time'))),
    phone_number: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getPhoneNumberConversation, by status code. */
export const getPhoneNumberConversationResponses = {
  200: NumberConversation,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of getPhoneNumberConversation: `path`, `query`, `header` and `body`. */
export const getPhoneNumberConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    conversation_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getPhoneNumberConversationById, by status code. */
export const getPhoneNumberConversationByIdResponses = {
  200: /* @__PURE__ */ c.define<operations['getWhatsappConversationById']['responses'][200]['content']['application/json']>(() => c.schema({
  oneOf: [NumberConversation, z.looseObject({
    data: NumberConversation,
  })],
})),
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of getPhoneNumberConversationById: `path`, `query`, `header` and `body`. */
export const getPhoneNumberConversationByIdRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string(),
  }),
}));

/** Response schemas of updatePhoneNumberConversationStatus, by status code. */
export const updatePhoneNumberConversationStatusResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request body schema of updatePhoneNumberConversationStatus. */
export const updatePhoneNumberConversationStatusRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['updateWhatsappConversationStatus']['requestBody']>['content']['application/json']>(() => z.looseObject({
  status: z.string(),
}));

/** Request schema of updatePhoneNumberConversationStatus: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberConversationStatusRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string(),
  }),
  body: updatePhoneNumberConversationStatusRequestBody,
}));

/** Response schemas of listPhoneNumberContacts, by status code. */
export const listPhoneNumberContactsResponses = {
  200: DirectoryContactPage,
  401: EitherErrorResponse,
};

/** Request schema of listPhoneNumberContacts: `path`, `query`, `header` and `body`. */
export const listPhoneNumberContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    wa_id: z.optional(z.string()),
    customer_id: z.optional(z.string()),
    has_customer: z.optional(z.boolean()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getPhoneNumberContact, by status code. */
export const getPhoneNumberContactResponses = {
  200: DirectoryContact,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of getPhoneNumberContact: `path`, `query`, `header` and `body`. */
export const getPhoneNumberContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    wa_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updatePhoneNumberContact, by status code. */
export const updatePhoneNumberContactResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request body schema of updatePhoneNumberContact. */
export const updatePhoneNumberContactRequestBody = DirectoryContactUpdateRequest;

/** Request schema of updatePhoneNumberContact: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    wa_id: z.string(),
  }),
  body: updatePhoneNumberContactRequestBody,
}));

/** Response schemas of listCalls, by status code. */
export const listCallsResponses = {
  200: CallPage,
  401: EitherErrorResponse,
};

/** Request schema of listCalls: `path`, `query`, `header` and `body`. */
export const listCallsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    direction: z.optional(z.enum(['inbound', 'outbound'])),
    status: z.optional(z.enum(['initiated', 'ringing', 'answered', 'completed', 'failed'])),
    since: z.optional(z.string().check(c.format('date-time'))),
    until: z.optional(z.string().check(c.format('date-time'))),
    call_id: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of performCallAction, by status code. */
export const performCallActionResponses = {
  200: CallActionResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request body schema of performCallAction. */
export const performCallActionRequestBody = CallActionRequest;

/** Request schema of performCallAction: `path`, `query`, `header` and `body`. */
export const performCallActionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: performCallActionRequestBody,
}));

/** Response schemas of getCallPermissions, by status code. */
export const getCallPermissionsResponses = {
  200: CallPermissions,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  429: GraphErrorResponse,
};

/** Request schema of getCallPermissions: `path`, `query`, `header` and `body`. */
export const getCallPermissionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    user_wa_id: z.string(),
  }),
}));

/** Response schemas of uploadMediaFile, by status code. */
export const uploadMediaFileResponses = {
  200: MediaIdResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request body schema of uploadMediaFile. */
export const uploadMediaFileRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  file: c.file(),
  type: z.optional(z.string()),
}));

/** Request schema of uploadMediaFile: `path`, `query`, `header` and `body`. */
export const uploadMediaFileRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: z.optional(uploadMediaFileRequestBody),
}));

/** Response schemas of getMediaFile, by status code. */
export const getMediaFileResponses = {
  200: MediaDetails,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of getMediaFile: `path`, `query`, `header` and `body`. */
export const getMediaFileRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    media_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of deleteMediaFile, by status code. */
export const deleteMediaFileResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of deleteMediaFile: `path`, `query`, `header` and `body`. */
export const deleteMediaFileRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    media_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
  }),
}));

/** Response schemas of downloadMediaFile, by status code. */
export const downloadMediaFileResponses = {
  502: TextErrorResponse,
};

/** Request schema of downloadMediaFile: `path`, `query`, `header` and `body`. */
export const downloadMediaFileRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    token: z.string(),
  }),
}));

/** Response schemas of listTemplates, by status code. */
export const listTemplatesResponses = {
  200: TemplatePage,
  401: EitherErrorResponse,
};

/** Request schema of listTemplates: `path`, `query`, `header` and `body`. */
export const listTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    name: z.optional(z.string()),
    status: z.optional(z.enum(['APPROVED', 'PENDING', 'REJECTED'])),
    category: z.optional(z.enum(['AUTHENTICATION', 'MARKETING', 'UTILITY'])),
    language: z.optional(z.string()),
  }),
}));

/** Response schemas of createOrUpdateTemplate, by status code. */
export const createOrUpdateTemplateResponses = {
  200: TemplateChangeResponse,
  400: EitherErrorResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request body schema of createOrUpdateTemplate. */
export const createOrUpdateTemplateRequestBody = TemplateDefinition;

/** Request schema of createOrUpdateTemplate: `path`, `query`, `header` and `body`. */
export const createOrUpdateTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    hsm_id: z.optional(z.string()),
  }),
  body: createOrUpdateTemplateRequestBody,
}));

/** Response schemas of deleteTemplate, by status code. */
export const deleteTemplateResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of deleteTemplate: `path`, `query`, `header` and `body`. */
export const deleteTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    name: z.optional(z.string()),
    hsm_id: z.optional(z.string()),
  }),
}));

/** Response schemas of getTemplate, by status code. */
export const getTemplateResponses = {
  200: MessageTemplate,
  400: EitherErrorResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request schema of getTemplate: `path`, `query`, `header` and `body`. */
export const getTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
    template_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getBusinessProfile, by status code. */
export const getBusinessProfileResponses = {
  200: BusinessProfileListResponse,
  401: EitherErrorResponse,
};

/** Request schema of getBusinessProfile: `path`, `query`, `header` and `body`. */
export const getBusinessProfileRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updateBusinessProfile, by status code. */
export const updateBusinessProfileResponses = {
  200: BusinessProfileUpdateResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
};

/** Request body schema of updateBusinessProfile. */
export const updateBusinessProfileRequestBody = BusinessProfileUpdateRequest;

/** Request schema of updateBusinessProfile: `path`, `query`, `header` and `body`. */
export const updateBusinessProfileRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: updateBusinessProfileRequestBody,
}));

/** Response schemas of listBlockedUsers, by status code. */
export const listBlockedUsersResponses = {
  200: BlockedUserPage,
  401: EitherErrorResponse,
};

/** Request schema of listBlockedUsers: `path`, `query`, `header` and `body`. */
export const listBlockedUsersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of blockUsers, by status code. */
export const blockUsersResponses = {
  200: BlockUsersResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request body schema of blockUsers. */
export const blockUsersRequestBody = BlockUsersRequest;

/** Request schema of blockUsers: `path`, `query`, `header` and `body`. */
export const blockUsersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: blockUsersRequestBody,
}));

/** Response schemas of unblockUsers, by status code. */
export const unblockUsersResponses = {
  200: BlockUsersResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request body schema of unblockUsers. */
export const unblockUsersRequestBody = BlockUsersRequest;

/** Request schema of unblockUsers: `path`, `query`, `header` and `body`. */
export const unblockUsersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: unblockUsersRequestBody,
}));

/** Response schemas of listMetaFlows, by status code. */
export const listMetaFlowsResponses = {
  200: MetaFlowPage,
  401: EitherErrorResponse,
};

/** Request schema of listMetaFlows: `path`, `query`, `header` and `body`. */
export const listMetaFlowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
}));

/** Response schemas of createMetaFlow, by status code. */
export const createMetaFlowResponses = {
  200: MetaFlowCreateResponse,
  401: EitherErrorResponse,
};

/** Request body schema of createMetaFlow. */
export const createMetaFlowRequestBody = MetaFlowCreateRequest;

/** Request schema of createMetaFlow: `path`, `query`, `header` and `body`. */
export const createMetaFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createMetaFlowRequestBody,
}));

/** Response schemas of listPhoneNumberFlows, by status code. */
export const listPhoneNumberFlowsResponses = {
  200: MetaFlowPage,
  401: EitherErrorResponse,
};

/** Request schema of listPhoneNumberFlows: `path`, `query`, `header` and `body`. */
export const listPhoneNumberFlowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of createPhoneNumberFlow, by status code. */
export const createPhoneNumberFlowResponses = {
  200: MetaFlowCreateResponse,
  401: EitherErrorResponse,
};

/** Request body schema of createPhoneNumberFlow. */
export const createPhoneNumberFlowRequestBody = MetaFlowCreateRequest;

/** Request schema of createPhoneNumberFlow: `path`, `query`, `header` and `body`. */
export const createPhoneNumberFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createPhoneNumberFlowRequestBody,
}));

/** Response schemas of getMetaFlow, by status code. */
export const getMetaFlowResponses = {
  200: MetaFlow,
  401: EitherErrorResponse,
};

/** Request schema of getMetaFlow: `path`, `query`, `header` and `body`. */
export const getMetaFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
}));

/** Response schemas of updateMetaFlow, by status code. */
export const updateMetaFlowResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request body schema of updateMetaFlow. */
export const updateMetaFlowRequestBody = MetaFlowUpdateRequest;

/** Request schema of updateMetaFlow: `path`, `query`, `header` and `body`. */
export const updateMetaFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
  body: updateMetaFlowRequestBody,
}));

/** Response schemas of deleteMetaFlow, by status code. */
export const deleteMetaFlowResponses = {
  200: OutcomeResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request schema of deleteMetaFlow: `path`, `query`, `header` and `body`. */
export const deleteMetaFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
}));

/** Response schemas of listMetaFlowAssets, by status code. */
export const listMetaFlowAssetsResponses = {
  200: MetaFlowAssetPage,
  401: EitherErrorResponse,
};

/** Request schema of listMetaFlowAssets: `path`, `query`, `header` and `body`. */
export const listMetaFlowAssetsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
}));

/** Response schemas of uploadMetaFlowAsset, by status code. */
export const uploadMetaFlowAssetResponses = {
  200: MetaFlowAssetResponse,
  401: EitherErrorResponse,
};

/** Request body schema of uploadMetaFlowAsset. */
export const uploadMetaFlowAssetRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  file: c.file(),
  name: z.enum(['flow.json']),
  asset_type: z.enum(['FLOW_JSON']),
}));

/** Request schema of uploadMetaFlowAsset: `path`, `query`, `header` and `body`. */
export const uploadMetaFlowAssetRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
  body: z.optional(uploadMetaFlowAssetRequestBody),
}));

/** Response schemas of publishMetaFlow, by status code. */
export const publishMetaFlowResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request schema of publishMetaFlow: `path`, `query`, `header` and `body`. */
export const publishMetaFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
}));

/** Response schemas of deprecateMetaFlow, by status code. */
export const deprecateMetaFlowResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request schema of deprecateMetaFlow: `path`, `query`, `header` and `body`. */
export const deprecateMetaFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    business_account_id: z.optional(z.string()),
  }),
}));

/** Response schemas of listMetaPhoneNumbers, by status code. */
export const listMetaPhoneNumbersResponses = {
  200: MetaPhoneNumberPage,
  401: EitherErrorResponse,
};

/** Request schema of listMetaPhoneNumbers: `path`, `query`, `header` and `body`. */
export const listMetaPhoneNumbersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getMetaPhoneNumber, by status code. */
export const getMetaPhoneNumberResponses = {
  200: MetaPhoneNumber,
  401: EitherErrorResponse,
};

/** Request schema of getMetaPhoneNumber: `path`, `query`, `header` and `body`. */
export const getMetaPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updateMetaPhoneNumber, by status code. */
export const updateMetaPhoneNumberResponses = {
  200: OutcomeResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
};

/** Request body schema of updateMetaPhoneNumber. */
export const updateMetaPhoneNumberRequestBody = MetaPhoneNumberUpdateRequest;

/** Request schema of updateMetaPhoneNumber: `path`, `query`, `header` and `body`. */
export const updateMetaPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: updateMetaPhoneNumberRequestBody,
}));

/** Response schemas of getMetaPhoneNumberSettings, by status code. */
export const getMetaPhoneNumberSettingsResponses = {
  200: MetaPhoneNumberSettings,
  401: EitherErrorResponse,
};

/** Request schema of getMetaPhoneNumberSettings: `path`, `query`, `header` and `body`. */
export const getMetaPhoneNumberSettingsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    include_sip_credentials: z.optional(z.boolean()),
  }),
}));

/** Response schemas of updateMetaPhoneNumberSettings, by status code. */
export const updateMetaPhoneNumberSettingsResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request body schema of updateMetaPhoneNumberSettings. */
export const updateMetaPhoneNumberSettingsRequestBody = MetaPhoneNumberSettings;

/** Request schema of updateMetaPhoneNumberSettings: `path`, `query`, `header` and `body`. */
export const updateMetaPhoneNumberSettingsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: updateMetaPhoneNumberSettingsRequestBody,
}));

/** Response schemas of requestVerificationCode, by status code. */
export const requestVerificationCodeResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request body schema of requestVerificationCode. */
export const requestVerificationCodeRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['requestVerificationCode']['requestBody']>['content']['application/json']>(() => z.looseObject({
  code_method: z.enum(['SMS', 'VOICE']),
  language: z.string(),
}));

/** Request schema of requestVerificationCode: `path`, `query`, `header` and `body`. */
export const requestVerificationCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: requestVerificationCodeRequestBody,
}));

/** Response schemas of verifyCode, by status code. */
export const verifyCodeResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request body schema of verifyCode. */
export const verifyCodeRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['verifyCode']['requestBody']>['content']['application/json']>(() => z.looseObject({
  code: z.string(),
}));

/** Request schema of verifyCode: `path`, `query`, `header` and `body`. */
export const verifyCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: verifyCodeRequestBody,
}));

/** Response schemas of registerMetaPhoneNumber, by status code. */
export const registerMetaPhoneNumberResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request body schema of registerMetaPhoneNumber. */
export const registerMetaPhoneNumberRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['registerMetaPhoneNumber']['requestBody']>['content']['application/json']>(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  pin: z.string().check(c.pattern(new RegExp('^[0-9]{6}$', 'u'))),
  data_localization_region: z.optional(z.string()),
}));

/** Request schema of registerMetaPhoneNumber: `path`, `query`, `header` and `body`. */
export const registerMetaPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: registerMetaPhoneNumberRequestBody,
}));

/** Response schemas of deregisterMetaPhoneNumber, by status code. */
export const deregisterMetaPhoneNumberResponses = {
  200: OutcomeResponse,
  401: EitherErrorResponse,
};

/** Request schema of deregisterMetaPhoneNumber: `path`, `query`, `header` and `body`. */
export const deregisterMetaPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of markMessageRead, by status code. */
export const markMessageReadResponses = {
  200: OutcomeResponse,
  400: GraphErrorResponse,
  401: EitherErrorResponse,
  404: GraphErrorResponse,
};

/** Request body schema of markMessageRead. */
export const markMessageReadRequestBody = MarkReadRequest;

/** Request schema of markMessageRead: `path`, `query`, `header` and `body`. */
export const markMessageReadRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: markMessageReadRequestBody,
}));

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
export const operationSchemas: {
  'phoneNumberMessages.list': { request: typeof listPhoneNumberMessagesRequest; response: typeof listPhoneNumberMessagesResponses };
  'messages.send': { request: typeof sendMessageRequest; response: typeof sendMessageResponses };
  'phoneNumberMessages.get': { request: typeof getPhoneNumberMessageRequest; response: typeof getPhoneNumberMessageResponses };
  'messages.sendMarketing': { request: typeof sendMarketingMessageRequest; response: typeof sendMarketingMessageResponses };
  'usernames.get': { request: typeof getUsernameRequest; response: typeof getUsernameResponses };
  'usernames.set': { request: typeof setUsernameRequest; response: typeof setUsernameResponses };
  'usernames.delete': { request: typeof deleteUsernameRequest; response: typeof deleteUsernameResponses };
  'usernames.listSuggestions': { request: typeof listUsernameSuggestionsRequest; response: typeof listUsernameSuggestionsResponses };
  'phoneNumberConversations.list': { request: typeof listPhoneNumberConversationsRequest; response: typeof listPhoneNumberConversationsResponses };
  'phoneNumberConversations.get': { request: typeof getPhoneNumberConversationRequest; response: typeof getPhoneNumberConversationResponses };
  'phoneNumberConversations.getById': { request: typeof getPhoneNumberConversationByIdRequest; response: typeof getPhoneNumberConversationByIdResponses };
  'phoneNumberConversations.updateStatus': { request: typeof updatePhoneNumberConversationStatusRequest; response: typeof updatePhoneNumberConversationStatusResponses };
  'phoneNumberContacts.list': { request: typeof listPhoneNumberContactsRequest; response: typeof listPhoneNumberContactsResponses };
  'phoneNumberContacts.get': { request: typeof getPhoneNumberContactRequest; response: typeof getPhoneNumberContactResponses };
  'phoneNumberContacts.update': { request: typeof updatePhoneNumberContactRequest; response: typeof updatePhoneNumberContactResponses };
  'calls.list': { request: typeof listCallsRequest; response: typeof listCallsResponses };
  'calls.performAction': { request: typeof performCallActionRequest; response: typeof performCallActionResponses };
  'calls.getPermissions': { request: typeof getCallPermissionsRequest; response: typeof getCallPermissionsResponses };
  'mediaFiles.upload': { request: typeof uploadMediaFileRequest; response: typeof uploadMediaFileResponses };
  'mediaFiles.get': { request: typeof getMediaFileRequest; response: typeof getMediaFileResponses };
  'mediaFiles.delete': { request: typeof deleteMediaFileRequest; response: typeof deleteMediaFileResponses };
  'mediaFiles.download': { request: typeof downloadMediaFileRequest; response: typeof downloadMediaFileResponses };
  'templates.list': { request: typeof listTemplatesRequest; response: typeof listTemplatesResponses };
  'templates.createOrUpdate': { request: typeof createOrUpdateTemplateRequest; response: typeof createOrUpdateTemplateResponses };
  'templates.delete': { request: typeof deleteTemplateRequest; response: typeof deleteTemplateResponses };
  'templates.get': { request: typeof getTemplateRequest; response: typeof getTemplateResponses };
  'businessProfiles.get': { request: typeof getBusinessProfileRequest; response: typeof getBusinessProfileResponses };
  'businessProfiles.update': { request: typeof updateBusinessProfileRequest; response: typeof updateBusinessProfileResponses };
  'blockedUsers.list': { request: typeof listBlockedUsersRequest; response: typeof listBlockedUsersResponses };
  'blockedUsers.block': { request: typeof blockUsersRequest; response: typeof blockUsersResponses };
  'blockedUsers.unblock': { request: typeof unblockUsersRequest; response: typeof unblockUsersResponses };
  'metaFlows.list': { request: typeof listMetaFlowsRequest; response: typeof listMetaFlowsResponses };
  'metaFlows.create': { request: typeof createMetaFlowRequest; response: typeof createMetaFlowResponses };
  'phoneNumberFlows.list': { request: typeof listPhoneNumberFlowsRequest; response: typeof listPhoneNumberFlowsResponses };
  'phoneNumberFlows.create': { request: typeof createPhoneNumberFlowRequest; response: typeof createPhoneNumberFlowResponses };
  'metaFlows.get': { request: typeof getMetaFlowRequest; response: typeof getMetaFlowResponses };
  'metaFlows.update': { request: typeof updateMetaFlowRequest; response: typeof updateMetaFlowResponses };
  'metaFlows.delete': { request: typeof deleteMetaFlowRequest; response: typeof deleteMetaFlowResponses };
  'metaFlowAssets.list': { request: typeof listMetaFlowAssetsRequest; response: typeof listMetaFlowAssetsResponses };
  'metaFlowAssets.upload': { request: typeof uploadMetaFlowAssetRequest; response: typeof uploadMetaFlowAssetResponses };
  'metaFlows.publish': { request: typeof publishMetaFlowRequest; response: typeof publishMetaFlowResponses };
  'metaFlows.deprecate': { request: typeof deprecateMetaFlowRequest; response: typeof deprecateMetaFlowResponses };
  'metaPhoneNumbers.list': { request: typeof listMetaPhoneNumbersRequest; response: typeof listMetaPhoneNumbersResponses };
  'metaPhoneNumbers.get': { request: typeof getMetaPhoneNumberRequest; response: typeof getMetaPhoneNumberResponses };
  'metaPhoneNumbers.update': { request: typeof updateMetaPhoneNumberRequest; response: typeof updateMetaPhoneNumberResponses };
  'metaPhoneNumbers.getSettings': { request: typeof getMetaPhoneNumberSettingsRequest; response: typeof getMetaPhoneNumberSettingsResponses };
  'metaPhoneNumbers.updateSettings': { request: typeof updateMetaPhoneNumberSettingsRequest; response: typeof updateMetaPhoneNumberSettingsResponses };
  'metaPhoneNumbers.requestCode': { request: typeof requestVerificationCodeRequest; response: typeof requestVerificationCodeResponses };
  'metaPhoneNumbers.verifyCode': { request: typeof verifyCodeRequest; response: typeof verifyCodeResponses };
  'metaPhoneNumbers.register': { request: typeof registerMetaPhoneNumberRequest; response: typeof registerMetaPhoneNumberResponses };
  'metaPhoneNumbers.deregister': { request: typeof deregisterMetaPhoneNumberRequest; response: typeof deregisterMetaPhoneNumberResponses };
  'messages.markRead': { request: typeof markMessageReadRequest; response: typeof markMessageReadResponses };
} = {
  'phoneNumberMessages.list': { request: listPhoneNumberMessagesRequest, response: listPhoneNumberMessagesResponses },
  'messages.send': { request: sendMessageRequest, response: sendMessageResponses },
  'phoneNumberMessages.get': { request: getPhoneNumberMessageRequest, response: getPhoneNumberMessageResponses },
  'messages.sendMarketing': { request: sendMarketingMessageRequest, response: sendMarketingMessageResponses },
  'usernames.get': { request: getUsernameRequest, response: getUsernameResponses },
  'usernames.set': { request: setUsernameRequest, response: setUsernameResponses },
  'usernames.delete': { request: deleteUsernameRequest, response: deleteUsernameResponses },
  'usernames.listSuggestions': { request: listUsernameSuggestionsRequest, response: listUsernameSuggestionsResponses },
  'phoneNumberConversations.list': { request: listPhoneNumberConversationsRequest, response: listPhoneNumberConversationsResponses },
  'phoneNumberConversations.get': { request: getPhoneNumberConversationRequest, response: getPhoneNumberConversationResponses },
  'phoneNumberConversations.getById': { request: getPhoneNumberConversationByIdRequest, response: getPhoneNumberConversationByIdResponses },
  'phoneNumberConversations.updateStatus': { request: updatePhoneNumberConversationStatusRequest, response: updatePhoneNumberConversationStatusResponses },
  'phoneNumberContacts.list': { request: listPhoneNumberContactsRequest, response: listPhoneNumberContactsResponses },
  'phoneNumberContacts.get': { request: getPhoneNumberContactRequest, response: getPhoneNumberContactResponses },
  'phoneNumberContacts.update': { request: updatePhoneNumberContactRequest, response: updatePhoneNumberContactResponses },
  'calls.list': { request: listCallsRequest, response: listCallsResponses },
  'calls.performAction': { request: performCallActionRequest, response: performCallActionResponses },
  'calls.getPermissions': { request: getCallPermissionsRequest, response: getCallPermissionsResponses },
  'mediaFiles.upload': { request: uploadMediaFileRequest, response: uploadMediaFileResponses },
  'mediaFiles.get': { request: getMediaFileRequest, response: getMediaFileResponses },
  'mediaFiles.delete': { request: deleteMediaFileRequest, response: deleteMediaFileResponses },
  'mediaFiles.download': { request: downloadMediaFileRequest, response: downloadMediaFileResponses },
  'templates.list': { request: listTemplatesRequest, response: listTemplatesResponses },
  'templates.createOrUpdate': { request: createOrUpdateTemplateRequest, response: createOrUpdateTemplateResponses },
  'templates.delete': { request: deleteTemplateRequest, response: deleteTemplateResponses },
  'templates.get': { request: getTemplateRequest, response: getTemplateResponses },
  'businessProfiles.get': { request: getBusinessProfileRequest, response: getBusinessProfileResponses },
  'businessProfiles.update': { request: updateBusinessProfileRequest, response: updateBusinessProfileResponses },
  'blockedUsers.list': { request: listBlockedUsersRequest, response: listBlockedUsersResponses },
  'blockedUsers.block': { request: blockUsersRequest, response: blockUsersResponses },
  'blockedUsers.unblock': { request: unblockUsersRequest, response: unblockUsersResponses },
  'metaFlows.list': { request: listMetaFlowsRequest, response: listMetaFlowsResponses },
  'metaFlows.create': { request: createMetaFlowRequest, response: createMetaFlowResponses },
  'phoneNumberFlows.list': { request: listPhoneNumberFlowsRequest, response: listPhoneNumberFlowsResponses },
  'phoneNumberFlows.create': { request: createPhoneNumberFlowRequest, response: createPhoneNumberFlowResponses },
  'metaFlows.get': { request: getMetaFlowRequest, response: getMetaFlowResponses },
  'metaFlows.update': { request: updateMetaFlowRequest, response: updateMetaFlowResponses },
  'metaFlows.delete': { request: deleteMetaFlowRequest, response: deleteMetaFlowResponses },
  'metaFlowAssets.list': { request: listMetaFlowAssetsRequest, response: listMetaFlowAssetsResponses },
  'metaFlowAssets.upload': { request: uploadMetaFlowAssetRequest, response: uploadMetaFlowAssetResponses },
  'metaFlows.publish': { request: publishMetaFlowRequest, response: publishMetaFlowResponses },
  'metaFlows.deprecate': { request: deprecateMetaFlowRequest, response: deprecateMetaFlowResponses },
  'metaPhoneNumbers.list': { request: listMetaPhoneNumbersRequest, response: listMetaPhoneNumbersResponses },
  'metaPhoneNumbers.get': { request: getMetaPhoneNumberRequest, response: getMetaPhoneNumberResponses },
  'metaPhoneNumbers.update': { request: updateMetaPhoneNumberRequest, response: updateMetaPhoneNumberResponses },
  'metaPhoneNumbers.getSettings': { request: getMetaPhoneNumberSettingsRequest, response: getMetaPhoneNumberSettingsResponses },
  'metaPhoneNumbers.updateSettings': { request: updateMetaPhoneNumberSettingsRequest, response: updateMetaPhoneNumberSettingsResponses },
  'metaPhoneNumbers.requestCode': { request: requestVerificationCodeRequest, response: requestVerificationCodeResponses },
  'metaPhoneNumbers.verifyCode': { request: verifyCodeRequest, response: verifyCodeResponses },
  'metaPhoneNumbers.register': { request: registerMetaPhoneNumberRequest, response: registerMetaPhoneNumberResponses },
  'metaPhoneNumbers.deregister': { request: deregisterMetaPhoneNumberRequest, response: deregisterMetaPhoneNumberResponses },
  'messages.markRead': { request: markMessageReadRequest, response: markMessageReadResponses },
};

/**
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
