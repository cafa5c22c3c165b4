// Generated from WhatsApp Cloud API 24.0; do not edit.
// Description sha256 282d7683adfddc400eed546e8c74a3dfced4b8c88fced37ee2e740026cfc6b23, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components } from './types.ts';

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
  oneOf: [ButtonsContent, ListContent, FlowContent, UrlButtonContent, CarouselContent, LocationRequestContent, ContactInfoRequestContent, AddressRequestContent, OrderDetailsContent, OrderStatusContent, ProductContent, ProductListContent, CallPermissionContent, CatalogContent, VoiceCallContent],
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
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual', 'group']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['sticker']), sticker: StickerContent, context: z.looseObject({
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
  properties: { messaging_product: z.enum(['whatsapp']), recipient_type: z.enum(['individual']), to: z.string().check(c.minLength(1)), recipient: z.string().check(c.minLength(1)), type: z.enum(['template']), template: TemplateContent, biz_opaque_callback_data: z.string().check(c.maxLength(512)), product_policy: z.enum(['CLOUD_API_FALLBACK', 'STRICT']), message_activity_sharing: z.boolean(), recipient_identity_key_hash: z.string() },
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
    group_id: z.optional(z.string()),
  })),
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
    limits: z.optional(z.nullable(z.array(z.looseObject({
      time_period: z.optional(z.string()),
      max_allowed: z.optional(z.number().check(c.integer())),
      current_usage: z.optional(z.number().check(c.integer())),
      limit_expiration_time: z.optional(z.number().check(c.integer())),
    })))),
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

/** Status of a template; Meta adds further ones. */
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
  otp_type: z.optional(z.string()),
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
  sub_category: z.optional(z.string()),
  quality_score: z.optional(z.looseObject({})),
  rejected_reason: z.optional(z.string()),
  message_send_ttl_seconds: z.optional(z.number().check(c.integer())),
}));

/** Page of templates. */
export const TemplatePage: z.ZodMiniType<components['schemas']['TemplatePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MessageTemplate),
  paging: z.optional(GraphPaging),
}));

/** Session of a resumable upload. */
export const UploadSession: z.ZodMiniType<components['schemas']['UploadSession']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
}));

/** How much of a file has arrived. */
export const UploadStatus: z.ZodMiniType<components['schemas']['UploadStatus']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  file_offset: z.number().check(c.integer(), c.minimum(0)),
}));

/** Handle of an uploaded file. */
export const UploadedFile: z.ZodMiniType<components['schemas']['UploadedFile']> = /* @__PURE__ */ c.define(() => z.looseObject({
  h: z.string(),
}));

/** Template of the library; what it consists of is fixed. */
export const LibraryTemplate: z.ZodMiniType<components['schemas']['LibraryTemplate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.string(),
  language: z.optional(z.string()),
  category: z.optional(z.string()),
  topic: z.optional(z.string()),
  usecase: z.optional(z.string()),
  industry: z.optional(z.array(z.string())),
  header: z.optional(z.string()),
  body: z.optional(z.string()),
  body_params: z.optional(z.array(z.string())),
  body_param_types: z.optional(z.array(z.string())),
  footer: z.optional(z.string()),
  buttons: z.optional(z.array(z.looseObject({
    type: z.optional(z.string()),
    text: z.optional(z.string()),
    url: z.optional(z.string()),
    phone_number: z.optional(z.string()),
  }))),
}));

/** Page of templates of the library. */
export const LibraryTemplatePage: z.ZodMiniType<components['schemas']['LibraryTemplatePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(LibraryTemplate),
  paging: z.optional(GraphPaging),
}));

/** Values of a button of a template of the library. */
export const LibraryButtonInput: z.ZodMiniType<components['schemas']['LibraryButtonInput']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'OTP', 'MPM', 'CATALOG', 'FLOW', 'VOICE_CALL', 'APP']),
  phone_number: z.optional(z.string()),
  url: z.optional(z.looseObject({
    base_url: z.string(),
    url_suffix_example: z.optional(z.string()),
  })),
  otp_type: z.optional(z.enum(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'])),
  zero_tap_terms_accepted: z.optional(z.boolean()),
  supported_apps: z.optional(z.array(z.looseObject({
    package_name: z.optional(z.string()),
    signature_hash: z.optional(z.string()),
  }))),
}));

/** What is added to the body of a template of the library. */
export const LibraryBodyInputs: z.ZodMiniType<components['schemas']['LibraryBodyInputs']> = /* @__PURE__ */ c.define(() => z.looseObject({
  add_contact_number: z.optional(z.boolean()),
  add_learn_more_link: z.optional(z.boolean()),
  add_security_recommendation: z.optional(z.boolean()),
  add_track_package_link: z.optional(z.boolean()),
  code_expiration_minutes: z.optional(z.number().check(c.integer())),
}));

/** Counts by day. */
export const TemplateAnalytics: z.ZodMiniType<components['schemas']['TemplateAnalytics']> = /* @__PURE__ */ c.define(() => z.looseObject({
  granularity: z.optional(z.string()),
  product_type: z.optional(z.string()),
  waba_timezone: z.optional(z.string()),
  data_points: z.optional(z.array(z.looseObject({
    template_id: z.optional(z.string()),
    start: z.optional(z.number().check(c.integer())),
    end: z.optional(z.number().check(c.integer())),
    sent: z.optional(z.number().check(c.integer())),
    delivered: z.optional(z.number().check(c.integer())),
    read: z.optional(z.number().check(c.integer())),
    clicked: z.optional(z.array(z.looseObject({
      type: z.optional(z.string()),
      button_content: z.optional(z.string()),
      count: z.optional(z.number().check(c.integer())),
    }))),
    cost: z.optional(z.array(z.looseObject({
      type: z.optional(z.string()),
      value: z.optional(z.number()),
    }))),
  }))),
}));

/** Page of analytics. */
export const TemplateAnalyticsPage: z.ZodMiniType<components['schemas']['TemplateAnalyticsPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(TemplateAnalytics),
  paging: z.optional(GraphPaging),
}));

/** Counts by day. */
export const TemplateGroupAnalytics: z.ZodMiniType<components['schemas']['TemplateGroupAnalytics']> = /* @__PURE__ */ c.define(() => z.looseObject({
  granularity: z.optional(z.string()),
  product_type: z.optional(z.string()),
  waba_timezone: z.optional(z.string()),
  data_points: z.optional(z.array(z.looseObject({
    template_group_id: z.optional(z.string()),
    start: z.optional(z.number().check(c.integer())),
    end: z.optional(z.number().check(c.integer())),
    sent: z.optional(z.number().check(c.integer())),
    delivered: z.optional(z.number().check(c.integer())),
    read: z.optional(z.number().check(c.integer())),
    clicked: z.optional(z.array(z.looseObject({
      type: z.optional(z.string()),
      button_content: z.optional(z.string()),
      count: z.optional(z.number().check(c.integer())),
    }))),
    cost: z.optional(z.array(z.looseObject({
      type: z.optional(z.string()),
      value: z.optional(z.number()),
    }))),
  }))),
}));

/** Page of analytics. */
export const TemplateGroupAnalyticsPage: z.ZodMiniType<components['schemas']['TemplateGroupAnalyticsPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(TemplateGroupAnalytics),
  paging: z.optional(GraphPaging),
}));

/** Allocation of a credit line. */
export const CreditLineAllocation: z.ZodMiniType<components['schemas']['CreditLineAllocation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
  allocation_config_id: z.string(),
  waba_id: z.optional(z.string()),
}));

/** Request of data of the WhatsApp Business app. */
export const AppDataRequest: z.ZodMiniType<components['schemas']['AppDataRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  sync_type: z.enum(['smb_app_state_sync', 'history']),
}));

/** Accepted request of data. */
export const AppDataResponse: z.ZodMiniType<components['schemas']['AppDataResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  request_id: z.string(),
}));

/** Numbers of messages. */
export const MessagingAnalytics: z.ZodMiniType<components['schemas']['MessagingAnalytics']> = /* @__PURE__ */ c.define(() => z.looseObject({
  phone_numbers: z.optional(z.array(z.string())),
  country_codes: z.optional(z.array(z.string())),
  granularity: z.optional(z.string()),
  data_points: z.optional(z.array(z.looseObject({
    start: z.optional(z.number().check(c.integer())),
    end: z.optional(z.number().check(c.integer())),
    sent: z.optional(z.number().check(c.integer())),
    delivered: z.optional(z.number().check(c.integer())),
  }))),
}));

/** Numbers and costs of conversations. */
export const ConversationAnalytics: z.ZodMiniType<components['schemas']['ConversationAnalytics']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    data_points: z.optional(z.array(z.looseObject({
      start: z.optional(z.number().check(c.integer())),
      end: z.optional(z.number().check(c.integer())),
      phone_number: z.optional(z.string()),
      country: z.optional(z.string()),
      conversation: z.optional(z.number().check(c.integer())),
      conversation_type: z.optional(z.string()),
      conversation_direction: z.optional(z.string()),
      conversation_category: z.optional(z.string()),
      cost: z.optional(z.number()),
    }))),
  })),
}));

/** Numbers and costs of delivered messages. */
export const PricingAnalytics: z.ZodMiniType<components['schemas']['PricingAnalytics']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    data_points: z.optional(z.array(z.looseObject({
      start: z.optional(z.number().check(c.integer())),
      end: z.optional(z.number().check(c.integer())),
      phone_number: z.optional(z.string()),
      country: z.optional(z.string()),
      tier: z.optional(z.string()),
      pricing_type: z.optional(z.string()),
      pricing_category: z.optional(z.string()),
      volume: z.optional(z.number().check(c.integer())),
      cost: z.optional(z.number()),
    }))),
  })),
}));

/** Template to create. */
export const TemplateDefinition: z.ZodMiniType<components['schemas']['TemplateDefinition']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['name', 'language', 'category'],
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
  }), message_send_ttl_seconds: z.number().check(c.integer()), library_template_name: z.string(), library_template_button_inputs: z.array(LibraryButtonInput), library_template_body_inputs: LibraryBodyInputs },
}));

/** Industry of a business. */
export const BusinessVertical: z.ZodMiniType<components['schemas']['BusinessVertical']> = /* @__PURE__ */ c.define(() => z.string());

/** Blocked user. */
export const BlockedUser: z.ZodMiniType<components['schemas']['BlockedUser']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  wa_id: z.optional(z.string()),
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

/** Cursors of a page, and the URLs of its neighbours. */
export const GraphPaging: z.ZodMiniType<components['schemas']['GraphPaging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(z.looseObject({
    before: z.optional(z.string()),
    after: z.optional(z.string()),
  })),
  previous: z.optional(z.string()),
  next: z.optional(z.string()),
}));

/** Error of Meta. */
export const GraphErrorResponse: z.ZodMiniType<components['schemas']['GraphErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: GraphError,
}));

/** Error, which its code and error_data.details tell apart; the texts are in the language of the account. */
export const GraphError: z.ZodMiniType<components['schemas']['GraphError']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
  type: z.string(),
  code: z.number().check(c.integer()),
  error_subcode: z.optional(z.number().check(c.integer())),
  error_data: z.optional(z.looseObject({
    messaging_product: z.optional(z.string()),
    details: z.optional(z.string()),
  })),
  error_user_title: z.optional(z.string()),
  error_user_msg: z.optional(z.string()),
  is_transient: z.optional(z.boolean()),
  href: z.optional(z.string().check(c.format('uri'))),
  fbtrace_id: z.optional(z.string()),
}));

/** Code with its description. */
export const PaymentCode: z.ZodMiniType<components['schemas']['PaymentCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
  description: z.optional(z.string()),
}));

/** Configuration that order messages name for payments in India. */
export const PaymentConfiguration: z.ZodMiniType<components['schemas']['PaymentConfiguration']> = /* @__PURE__ */ c.define(() => z.looseObject({
  configuration_name: z.string(),
  merchant_category_code: z.optional(PaymentCode),
  purpose_code: z.optional(PaymentCode),
  status: z.optional(z.enum(['Active', 'Needs_Connecting', 'Needs_Testing'])),
  provider_mid: z.optional(z.string()),
  provider_name: z.optional(z.string()),
  merchant_vpa: z.optional(z.string()),
  created_timestamp: z.optional(z.number().check(c.integer())),
  updated_timestamp: z.optional(z.number().check(c.integer())),
}));

/** Payment configurations, in a list of one object. */
export const PaymentConfigurationList: z.ZodMiniType<components['schemas']['PaymentConfigurationList']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    payment_configurations: z.optional(z.array(PaymentConfiguration)),
  })),
}));

/** Payment configuration as a list of one. */
export const PaymentConfigurationPage: z.ZodMiniType<components['schemas']['PaymentConfigurationPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(PaymentConfiguration),
}));

/** Payment configuration to create. */
export const PaymentConfigurationRequest: z.ZodMiniType<components['schemas']['PaymentConfigurationRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  configuration_name: z.string(),
  provider_name: z.string(),
  purpose_code: z.optional(z.string()),
  merchant_category_code: z.optional(z.string()),
  merchant_vpa: z.optional(z.string()),
  redirect_url: z.optional(z.string()),
}));

/** Whether a payment configuration was created. */
export const PaymentConfigurationResult: z.ZodMiniType<components['schemas']['PaymentConfigurationResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
  oauth_url: z.optional(z.string()),
  expiration: z.optional(z.number().check(c.integer())),
}));

/** Payment configuration to delete. */
export const PaymentConfigurationName: z.ZodMiniType<components['schemas']['PaymentConfigurationName']> = /* @__PURE__ */ c.define(() => z.looseObject({
  configuration_name: z.string(),
}));

/** Data endpoint of a payment configuration. */
export const PaymentConfigurationUpdate: z.ZodMiniType<components['schemas']['PaymentConfigurationUpdate']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data_endpoint_url: z.optional(z.string()),
}));

/** Response of which the vendor shows nothing. */
export const PaymentConfigurationUpdated: z.ZodMiniType<components['schemas']['PaymentConfigurationUpdated']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
}));

/** Payment configuration to link. */
export const PaymentConfigurationLinkRequest: z.ZodMiniType<components['schemas']['PaymentConfigurationLinkRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  configuration_name: z.string(),
  redirect_url: z.optional(z.string()),
}));

/** URL to link a payment gateway. */
export const PaymentConfigurationLink: z.ZodMiniType<components['schemas']['PaymentConfigurationLink']> = /* @__PURE__ */ c.define(() => z.looseObject({
  oauth_url: z.string(),
  expiration: z.optional(z.number().check(c.integer())),
}));

/** What a user sees who comes from an ad. */
export const WelcomeSequence: z.ZodMiniType<components['schemas']['WelcomeSequence']> = /* @__PURE__ */ c.define(() => z.looseObject({
  text: z.string(),
  autofill_message: z.optional(z.looseObject({
    content: z.optional(z.string()),
  })),
  ice_breakers: z.optional(z.array(z.looseObject({
    title: z.string(),
  }))),
}));

/** Welcome sequence to create or to update. */
export const WelcomeSequenceForm: z.ZodMiniType<components['schemas']['WelcomeSequenceForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  sequence_id: z.optional(z.string()),
  name: z.optional(z.string()),
  welcome_message_sequence: z.optional(WelcomeSequence),
}));

/** Welcome sequence to delete. */
export const WelcomeSequenceId: z.ZodMiniType<components['schemas']['WelcomeSequenceId']> = /* @__PURE__ */ c.define(() => z.looseObject({
  sequence_id: z.string(),
}));

/** Id of a created sequence, or whether one was updated. */
export const WelcomeSequenceResult: z.ZodMiniType<components['schemas']['WelcomeSequenceResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  sequence_id: z.optional(z.string()),
  success: z.optional(z.boolean()),
}));

/** Customer to verify, with documents. */
export const BusinessVerificationForm: z.ZodMiniType<components['schemas']['BusinessVerificationForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  end_business_id: z.string(),
  'business_documents[]': z.array(z.string()).check(c.minItems(1), c.maxItems(3)),
}));

/** Submission for business verification. */
export const BusinessVerificationResult: z.ZodMiniType<components['schemas']['BusinessVerificationResult']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
  message: z.optional(z.string()),
  verification_attempts: z.optional(z.number().check(c.integer())),
}));

/** Submission for business verification. */
export const BusinessVerification: z.ZodMiniType<components['schemas']['BusinessVerification']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  verification_status: z.optional(z.string()),
  rejection_reasons: z.optional(z.array(z.string())),
  submitted_time: z.optional(z.string()),
  update_time: z.optional(z.string()),
  client_business_id: z.optional(z.string()),
  submitted_info: z.optional(z.looseObject({
    business_vertical: z.optional(z.string()),
  })),
}));

/** Page of submissions. */
export const BusinessVerificationPage: z.ZodMiniType<components['schemas']['BusinessVerificationPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(BusinessVerification),
  paging: z.optional(GraphPaging),
}));

/** What is known of an access token. */
export const AccessTokenDebug: z.ZodMiniType<components['schemas']['AccessTokenDebug']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    app_id: z.optional(z.string()),
    type: z.optional(z.string()),
    application: z.optional(z.string()),
    data_access_expires_at: z.optional(z.number().check(c.integer())),
    expires_at: z.optional(z.number().check(c.integer())),
    is_valid: z.boolean(),
    issued_at: z.optional(z.number().check(c.integer())),
    scopes: z.optional(z.array(z.string())),
    granular_scopes: z.optional(z.array(z.looseObject({
      scope: z.string(),
      target_ids: z.optional(z.array(z.string())),
    }))),
    user_id: z.optional(z.string()),
  }),
}));

/** Rejection of the deactivation of a solution. */
export const SolutionDeactivationRejection: z.ZodMiniType<components['schemas']['SolutionDeactivationRejection']> = /* @__PURE__ */ c.define(() => z.looseObject({
  reject_deactivation_request: c.schema({
    type: ['boolean'],
    enum: [true],
  }),
}));

/** Picture of a group. */
export const GroupPictureForm: z.ZodMiniType<components['schemas']['GroupPictureForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  file: z.string(),
}));

/** Whether the operation succeeded. */
export const SuccessResponse: z.ZodMiniType<components['schemas']['SuccessResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
}));

/** Id of what was created. */
export const IdResponse: z.ZodMiniType<components['schemas']['IdResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
}));

/** Result of an action on a call. */
export const CallActionResponse: z.ZodMiniType<components['schemas']['CallActionResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  success: z.optional(z.boolean()),
  calls: z.optional(z.array(z.looseObject({
    id: z.optional(z.string()),
  }))),
}));

/** Button that starts a call over WhatsApp. */
export const VoiceCallContent: z.ZodMiniType<components['schemas']['VoiceCallContent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.enum(['voice_call']),
  header: z.optional(InteractiveHeader),
  body: z.looseObject({
    text: z.string().check(c.maxLength(1024)),
  }),
  footer: z.optional(z.looseObject({
    text: z.string().check(c.maxLength(60)),
  })),
  action: z.looseObject({
    name: z.enum(['voice_call']),
    parameters: z.optional(z.looseObject({
      display_text: z.optional(z.string().check(c.maxLength(20))),
      ttl_minutes: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(43200))),
      payload: z.optional(z.string().check(c.maxLength(512))),
    })),
  }),
}));

/** Details of a file. */
export const MediaDetails: z.ZodMiniType<components['schemas']['MediaDetails']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  id: z.string(),
  url: z.optional(z.string().check(c.format('uri'))),
  mime_type: z.optional(z.string()),
  sha256: z.optional(z.string()),
  file_size: z.optional(c.schema({
    type: ['string', 'integer'],
  })),
}));

/** Authentication template in several languages. */
export const TemplateUpsertRequest: z.ZodMiniType<components['schemas']['TemplateUpsertRequest']> = /* @__PURE__ */ c.define(() => c.schema({
  type: ['object'],
  required: ['name', 'languages', 'category', 'components'],
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
  properties: { name: z.string().check(c.maxLength(512), c.pattern(new RegExp('^[a-z0-9_]{1,512}$', 'u'))), languages: z.array(z.string()), category: z.enum(['AUTHENTICATION']), components: c.schema({
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
  }), message_send_ttl_seconds: z.number().check(c.integer()) },
}));

/** Templates that were created or changed, one per language. */
export const TemplateUpsertResponse: z.ZodMiniType<components['schemas']['TemplateUpsertResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    id: z.string(),
    status: z.optional(TemplateStatus),
    language: z.optional(z.string()),
  })),
}));

/** Which templates to copy. */
export const TemplateMigrateRequest: z.ZodMiniType<components['schemas']['TemplateMigrateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  source_waba_id: z.string(),
  page_number: z.optional(z.number().check(c.integer(), c.minimum(0))),
  count: z.optional(z.number().check(c.integer(), c.maximum(500))),
  template_ids: z.optional(z.array(z.string()).check(c.maxItems(500))),
}));

/** Copied templates, and those that failed. */
export const TemplateMigrateResponse: z.ZodMiniType<components['schemas']['TemplateMigrateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  migrated_templates: z.optional(z.array(z.string())),
  failed_templates: z.optional(c.schema({
    type: ['object'],
    additionalProperties: z.string(),
  })),
}));

/** Texts of an authentication template. */
export const TemplatePreviews: z.ZodMiniType<components['schemas']['TemplatePreviews']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    language: z.optional(z.string()),
    body: z.optional(z.string()),
    footer: z.optional(z.string()),
    buttons: z.optional(z.array(z.looseObject({
      text: z.optional(z.string()),
      autofill_text: z.optional(z.string()),
    }))),
  })),
}));

/** Comparison of two templates. */
export const TemplateComparison: z.ZodMiniType<components['schemas']['TemplateComparison']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    metric: z.string(),
    type: z.optional(z.string()),
    order_by_relative_metric: z.optional(z.array(z.string())),
    number_values: z.optional(z.array(z.looseObject({
      key: z.optional(z.string()),
      value: z.optional(z.number().check(c.integer())),
    }))),
    string_values: z.optional(z.array(z.looseObject({
      key: z.optional(z.string()),
      value: z.optional(z.string()),
    }))),
  })),
}));

/** Changes of a template. */
export const TemplateUpdateRequest: z.ZodMiniType<components['schemas']['TemplateUpdateRequest']> = /* @__PURE__ */ c.define(() => c.schema({
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
  properties: { category: z.enum(['AUTHENTICATION', 'MARKETING', 'UTILITY']), components: c.schema({
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
  }), parameter_format: z.enum(['NAMED', 'POSITIONAL']), message_send_ttl_seconds: z.number().check(c.integer()) },
}));

/** Created template, which is not yet approved. */
export const TemplateCreateResponse: z.ZodMiniType<components['schemas']['TemplateCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  status: z.optional(TemplateStatus),
  category: z.optional(z.string()),
}));

/** Whether the template was changed. */
export const TemplateUpdateResponse: z.ZodMiniType<components['schemas']['TemplateUpdateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  category: z.optional(z.string()),
}));

/** Users to block or unblock. */
export const BlockUsersRequest: z.ZodMiniType<components['schemas']['BlockUsersRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  block_users: z.array(z.looseObject({
    user: z.string(),
  })),
}));

/** Users who were blocked. */
export const BlockUsersResponse: z.ZodMiniType<components['schemas']['BlockUsersResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  block_users: z.optional(z.looseObject({
    added_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
    }))),
    failed_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
      errors: z.optional(z.array(z.looseObject({
        message: z.optional(z.string()),
        code: z.optional(z.number().check(c.integer())),
        error_data: z.optional(z.looseObject({})),
      }))),
    }))),
  })),
}));

/** Users who were unblocked. */
export const UnblockUsersResponse: z.ZodMiniType<components['schemas']['UnblockUsersResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  block_users: z.optional(z.looseObject({
    removed_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
    }))),
    failed_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
      errors: z.optional(z.array(z.looseObject({
        message: z.optional(z.string()),
        code: z.optional(z.number().check(c.integer())),
        error_data: z.optional(z.looseObject({})),
      }))),
    }))),
  })),
}));

/** Error beside the users for whom the operation succeeded. */
export const BlockUsersFailure: z.ZodMiniType<components['schemas']['BlockUsersFailure']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.enum(['whatsapp'])),
  error: GraphError,
  block_users: z.optional(z.looseObject({
    added_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
    }))),
    removed_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
    }))),
    failed_users: z.optional(z.array(z.looseObject({
      input: z.optional(z.string()),
      wa_id: z.optional(z.string()),
      errors: z.optional(z.array(z.looseObject({
        message: z.optional(z.string()),
        code: z.optional(z.number().check(c.integer())),
        error_data: z.optional(z.looseObject({})),
      }))),
    }))),
  })),
}));

/** Category of a flow. */
export const FlowCategory: z.ZodMiniType<components['schemas']['FlowCategory']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of a flow. */
export const FlowStatus: z.ZodMiniType<components['schemas']['FlowStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** Error in the JSON of a flow. */
export const FlowValidationError: z.ZodMiniType<components['schemas']['FlowValidationError']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.optional(z.string()),
  error_type: z.optional(z.string()),
  message: z.optional(z.string()),
  line_start: z.optional(z.number().check(c.integer())),
  line_end: z.optional(z.number().check(c.integer())),
  column_start: z.optional(z.number().check(c.integer())),
  column_end: z.optional(z.number().check(c.integer())),
}));

/** Flow in a list. */
export const FlowSummary: z.ZodMiniType<components['schemas']['FlowSummary']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(FlowStatus),
  categories: z.optional(z.array(FlowCategory)),
  validation_errors: z.optional(z.array(FlowValidationError)),
}));

/** Flow; without fields in the query, only the first five fields. */
export const Flow: z.ZodMiniType<components['schemas']['Flow']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(FlowStatus),
  categories: z.optional(z.array(FlowCategory)),
  validation_errors: z.optional(z.array(FlowValidationError)),
  json_version: z.optional(z.string()),
  data_api_version: z.optional(z.string()),
  endpoint_uri: z.optional(z.string()),
  data_channel_uri: z.optional(z.string()),
  preview: z.optional(z.looseObject({
    preview_url: z.optional(z.string().check(c.format('uri'))),
    expires_at: z.optional(z.string()),
  })),
  health_status: z.optional(HealthStatus),
  whatsapp_business_account: z.optional(z.looseObject({})),
  application: z.optional(z.looseObject({})),
  metric: z.optional(z.looseObject({
    name: z.optional(z.string()),
    granularity: z.optional(z.string()),
    data_points: z.optional(z.array(z.looseObject({}))),
  })),
}));

/** Health of a node and of what it depends on. */
export const HealthStatus: z.ZodMiniType<components['schemas']['HealthStatus']> = /* @__PURE__ */ c.define(() => z.looseObject({
  can_send_message: z.optional(z.string()),
  entities: z.optional(z.array(z.looseObject({
    entity_type: z.optional(z.string()),
    id: z.optional(z.string()),
    can_send_message: z.optional(z.string()),
    errors: z.optional(z.array(z.looseObject({
      error_code: z.optional(z.number().check(c.integer())),
      error_description: z.optional(z.string()),
      possible_solution: z.optional(z.string()),
    }))),
  }))),
}));

/** Page of flows. */
export const FlowPage: z.ZodMiniType<components['schemas']['FlowPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(FlowSummary),
  paging: z.optional(GraphPaging),
}));

/** Created flow, which can have validation errors. */
export const FlowCreateResponse: z.ZodMiniType<components['schemas']['FlowCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  success: z.optional(z.boolean()),
  validation_errors: z.optional(z.array(FlowValidationError)),
}));

/** Copied flows. */
export const FlowMigrateResponse: z.ZodMiniType<components['schemas']['FlowMigrateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  migrated_flows: z.optional(z.array(z.looseObject({
    source_name: z.optional(z.string()),
    source_id: z.optional(z.string()),
    migrated_id: z.optional(z.string()),
  }))),
  failed_flows: z.optional(z.array(z.looseObject({
    source_name: z.optional(z.string()),
    error_code: z.optional(z.string()),
    error_message: z.optional(z.string()),
  }))),
}));

/** File of a flow. */
export const FlowAsset: z.ZodMiniType<components['schemas']['FlowAsset']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string()),
  asset_type: z.optional(z.string()),
  download_url: z.optional(z.string().check(c.format('uri'))),
}));

/** Page of files of a flow. */
export const FlowAssetPage: z.ZodMiniType<components['schemas']['FlowAssetPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(FlowAsset),
  paging: z.optional(GraphPaging),
}));

/** JSON of a flow to upload. */
export const FlowAssetForm: z.ZodMiniType<components['schemas']['FlowAssetForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  file: z.string(),
  name: z.enum(['flow.json']),
  asset_type: z.enum(['FLOW_JSON']),
}));

/** Result of the upload, which can have validation errors. */
export const FlowAssetResponse: z.ZodMiniType<components['schemas']['FlowAssetResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.optional(z.boolean()),
  validation_errors: z.optional(z.array(FlowValidationError)),
}));

/** Phone number; fields in the query decides what is returned. */
export const PhoneNumber: z.ZodMiniType<components['schemas']['PhoneNumber']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  display_phone_number: z.optional(z.string()),
  verified_name: z.optional(z.string()),
  quality_rating: z.optional(z.string()),
  quality_score: z.optional(z.looseObject({})),
  status: z.optional(z.string()),
  code_verification_status: z.optional(z.string()),
  name_status: z.optional(z.string()),
  new_name_status: z.optional(z.string()),
  new_display_name: z.optional(z.string()),
  country_code: z.optional(z.string()),
  country_dial_code: z.optional(z.string()),
  unified_cert_status: z.optional(z.string()),
  account_mode: z.optional(z.string()),
  host_platform: z.optional(z.string()),
  platform_type: z.optional(z.string()),
  messaging_limit_tier: z.optional(z.string()),
  throughput: z.optional(z.looseObject({
    level: z.optional(z.string()),
  })),
  is_official_business_account: z.optional(z.boolean()),
  is_pin_enabled: z.optional(z.boolean()),
  username: z.optional(z.nullable(z.string())),
  certificate: z.optional(z.string()),
  last_onboarded_time: z.optional(z.string()),
  webhook_configuration: z.optional(z.looseObject({})),
  health_status: z.optional(HealthStatus),
  conversational_automation: z.optional(ConversationalAutomation),
}));

/** Page of phone numbers. */
export const PhoneNumberPage: z.ZodMiniType<components['schemas']['PhoneNumberPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(PhoneNumber),
  paging: z.optional(GraphPaging),
}));

/** Phone number to add. */
export const PhoneNumberCreateRequest: z.ZodMiniType<components['schemas']['PhoneNumberCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cc: z.optional(z.string()),
  phone_number: z.string(),
  verified_name: z.string(),
  migrate_phone_number: z.optional(z.boolean()),
  preverified_id: z.optional(z.string()),
}));

/** Changes of a phone number; give only what changes. */
export const PhoneNumberUpdateRequest: z.ZodMiniType<components['schemas']['PhoneNumberUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  pin: z.optional(z.string().check(c.pattern(new RegExp('^[0-9]{6}$', 'u')))),
  new_display_name: z.optional(z.string()),
  username: z.optional(z.string()),
  search_visibility: z.optional(z.enum(['VISIBLE', 'HIDDEN'])),
  webhook_configuration: z.optional(WebhookConfiguration),
  webhook_url: z.optional(z.string()),
  connection_status: z.optional(z.string()),
  whatsapp_business_api_data: z.optional(z.looseObject({})),
}));

/** URL that webhooks are sent to. */
export const WebhookConfiguration: z.ZodMiniType<components['schemas']['WebhookConfiguration']> = /* @__PURE__ */ c.define(() => z.looseObject({
  override_callback_uri: z.string().check(c.maxLength(200)),
  verify_token: z.optional(z.string()),
}));

/** Registration of a phone number. */
export const RegisterRequest: z.ZodMiniType<components['schemas']['RegisterRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  pin: z.string().check(c.pattern(new RegExp('^[0-9]{6}$', 'u'))),
  data_localization_region: z.optional(z.enum(['AE', 'AU', 'BH', 'BR', 'CA', 'CH', 'DE', 'GB', 'ID', 'IN', 'JP', 'KR', 'SG', 'ZA'])),
  meta_store_retention_minutes: z.optional(z.number().check(c.integer())),
  backup: z.optional(z.looseObject({
    data: z.optional(z.string()),
    password: z.optional(z.string()),
  })),
  tier: z.optional(z.enum(['PROD', 'SANDBOX'])),
}));

/** How the verification code is sent. */
export const RequestCodeRequest: z.ZodMiniType<components['schemas']['RequestCodeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code_method: z.enum(['SMS', 'VOICE']),
  language: z.string(),
}));

/** Verification code. */
export const VerifyCodeRequest: z.ZodMiniType<components['schemas']['VerifyCodeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
}));

/** Settings for calls. */
export const CallingSettings: z.ZodMiniType<components['schemas']['CallingSettings']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: z.optional(z.string()),
  call_icon_visibility: z.optional(z.string()),
  callback_permission_status: z.optional(z.string()),
  call_hours: z.optional(z.looseObject({})),
  call_icons: z.optional(z.looseObject({})),
  sip: z.optional(z.looseObject({})),
  video: z.optional(z.looseObject({})),
  audio: z.optional(z.looseObject({})),
  srtp_key_exchange_protocol: z.optional(z.string()),
  ip_addresses: z.optional(z.looseObject({})),
  restrictions: z.optional(z.looseObject({})),
}));

/** Settings of a phone number. */
export const PhoneNumberSettings: z.ZodMiniType<components['schemas']['PhoneNumberSettings']> = /* @__PURE__ */ c.define(() => z.looseObject({
  calling: z.optional(CallingSettings),
  user_identity_change: z.optional(z.looseObject({
    enable_identity_key_check: z.optional(z.boolean()),
  })),
  payload_encryption: z.optional(z.looseObject({})),
  storage_configuration: z.optional(z.looseObject({})),
}));

/** Settings to change; give one of the fields at a time. */
export const PhoneNumberSettingsUpdateRequest: z.ZodMiniType<components['schemas']['PhoneNumberSettingsUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  calling: z.optional(CallingSettings),
  user_identity_change: z.optional(z.looseObject({
    enable_identity_key_check: z.optional(z.boolean()),
  })),
  payload_encryption: z.optional(z.looseObject({})),
  storage_configuration: z.optional(z.looseObject({})),
}));

/** Phone number to add. */
export const AddPhoneNumberRequest: z.ZodMiniType<components['schemas']['AddPhoneNumberRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  phone_number: z.string(),
}));

/** Business profile. */
export const BusinessProfile: z.ZodMiniType<components['schemas']['BusinessProfile']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  messaging_product: z.optional(z.string()),
  about: z.optional(z.string().check(c.maxLength(139))),
  address: z.optional(z.string().check(c.maxLength(256))),
  description: z.optional(z.string().check(c.maxLength(512))),
  email: z.optional(z.string().check(c.maxLength(128))),
  vertical: z.optional(BusinessVertical),
  websites: z.optional(z.array(z.string()).check(c.maxItems(2))),
  profile_picture_url: z.optional(z.string()),
  account_name: z.optional(z.string()),
}));

/** Business profile, as a list of one. */
export const BusinessProfileResponse: z.ZodMiniType<components['schemas']['BusinessProfileResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(BusinessProfile),
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

/** Status of the application for an official business account. */
export const OfficialAccountStatus: z.ZodMiniType<components['schemas']['OfficialAccountStatus']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  oba_status: z.optional(z.string()),
  status_message: z.optional(z.string()),
}));

/** Application for an official business account. */
export const OfficialAccountRequest: z.ZodMiniType<components['schemas']['OfficialAccountRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  action: z.enum(['SUBMIT_APPLICATION', 'WITHDRAW_APPLICATION', 'RESUBMIT_APPLICATION']),
  application_data: z.optional(z.looseObject({
    business_name: z.optional(z.string()),
    business_description: z.optional(z.string()),
    website_url: z.optional(z.string().check(c.format('uri'))),
    contact_email: z.optional(z.string().check(c.format('email'))),
  })),
}));

/** What the law of India requires a business to publish. */
export const ComplianceInfo: z.ZodMiniType<components['schemas']['ComplianceInfo']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_business_account_id: z.optional(z.string()),
  messaging_product: z.optional(z.string()),
  entity_name: z.optional(z.nullable(z.string())),
  entity_type: z.optional(z.nullable(z.string())),
  entity_type_custom: z.optional(z.nullable(z.string())),
  is_registered: z.optional(z.nullable(z.boolean())),
  grievance_officer_details: z.optional(z.nullable(z.looseObject({
    name: z.optional(z.string()),
    email: z.optional(z.string()),
    mobile_number: z.optional(z.nullable(z.string())),
    landline_number: z.optional(z.nullable(z.string())),
  }))),
  customer_care_details: z.optional(z.nullable(z.looseObject({
    email: z.optional(z.string()),
    mobile_number: z.optional(z.nullable(z.string())),
    landline_number: z.optional(z.nullable(z.string())),
  }))),
}));

/** Compliance information, as a list of one. */
export const ComplianceInfoResponse: z.ZodMiniType<components['schemas']['ComplianceInfoResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ComplianceInfo),
}));

/** Compliance information to set. */
export const ComplianceInfoUpdateRequest: z.ZodMiniType<components['schemas']['ComplianceInfoUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  entity_name: z.string(),
  entity_type: z.enum(['LIMITED_LIABILITY_PARTNERSHIP', 'SOLE_PROPRIETORSHIP', 'PARTNERSHIP', 'PUBLIC_COMPANY', 'PRIVATE_COMPANY', 'OTHER']),
  entity_type_custom: z.optional(z.string()),
  is_registered: z.optional(z.boolean()),
  grievance_officer_details: z.looseObject({
    name: z.string(),
    email: z.string(),
    mobile_number: z.optional(z.nullable(z.string())),
    landline_number: z.optional(z.nullable(z.string())),
  }),
  customer_care_details: z.looseObject({
    email: z.string(),
    mobile_number: z.optional(z.nullable(z.string())),
    landline_number: z.optional(z.nullable(z.string())),
  }),
}));

/** Public key of the business, as a list of one. */
export const EncryptionKeyResponse: z.ZodMiniType<components['schemas']['EncryptionKeyResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    business_public_key: z.optional(z.string()),
    business_public_key_signature_status: z.optional(z.string()),
  })),
}));

/** Public key to set. */
export const EncryptionKeyForm: z.ZodMiniType<components['schemas']['EncryptionKeyForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  business_public_key: z.string(),
}));

/** Commerce settings. */
export const CommerceSettings: z.ZodMiniType<components['schemas']['CommerceSettings']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  is_cart_enabled: z.optional(z.boolean()),
  is_catalog_visible: z.optional(z.boolean()),
}));

/** Commerce settings, as a list of one. */
export const CommerceSettingsResponse: z.ZodMiniType<components['schemas']['CommerceSettingsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(CommerceSettings),
}));

/** Commands, prompts and welcome message. */
export const ConversationalAutomation: z.ZodMiniType<components['schemas']['ConversationalAutomation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  enable_welcome_message: z.optional(z.boolean()),
  prompts: z.optional(z.array(z.string().check(c.maxLength(80)))),
  commands: z.optional(z.array(z.looseObject({
    command_name: z.string().check(c.maxLength(32)),
    command_description: z.string().check(c.maxLength(256)),
  }))),
}));

/** Commands, prompts and welcome message to set. */
export const ConversationalAutomationRequest: z.ZodMiniType<components['schemas']['ConversationalAutomationRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  enable_welcome_message: z.optional(z.boolean()),
  prompts: z.optional(z.array(z.string().check(c.maxLength(80)))),
  commands: z.optional(z.array(z.looseObject({
    command_name: z.string().check(c.maxLength(32)),
    command_description: z.string().check(c.maxLength(256)),
  }))),
}));

/** QR code that opens a chat with a text. */
export const QrCode: z.ZodMiniType<components['schemas']['QrCode']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.string(),
  prefilled_message: z.optional(z.string()),
  deep_link_url: z.optional(z.string().check(c.format('uri'))),
  qr_image_url: z.optional(z.string().check(c.format('uri'))),
  creation_time: z.optional(z.number().check(c.integer())),
}));

/** Page of QR codes. */
export const QrCodePage: z.ZodMiniType<components['schemas']['QrCodePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(QrCode),
  paging: z.optional(GraphPaging),
}));

/** QR code to create, or to change if code is given. */
export const QrCodeRequest: z.ZodMiniType<components['schemas']['QrCodeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  code: z.optional(z.string()),
  prefilled_message: z.string().check(c.maxLength(140)),
  generate_qr_image: z.optional(z.enum(['PNG', 'SVG'])),
}));

/** Encrypted message. */
export const EncryptedMessageRequest: z.ZodMiniType<components['schemas']['EncryptedMessageRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  encrypted_contents: z.string(),
}));

/** Encrypted response. */
export const EncryptedMessageResponse: z.ZodMiniType<components['schemas']['EncryptedMessageResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  encrypted_contents: z.string(),
}));

/** Message with its delivery events. */
export const MessageHistoryEntry: z.ZodMiniType<components['schemas']['MessageHistoryEntry']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  message_id: z.optional(z.string()),
  events: z.optional(z.looseObject({
    data: z.optional(z.array(MessageHistoryEvent)),
    paging: z.optional(GraphPaging),
  })),
}));

/** Delivery event of a message. */
export const MessageHistoryEvent: z.ZodMiniType<components['schemas']['MessageHistoryEvent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string()),
  delivery_status: z.optional(z.string()),
  webhook_update_state: z.optional(z.string()),
  timestamp: z.optional(z.number().check(c.integer())),
  application: z.optional(z.looseObject({})),
  webhook_uri: z.optional(z.string()),
  error_description: z.optional(z.string()),
}));

/** Page of messages. */
export const MessageHistoryPage: z.ZodMiniType<components['schemas']['MessageHistoryPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MessageHistoryEntry),
  paging: z.optional(GraphPaging),
}));

/** Page of delivery events. */
export const MessageHistoryEventPage: z.ZodMiniType<components['schemas']['MessageHistoryEventPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(MessageHistoryEvent),
  paging: z.optional(GraphPaging),
}));

/** Group; fields in the query decides what is returned. */
export const Group: z.ZodMiniType<components['schemas']['Group']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  messaging_product: z.optional(z.string()),
  subject: z.optional(z.string()),
  description: z.optional(z.string()),
  creation_timestamp: z.optional(z.number().check(c.integer())),
  created_at: z.optional(z.string()),
  suspended: z.optional(z.boolean()),
  total_participant_count: z.optional(z.number().check(c.integer())),
  participants: z.optional(z.array(z.looseObject({
    wa_id: z.optional(z.string()),
  }))),
  join_approval_mode: z.optional(z.string()),
}));

/** Page of groups. */
export const GroupPage: z.ZodMiniType<components['schemas']['GroupPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.looseObject({
    groups: z.array(Group),
  }),
  paging: z.optional(GraphPaging),
}));

/** Group to create. */
export const GroupCreateRequest: z.ZodMiniType<components['schemas']['GroupCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  subject: z.string().check(c.maxLength(128)),
  description: z.optional(z.string().check(c.maxLength(2048))),
  join_approval_mode: z.optional(z.enum(['approval_required', 'auto_approve'])),
}));

/** Accepted request; a webhook brings its result. */
export const GroupRequestResponse: z.ZodMiniType<components['schemas']['GroupRequestResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  request_id: z.optional(z.string()),
}));

/** Changes of a group. */
export const GroupUpdateRequest: z.ZodMiniType<components['schemas']['GroupUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  subject: z.optional(z.string().check(c.maxLength(128))),
  description: z.optional(z.string().check(c.maxLength(2048))),
}));

/** Marks the request as one of WhatsApp. */
export const MessagingProductRequest: z.ZodMiniType<components['schemas']['MessagingProductRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
}));

/** Invite link of a group. */
export const InviteLink: z.ZodMiniType<components['schemas']['InviteLink']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  invite_link: z.optional(z.string()),
}));

/** Whether the operation succeeded. */
export const GroupOutcome: z.ZodMiniType<components['schemas']['GroupOutcome']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  success: z.optional(c.schema({
    type: ['boolean', 'string'],
  })),
}));

/** Request of a user to join a group. */
export const JoinRequest: z.ZodMiniType<components['schemas']['JoinRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  join_request_id: z.string(),
  wa_id: z.optional(z.string()),
  creation_timestamp: z.optional(c.schema({
    type: ['integer', 'string'],
  })),
}));

/** Page of requests to join. */
export const JoinRequestPage: z.ZodMiniType<components['schemas']['JoinRequestPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(JoinRequest),
  paging: z.optional(GraphPaging),
}));

/** Requests to answer. */
export const JoinRequestsRequest: z.ZodMiniType<components['schemas']['JoinRequestsRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  join_requests: z.array(z.string()),
}));

/** Approved requests. */
export const JoinRequestsApproval: z.ZodMiniType<components['schemas']['JoinRequestsApproval']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  approved_join_requests: z.optional(z.array(z.string())),
  failed_join_requests: z.optional(z.array(z.looseObject({
    join_request_id: z.optional(z.string()),
    errors: z.optional(z.array(z.looseObject({}))),
  }))),
  errors: z.optional(z.array(z.looseObject({}))),
}));

/** Rejected requests. */
export const JoinRequestsRejection: z.ZodMiniType<components['schemas']['JoinRequestsRejection']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.optional(z.string()),
  rejected_join_requests: z.optional(z.array(z.string())),
  failed_join_requests: z.optional(z.array(z.looseObject({
    join_request_id: z.optional(z.string()),
    errors: z.optional(z.array(z.looseObject({}))),
  }))),
  errors: z.optional(z.array(z.looseObject({}))),
}));

/** Participants of a group. */
export const ParticipantsRequest: z.ZodMiniType<components['schemas']['ParticipantsRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  participants: z.array(z.looseObject({
    user: z.string(),
  })),
}));

/** App that gets the webhooks of a business account. */
export const SubscribedApp: z.ZodMiniType<components['schemas']['SubscribedApp']> = /* @__PURE__ */ c.define(() => z.looseObject({
  whatsapp_business_api_data: z.optional(z.looseObject({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    link: z.optional(z.string()),
  })),
  override_callback_uri: z.optional(z.string()),
  id: z.optional(z.string()),
  name: z.optional(z.string()),
}));

/** Subscribed apps. */
export const SubscribedAppList: z.ZodMiniType<components['schemas']['SubscribedAppList']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(SubscribedApp),
}));

/** URL in place of that of the app; none if omitted. */
export const SubscribeRequest: z.ZodMiniType<components['schemas']['SubscribeRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  override_callback_uri: z.optional(z.string().check(c.maxLength(200))),
  verify_token: z.optional(z.string()),
}));

/** WhatsApp Business Account; fields in the query decides what is returned. */
export const BusinessAccount: z.ZodMiniType<components['schemas']['BusinessAccount']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(z.string()),
  currency: z.optional(z.string()),
  country: z.optional(z.string()),
  timezone_id: z.optional(z.string()),
  message_template_namespace: z.optional(z.string()),
  account_review_status: z.optional(z.string()),
  business_verification_status: z.optional(z.string()),
  ownership_type: z.optional(z.string()),
  purchase_order_number: z.optional(z.string()),
  on_behalf_of_business_info: z.optional(z.looseObject({})),
  owner_business_info: z.optional(z.looseObject({})),
  primary_funding_id: z.optional(z.string()),
  is_enabled_for_insights: z.optional(z.boolean()),
  health_status: z.optional(HealthStatus),
  analytics: z.optional(MessagingAnalytics),
  conversation_analytics: z.optional(ConversationAnalytics),
  pricing_analytics: z.optional(PricingAnalytics),
  template_analytics: z.optional(z.looseObject({})),
  audiences: z.optional(z.array(z.string())),
  subscribed_apps: z.optional(c.anything()),
  schedules: z.optional(c.anything()),
  dcc_config: z.optional(z.looseObject({})),
  message_templates: z.optional(c.anything()),
  phone_numbers: z.optional(c.anything()),
}));

/** Changes of a business account. */
export const BusinessAccountUpdateRequest: z.ZodMiniType<components['schemas']['BusinessAccountUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string().check(c.minLength(1), c.maxLength(100))),
  timezone_id: z.optional(z.string()),
  is_enabled_for_insights: z.optional(z.boolean()),
}));

/** Page of business accounts. */
export const BusinessAccountPage: z.ZodMiniType<components['schemas']['BusinessAccountPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(BusinessAccount),
  paging: z.optional(GraphPaging),
}));

/** Business account that is assigned to a user. */
export const AssignedAccount: z.ZodMiniType<components['schemas']['AssignedAccount']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(z.string()),
  assignment_date: z.optional(z.string()),
  permissions: z.optional(z.array(z.string())),
  business_id: z.optional(z.string()),
  phone_numbers: z.optional(z.array(PhoneNumber)),
}));

/** Page of business accounts of a user. */
export const AssignedAccountPage: z.ZodMiniType<components['schemas']['AssignedAccountPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(AssignedAccount),
  paging: z.optional(GraphPaging),
}));

/** User of a business account. */
export const AssignedUser: z.ZodMiniType<components['schemas']['AssignedUser']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  business: z.optional(z.looseObject({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
  })),
  tasks: z.optional(z.array(z.string())),
  user_type: z.optional(z.string()),
}));

/** Page of users of a business account. */
export const AssignedUserPage: z.ZodMiniType<components['schemas']['AssignedUserPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(AssignedUser),
  paging: z.optional(GraphPaging),
  summary: z.optional(z.looseObject({
    total_count: z.optional(z.number().check(c.integer())),
  })),
}));

/** User to add. */
export const AssignUserForm: z.ZodMiniType<components['schemas']['AssignUserForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  user: z.string(),
  tasks: z.string(),
}));

/** User to remove. */
export const UnassignUserForm: z.ZodMiniType<components['schemas']['UnassignUserForm']> = /* @__PURE__ */ c.define(() => z.looseObject({
  user: z.string(),
}));

/** Change of a business account. */
export const Activity: z.ZodMiniType<components['schemas']['Activity']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  activity_type: z.optional(z.string()),
  timestamp: z.optional(z.string()),
  actor_type: z.optional(z.string()),
  actor_id: z.optional(z.string()),
  actor_name: z.optional(z.string()),
  description: z.optional(z.string()),
  details: z.optional(z.looseObject({})),
  ip_address: z.optional(z.string()),
  user_agent: z.optional(z.string()),
}));

/** Page of changes. */
export const ActivityPage: z.ZodMiniType<components['schemas']['ActivityPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Activity),
  paging: z.optional(GraphPaging),
}));

/** Schedule of a business account. */
export const Schedule: z.ZodMiniType<components['schemas']['Schedule']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  schedule_type: z.optional(z.string()),
  description: z.optional(z.string()),
  start_time: z.optional(z.string()),
  end_time: z.optional(z.string()),
  timezone: z.optional(z.string()),
  days_of_week: z.optional(z.array(z.string())),
  is_active: z.optional(z.boolean()),
  recurrence_pattern: z.optional(z.looseObject({
    frequency: z.optional(z.string()),
    interval: z.optional(z.number().check(c.integer())),
    end_date: z.optional(z.string()),
  })),
  status: z.optional(z.string()),
  created_time: z.optional(z.string()),
  updated_time: z.optional(z.string()),
}));

/** Page of schedules. */
export const SchedulePage: z.ZodMiniType<components['schemas']['SchedulePage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Schedule),
  paging: z.optional(GraphPaging),
}));

/** Schedule to create. */
export const ScheduleCreateRequest: z.ZodMiniType<components['schemas']['ScheduleCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  schedule_type: z.string(),
  description: z.optional(z.string()),
  start_time: z.string(),
  end_time: z.string(),
  timezone: z.optional(z.string()),
  days_of_week: z.optional(z.array(z.string())),
  is_active: z.optional(z.boolean()),
  recurrence_pattern: z.optional(z.looseObject({
    frequency: z.optional(z.string()),
    interval: z.optional(z.number().check(c.integer())),
    end_date: z.optional(z.string()),
  })),
}));

/** Request to use a business account on behalf of its owner. */
export const OnBehalfRequest: z.ZodMiniType<components['schemas']['OnBehalfRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  status: z.optional(z.string()),
  business_owned_object: z.optional(z.string()),
  receiving_business: z.optional(z.looseObject({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
  })),
  requesting_business: z.optional(z.looseObject({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
  })),
}));

/** Page of requests. */
export const OnBehalfRequestPage: z.ZodMiniType<components['schemas']['OnBehalfRequestPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(OnBehalfRequest),
  paging: z.optional(GraphPaging),
}));

/** Credit lines. */
export const CreditLineList: z.ZodMiniType<components['schemas']['CreditLineList']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(z.looseObject({
    id: z.optional(z.string()),
    legal_entity_name: z.optional(z.string()),
  })),
}));

/** Business portfolio. */
export const BusinessPortfolio: z.ZodMiniType<components['schemas']['BusinessPortfolio']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  timezone_id: z.optional(c.schema({
    type: ['integer', 'string'],
  })),
}));

/** Client business that is connected to an app. */
export const ConnectedBusiness: z.ZodMiniType<components['schemas']['ConnectedBusiness']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  verification_status: z.optional(z.string()),
  business_status: z.optional(z.string()),
  created_time: z.optional(z.string()),
  updated_time: z.optional(z.string()),
}));

/** Page of client businesses. */
export const ConnectedBusinessPage: z.ZodMiniType<components['schemas']['ConnectedBusinessPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(ConnectedBusiness),
  paging: z.optional(GraphPaging),
}));

/** Solution of several partners. */
export const Solution: z.ZodMiniType<components['schemas']['Solution']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  status: z.optional(z.string()),
  status_for_pending_request: z.optional(z.string()),
  owner_app: z.optional(z.looseObject({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
  })),
  owner_permissions: z.optional(z.array(z.string())),
}));

/** Page of solutions. */
export const SolutionPage: z.ZodMiniType<components['schemas']['SolutionPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Solution),
  paging: z.optional(GraphPaging),
}));

/** Solution to create. */
export const SolutionCreateRequest: z.ZodMiniType<components['schemas']['SolutionCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  solution_name: z.string(),
  partner_app_id: z.string(),
  owner_permissions: z.array(z.enum(['MESSAGING'])),
  partner_permissions: z.array(z.enum(['MESSAGING'])),
}));

/** Created solution. */
export const SolutionCreateResponse: z.ZodMiniType<components['schemas']['SolutionCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  solution_id: z.string(),
}));

/** Who accepts the solution. */
export const SolutionAcceptRequest: z.ZodMiniType<components['schemas']['SolutionAcceptRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  partner_app_id: z.string(),
  log_session_id: z.optional(z.string()),
}));

/** Request to reject. */
export const SolutionRejectRequest: z.ZodMiniType<components['schemas']['SolutionRejectRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  request_type: z.enum(['PARTNERSHIP_REQUEST', 'DEACTIVATION_REQUEST']),
  rejection_reason: z.optional(z.string()),
  partner_app_id: z.optional(z.string()),
}));

/** Request to deactivate the solution. */
export const SolutionDeactivationRequest: z.ZodMiniType<components['schemas']['SolutionDeactivationRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  reason: z.optional(z.string()),
}));

/** Access token of a solution. */
export const SolutionToken: z.ZodMiniType<components['schemas']['SolutionToken']> = /* @__PURE__ */ c.define(() => z.looseObject({
  access_token: z.string(),
  expires_at: z.optional(z.number().check(c.integer())),
}));

/** Phone number that was verified before it is used. */
export const PreverifiedNumber: z.ZodMiniType<components['schemas']['PreverifiedNumber']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  display_phone_number: z.optional(z.string()),
  phone_number: z.optional(z.string()),
  country_prefix: z.optional(z.number().check(c.integer())),
  country_code: z.optional(z.string()),
  region: z.optional(z.string()),
  verification_status: z.optional(z.string()),
  code_verification_status: z.optional(z.string()),
  availability_status: z.optional(z.string()),
  verification_expiry_time: z.optional(c.schema({
    type: ['integer', 'string'],
  })),
  created_time: z.optional(z.string()),
  last_updated: z.optional(z.string()),
  supported_features: z.optional(z.array(z.string())),
}));

/** Page of pre-verified numbers. */
export const PreverifiedNumberPage: z.ZodMiniType<components['schemas']['PreverifiedNumberPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(PreverifiedNumber),
  paging: z.optional(GraphPaging),
}));

/** Partner that can use a pre-verified number. */
export const PreverifiedPartner: z.ZodMiniType<components['schemas']['PreverifiedPartner']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  partnership_status: z.optional(z.string()),
}));

/** Page of partners. */
export const PreverifiedPartnerPage: z.ZodMiniType<components['schemas']['PreverifiedPartnerPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(PreverifiedPartner),
  paging: z.optional(GraphPaging),
}));

/** Number to share. */
export const PreverifiedShareRequest: z.ZodMiniType<components['schemas']['PreverifiedShareRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  preverified_id: z.string(),
  partner_business_id: z.string(),
}));

/** Intended migration of a business account. */
export const MigrationIntent: z.ZodMiniType<components['schemas']['MigrationIntent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  status: z.optional(z.string()),
  solution: z.optional(Solution),
}));

/** Intended transfer of a business account. */
export const MobilityIntent: z.ZodMiniType<components['schemas']['MobilityIntent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  waba: z.optional(BusinessAccount),
  solution: z.optional(Solution),
  status: z.optional(z.string()),
  created_time: z.optional(z.string()),
  updated_time: z.optional(z.string()),
}));

/** Transfer to intend. */
export const MobilityIntentCreateRequest: z.ZodMiniType<components['schemas']['MobilityIntentCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  solution_id: z.string(),
  intent_type: z.enum(['INITIATE_TRANSFER', 'CONFIRM_TRANSFER', 'CANCEL_TRANSFER', 'REQUEST_HANDOVER', 'APPROVE_HANDOVER', 'REJECT_HANDOVER']),
  target_solution_id: z.optional(z.string()),
  mobility_reason: z.optional(z.string()),
  scheduled_execution_time: z.optional(z.string()),
  metadata: z.optional(z.looseObject({})),
}));

/** Created intent. */
export const MobilityIntentCreateResponse: z.ZodMiniType<components['schemas']['MobilityIntentCreateResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
  mobility_intent_id: z.optional(z.string()),
  status: z.optional(z.string()),
  estimated_completion_time: z.optional(z.string()),
  approval_required: z.optional(z.boolean()),
  next_steps: z.optional(z.array(z.string())),
}));

/** Transfer to set. */
export const MobilityIntentSetRequest: z.ZodMiniType<components['schemas']['MobilityIntentSetRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  waba_id: z.string(),
  solution_id: z.optional(z.string()),
  app_id: z.optional(z.string()),
  actor_id: z.optional(z.string()),
  client_mutation_id: z.optional(z.string()),
}));

/** Result, which can have an error although the status is 200. */
export const MobilityIntentSetResponse: z.ZodMiniType<components['schemas']['MobilityIntentSetResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
  intent_id: z.optional(z.nullable(z.string())),
  client_mutation_id: z.optional(z.nullable(z.string())),
  error_msg: z.optional(z.nullable(z.string())),
}));

/** Migration to intend. */
export const SolutionMigrationRequest: z.ZodMiniType<components['schemas']['SolutionMigrationRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  solution_id: z.string(),
  migration_intent: z.enum(['INITIATE_MIGRATION', 'CANCEL_MIGRATION', 'CONFIRM_MIGRATION', 'SCHEDULE_MIGRATION']),
  target_solution_id: z.optional(z.string()),
  migration_reason: z.optional(z.string()),
  scheduled_migration_time: z.optional(z.string()),
}));

/** Intended migration. */
export const SolutionMigrationResponse: z.ZodMiniType<components['schemas']['SolutionMigrationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  success: z.boolean(),
  migration_intent_id: z.optional(z.string()),
  status: z.optional(z.string()),
  estimated_completion_time: z.optional(z.string()),
}));

/** Accepted request. */
export const OnboardingResponse: z.ZodMiniType<components['schemas']['OnboardingResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  request_id: z.string(),
}));

/** Flow to create. */
export const FlowCreateRequest: z.ZodMiniType<components['schemas']['FlowCreateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  categories: z.array(FlowCategory).check(c.minItems(1)),
  flow_json: z.optional(z.string()),
  publish: z.optional(z.boolean()),
  clone_flow_id: z.optional(z.string()),
  endpoint_uri: z.optional(z.string()),
}));

/** Changes of a flow. */
export const FlowUpdateRequest: z.ZodMiniType<components['schemas']['FlowUpdateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.optional(z.string()),
  categories: z.optional(z.array(FlowCategory).check(c.minItems(1))),
  endpoint_uri: z.optional(z.string()),
  application_id: z.optional(z.string()),
}));

/** Flows to copy from another business account. */
export const FlowMigrateRequest: z.ZodMiniType<components['schemas']['FlowMigrateRequest']> = /* @__PURE__ */ c.define(() => z.looseObject({
  source_waba_id: z.string(),
  source_flow_names: z.optional(z.array(z.string())),
}));

/** QR code, as a list of one. */
export const QrCodeList: z.ZodMiniType<components['schemas']['QrCodeList']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(QrCode),
}));

/** Page of blocked users. */
export const BlockedUserPage: z.ZodMiniType<components['schemas']['BlockedUserPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(BlockedUser),
  paging: z.optional(GraphPaging),
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

/** Response schemas of sendMessage, by status code. */
export const sendMessageResponses = {
  200: SendMessageResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of markMessageRead, by status code. */
export const markMessageReadResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of sendMarketingMessage, by status code. */
export const sendMarketingMessageResponses = {
  200: SendMessageResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of sendEncryptedMessage, by status code. */
export const sendEncryptedMessageResponses = {
  200: EncryptedMessageResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of sendEncryptedMessage. */
export const sendEncryptedMessageRequestBody = EncryptedMessageRequest;

/** Request schema of sendEncryptedMessage: `path`, `query`, `header` and `body`. */
export const sendEncryptedMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: sendEncryptedMessageRequestBody,
}));

/** Response schemas of listMessageHistory, by status code. */
export const listMessageHistoryResponses = {
  200: MessageHistoryPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listMessageHistory: `path`, `query`, `header` and `body`. */
export const listMessageHistoryRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    message_id: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of listMessageHistoryEvents, by status code. */
export const listMessageHistoryEventsResponses = {
  200: MessageHistoryEventPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listMessageHistoryEvents: `path`, `query`, `header` and `body`. */
export const listMessageHistoryEventsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    history_id: z.string(),
  }),
  query: z.looseObject({
    status_filter: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of uploadMedia, by status code. */
export const uploadMediaResponses = {
  200: MediaIdResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of uploadMedia. */
export const uploadMediaRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  messaging_product: z.enum(['whatsapp']),
  file: c.file(),
  type: z.optional(z.string()),
}));

/** Request schema of uploadMedia: `path`, `query`, `header` and `body`. */
export const uploadMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: z.optional(uploadMediaRequestBody),
}));

/** Response schemas of getMedia, by status code. */
export const getMediaResponses = {
  200: MediaDetails,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getMedia: `path`, `query`, `header` and `body`. */
export const getMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    media_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
  }),
}));

/** Response schemas of deleteMedia, by status code. */
export const deleteMediaResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deleteMedia: `path`, `query`, `header` and `body`. */
export const deleteMediaRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    media_id: z.string(),
  }),
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
  }),
}));

/** Response schemas of createUploadSession, by status code. */
export const createUploadSessionResponses = {
  200: UploadSession,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of createUploadSession: `path`, `query`, `header` and `body`. */
export const createUploadSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    app_id: z.string(),
  }),
  query: z.looseObject({
    file_name: z.optional(z.string()),
    file_length: z.number().check(c.integer(), c.minimum(1)),
    file_type: z.string(),
  }),
}));

/** Response schemas of getUploadSession, by status code. */
export const getUploadSessionResponses = {
  200: UploadStatus,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getUploadSession: `path`, `query`, `header` and `body`. */
export const getUploadSessionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    upload_id: z.string(),
  }),
}));

/** Response schemas of appendUpload, by status code. */
export const appendUploadResponses = {
  200: UploadedFile,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of appendUpload: `path`, `query`, `header` and `body`. */
export const appendUploadRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    upload_id: z.string(),
  }),
  header: z.looseObject({
    file_offset: z.number().check(c.integer(), c.minimum(0)),
  }),
}));

/** Response schemas of listTemplates, by status code. */
export const listTemplatesResponses = {
  200: TemplatePage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listTemplates: `path`, `query`, `header` and `body`. */
export const listTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    name: z.optional(z.string()),
    status: z.optional(z.enum(['APPROVED', 'PENDING', 'REJECTED', 'PAUSED', 'DISABLED'])),
    category: z.optional(z.enum(['AUTHENTICATION', 'MARKETING', 'UTILITY'])),
    language: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of createTemplate, by status code. */
export const createTemplateResponses = {
  200: TemplateCreateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createTemplate. */
export const createTemplateRequestBody = TemplateDefinition;

/** Request schema of createTemplate: `path`, `query`, `header` and `body`. */
export const createTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createTemplateRequestBody,
}));

/** Response schemas of deleteTemplate, by status code. */
export const deleteTemplateResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deleteTemplate: `path`, `query`, `header` and `body`. */
export const deleteTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    name: z.string(),
    hsm_id: z.optional(z.string()),
  }),
}));

/** Response schemas of upsertTemplates, by status code. */
export const upsertTemplatesResponses = {
  200: TemplateUpsertResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of upsertTemplates. */
export const upsertTemplatesRequestBody = TemplateUpsertRequest;

/** Request schema of upsertTemplates: `path`, `query`, `header` and `body`. */
export const upsertTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: upsertTemplatesRequestBody,
}));

/** Response schemas of migrateTemplates, by status code. */
export const migrateTemplatesResponses = {
  200: TemplateMigrateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of migrateTemplates. */
export const migrateTemplatesRequestBody = TemplateMigrateRequest;

/** Request schema of migrateTemplates: `path`, `query`, `header` and `body`. */
export const migrateTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: migrateTemplatesRequestBody,
}));

/** Response schemas of getTemplatePreviews, by status code. */
export const getTemplatePreviewsResponses = {
  200: TemplatePreviews,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getTemplatePreviews: `path`, `query`, `header` and `body`. */
export const getTemplatePreviewsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    category: z.enum(['AUTHENTICATION']),
    button_types: z.string(),
    languages: z.optional(z.string()),
    add_security_recommendation: z.optional(z.boolean()),
    code_expiration_minutes: z.optional(z.number().check(c.integer(), c.minimum(1), c.maximum(90))),
  }),
}));

/** Response schemas of listLibraryTemplates, by status code. */
export const listLibraryTemplatesResponses = {
  200: LibraryTemplatePage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listLibraryTemplates: `path`, `query`, `header` and `body`. */
export const listLibraryTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    search: z.optional(z.string()),
    topic: z.optional(z.enum(['ACCOUNT_UPDATE', 'CUSTOMER_FEEDBACK', 'ORDER_MANAGEMENT', 'PAYMENTS'])),
    usecase: z.optional(z.enum(['ACCOUNT_CREATION_CONFIRMATION', 'AUTO_PAY_REMINDER', 'DELIVERY_CONFIRMATION', 'DELIVERY_FAILED', 'DELIVERY_UPDATE', 'FEEDBACK_SURVEY', 'FRAUD_ALERT', 'LOW_BALANCE_WARNING', 'ORDER_ACTION_NEEDED', 'ORDER_CONFIRMATION', 'ORDER_DELAY', 'ORDER_OR_TRANSACTION_CANCEL', 'ORDER_PICK_UP', 'PAYMENT_ACTION_REQUIRED', 'PAYMENT_CONFIRMATION', 'PAYMENT_DUE_REMINDER', 'PAYMENT_OVERDUE', 'PAYMENT_REJECT_FAIL', 'PAYMENT_SCHEDULED', 'RECEIPT_ATTACHMENT', 'RETURN_CONFIRMATION', 'SHIPMENT_CONFIRMATION', 'STATEMENT_ATTACHMENT', 'STATEMENT_AVAILABLE', 'TRANSACTION_ALERT'])),
    industry: z.optional(z.enum(['E_COMMERCE', 'FINANCIAL_SERVICES'])),
    language: z.optional(z.string()),
  }),
}));

/** Response schemas of listTemplateAnalytics, by status code. */
export const listTemplateAnalyticsResponses = {
  200: TemplateAnalyticsPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listTemplateAnalytics: `path`, `query`, `header` and `body`. */
export const listTemplateAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    start: z.string(),
    end: z.string(),
    granularity: z.enum(['DAILY']),
    template_ids: z.string(),
    metric_types: z.optional(z.string()),
    product_type: z.optional(z.enum(['CLOUD_API', 'MARKETING_MESSAGES_API_FOR_WHATSAPP'])),
    use_waba_timezone: z.optional(z.boolean()),
  }),
}));

/** Response schemas of listTemplateGroupAnalytics, by status code. */
export const listTemplateGroupAnalyticsResponses = {
  200: TemplateGroupAnalyticsPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listTemplateGroupAnalytics: `path`, `query`, `header` and `body`. */
export const listTemplateGroupAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    start: z.string(),
    end: z.string(),
    granularity: z.enum(['DAILY']),
    template_group_ids: z.string(),
    metric_types: z.optional(z.string()),
    use_waba_timezone: z.optional(z.boolean()),
  }),
}));

/** Response schemas of getTemplate, by status code. */
export const getTemplateResponses = {
  200: MessageTemplate,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getTemplate: `path`, `query`, `header` and `body`. */
export const getTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    template_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updateTemplate, by status code. */
export const updateTemplateResponses = {
  200: TemplateUpdateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updateTemplate. */
export const updateTemplateRequestBody = TemplateUpdateRequest;

/** Request schema of updateTemplate: `path`, `query`, `header` and `body`. */
export const updateTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    template_id: z.string(),
  }),
  body: updateTemplateRequestBody,
}));

/** Response schemas of compareTemplates, by status code. */
export const compareTemplatesResponses = {
  200: TemplateComparison,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of compareTemplates: `path`, `query`, `header` and `body`. */
export const compareTemplatesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    template_id: z.string(),
  }),
  query: z.looseObject({
    template_ids: z.string(),
    start: z.number().check(c.integer()),
    end: z.number().check(c.integer()),
  }),
}));

/** Response schemas of listPhoneNumbers, by status code. */
export const listPhoneNumbersResponses = {
  200: PhoneNumberPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listPhoneNumbers: `path`, `query`, `header` and `body`. */
export const listPhoneNumbersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
    filtering: z.optional(z.string()),
    sort: z.optional(z.string()),
  }),
}));

/** Response schemas of createPhoneNumber, by status code. */
export const createPhoneNumberResponses = {
  200: IdResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createPhoneNumber. */
export const createPhoneNumberRequestBody = PhoneNumberCreateRequest;

/** Request schema of createPhoneNumber: `path`, `query`, `header` and `body`. */
export const createPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createPhoneNumberRequestBody,
}));

/** Response schemas of addPhoneNumberToBusiness, by status code. */
export const addPhoneNumberToBusinessResponses = {
  200: IdResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of addPhoneNumberToBusiness. */
export const addPhoneNumberToBusinessRequestBody = AddPhoneNumberRequest;

/** Request schema of addPhoneNumberToBusiness: `path`, `query`, `header` and `body`. */
export const addPhoneNumberToBusinessRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  body: addPhoneNumberToBusinessRequestBody,
}));

/** Response schemas of getPhoneNumber, by status code. */
export const getPhoneNumberResponses = {
  200: PhoneNumber,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getPhoneNumber: `path`, `query`, `header` and `body`. */
export const getPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updatePhoneNumber, by status code. */
export const updatePhoneNumberResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of registerPhoneNumber, by status code. */
export const registerPhoneNumberResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of registerPhoneNumber. */
export const registerPhoneNumberRequestBody = RegisterRequest;

/** Request schema of registerPhoneNumber: `path`, `query`, `header` and `body`. */
export const registerPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: registerPhoneNumberRequestBody,
}));

/** Response schemas of deregisterPhoneNumber, by status code. */
export const deregisterPhoneNumberResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deregisterPhoneNumber: `path`, `query`, `header` and `body`. */
export const deregisterPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of requestVerificationCode, by status code. */
export const requestVerificationCodeResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of requestVerificationCode. */
export const requestVerificationCodeRequestBody = RequestCodeRequest;

/** Request schema of requestVerificationCode: `path`, `query`, `header` and `body`. */
export const requestVerificationCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: requestVerificationCodeRequestBody,
}));

/** Response schemas of verifyCode, by status code. */
export const verifyCodeResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of verifyCode. */
export const verifyCodeRequestBody = VerifyCodeRequest;

/** Request schema of verifyCode: `path`, `query`, `header` and `body`. */
export const verifyCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: verifyCodeRequestBody,
}));

/** Response schemas of getPhoneNumberSettings, by status code. */
export const getPhoneNumberSettingsResponses = {
  200: PhoneNumberSettings,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getPhoneNumberSettings: `path`, `query`, `header` and `body`. */
export const getPhoneNumberSettingsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    include_sip_credentials: z.optional(z.boolean()),
  }),
}));

/** Response schemas of updatePhoneNumberSettings, by status code. */
export const updatePhoneNumberSettingsResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updatePhoneNumberSettings. */
export const updatePhoneNumberSettingsRequestBody = PhoneNumberSettingsUpdateRequest;

/** Request schema of updatePhoneNumberSettings: `path`, `query`, `header` and `body`. */
export const updatePhoneNumberSettingsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: updatePhoneNumberSettingsRequestBody,
}));

/** Response schemas of synchronizeAppData, by status code. */
export const synchronizeAppDataResponses = {
  200: AppDataResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of synchronizeAppData. */
export const synchronizeAppDataRequestBody = AppDataRequest;

/** Request schema of synchronizeAppData: `path`, `query`, `header` and `body`. */
export const synchronizeAppDataRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: synchronizeAppDataRequestBody,
}));

/** Response schemas of getAccountNumber, by status code. */
export const getAccountNumberResponses = {
  200: PhoneNumber,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getAccountNumber: `path`, `query`, `header` and `body`. */
export const getAccountNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    account_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getEncryptionKey, by status code. */
export const getEncryptionKeyResponses = {
  200: EncryptionKeyResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getEncryptionKey: `path`, `query`, `header` and `body`. */
export const getEncryptionKeyRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of setEncryptionKey, by status code. */
export const setEncryptionKeyResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of setEncryptionKey. */
export const setEncryptionKeyRequestBody = EncryptionKeyForm;

/** Request schema of setEncryptionKey: `path`, `query`, `header` and `body`. */
export const setEncryptionKeyRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: z.optional(setEncryptionKeyRequestBody),
}));

/** Response schemas of setConversationalAutomation, by status code. */
export const setConversationalAutomationResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of setConversationalAutomation. */
export const setConversationalAutomationRequestBody = ConversationalAutomationRequest;

/** Request schema of setConversationalAutomation: `path`, `query`, `header` and `body`. */
export const setConversationalAutomationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: setConversationalAutomationRequestBody,
}));

/** Response schemas of getBot, by status code. */
export const getBotResponses = {
  200: ConversationalAutomation,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getBot: `path`, `query`, `header` and `body`. */
export const getBotRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    bot_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getBusinessProfile, by status code. */
export const getBusinessProfileResponses = {
  200: BusinessProfileResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of getBusinessProfileById, by status code. */
export const getBusinessProfileByIdResponses = {
  200: BusinessProfile,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getBusinessProfileById: `path`, `query`, `header` and `body`. */
export const getBusinessProfileByIdRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    profile_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updateBusinessProfileById, by status code. */
export const updateBusinessProfileByIdResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updateBusinessProfileById. */
export const updateBusinessProfileByIdRequestBody = BusinessProfileUpdateRequest;

/** Request schema of updateBusinessProfileById: `path`, `query`, `header` and `body`. */
export const updateBusinessProfileByIdRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    profile_id: z.string(),
  }),
  body: updateBusinessProfileByIdRequestBody,
}));

/** Response schemas of getOfficialAccountStatus, by status code. */
export const getOfficialAccountStatusResponses = {
  200: OfficialAccountStatus,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getOfficialAccountStatus: `path`, `query`, `header` and `body`. */
export const getOfficialAccountStatusRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of applyForOfficialAccount, by status code. */
export const applyForOfficialAccountResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of applyForOfficialAccount. */
export const applyForOfficialAccountRequestBody = OfficialAccountRequest;

/** Request schema of applyForOfficialAccount: `path`, `query`, `header` and `body`. */
export const applyForOfficialAccountRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: applyForOfficialAccountRequestBody,
}));

/** Response schemas of getComplianceInfo, by status code. */
export const getComplianceInfoResponses = {
  200: ComplianceInfoResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getComplianceInfo: `path`, `query`, `header` and `body`. */
export const getComplianceInfoRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of setComplianceInfo, by status code. */
export const setComplianceInfoResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of setComplianceInfo. */
export const setComplianceInfoRequestBody = ComplianceInfoUpdateRequest;

/** Request schema of setComplianceInfo: `path`, `query`, `header` and `body`. */
export const setComplianceInfoRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: setComplianceInfoRequestBody,
}));

/** Response schemas of getCommerceSettings, by status code. */
export const getCommerceSettingsResponses = {
  200: CommerceSettingsResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getCommerceSettings: `path`, `query`, `header` and `body`. */
export const getCommerceSettingsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of updateCommerceSettings, by status code. */
export const updateCommerceSettingsResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of updateCommerceSettings: `path`, `query`, `header` and `body`. */
export const updateCommerceSettingsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    is_cart_enabled: z.optional(z.boolean()),
    is_catalog_visible: z.optional(z.boolean()),
  }),
}));

/** Response schemas of listQrCodes, by status code. */
export const listQrCodesResponses = {
  200: QrCodePage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listQrCodes: `path`, `query`, `header` and `body`. */
export const listQrCodesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  query: z.looseObject({
    code: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of createOrUpdateQrCode, by status code. */
export const createOrUpdateQrCodeResponses = {
  200: QrCode,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createOrUpdateQrCode. */
export const createOrUpdateQrCodeRequestBody = QrCodeRequest;

/** Request schema of createOrUpdateQrCode: `path`, `query`, `header` and `body`. */
export const createOrUpdateQrCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createOrUpdateQrCodeRequestBody,
}));

/** Response schemas of getQrCode, by status code. */
export const getQrCodeResponses = {
  200: QrCodeList,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getQrCode: `path`, `query`, `header` and `body`. */
export const getQrCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    code: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of deleteQrCode, by status code. */
export const deleteQrCodeResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deleteQrCode: `path`, `query`, `header` and `body`. */
export const deleteQrCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
    code: z.string(),
  }),
}));

/** Response schemas of listBlockedUsers, by status code. */
export const listBlockedUsersResponses = {
  200: BlockedUserPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  400: BlockUsersFailure,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  200: UnblockUsersResponse,
  400: BlockUsersFailure,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of listFlows, by status code. */
export const listFlowsResponses = {
  200: FlowPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listFlows: `path`, `query`, `header` and `body`. */
export const listFlowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of createFlow, by status code. */
export const createFlowResponses = {
  200: FlowCreateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createFlow. */
export const createFlowRequestBody = FlowCreateRequest;

/** Request schema of createFlow: `path`, `query`, `header` and `body`. */
export const createFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createFlowRequestBody,
}));

/** Response schemas of migrateFlows, by status code. */
export const migrateFlowsResponses = {
  200: FlowMigrateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of migrateFlows. */
export const migrateFlowsRequestBody = FlowMigrateRequest;

/** Request schema of migrateFlows: `path`, `query`, `header` and `body`. */
export const migrateFlowsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: migrateFlowsRequestBody,
}));

/** Response schemas of getFlow, by status code. */
export const getFlowResponses = {
  200: Flow,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getFlow: `path`, `query`, `header` and `body`. */
export const getFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
    date_format: z.optional(z.string()),
  }),
}));

/** Response schemas of updateFlow, by status code. */
export const updateFlowResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updateFlow. */
export const updateFlowRequestBody = FlowUpdateRequest;

/** Request schema of updateFlow: `path`, `query`, `header` and `body`. */
export const updateFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  body: updateFlowRequestBody,
}));

/** Response schemas of deleteFlow, by status code. */
export const deleteFlowResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deleteFlow: `path`, `query`, `header` and `body`. */
export const deleteFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
}));

/** Response schemas of listFlowAssets, by status code. */
export const listFlowAssetsResponses = {
  200: FlowAssetPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listFlowAssets: `path`, `query`, `header` and `body`. */
export const listFlowAssetsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
}));

/** Response schemas of uploadFlowAsset, by status code. */
export const uploadFlowAssetResponses = {
  200: FlowAssetResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of uploadFlowAsset. */
export const uploadFlowAssetRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  file: c.file(),
  name: z.enum(['flow.json']),
  asset_type: z.enum(['FLOW_JSON']),
}));

/** Request schema of uploadFlowAsset: `path`, `query`, `header` and `body`. */
export const uploadFlowAssetRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
  body: z.optional(uploadFlowAssetRequestBody),
}));

/** Response schemas of publishFlow, by status code. */
export const publishFlowResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of publishFlow: `path`, `query`, `header` and `body`. */
export const publishFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
}));

/** Response schemas of deprecateFlow, by status code. */
export const deprecateFlowResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deprecateFlow: `path`, `query`, `header` and `body`. */
export const deprecateFlowRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    flow_id: z.string(),
  }),
}));

/** Response schemas of performCallAction, by status code. */
export const performCallActionResponses = {
  200: CallActionResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  429: GraphErrorResponse,
  500: GraphErrorResponse,
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

/** Response schemas of listGroups, by status code. */
export const listGroupsResponses = {
  200: GroupPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listGroups: `path`, `query`, `header` and `body`. */
export const listGroupsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of createGroup, by status code. */
export const createGroupResponses = {
  200: GroupRequestResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createGroup. */
export const createGroupRequestBody = GroupCreateRequest;

/** Request schema of createGroup: `path`, `query`, `header` and `body`. */
export const createGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
  body: createGroupRequestBody,
}));

/** Response schemas of getGroup, by status code. */
export const getGroupResponses = {
  200: Group,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getGroup: `path`, `query`, `header` and `body`. */
export const getGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updateGroup, by status code. */
export const updateGroupResponses = {
  200: GroupRequestResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updateGroup. */
export const updateGroupRequestBody = GroupUpdateRequest;

/** Request schema of updateGroup: `path`, `query`, `header` and `body`. */
export const updateGroupRequest = {
  'application/json': /* @__PURE__ */ c.define(() => z.looseObject({
    path: z.looseObject({
      group_id: z.string(),
    }),
    body: updateGroupRequestBody,
  })),
  'multipart/form-data': /* @__PURE__ */ c.define(() => z.looseObject({
    path: z.looseObject({
      group_id: z.string(),
    }),
    body: z.optional(z.looseObject({
      messaging_product: z.enum(['whatsapp']),
      file: c.file(),
    })),
  })),
};

/** Response schemas of deleteGroup, by status code. */
export const deleteGroupResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deleteGroup: `path`, `query`, `header` and `body`. */
export const deleteGroupRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
}));

/** Response schemas of getGroupInviteLink, by status code. */
export const getGroupInviteLinkResponses = {
  200: InviteLink,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getGroupInviteLink: `path`, `query`, `header` and `body`. */
export const getGroupInviteLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
}));

/** Response schemas of createGroupInviteLink, by status code. */
export const createGroupInviteLinkResponses = {
  200: InviteLink,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createGroupInviteLink. */
export const createGroupInviteLinkRequestBody = MessagingProductRequest;

/** Request schema of createGroupInviteLink: `path`, `query`, `header` and `body`. */
export const createGroupInviteLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  body: createGroupInviteLinkRequestBody,
}));

/** Response schemas of deleteGroupInviteLink, by status code. */
export const deleteGroupInviteLinkResponses = {
  200: GroupOutcome,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of deleteGroupInviteLink. */
export const deleteGroupInviteLinkRequestBody = MessagingProductRequest;

/** Request schema of deleteGroupInviteLink: `path`, `query`, `header` and `body`. */
export const deleteGroupInviteLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  body: deleteGroupInviteLinkRequestBody,
}));

/** Response schemas of listGroupJoinRequests, by status code. */
export const listGroupJoinRequestsResponses = {
  200: JoinRequestPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listGroupJoinRequests: `path`, `query`, `header` and `body`. */
export const listGroupJoinRequestsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
}));

/** Response schemas of approveGroupJoinRequests, by status code. */
export const approveGroupJoinRequestsResponses = {
  200: JoinRequestsApproval,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of approveGroupJoinRequests. */
export const approveGroupJoinRequestsRequestBody = JoinRequestsRequest;

/** Request schema of approveGroupJoinRequests: `path`, `query`, `header` and `body`. */
export const approveGroupJoinRequestsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  body: approveGroupJoinRequestsRequestBody,
}));

/** Response schemas of rejectGroupJoinRequests, by status code. */
export const rejectGroupJoinRequestsResponses = {
  200: JoinRequestsRejection,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of rejectGroupJoinRequests. */
export const rejectGroupJoinRequestsRequestBody = JoinRequestsRequest;

/** Request schema of rejectGroupJoinRequests: `path`, `query`, `header` and `body`. */
export const rejectGroupJoinRequestsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  body: rejectGroupJoinRequestsRequestBody,
}));

/** Response schemas of addGroupParticipants, by status code. */
export const addGroupParticipantsResponses = {
  200: GroupRequestResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of addGroupParticipants. */
export const addGroupParticipantsRequestBody = ParticipantsRequest;

/** Request schema of addGroupParticipants: `path`, `query`, `header` and `body`. */
export const addGroupParticipantsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  body: addGroupParticipantsRequestBody,
}));

/** Response schemas of removeGroupParticipants, by status code. */
export const removeGroupParticipantsResponses = {
  200: GroupRequestResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of removeGroupParticipants. */
export const removeGroupParticipantsRequestBody = ParticipantsRequest;

/** Request schema of removeGroupParticipants: `path`, `query`, `header` and `body`. */
export const removeGroupParticipantsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    group_id: z.string(),
  }),
  body: removeGroupParticipantsRequestBody,
}));

/** Response schemas of getBusinessAccount, by status code. */
export const getBusinessAccountResponses = {
  200: BusinessAccount,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getBusinessAccount: `path`, `query`, `header` and `body`. */
export const getBusinessAccountRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of updateBusinessAccount, by status code. */
export const updateBusinessAccountResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updateBusinessAccount. */
export const updateBusinessAccountRequestBody = BusinessAccountUpdateRequest;

/** Request schema of updateBusinessAccount: `path`, `query`, `header` and `body`. */
export const updateBusinessAccountRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: updateBusinessAccountRequestBody,
}));

/** Response schemas of listOwnedBusinessAccounts, by status code. */
export const listOwnedBusinessAccountsResponses = {
  200: BusinessAccountPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listOwnedBusinessAccounts: `path`, `query`, `header` and `body`. */
export const listOwnedBusinessAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  query: z.looseObject({
    business_type: z.optional(z.string()),
    find: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of listClientBusinessAccounts, by status code. */
export const listClientBusinessAccountsResponses = {
  200: BusinessAccountPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listClientBusinessAccounts: `path`, `query`, `header` and `body`. */
export const listClientBusinessAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  query: z.looseObject({
    business_type: z.optional(z.string()),
    find: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of listAssignedBusinessAccounts, by status code. */
export const listAssignedBusinessAccountsResponses = {
  200: AssignedAccountPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listAssignedBusinessAccounts: `path`, `query`, `header` and `body`. */
export const listAssignedBusinessAccountsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    user_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of listActivities, by status code. */
export const listActivitiesResponses = {
  200: ActivityPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listActivities: `path`, `query`, `header` and `body`. */
export const listActivitiesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
    since: z.optional(z.string()),
    until: z.optional(z.string()),
    activity_type: z.optional(z.string()),
  }),
}));

/** Response schemas of listBusinessAccountSolutions, by status code. */
export const listBusinessAccountSolutionsResponses = {
  200: SolutionPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listBusinessAccountSolutions: `path`, `query`, `header` and `body`. */
export const listBusinessAccountSolutionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of setSolutionMigrationIntent, by status code. */
export const setSolutionMigrationIntentResponses = {
  200: SolutionMigrationResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of setSolutionMigrationIntent. */
export const setSolutionMigrationIntentRequestBody = SolutionMigrationRequest;

/** Request schema of setSolutionMigrationIntent: `path`, `query`, `header` and `body`. */
export const setSolutionMigrationIntentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: setSolutionMigrationIntentRequestBody,
}));

/** Response schemas of listOnBehalfRequests, by status code. */
export const listOnBehalfRequestsResponses = {
  200: OnBehalfRequestPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listOnBehalfRequests: `path`, `query`, `header` and `body`. */
export const listOnBehalfRequestsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of listAssignedUsers, by status code. */
export const listAssignedUsersResponses = {
  200: AssignedUserPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listAssignedUsers: `path`, `query`, `header` and `body`. */
export const listAssignedUsersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    business: z.string(),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of assignUser, by status code. */
export const assignUserResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of assignUser. */
export const assignUserRequestBody = AssignUserForm;

/** Request schema of assignUser: `path`, `query`, `header` and `body`. */
export const assignUserRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: z.optional(assignUserRequestBody),
}));

/** Response schemas of unassignUser, by status code. */
export const unassignUserResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of unassignUser. */
export const unassignUserRequestBody = UnassignUserForm;

/** Request schema of unassignUser: `path`, `query`, `header` and `body`. */
export const unassignUserRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: z.optional(unassignUserRequestBody),
}));

/** Response schemas of listSubscribedApps, by status code. */
export const listSubscribedAppsResponses = {
  200: SubscribedAppList,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listSubscribedApps: `path`, `query`, `header` and `body`. */
export const listSubscribedAppsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of subscribeApp, by status code. */
export const subscribeAppResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of subscribeApp. */
export const subscribeAppRequestBody = SubscribeRequest;

/** Request schema of subscribeApp: `path`, `query`, `header` and `body`. */
export const subscribeAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: z.optional(subscribeAppRequestBody),
}));

/** Response schemas of unsubscribeApp, by status code. */
export const unsubscribeAppResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of unsubscribeApp: `path`, `query`, `header` and `body`. */
export const unsubscribeAppRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
}));

/** Response schemas of listSchedules, by status code. */
export const listSchedulesResponses = {
  200: SchedulePage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listSchedules: `path`, `query`, `header` and `body`. */
export const listSchedulesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
    filtering: z.optional(z.string()),
    sort: z.optional(z.string()),
  }),
}));

/** Response schemas of createSchedule, by status code. */
export const createScheduleResponses = {
  200: IdResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createSchedule. */
export const createScheduleRequestBody = ScheduleCreateRequest;

/** Request schema of createSchedule: `path`, `query`, `header` and `body`. */
export const createScheduleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createScheduleRequestBody,
}));

/** Response schemas of getBusiness, by status code. */
export const getBusinessResponses = {
  200: BusinessPortfolio,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getBusiness: `path`, `query`, `header` and `body`. */
export const getBusinessRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of listCreditLines, by status code. */
export const listCreditLinesResponses = {
  200: CreditLineList,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listCreditLines: `path`, `query`, `header` and `body`. */
export const listCreditLinesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
}));

/** Response schemas of shareAndAttachCreditLine, by status code. */
export const shareAndAttachCreditLineResponses = {
  200: CreditLineAllocation,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of shareAndAttachCreditLine: `path`, `query`, `header` and `body`. */
export const shareAndAttachCreditLineRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    credit_line_id: z.string(),
  }),
  query: z.looseObject({
    waba_currency: z.enum(['AUD', 'EUR', 'GBP', 'IDR', 'INR', 'USD']),
    waba_id: z.string(),
  }),
}));

/** Response schemas of shareCreditLine, by status code. */
export const shareCreditLineResponses = {
  200: CreditLineAllocation,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of shareCreditLine: `path`, `query`, `header` and `body`. */
export const shareCreditLineRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    credit_line_id: z.string(),
  }),
  query: z.looseObject({
    receiving_business_id: z.string(),
  }),
}));

/** Response schemas of attachCreditLine, by status code. */
export const attachCreditLineResponses = {
  200: CreditLineAllocation,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of attachCreditLine: `path`, `query`, `header` and `body`. */
export const attachCreditLineRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    credit_line_id: z.string(),
  }),
  query: z.looseObject({
    waba_currency: z.enum(['AUD', 'EUR', 'GBP', 'IDR', 'INR', 'USD']),
    waba_id: z.string(),
  }),
}));

/** Response schemas of onboardToMarketingMessages, by status code. */
export const onboardToMarketingMessagesResponses = {
  200: OnboardingResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of onboardToMarketingMessages: `path`, `query`, `header` and `body`. */
export const onboardToMarketingMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  query: z.looseObject({
    solution_id: z.optional(z.string()),
  }),
}));

/** Response schemas of listConnectedBusinesses, by status code. */
export const listConnectedBusinessesResponses = {
  200: ConnectedBusinessPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listConnectedBusinesses: `path`, `query`, `header` and `body`. */
export const listConnectedBusinessesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    app_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of createSolution, by status code. */
export const createSolutionResponses = {
  200: SolutionCreateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createSolution. */
export const createSolutionRequestBody = SolutionCreateRequest;

/** Request schema of createSolution: `path`, `query`, `header` and `body`. */
export const createSolutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    app_id: z.string(),
  }),
  body: createSolutionRequestBody,
}));

/** Response schemas of listSolutions, by status code. */
export const listSolutionsResponses = {
  200: SolutionPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listSolutions: `path`, `query`, `header` and `body`. */
export const listSolutionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    app_id: z.string(),
  }),
  query: z.looseObject({
    role: z.optional(z.string()),
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getSolution, by status code. */
export const getSolutionResponses = {
  200: Solution,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getSolution: `path`, `query`, `header` and `body`. */
export const getSolutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getSolutionToken, by status code. */
export const getSolutionTokenResponses = {
  200: SolutionToken,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getSolutionToken: `path`, `query`, `header` and `body`. */
export const getSolutionTokenRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
  query: z.looseObject({
    business_id: z.string(),
  }),
}));

/** Response schemas of acceptSolution, by status code. */
export const acceptSolutionResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of acceptSolution. */
export const acceptSolutionRequestBody = SolutionAcceptRequest;

/** Request schema of acceptSolution: `path`, `query`, `header` and `body`. */
export const acceptSolutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
  body: acceptSolutionRequestBody,
}));

/** Response schemas of rejectSolution, by status code. */
export const rejectSolutionResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of rejectSolution. */
export const rejectSolutionRequestBody = SolutionRejectRequest;

/** Request schema of rejectSolution: `path`, `query`, `header` and `body`. */
export const rejectSolutionRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
  body: rejectSolutionRequestBody,
}));

/** Response schemas of requestSolutionDeactivation, by status code. */
export const requestSolutionDeactivationResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of requestSolutionDeactivation. */
export const requestSolutionDeactivationRequestBody = SolutionDeactivationRequest;

/** Request schema of requestSolutionDeactivation: `path`, `query`, `header` and `body`. */
export const requestSolutionDeactivationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
  body: z.optional(requestSolutionDeactivationRequestBody),
}));

/** Response schemas of acceptSolutionDeactivation, by status code. */
export const acceptSolutionDeactivationResponses = {
  200: Solution,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of acceptSolutionDeactivation: `path`, `query`, `header` and `body`. */
export const acceptSolutionDeactivationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
}));

/** Response schemas of rejectSolutionDeactivation, by status code. */
export const rejectSolutionDeactivationResponses = {
  200: Solution,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of rejectSolutionDeactivation. */
export const rejectSolutionDeactivationRequestBody = SolutionDeactivationRejection;

/** Request schema of rejectSolutionDeactivation: `path`, `query`, `header` and `body`. */
export const rejectSolutionDeactivationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    solution_id: z.string(),
  }),
  body: rejectSolutionDeactivationRequestBody,
}));

/** Response schemas of listPreverifiedNumbers, by status code. */
export const listPreverifiedNumbersResponses = {
  200: PreverifiedNumberPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listPreverifiedNumbers: `path`, `query`, `header` and `body`. */
export const listPreverifiedNumbersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
    verification_status: z.optional(z.string()),
    availability_status: z.optional(z.string()),
    country_code: z.optional(z.string()),
  }),
}));

/** Response schemas of sharePreverifiedNumber, by status code. */
export const sharePreverifiedNumberResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of sharePreverifiedNumber. */
export const sharePreverifiedNumberRequestBody = PreverifiedShareRequest;

/** Request schema of sharePreverifiedNumber: `path`, `query`, `header` and `body`. */
export const sharePreverifiedNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  body: sharePreverifiedNumberRequestBody,
}));

/** Response schemas of getPreverifiedNumber, by status code. */
export const getPreverifiedNumberResponses = {
  200: PreverifiedNumber,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getPreverifiedNumber: `path`, `query`, `header` and `body`. */
export const getPreverifiedNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    preverified_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of deletePreverifiedNumber, by status code. */
export const deletePreverifiedNumberResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of deletePreverifiedNumber: `path`, `query`, `header` and `body`. */
export const deletePreverifiedNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    preverified_id: z.string(),
  }),
}));

/** Response schemas of listPreverifiedNumberPartners, by status code. */
export const listPreverifiedNumberPartnersResponses = {
  200: PreverifiedPartnerPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listPreverifiedNumberPartners: `path`, `query`, `header` and `body`. */
export const listPreverifiedNumberPartnersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    preverified_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of requestPreverifiedNumberCode, by status code. */
export const requestPreverifiedNumberCodeResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of requestPreverifiedNumberCode. */
export const requestPreverifiedNumberCodeRequestBody = RequestCodeRequest;

/** Request schema of requestPreverifiedNumberCode: `path`, `query`, `header` and `body`. */
export const requestPreverifiedNumberCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    preverified_id: z.string(),
  }),
  body: requestPreverifiedNumberCodeRequestBody,
}));

/** Response schemas of verifyPreverifiedNumberCode, by status code. */
export const verifyPreverifiedNumberCodeResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of verifyPreverifiedNumberCode. */
export const verifyPreverifiedNumberCodeRequestBody = VerifyCodeRequest;

/** Request schema of verifyPreverifiedNumberCode: `path`, `query`, `header` and `body`. */
export const verifyPreverifiedNumberCodeRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    preverified_id: z.string(),
  }),
  body: verifyPreverifiedNumberCodeRequestBody,
}));

/** Response schemas of getMigrationIntent, by status code. */
export const getMigrationIntentResponses = {
  200: MigrationIntent,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getMigrationIntent: `path`, `query`, `header` and `body`. */
export const getMigrationIntentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    intent_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of getMobilityIntent, by status code. */
export const getMobilityIntentResponses = {
  200: MobilityIntent,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getMobilityIntent: `path`, `query`, `header` and `body`. */
export const getMobilityIntentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    mobility_intent_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of createMobilityIntent, by status code. */
export const createMobilityIntentResponses = {
  200: MobilityIntentCreateResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createMobilityIntent. */
export const createMobilityIntentRequestBody = MobilityIntentCreateRequest;

/** Request schema of createMobilityIntent: `path`, `query`, `header` and `body`. */
export const createMobilityIntentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createMobilityIntentRequestBody,
}));

/** Response schemas of setMobilityIntent, by status code. */
export const setMobilityIntentResponses = {
  200: MobilityIntentSetResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of setMobilityIntent. */
export const setMobilityIntentRequestBody = MobilityIntentSetRequest;

/** Request schema of setMobilityIntent: `path`, `query`, `header` and `body`. */
export const setMobilityIntentRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: setMobilityIntentRequestBody,
}));

/** Response schemas of getUsername, by status code. */
export const getUsernameResponses = {
  200: UsernameState,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
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
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listUsernameSuggestions: `path`, `query`, `header` and `body`. */
export const listUsernameSuggestionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Response schemas of listPaymentConfigurations, by status code. */
export const listPaymentConfigurationsResponses = {
  200: PaymentConfigurationList,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listPaymentConfigurations: `path`, `query`, `header` and `body`. */
export const listPaymentConfigurationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
}));

/** Response schemas of createPaymentConfiguration, by status code. */
export const createPaymentConfigurationResponses = {
  200: PaymentConfigurationResult,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createPaymentConfiguration. */
export const createPaymentConfigurationRequestBody = PaymentConfigurationRequest;

/** Request schema of createPaymentConfiguration: `path`, `query`, `header` and `body`. */
export const createPaymentConfigurationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createPaymentConfigurationRequestBody,
}));

/** Response schemas of deletePaymentConfiguration, by status code. */
export const deletePaymentConfigurationResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of deletePaymentConfiguration. */
export const deletePaymentConfigurationRequestBody = PaymentConfigurationName;

/** Request schema of deletePaymentConfiguration: `path`, `query`, `header` and `body`. */
export const deletePaymentConfigurationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: deletePaymentConfigurationRequestBody,
}));

/** Response schemas of getPaymentConfiguration, by status code. */
export const getPaymentConfigurationResponses = {
  200: PaymentConfigurationPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of getPaymentConfiguration: `path`, `query`, `header` and `body`. */
export const getPaymentConfigurationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
    configuration_name: z.string(),
  }),
}));

/** Response schemas of updatePaymentConfiguration, by status code. */
export const updatePaymentConfigurationResponses = {
  200: PaymentConfigurationUpdated,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of updatePaymentConfiguration. */
export const updatePaymentConfigurationRequestBody = PaymentConfigurationUpdate;

/** Request schema of updatePaymentConfiguration: `path`, `query`, `header` and `body`. */
export const updatePaymentConfigurationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
    configuration_name: z.string(),
  }),
  body: updatePaymentConfigurationRequestBody,
}));

/** Response schemas of createPaymentConfigurationLink, by status code. */
export const createPaymentConfigurationLinkResponses = {
  200: PaymentConfigurationLink,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createPaymentConfigurationLink. */
export const createPaymentConfigurationLinkRequestBody = PaymentConfigurationLinkRequest;

/** Request schema of createPaymentConfigurationLink: `path`, `query`, `header` and `body`. */
export const createPaymentConfigurationLinkRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: createPaymentConfigurationLinkRequestBody,
}));

/** Response schemas of createOrUpdateWelcomeSequence, by status code. */
export const createOrUpdateWelcomeSequenceResponses = {
  200: WelcomeSequenceResult,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of createOrUpdateWelcomeSequence. */
export const createOrUpdateWelcomeSequenceRequestBody = WelcomeSequenceForm;

/** Request schema of createOrUpdateWelcomeSequence: `path`, `query`, `header` and `body`. */
export const createOrUpdateWelcomeSequenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: z.optional(createOrUpdateWelcomeSequenceRequestBody),
}));

/** Response schemas of deleteWelcomeSequence, by status code. */
export const deleteWelcomeSequenceResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of deleteWelcomeSequence. */
export const deleteWelcomeSequenceRequestBody = WelcomeSequenceId;

/** Request schema of deleteWelcomeSequence: `path`, `query`, `header` and `body`. */
export const deleteWelcomeSequenceRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_account_id: z.string(),
  }),
  body: z.optional(deleteWelcomeSequenceRequestBody),
}));

/** Response schemas of submitBusinessVerification, by status code. */
export const submitBusinessVerificationResponses = {
  200: BusinessVerificationResult,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request body schema of submitBusinessVerification. */
export const submitBusinessVerificationRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  end_business_id: z.string(),
  'business_documents[]': z.array(c.file()).check(c.minItems(1), c.maxItems(3)),
}));

/** Request schema of submitBusinessVerification: `path`, `query`, `header` and `body`. */
export const submitBusinessVerificationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  body: z.optional(submitBusinessVerificationRequestBody),
}));

/** Response schemas of listBusinessVerifications, by status code. */
export const listBusinessVerificationsResponses = {
  200: BusinessVerificationPage,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of listBusinessVerifications: `path`, `query`, `header` and `body`. */
export const listBusinessVerificationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    business_id: z.string(),
  }),
  query: z.looseObject({
    fields: z.optional(z.string()),
  }),
}));

/** Response schemas of debugAccessToken, by status code. */
export const debugAccessTokenResponses = {
  200: AccessTokenDebug,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of debugAccessToken: `path`, `query`, `header` and `body`. */
export const debugAccessTokenRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    input_token: z.string(),
  }),
}));

/** Response schemas of cancelUsernameRequest, by status code. */
export const cancelUsernameRequestResponses = {
  200: SuccessResponse,
  400: GraphErrorResponse,
  401: GraphErrorResponse,
  403: GraphErrorResponse,
  404: GraphErrorResponse,
  500: GraphErrorResponse,
};

/** Request schema of cancelUsernameRequest: `path`, `query`, `header` and `body`. */
export const cancelUsernameRequestRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string(),
  }),
}));

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
export const operationSchemas: {
  'messages.send': { request: typeof sendMessageRequest; response: typeof sendMessageResponses };
  'messages.markRead': { request: typeof markMessageReadRequest; response: typeof markMessageReadResponses };
  'messages.sendMarketing': { request: typeof sendMarketingMessageRequest; response: typeof sendMarketingMessageResponses };
  'messages.sendEncrypted': { request: typeof sendEncryptedMessageRequest; response: typeof sendEncryptedMessageResponses };
  'messageHistory.list': { request: typeof listMessageHistoryRequest; response: typeof listMessageHistoryResponses };
  'messageHistory.listEvents': { request: typeof listMessageHistoryEventsRequest; response: typeof listMessageHistoryEventsResponses };
  'media.upload': { request: typeof uploadMediaRequest; response: typeof uploadMediaResponses };
  'media.get': { request: typeof getMediaRequest; response: typeof getMediaResponses };
  'media.delete': { request: typeof deleteMediaRequest; response: typeof deleteMediaResponses };
  'uploads.create': { request: typeof createUploadSessionRequest; response: typeof createUploadSessionResponses };
  'uploads.get': { request: typeof getUploadSessionRequest; response: typeof getUploadSessionResponses };
  'uploads.append': { request: typeof appendUploadRequest; response: typeof appendUploadResponses };
  'templates.list': { request: typeof listTemplatesRequest; response: typeof listTemplatesResponses };
  'templates.create': { request: typeof createTemplateRequest; response: typeof createTemplateResponses };
  'templates.delete': { request: typeof deleteTemplateRequest; response: typeof deleteTemplateResponses };
  'templates.upsert': { request: typeof upsertTemplatesRequest; response: typeof upsertTemplatesResponses };
  'templates.migrate': { request: typeof migrateTemplatesRequest; response: typeof migrateTemplatesResponses };
  'templates.getPreviews': { request: typeof getTemplatePreviewsRequest; response: typeof getTemplatePreviewsResponses };
  'templateLibrary.list': { request: typeof listLibraryTemplatesRequest; response: typeof listLibraryTemplatesResponses };
  'templates.listAnalytics': { request: typeof listTemplateAnalyticsRequest; response: typeof listTemplateAnalyticsResponses };
  'templates.listGroupAnalytics': { request: typeof listTemplateGroupAnalyticsRequest; response: typeof listTemplateGroupAnalyticsResponses };
  'templates.get': { request: typeof getTemplateRequest; response: typeof getTemplateResponses };
  'templates.update': { request: typeof updateTemplateRequest; response: typeof updateTemplateResponses };
  'templates.compare': { request: typeof compareTemplatesRequest; response: typeof compareTemplatesResponses };
  'phoneNumbers.list': { request: typeof listPhoneNumbersRequest; response: typeof listPhoneNumbersResponses };
  'phoneNumbers.create': { request: typeof createPhoneNumberRequest; response: typeof createPhoneNumberResponses };
  'phoneNumbers.addToBusiness': { request: typeof addPhoneNumberToBusinessRequest; response: typeof addPhoneNumberToBusinessResponses };
  'phoneNumbers.get': { request: typeof getPhoneNumberRequest; response: typeof getPhoneNumberResponses };
  'phoneNumbers.update': { request: typeof updatePhoneNumberRequest; response: typeof updatePhoneNumberResponses };
  'phoneNumbers.register': { request: typeof registerPhoneNumberRequest; response: typeof registerPhoneNumberResponses };
  'phoneNumbers.deregister': { request: typeof deregisterPhoneNumberRequest; response: typeof deregisterPhoneNumberResponses };
  'phoneNumbers.requestCode': { request: typeof requestVerificationCodeRequest; response: typeof requestVerificationCodeResponses };
  'phoneNumbers.verifyCode': { request: typeof verifyCodeRequest; response: typeof verifyCodeResponses };
  'phoneNumbers.getSettings': { request: typeof getPhoneNumberSettingsRequest; response: typeof getPhoneNumberSettingsResponses };
  'phoneNumbers.updateSettings': { request: typeof updatePhoneNumberSettingsRequest; response: typeof updatePhoneNumberSettingsResponses };
  'phoneNumbers.synchronizeAppData': { request: typeof synchronizeAppDataRequest; response: typeof synchronizeAppDataResponses };
  'phoneNumbers.getAccountNumber': { request: typeof getAccountNumberRequest; response: typeof getAccountNumberResponses };
  'encryptionKeys.get': { request: typeof getEncryptionKeyRequest; response: typeof getEncryptionKeyResponses };
  'encryptionKeys.set': { request: typeof setEncryptionKeyRequest; response: typeof setEncryptionKeyResponses };
  'conversationalAutomation.set': { request: typeof setConversationalAutomationRequest; response: typeof setConversationalAutomationResponses };
  'conversationalAutomation.getBot': { request: typeof getBotRequest; response: typeof getBotResponses };
  'businessProfiles.get': { request: typeof getBusinessProfileRequest; response: typeof getBusinessProfileResponses };
  'businessProfiles.update': { request: typeof updateBusinessProfileRequest; response: typeof updateBusinessProfileResponses };
  'businessProfiles.getById': { request: typeof getBusinessProfileByIdRequest; response: typeof getBusinessProfileByIdResponses };
  'businessProfiles.updateById': { request: typeof updateBusinessProfileByIdRequest; response: typeof updateBusinessProfileByIdResponses };
  'officialAccounts.getStatus': { request: typeof getOfficialAccountStatusRequest; response: typeof getOfficialAccountStatusResponses };
  'officialAccounts.apply': { request: typeof applyForOfficialAccountRequest; response: typeof applyForOfficialAccountResponses };
  'compliance.get': { request: typeof getComplianceInfoRequest; response: typeof getComplianceInfoResponses };
  'compliance.set': { request: typeof setComplianceInfoRequest; response: typeof setComplianceInfoResponses };
  'commerceSettings.get': { request: typeof getCommerceSettingsRequest; response: typeof getCommerceSettingsResponses };
  'commerceSettings.update': { request: typeof updateCommerceSettingsRequest; response: typeof updateCommerceSettingsResponses };
  'qrCodes.list': { request: typeof listQrCodesRequest; response: typeof listQrCodesResponses };
  'qrCodes.createOrUpdate': { request: typeof createOrUpdateQrCodeRequest; response: typeof createOrUpdateQrCodeResponses };
  'qrCodes.get': { request: typeof getQrCodeRequest; response: typeof getQrCodeResponses };
  'qrCodes.delete': { request: typeof deleteQrCodeRequest; response: typeof deleteQrCodeResponses };
  'blockedUsers.list': { request: typeof listBlockedUsersRequest; response: typeof listBlockedUsersResponses };
  'blockedUsers.block': { request: typeof blockUsersRequest; response: typeof blockUsersResponses };
  'blockedUsers.unblock': { request: typeof unblockUsersRequest; response: typeof unblockUsersResponses };
  'flows.list': { request: typeof listFlowsRequest; response: typeof listFlowsResponses };
  'flows.create': { request: typeof createFlowRequest; response: typeof createFlowResponses };
  'flows.migrate': { request: typeof migrateFlowsRequest; response: typeof migrateFlowsResponses };
  'flows.get': { request: typeof getFlowRequest; response: typeof getFlowResponses };
  'flows.update': { request: typeof updateFlowRequest; response: typeof updateFlowResponses };
  'flows.delete': { request: typeof deleteFlowRequest; response: typeof deleteFlowResponses };
  'flows.listAssets': { request: typeof listFlowAssetsRequest; response: typeof listFlowAssetsResponses };
  'flows.uploadAsset': { request: typeof uploadFlowAssetRequest; response: typeof uploadFlowAssetResponses };
  'flows.publish': { request: typeof publishFlowRequest; response: typeof publishFlowResponses };
  'flows.deprecate': { request: typeof deprecateFlowRequest; response: typeof deprecateFlowResponses };
  'calls.performAction': { request: typeof performCallActionRequest; response: typeof performCallActionResponses };
  'calls.getPermissions': { request: typeof getCallPermissionsRequest; response: typeof getCallPermissionsResponses };
  'groups.list': { request: typeof listGroupsRequest; response: typeof listGroupsResponses };
  'groups.create': { request: typeof createGroupRequest; response: typeof createGroupResponses };
  'groups.get': { request: typeof getGroupRequest; response: typeof getGroupResponses };
  'groups.update': { request: typeof updateGroupRequest; response: typeof updateGroupResponses };
  'groups.delete': { request: typeof deleteGroupRequest; response: typeof deleteGroupResponses };
  'groups.getInviteLink': { request: typeof getGroupInviteLinkRequest; response: typeof getGroupInviteLinkResponses };
  'groups.createInviteLink': { request: typeof createGroupInviteLinkRequest; response: typeof createGroupInviteLinkResponses };
  'groups.deleteInviteLink': { request: typeof deleteGroupInviteLinkRequest; response: typeof deleteGroupInviteLinkResponses };
  'groups.listJoinRequests': { request: typeof listGroupJoinRequestsRequest; response: typeof listGroupJoinRequestsResponses };
  'groups.approveJoinRequests': { request: typeof approveGroupJoinRequestsRequest; response: typeof approveGroupJoinRequestsResponses };
  'groups.rejectJoinRequests': { request: typeof rejectGroupJoinRequestsRequest; response: typeof rejectGroupJoinRequestsResponses };
  'groups.addParticipants': { request: typeof addGroupParticipantsRequest; response: typeof addGroupParticipantsResponses };
  'groups.removeParticipants': { request: typeof removeGroupParticipantsRequest; response: typeof removeGroupParticipantsResponses };
  'businessAccounts.get': { request: typeof getBusinessAccountRequest; response: typeof getBusinessAccountResponses };
  'businessAccounts.update': { request: typeof updateBusinessAccountRequest; response: typeof updateBusinessAccountResponses };
  'businessAccounts.listOwned': { request: typeof listOwnedBusinessAccountsRequest; response: typeof listOwnedBusinessAccountsResponses };
  'businessAccounts.listClients': { request: typeof listClientBusinessAccountsRequest; response: typeof listClientBusinessAccountsResponses };
  'businessAccounts.listAssigned': { request: typeof listAssignedBusinessAccountsRequest; response: typeof listAssignedBusinessAccountsResponses };
  'businessAccounts.listActivities': { request: typeof listActivitiesRequest; response: typeof listActivitiesResponses };
  'businessAccounts.listSolutions': { request: typeof listBusinessAccountSolutionsRequest; response: typeof listBusinessAccountSolutionsResponses };
  'businessAccounts.setSolutionMigrationIntent': { request: typeof setSolutionMigrationIntentRequest; response: typeof setSolutionMigrationIntentResponses };
  'businessAccounts.listOnBehalfRequests': { request: typeof listOnBehalfRequestsRequest; response: typeof listOnBehalfRequestsResponses };
  'assignedUsers.list': { request: typeof listAssignedUsersRequest; response: typeof listAssignedUsersResponses };
  'assignedUsers.assign': { request: typeof assignUserRequest; response: typeof assignUserResponses };
  'assignedUsers.unassign': { request: typeof unassignUserRequest; response: typeof unassignUserResponses };
  'subscribedApps.list': { request: typeof listSubscribedAppsRequest; response: typeof listSubscribedAppsResponses };
  'subscribedApps.subscribe': { request: typeof subscribeAppRequest; response: typeof subscribeAppResponses };
  'subscribedApps.unsubscribe': { request: typeof unsubscribeAppRequest; response: typeof unsubscribeAppResponses };
  'schedules.list': { request: typeof listSchedulesRequest; response: typeof listSchedulesResponses };
  'schedules.create': { request: typeof createScheduleRequest; response: typeof createScheduleResponses };
  'businesses.get': { request: typeof getBusinessRequest; response: typeof getBusinessResponses };
  'businesses.listCreditLines': { request: typeof listCreditLinesRequest; response: typeof listCreditLinesResponses };
  'creditLines.shareAndAttach': { request: typeof shareAndAttachCreditLineRequest; response: typeof shareAndAttachCreditLineResponses };
  'creditLines.share': { request: typeof shareCreditLineRequest; response: typeof shareCreditLineResponses };
  'creditLines.attach': { request: typeof attachCreditLineRequest; response: typeof attachCreditLineResponses };
  'businesses.onboardToMarketingMessages': { request: typeof onboardToMarketingMessagesRequest; response: typeof onboardToMarketingMessagesResponses };
  'businesses.listConnected': { request: typeof listConnectedBusinessesRequest; response: typeof listConnectedBusinessesResponses };
  'solutions.create': { request: typeof createSolutionRequest; response: typeof createSolutionResponses };
  'solutions.list': { request: typeof listSolutionsRequest; response: typeof listSolutionsResponses };
  'solutions.get': { request: typeof getSolutionRequest; response: typeof getSolutionResponses };
  'solutions.getAccessToken': { request: typeof getSolutionTokenRequest; response: typeof getSolutionTokenResponses };
  'solutions.accept': { request: typeof acceptSolutionRequest; response: typeof acceptSolutionResponses };
  'solutions.reject': { request: typeof rejectSolutionRequest; response: typeof rejectSolutionResponses };
  'solutions.requestDeactivation': { request: typeof requestSolutionDeactivationRequest; response: typeof requestSolutionDeactivationResponses };
  'solutions.acceptDeactivation': { request: typeof acceptSolutionDeactivationRequest; response: typeof acceptSolutionDeactivationResponses };
  'solutions.rejectDeactivation': { request: typeof rejectSolutionDeactivationRequest; response: typeof rejectSolutionDeactivationResponses };
  'preverifiedNumbers.list': { request: typeof listPreverifiedNumbersRequest; response: typeof listPreverifiedNumbersResponses };
  'preverifiedNumbers.share': { request: typeof sharePreverifiedNumberRequest; response: typeof sharePreverifiedNumberResponses };
  'preverifiedNumbers.get': { request: typeof getPreverifiedNumberRequest; response: typeof getPreverifiedNumberResponses };
  'preverifiedNumbers.delete': { request: typeof deletePreverifiedNumberRequest; response: typeof deletePreverifiedNumberResponses };
  'preverifiedNumbers.listPartners': { request: typeof listPreverifiedNumberPartnersRequest; response: typeof listPreverifiedNumberPartnersResponses };
  'preverifiedNumbers.requestCode': { request: typeof requestPreverifiedNumberCodeRequest; response: typeof requestPreverifiedNumberCodeResponses };
  'preverifiedNumbers.verifyCode': { request: typeof verifyPreverifiedNumberCodeRequest; response: typeof verifyPreverifiedNumberCodeResponses };
  'intents.getMigration': { request: typeof getMigrationIntentRequest; response: typeof getMigrationIntentResponses };
  'intents.getMobility': { request: typeof getMobilityIntentRequest; response: typeof getMobilityIntentResponses };
  'intents.createMobility': { request: typeof createMobilityIntentRequest; response: typeof createMobilityIntentResponses };
  'intents.setMobility': { request: typeof setMobilityIntentRequest; response: typeof setMobilityIntentResponses };
  'usernames.get': { request: typeof getUsernameRequest; response: typeof getUsernameResponses };
  'usernames.set': { request: typeof setUsernameRequest; response: typeof setUsernameResponses };
  'usernames.delete': { request: typeof deleteUsernameRequest; response: typeof deleteUsernameResponses };
  'usernames.listSuggestions': { request: typeof listUsernameSuggestionsRequest; response: typeof listUsernameSuggestionsResponses };
  'paymentConfigurations.list': { request: typeof listPaymentConfigurationsRequest; response: typeof listPaymentConfigurationsResponses };
  'paymentConfigurations.create': { request: typeof createPaymentConfigurationRequest; response: typeof createPaymentConfigurationResponses };
  'paymentConfigurations.delete': { request: typeof deletePaymentConfigurationRequest; response: typeof deletePaymentConfigurationResponses };
  'paymentConfigurations.get': { request: typeof getPaymentConfigurationRequest; response: typeof getPaymentConfigurationResponses };
  'paymentConfigurations.update': { request: typeof updatePaymentConfigurationRequest; response: typeof updatePaymentConfigurationResponses };
  'paymentConfigurations.createLink': { request: typeof createPaymentConfigurationLinkRequest; response: typeof createPaymentConfigurationLinkResponses };
  'welcomeSequences.createOrUpdate': { request: typeof createOrUpdateWelcomeSequenceRequest; response: typeof createOrUpdateWelcomeSequenceResponses };
  'welcomeSequences.delete': { request: typeof deleteWelcomeSequenceRequest; response: typeof deleteWelcomeSequenceResponses };
  'businessVerifications.submit': { request: typeof submitBusinessVerificationRequest; response: typeof submitBusinessVerificationResponses };
  'businessVerifications.list': { request: typeof listBusinessVerificationsRequest; response: typeof listBusinessVerificationsResponses };
  'accessTokens.debug': { request: typeof debugAccessTokenRequest; response: typeof debugAccessTokenResponses };
  'usernames.cancelRequest': { request: typeof cancelUsernameRequestRequest; response: typeof cancelUsernameRequestResponses };
} = {
  'messages.send': { request: sendMessageRequest, response: sendMessageResponses },
  'messages.markRead': { request: markMessageReadRequest, response: markMessageReadResponses },
  'messages.sendMarketing': { request: sendMarketingMessageRequest, response: sendMarketingMessageResponses },
  'messages.sendEncrypted': { request: sendEncryptedMessageRequest, response: sendEncryptedMessageResponses },
  'messageHistory.list': { request: listMessageHistoryRequest, response: listMessageHistoryResponses },
  'messageHistory.listEvents': { request: listMessageHistoryEventsRequest, response: listMessageHistoryEventsResponses },
  'media.upload': { request: uploadMediaRequest, response: uploadMediaResponses },
  'media.get': { request: getMediaRequest, response: getMediaResponses },
  'media.delete': { request: deleteMediaRequest, response: deleteMediaResponses },
  'uploads.create': { request: createUploadSessionRequest, response: createUploadSessionResponses },
  'uploads.get': { request: getUploadSessionRequest, response: getUploadSessionResponses },
  'uploads.append': { request: appendUploadRequest, response: appendUploadResponses },
  'templates.list': { request: listTemplatesRequest, response: listTemplatesResponses },
  'templates.create': { request: createTemplateRequest, response: createTemplateResponses },
  'templates.delete': { request: deleteTemplateRequest, response: deleteTemplateResponses },
  'templates.upsert': { request: upsertTemplatesRequest, response: upsertTemplatesResponses },
  'templates.migrate': { request: migrateTemplatesRequest, response: migrateTemplatesResponses },
  'templates.getPreviews': { request: getTemplatePreviewsRequest, response: getTemplatePreviewsResponses },
  'templateLibrary.list': { request: listLibraryTemplatesRequest, response: listLibraryTemplatesResponses },
  'templates.listAnalytics': { request: listTemplateAnalyticsRequest, response: listTemplateAnalyticsResponses },
  'templates.listGroupAnalytics': { request: listTemplateGroupAnalyticsRequest, response: listTemplateGroupAnalyticsResponses },
  'templates.get': { request: getTemplateRequest, response: getTemplateResponses },
  'templates.update': { request: updateTemplateRequest, response: updateTemplateResponses },
  'templates.compare': { request: compareTemplatesRequest, response: compareTemplatesResponses },
  'phoneNumbers.list': { request: listPhoneNumbersRequest, response: listPhoneNumbersResponses },
  'phoneNumbers.create': { request: createPhoneNumberRequest, response: createPhoneNumberResponses },
  'phoneNumbers.addToBusiness': { request: addPhoneNumberToBusinessRequest, response: addPhoneNumberToBusinessResponses },
  'phoneNumbers.get': { request: getPhoneNumberRequest, response: getPhoneNumberResponses },
  'phoneNumbers.update': { request: updatePhoneNumberRequest, response: updatePhoneNumberResponses },
  'phoneNumbers.register': { request: registerPhoneNumberRequest, response: registerPhoneNumberResponses },
  'phoneNumbers.deregister': { request: deregisterPhoneNumberRequest, response: deregisterPhoneNumberResponses },
  'phoneNumbers.requestCode': { request: requestVerificationCodeRequest, response: requestVerificationCodeResponses },
  'phoneNumbers.verifyCode': { request: verifyCodeRequest, response: verifyCodeResponses },
  'phoneNumbers.getSettings': { request: getPhoneNumberSettingsRequest, response: getPhoneNumberSettingsResponses },
  'phoneNumbers.updateSettings': { request: updatePhoneNumberSettingsRequest, response: updatePhoneNumberSettingsResponses },
  'phoneNumbers.synchronizeAppData': { request: synchronizeAppDataRequest, response: synchronizeAppDataResponses },
  'phoneNumbers.getAccountNumber': { request: getAccountNumberRequest, response: getAccountNumberResponses },
  'encryptionKeys.get': { request: getEncryptionKeyRequest, response: getEncryptionKeyResponses },
  'encryptionKeys.set': { request: setEncryptionKeyRequest, response: setEncryptionKeyResponses },
  'conversationalAutomation.set': { request: setConversationalAutomationRequest, response: setConversationalAutomationResponses },
  'conversationalAutomation.getBot': { request: getBotRequest, response: getBotResponses },
  'businessProfiles.get': { request: getBusinessProfileRequest, response: getBusinessProfileResponses },
  'businessProfiles.update': { request: updateBusinessProfileRequest, response: updateBusinessProfileResponses },
  'businessProfiles.getById': { request: getBusinessProfileByIdRequest, response: getBusinessProfileByIdResponses },
  'businessProfiles.updateById': { request: updateBusinessProfileByIdRequest, response: updateBusinessProfileByIdResponses },
  'officialAccounts.getStatus': { request: getOfficialAccountStatusRequest, response: getOfficialAccountStatusResponses },
  'officialAccounts.apply': { request: applyForOfficialAccountRequest, response: applyForOfficialAccountResponses },
  'compliance.get': { request: getComplianceInfoRequest, response: getComplianceInfoResponses },
  'compliance.set': { request: setComplianceInfoRequest, response: setComplianceInfoResponses },
  'commerceSettings.get': { request: getCommerceSettingsRequest, response: getCommerceSettingsResponses },
  'commerceSettings.update': { request: updateCommerceSettingsRequest, response: updateCommerceSettingsResponses },
  'qrCodes.list': { request: listQrCodesRequest, response: listQrCodesResponses },
  'qrCodes.createOrUpdate': { request: createOrUpdateQrCodeRequest, response: createOrUpdateQrCodeResponses },
  'qrCodes.get': { request: getQrCodeRequest, response: getQrCodeResponses },
  'qrCodes.delete': { request: deleteQrCodeRequest, response: deleteQrCodeResponses },
  'blockedUsers.list': { request: listBlockedUsersRequest, response: listBlockedUsersResponses },
  'blockedUsers.block': { request: blockUsersRequest, response: blockUsersResponses },
  'blockedUsers.unblock': { request: unblockUsersRequest, response: unblockUsersResponses },
  'flows.list': { request: listFlowsRequest, response: listFlowsResponses },
  'flows.create': { request: createFlowRequest, response: createFlowResponses },
  'flows.migrate': { request: migrateFlowsRequest, response: migrateFlowsResponses },
  'flows.get': { request: getFlowRequest, response: getFlowResponses },
  'flows.update': { request: updateFlowRequest, response: updateFlowResponses },
  'flows.delete': { request: deleteFlowRequest, response: deleteFlowResponses },
  'flows.listAssets': { request: listFlowAssetsRequest, response: listFlowAssetsResponses },
  'flows.uploadAsset': { request: uploadFlowAssetRequest, response: uploadFlowAssetResponses },
  'flows.publish': { request: publishFlowRequest, response: publishFlowResponses },
  'flows.deprecate': { request: deprecateFlowRequest, response: deprecateFlowResponses },
  'calls.performAction': { request: performCallActionRequest, response: performCallActionResponses },
  'calls.getPermissions': { request: getCallPermissionsRequest, response: getCallPermissionsResponses },
  'groups.list': { request: listGroupsRequest, response: listGroupsResponses },
  'groups.create': { request: createGroupRequest, response: createGroupResponses },
  'groups.get': { request: getGroupRequest, response: getGroupResponses },
  'groups.update': { request: updateGroupRequest, response: updateGroupResponses },
  'groups.delete': { request: deleteGroupRequest, response: deleteGroupResponses },
  'groups.getInviteLink': { request: getGroupInviteLinkRequest, response: getGroupInviteLinkResponses },
  'groups.createInviteLink': { request: createGroupInviteLinkRequest, response: createGroupInviteLinkResponses },
  'groups.deleteInviteLink': { request: deleteGroupInviteLinkRequest, response: deleteGroupInviteLinkResponses },
  'groups.listJoinRequests': { request: listGroupJoinRequestsRequest, response: listGroupJoinRequestsResponses },
  'groups.approveJoinRequests': { request: approveGroupJoinRequestsRequest, response: approveGroupJoinRequestsResponses },
  'groups.rejectJoinRequests': { request: rejectGroupJoinRequestsRequest, response: rejectGroupJoinRequestsResponses },
  'groups.addParticipants': { request: addGroupParticipantsRequest, response: addGroupParticipantsResponses },
  'groups.removeParticipants': { request: removeGroupParticipantsRequest, response: removeGroupParticipantsResponses },
  'businessAccounts.get': { request: getBusinessAccountRequest, response: getBusinessAccountResponses },
  'businessAccounts.update': { request: updateBusinessAccountRequest, response: updateBusinessAccountResponses },
  'businessAccounts.listOwned': { request: listOwnedBusinessAccountsRequest, response: listOwnedBusinessAccountsResponses },
  'businessAccounts.listClients': { request: listClientBusinessAccountsRequest, response: listClientBusinessAccountsResponses },
  'businessAccounts.listAssigned': { request: listAssignedBusinessAccountsRequest, response: listAssignedBusinessAccountsResponses },
  'businessAccounts.listActivities': { request: listActivitiesRequest, response: listActivitiesResponses },
  'businessAccounts.listSolutions': { request: listBusinessAccountSolutionsRequest, response: listBusinessAccountSolutionsResponses },
  'businessAccounts.setSolutionMigrationIntent': { request: setSolutionMigrationIntentRequest, response: setSolutionMigrationIntentResponses },
  'businessAccounts.listOnBehalfRequests': { request: listOnBehalfRequestsRequest, response: listOnBehalfRequestsResponses },
  'assignedUsers.list': { request: listAssignedUsersRequest, response: listAssignedUsersResponses },
  'assignedUsers.assign': { request: assignUserRequest, response: assignUserResponses },
  'assignedUsers.unassign': { request: unassignUserRequest, response: unassignUserResponses },
  'subscribedApps.list': { request: listSubscribedAppsRequest, response: listSubscribedAppsResponses },
  'subscribedApps.subscribe': { request: subscribeAppRequest, response: subscribeAppResponses },
  'subscribedApps.unsubscribe': { request: unsubscribeAppRequest, response: unsubscribeAppResponses },
  'schedules.list': { request: listSchedulesRequest, response: listSchedulesResponses },
  'schedules.create': { request: createScheduleRequest, response: createScheduleResponses },
  'businesses.get': { request: getBusinessRequest, response: getBusinessResponses },
  'businesses.listCreditLines': { request: listCreditLinesRequest, response: listCreditLinesResponses },
  'creditLines.shareAndAttach': { request: shareAndAttachCreditLineRequest, response: shareAndAttachCreditLineResponses },
  'creditLines.share': { request: shareCreditLineRequest, response: shareCreditLineResponses },
  'creditLines.attach': { request: attachCreditLineRequest, response: attachCreditLineResponses },
  'businesses.onboardToMarketingMessages': { request: onboardToMarketingMessagesRequest, response: onboardToMarketingMessagesResponses },
  'businesses.listConnected': { request: listConnectedBusinessesRequest, response: listConnectedBusinessesResponses },
  'solutions.create': { request: createSolutionRequest, response: createSolutionResponses },
  'solutions.list': { request: listSolutionsRequest, response: listSolutionsResponses },
  'solutions.get': { request: getSolutionRequest, response: getSolutionResponses },
  'solutions.getAccessToken': { request: getSolutionTokenRequest, response: getSolutionTokenResponses },
  'solutions.accept': { request: acceptSolutionRequest, response: acceptSolutionResponses },
  'solutions.reject': { request: rejectSolutionRequest, response: rejectSolutionResponses },
  'solutions.requestDeactivation': { request: requestSolutionDeactivationRequest, response: requestSolutionDeactivationResponses },
  'solutions.acceptDeactivation': { request: acceptSolutionDeactivationRequest, response: acceptSolutionDeactivationResponses },
  'solutions.rejectDeactivation': { request: rejectSolutionDeactivationRequest, response: rejectSolutionDeactivationResponses },
  'preverifiedNumbers.list': { request: listPreverifiedNumbersRequest, response: listPreverifiedNumbersResponses },
  'preverifiedNumbers.share': { request: sharePreverifiedNumberRequest, response: sharePreverifiedNumberResponses },
  'preverifiedNumbers.get': { request: getPreverifiedNumberRequest, response: getPreverifiedNumberResponses },
  'preverifiedNumbers.delete': { request: deletePreverifiedNumberRequest, response: deletePreverifiedNumberResponses },
  'preverifiedNumbers.listPartners': { request: listPreverifiedNumberPartnersRequest, response: listPreverifiedNumberPartnersResponses },
  'preverifiedNumbers.requestCode': { request: requestPreverifiedNumberCodeRequest, response: requestPreverifiedNumberCodeResponses },
  'preverifiedNumbers.verifyCode': { request: verifyPreverifiedNumberCodeRequest, response: verifyPreverifiedNumberCodeResponses },
  'intents.getMigration': { request: getMigrationIntentRequest, response: getMigrationIntentResponses },
  'intents.getMobility': { request: getMobilityIntentRequest, response: getMobilityIntentResponses },
  'intents.createMobility': { request: createMobilityIntentRequest, response: createMobilityIntentResponses },
  'intents.setMobility': { request: setMobilityIntentRequest, response: setMobilityIntentResponses },
  'usernames.get': { request: getUsernameRequest, response: getUsernameResponses },
  'usernames.set': { request: setUsernameRequest, response: setUsernameResponses },
  'usernames.delete': { request: deleteUsernameRequest, response: deleteUsernameResponses },
  'usernames.listSuggestions': { request: listUsernameSuggestionsRequest, response: listUsernameSuggestionsResponses },
  'paymentConfigurations.list': { request: listPaymentConfigurationsRequest, response: listPaymentConfigurationsResponses },
  'paymentConfigurations.create': { request: createPaymentConfigurationRequest, response: createPaymentConfigurationResponses },
  'paymentConfigurations.delete': { request: deletePaymentConfigurationRequest, response: deletePaymentConfigurationResponses },
  'paymentConfigurations.get': { request: getPaymentConfigurationRequest, response: getPaymentConfigurationResponses },
  'paymentConfigurations.update': { request: updatePaymentConfigurationRequest, response: updatePaymentConfigurationResponses },
  'paymentConfigurations.createLink': { request: createPaymentConfigurationLinkRequest, response: createPaymentConfigurationLinkResponses },
  'welcomeSequences.createOrUpdate': { request: createOrUpdateWelcomeSequenceRequest, response: createOrUpdateWelcomeSequenceResponses },
  'welcomeSequences.delete': { request: deleteWelcomeSequenceRequest, response: deleteWelcomeSequenceResponses },
  'businessVerifications.submit': { request: submitBusinessVerificationRequest, response: submitBusinessVerificationResponses },
  'businessVerifications.list': { request: listBusinessVerificationsRequest, response: listBusinessVerificationsResponses },
  'accessTokens.debug': { request: debugAccessTokenRequest, response: debugAccessTokenResponses },
  'usernames.cancelRequest': { request: cancelUsernameRequestRequest, response: cancelUsernameRequestResponses },
};

/**
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
